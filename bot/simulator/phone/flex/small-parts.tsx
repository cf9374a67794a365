// The small Flex components: button, separator, filler, and the video that may stand as a hero.
import { onThisMachine } from '../addresses'
import { nameOf } from '../perform'
import { usePhone } from '../phone-context'
import { ratioOf } from './measures'
import type { FlexPartProps } from './node'
import { placed } from './placing'
import { tapping } from './tapping'

const upright = { top: 'flex-start', center: 'center', bottom: 'flex-end' }

/** A button in LINE's own three styles; `color` paints the ground, or the words of a link. */
export function FlexButton({ node, parent }: FlexPartProps) {
  const phone = usePhone()
  const style = node.style ?? 'link'
  const paint = style === 'link' ? { color: node.color } : { backgroundColor: node.color }
  return (
    <div
      class="flex-button"
      style={{ ...placed(node, parent), justifyContent: node.gravity && upright[node.gravity] }}
    >
      <div
        class={`face is-${style} is-${node.height ?? 'md'}`}
        style={paint}
        {...tapping(node.action, phone)}
      >
        {node.action && nameOf(node.action)}
      </div>
    </div>
  )
}

export function FlexSeparator({ node, parent }: FlexPartProps) {
  const kind = parent.layout === 'vertical' ? 'is-flat' : 'is-upright'
  return (
    <div class={`flex-separator ${kind}`} style={{ ...placed(node, parent), backgroundColor: node.color }} />
  )
}

export function FlexFiller({ node, parent }: FlexPartProps) {
  return <div style={placed(node, parent)} />
}

/** A video that plays where it stands; LINE tells the bot nothing about it. */
export function FlexVideo({ node, parent }: FlexPartProps) {
  const { world } = usePhone()
  return (
    <div class="flex-video" style={{ ...placed(node, parent), aspectRatio: ratioOf(node.aspectRatio) }}>
      <video
        controls
        playsInline
        preload="none"
        aria-label="วิดีโอ"
        src={onThisMachine(node.url ?? '', world)}
        poster={onThisMachine(node.previewUrl ?? '', world)}
      >
        <track kind="captions" />
      </video>
    </div>
  )
}
