// A voice bubble: one round button, a wave, the length.
import { useRef, useState } from 'preact/hooks'
import type { LineMessage } from '../../phone-api'
import { Icon } from '../icon'
import { usePhone } from '../phone-context'
import { contentOf, lengthOf } from './media'

export function AudioMessage({ message }: { message: LineMessage }) {
  const { world } = usePhone()
  const sound = useRef<HTMLAudioElement>(null)
  const [playing, setPlaying] = useState(false)
  const toggle = () => {
    if (playing) sound.current?.pause()
    else void sound.current?.play()
  }
  return (
    <div class="bubble voice">
      <button type="button" onClick={toggle} aria-label={playing ? 'หยุดเสียง' : 'ฟังเสียง'}>
        <Icon sign={playing ? 'pause' : 'play'} size={26} />
      </button>
      <i class="wave" aria-hidden="true" />
      <span>{lengthOf(message.duration)}</span>
      <audio
        ref={sound}
        src={contentOf(message, world)}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
      >
        <track kind="captions" />
      </audio>
    </div>
  )
}
