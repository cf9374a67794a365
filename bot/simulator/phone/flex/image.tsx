// Flex pictures: the image with its frame, and the small icon that stands on a baseline.
import { onThisMachine } from '../addresses'
import { usePhone } from '../phone-context'
import { imageSizeOf, ratioOf, textSizeOf } from './measures'
import type { FlexPartProps } from './node'
import { placed } from './placing'
import { tapping } from './tapping'

const across = { start: 'flex-start', center: 'center', end: 'flex-end' }
const upright = { top: 'flex-start', center: 'center', bottom: 'flex-end' }

/** An image of a given width and ratio; `fit` shows all of it, `cover` fills the frame. */
export function FlexImage({ node, parent }: FlexPartProps) {
  const phone = usePhone()
  const style = {
    ...placed(node, parent),
    justifyContent: across[node.align ?? 'center'],
    alignItems: upright[node.gravity ?? 'top'],
  }
  const frame = {
    width: imageSizeOf(node.size),
    aspectRatio: ratioOf(node.aspectRatio),
    backgroundColor: node.backgroundColor,
  }
  return (
    <div class="flex-image" style={style} {...tapping(node.action, phone)}>
      <div class="frame" style={frame}>
        <img
          src={onThisMachine(node.url ?? '', phone.world)}
          alt=""
          style={{ objectFit: node.aspectMode === 'cover' ? 'cover' : 'contain' }}
        />
      </div>
    </div>
  )
}

/** An icon as high as a text of the same size word. */
export function FlexIcon({ node, parent }: FlexPartProps) {
  const phone = usePhone()
  const size = textSizeOf(node.size)
  const height = node.scaling ? `calc(${size} * var(--reader, 1))` : size
  return (
    <img
      class="flex-icon"
      alt=""
      src={onThisMachine(node.url ?? '', phone.world)}
      style={{ ...placed(node, parent), height, aspectRatio: ratioOf(node.aspectRatio) }}
    />
  )
}
