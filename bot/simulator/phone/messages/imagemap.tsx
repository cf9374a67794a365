// An imagemap: one wide picture with tappable places, and perhaps a video in one of them.
import type { LineAction, LineMessage } from '../../phone-api'
import { onThisMachine } from '../addresses'
import { tapping } from '../flex/tapping'
import { usePhone } from '../phone-context'

type Area = { x: number; y: number; width: number; height: number }
type MapAction = {
  type: string
  area: Area
  label?: string
  linkUri?: string
  text?: string
  clipboardText?: string
}
type MapVideo = { originalContentUrl: string; previewImageUrl: string; area: Area }
type Imagemap = {
  baseUrl: string
  baseSize: { width: number; height: number }
  actions?: MapAction[]
  video?: MapVideo
}

const widest = 1040

export function ImagemapMessage({ message }: { message: LineMessage }) {
  const phone = usePhone()
  const map = message as unknown as Imagemap // LINE's form, checked when it was sent
  const within = (area: Area) => shareOf(area, map.baseSize)
  return (
    <div class="imagemap" style={{ aspectRatio: `${map.baseSize.width} / ${map.baseSize.height}` }}>
      <img alt={String(message.altText ?? '')} src={onThisMachine(`${map.baseUrl}/${widest}`, phone.world)} />
      {map.video && (
        <video
          controls
          playsInline
          aria-label="วิดีโอ"
          style={within(map.video.area)}
          src={onThisMachine(map.video.originalContentUrl, phone.world)}
          poster={onThisMachine(map.video.previewImageUrl, phone.world)}
        >
          <track kind="captions" />
        </video>
      )}
      {(map.actions ?? []).map((action, index) => (
        <div key={index} class="area" style={within(action.area)} {...tapping(asAction(action), phone)} />
      ))}
    </div>
  )
}

function asAction(action: MapAction): LineAction {
  const { area: _area, linkUri, ...rest } = action
  return linkUri ? { ...rest, uri: linkUri } : rest
}

/** A place in a picture as shares of its size, for `position: absolute`. */
export function shareOf(area: Area, whole: { width: number; height: number }) {
  const share = (part: number, of: number) => `${(100 * part) / of}%`
  return {
    left: share(area.x, whole.width),
    top: share(area.y, whole.height),
    width: share(area.width, whole.width),
    height: share(area.height, whole.height),
  }
}
