/** The drawn signs (Tabler, MIT), in the colour of the words beside them. A sign never speaks alone. */
import arrowLeft from '@tabler/icons/outline/arrow-left.svg?raw'
import arrowUp from '@tabler/icons/outline/arrow-up.svg?raw'
import linkedin from '@tabler/icons/outline/brand-linkedin.svg?raw'
import certificate from '@tabler/icons/outline/certificate-2.svg?raw'
import chevronRight from '@tabler/icons/outline/chevron-right.svg?raw'
import check from '@tabler/icons/outline/circle-check.svg?raw'
import ended from '@tabler/icons/outline/circle-minus.svg?raw'
import copy from '@tabler/icons/outline/copy.svg?raw'
import external from '@tabler/icons/outline/external-link.svg?raw'
import eye from '@tabler/icons/outline/eye.svg?raw'
import file from '@tabler/icons/outline/file.svg?raw'
import heart from '@tabler/icons/outline/heart.svg?raw'
import grid from '@tabler/icons/outline/layout-grid.svg?raw'
import link from '@tabler/icons/outline/link.svg?raw'
import lock from '@tabler/icons/outline/lock.svg?raw'
import message from '@tabler/icons/outline/message-circle.svg?raw'
import voice from '@tabler/icons/outline/microphone.svg?raw'
import pencil from '@tabler/icons/outline/pencil.svg?raw'
import phoneCall from '@tabler/icons/outline/phone-call.svg?raw'
import photo from '@tabler/icons/outline/photo.svg?raw'
import video from '@tabler/icons/outline/player-play.svg?raw'
import qrcode from '@tabler/icons/outline/qrcode.svg?raw'
import refresh from '@tabler/icons/outline/refresh.svg?raw'
import send from '@tabler/icons/outline/send.svg?raw'
import share from '@tabler/icons/outline/share-2.svg?raw'

const inside = (svg: string) => svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))

const signs = {
  'arrow-left': inside(arrowLeft),
  message: inside(message),
  'phone-call': inside(phoneCall),
  refresh: inside(refresh),
  send: inside(send),
  copy: inside(copy),
  qrcode: inside(qrcode),
  share: inside(share),
  certificate: inside(certificate),
  photo: inside(photo),
  'chevron-right': inside(chevronRight),
  lock: inside(lock),
  check: inside(check),
  eye: inside(eye),
  linkedin: inside(linkedin),
  heart: inside(heart),
  pencil: inside(pencil),
  external: inside(external),
  'arrow-up': inside(arrowUp),
  grid: inside(grid),
  video: inside(video),
  voice: inside(voice),
  file: inside(file),
  ended: inside(ended),
  link: inside(link),
}

export type Sign = keyof typeof signs

export function Icon({ sign, size = 28 }: { sign: Sign; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      // Files of our own build, never anybody's words.
      dangerouslySetInnerHTML={{ __html: signs[sign] }}
    />
  )
}
