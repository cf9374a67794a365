// Which Flex component is drawn by which function; a kind we do not know leaves no trace, as on an old LINE.
import type { ComponentType } from 'preact'
import { FlexBox } from './box'
import { FlexIcon, FlexImage } from './image'
import type { FlexPartProps } from './node'
import { FlexButton, FlexFiller, FlexSeparator, FlexVideo } from './small-parts'
import { FlexText } from './text'

const kinds: Record<string, ComponentType<FlexPartProps>> = {
  box: FlexBox,
  text: FlexText,
  image: FlexImage,
  icon: FlexIcon,
  button: FlexButton,
  separator: FlexSeparator,
  filler: FlexFiller,
  video: FlexVideo,
}

/** Draws any Flex component in its place. */
export function FlexPart(props: FlexPartProps) {
  const Kind = kinds[props.node.type]
  return Kind ? <Kind {...props} /> : null
}
