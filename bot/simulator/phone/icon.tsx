// The drawn signs of the page, all from one set (Tabler, MIT), in the colour of the text around them.
import alertCircle from '@tabler/icons/outline/alert-circle.svg'
import arrowDown from '@tabler/icons/outline/arrow-down-left.svg'
import arrowUp from '@tabler/icons/outline/arrow-up-right.svg'
import at from '@tabler/icons/outline/at.svg'
import camera from '@tabler/icons/outline/camera.svg'
import chevronDown from '@tabler/icons/outline/chevron-down.svg'
import chevronUp from '@tabler/icons/outline/chevron-up.svg'
import dots from '@tabler/icons/outline/dots-vertical.svg'
import download from '@tabler/icons/outline/download.svg'
import file from '@tabler/icons/outline/file.svg'
import keyboard from '@tabler/icons/outline/keyboard.svg'
import scan from '@tabler/icons/outline/line-scan.svg'
import list from '@tabler/icons/outline/list-details.svg'
import pin from '@tabler/icons/outline/map-pin.svg'
import microphone from '@tabler/icons/outline/microphone.svg'
import smile from '@tabler/icons/outline/mood-smile.svg'
import phone from '@tabler/icons/outline/phone.svg'
import photo from '@tabler/icons/outline/photo.svg'
import pause from '@tabler/icons/outline/player-pause.svg'
import play from '@tabler/icons/outline/player-play.svg'
import plus from '@tabler/icons/outline/plus.svg'
import send from '@tabler/icons/outline/send-2.svg'
import settings from '@tabler/icons/outline/settings.svg'
import userPlus from '@tabler/icons/outline/user-plus.svg'
import video from '@tabler/icons/outline/video.svg'
import volume from '@tabler/icons/outline/volume.svg'
import wave from '@tabler/icons/outline/wave-sine.svg'
import close from '@tabler/icons/outline/x.svg'

const signs = {
  'alert-circle': alertCircle,
  'arrow-down': arrowDown,
  'arrow-up': arrowUp,
  at,
  camera,
  'chevron-down': chevronDown,
  'chevron-up': chevronUp,
  close,
  dots,
  download,
  file,
  keyboard,
  list,
  microphone,
  pause,
  phone,
  photo,
  pin,
  play,
  plus,
  scan,
  send,
  settings,
  smile,
  'user-plus': userPlus,
  video,
  volume,
  wave,
}

export type Sign = keyof typeof signs

/** One sign; it never speaks alone, so it is hidden from screen readers. */
export function Icon({ sign, size = 24 }: { sign: Sign; size?: number }) {
  const mask = `url("${signs[sign]}")`
  return (
    <i class="icon" aria-hidden="true" style={{ width: `${size}px`, height: `${size}px`, maskImage: mask }} />
  )
}
