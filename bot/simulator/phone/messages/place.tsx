// A place and a file, as cards of their own in the chat.
import type { LineMessage } from '../../phone-api'
import { Icon } from '../icon'
import { usePhone } from '../phone-context'
import { contentOf } from './media'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A place: a drawn map, its name and address. No map is fetched from anywhere. */
export function PlaceMessage({ message }: { message: LineMessage }) {
  return (
    <div class="card place">
      <i class="map" aria-hidden="true">
        <Icon sign="pin" size={36} />
      </i>
      <p>
        <b>{text(message.title) || 'ตำแหน่ง'}</b>
        <span>{text(message.address)}</span>
        <small>
          {String(message.latitude)}, {String(message.longitude)}
        </small>
      </p>
    </div>
  )
}

export function FileMessage({ message }: { message: LineMessage }) {
  const { world } = usePhone()
  const size = typeof message.fileSize === 'number' ? `${Math.ceil(message.fileSize / 1024)} KB` : ''
  return (
    <a class="card file" href={contentOf(message, world)} target="_blank" rel="noopener">
      <Icon sign="file" size={34} />
      <p>
        <b>{text(message.fileName) || 'ไฟล์'}</b>
        <small>{size}</small>
      </p>
    </a>
  )
}
