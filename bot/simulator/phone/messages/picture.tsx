// Pictures in the chat: one, or an album sent together. Tapping opens it in a new tab.
import type { ChatEntry, LineMessage } from '../../phone-api'
import { usePhone } from '../phone-context'
import { contentOf, previewOf } from './media'

export function PictureMessage({ message }: { message: LineMessage }) {
  const { world } = usePhone()
  const full = contentOf(message, world)
  return (
    <a class="picture" href={full} target="_blank" rel="noopener" aria-label="เปิดรูปภาพ">
      <img src={previewOf(message, world) || full} alt="รูปภาพ" />
    </a>
  )
}

/** Pictures of one album, two a row; an odd first one is wide. */
export function Album({ entries }: { entries: ChatEntry[] }) {
  return (
    <ul class={`album ${entries.length % 2 ? 'is-odd' : ''}`} aria-label={`อัลบั้ม ${entries.length} รูป`}>
      {entries.map((entry) => (
        <li key={entry.id} data-entry={entry.id} data-from={entry.from}>
          {entry.unsent ? <span class="gone">ยกเลิกแล้ว</span> : <PictureMessage message={entry.message} />}
        </li>
      ))}
    </ul>
  )
}
