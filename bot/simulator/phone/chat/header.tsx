// The bar over a chat: which chat is open, the others a tap away, the camera for QR codes, and the three dots.
import { Icon } from '../icon'
import { usePhone } from '../phone-context'

type HeaderProps = { rooms: Room[]; open: (chat: string | undefined) => void }

/** One chat of a person: the bot's (no id) or a group's. `unread` counts what came while it was closed. */
export type Room = { id: string | undefined; name: string; unread: number }

export function Header({ rooms, open }: HeaderProps) {
  const { chat, show } = usePhone()
  return (
    <header class="room-bar">
      <div role="tablist" aria-label="ห้องแชท">
        {rooms.map((room) => (
          <button
            type="button"
            role="tab"
            key={room.name}
            data-room={room.id ?? 'bot'}
            aria-selected={room.id === chat}
            onClick={() => open(room.id)}
          >
            {room.name}
            {room.unread > 0 && room.id !== chat && <span class="unread">{room.unread}</span>}
          </button>
        ))}
      </div>
      <button type="button" class="quiet" aria-label="สแกน QR" onClick={() => show({ kind: 'scan' })}>
        <Icon sign="scan" />
      </button>
      <button type="button" class="quiet" aria-label="ตั้งค่าแชท" onClick={() => show({ kind: 'menu' })}>
        <Icon sign="dots" />
      </button>
    </header>
  )
}
