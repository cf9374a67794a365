// A video bubble. LINE tells the bot once somebody watched it to the end; so does this one.
import { useRef, useState } from 'preact/hooks'
import type { LineMessage } from '../../phone-api'
import { Icon } from '../icon'
import { usePhone } from '../phone-context'
import { contentOf, previewOf } from './media'

export function VideoMessage({ message }: { message: LineMessage }) {
  const { world, act, chat } = usePhone()
  const player = useRef<HTMLVideoElement>(null)
  const [started, setStarted] = useState(false)
  const trackingId = typeof message.trackingId === 'string' ? message.trackingId : undefined
  const content = contentOf(message, world)
  const poster = previewOf(message, world)
  const watched = () => {
    if (trackingId && !chat) void act({ do: 'video-watched', trackingId })
  }
  return (
    <div class="video">
      <video
        ref={player}
        src={content}
        poster={poster === content ? undefined : poster}
        preload="metadata"
        playsInline
        controls={started}
        aria-label="วิดีโอ"
        data-tracking={trackingId}
        onPlay={() => setStarted(true)}
        onEnded={watched}
      >
        <track kind="captions" />
      </video>
      {!started && (
        <button
          type="button"
          class="round-play"
          aria-label="เล่นวิดีโอ"
          onClick={() => void player.current?.play()}
        >
          <Icon sign="play" size={34} />
        </button>
      )}
    </div>
  )
}
