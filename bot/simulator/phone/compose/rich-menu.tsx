// The rich menu and its chat bar: a picture with tappable areas that opens and closes.
import type { RichMenuShown } from '../../phone-api'
import { onThisMachine } from '../addresses'
import { Icon } from '../icon'
import { shareOf } from '../messages/imagemap'
import { nameOf, perform } from '../perform'
import { usePhone } from '../phone-context'

/** The menu at the foot of a chat with the bot. While open it takes the composer's place; the keyboard brings that back. */
export function RichMenu({ menu, open }: { menu: RichMenuShown; open: boolean }) {
  const phone = usePhone()
  return (
    <nav class="rich-menu" aria-label={`${menu.chatBarText} ของ${phone.person.name}`}>
      {open && (
        <div class="areas" style={{ aspectRatio: `${menu.size.width} / ${menu.size.height}` }}>
          <img src={onThisMachine(menu.imageUrl, phone.world)} alt="" />
          {menu.areas.map(({ bounds, action }, index) => (
            <button
              type="button"
              key={index}
              data-area={index}
              aria-label={nameOf(action)}
              style={shareOf(bounds, menu.size)}
              onClick={() => perform(action, phone)}
            />
          ))}
        </div>
      )}
      <div class="foot">
        {open && (
          <button type="button" class="keyboard" aria-label="เปิดแป้นพิมพ์" onClick={() => phone.fillIn(null)}>
            <Icon sign="keyboard" size={26} />
          </button>
        )}
        <button type="button" class="chat-bar" aria-expanded={open} onClick={() => phone.toggleMenu(!open)}>
          {menu.chatBarText}
          <Icon sign={open ? 'chevron-down' : 'chevron-up'} size={20} />
        </button>
      </div>
    </nav>
  )
}
