// Which kind of message is drawn by which function. A kind the phone does not know is shown as it came.
import type { ComponentType } from 'preact'
import type { LineMessage } from '../../phone-api'
import { FlexMessage } from '../flex/bubble'
import type { FlexContainer } from '../flex/node'
import { AudioMessage } from './audio'
import { ImagemapMessage } from './imagemap'
import { PictureMessage } from './picture'
import { FileMessage, PlaceMessage } from './place'
import { StickerMessage } from './sticker'
import { TemplateMessage } from './template'
import { TextMessage } from './text'
import { VideoMessage } from './video'

type Props = { message: LineMessage }

const kinds: Record<string, ComponentType<Props>> = {
  text: TextMessage,
  textV2: TextMessage,
  image: PictureMessage,
  video: VideoMessage,
  audio: AudioMessage,
  file: FileMessage,
  sticker: StickerMessage,
  location: PlaceMessage,
  template: TemplateMessage,
  imagemap: ImagemapMessage,
  flex: FlexKind,
}

/** Draws any message of a chat. */
export function Message({ message }: Props) {
  const Kind = kinds[message.type]
  return Kind ? <Kind message={message} /> : <pre class="bubble raw">{JSON.stringify(message, null, 1)}</pre>
}

function FlexKind({ message }: Props) {
  // LINE's form, checked when it was sent
  return <FlexMessage contents={message.contents as FlexContainer} name={String(message.altText ?? '')} />
}
