/** The drawn signs (Tabler, MIT), in the colour of the words beside them. A sign never speaks alone. */
import arrowLeft from '@tabler/icons/outline/arrow-left.svg?raw'
import message from '@tabler/icons/outline/message-circle.svg?raw'
import phoneCall from '@tabler/icons/outline/phone-call.svg?raw'
import refresh from '@tabler/icons/outline/refresh.svg?raw'

const inside = (svg: string) => svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))

const signs = {
  'arrow-left': inside(arrowLeft),
  message: inside(message),
  'phone-call': inside(phoneCall),
  refresh: inside(refresh),
}

export function Icon({ sign, size = 28 }: { sign: keyof typeof signs; size?: number }) {
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
