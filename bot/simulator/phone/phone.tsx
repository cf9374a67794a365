// One phone in one person's hand: joins bars, chat, composer, menu, sheets and mini-app. Decides nothing.
import type { PersonShown, Snapshot } from '../phone-api'
import { Chat } from './chat/chat'
import { BefriendCard, BlockedBar } from './chat/friendship'
import { Header } from './chat/header'
import { Composer } from './compose/composer'
import { RichMenu } from './compose/rich-menu'
import { hourOf } from './dates'
import { useHeld } from './held'
import { inShort } from './messages/text'
import { PhoneContext } from './phone-context'
import { LiffFrame } from './sheets/liff-frame'
import { Sheets } from './sheets/sheets'

type PhoneProps = { world: Snapshot; person: PersonShown }

/** A phone; all that it shows comes from the snapshot. */
export function Phone({ world, person }: PhoneProps) {
  const held = useHeld(world, person)
  const { rooms, sheet, writing } = held
  return (
    <PhoneContext.Provider value={held.phone}>
      <section
        class="phone"
        data-person={person.id}
        aria-label={`โทรศัพท์ของ${person.name}`}
        style={{ '--reader': String(held.phone.letters) }}
      >
        <p class="status-bar" aria-hidden="true">
          <b>{hourOf(world.now)}</b>
          <span>{person.name}</span>
          <span>4G</span>
        </p>
        <Header rooms={rooms.all} open={rooms.open} />
        <Chat chat={rooms.entries} room={rooms.chat ?? 'bot'} />
        <Foot held={held} />
        {held.pickers.drawn}
        {held.liff && <LiffFrame address={held.liff} close={held.closeLiff} />}
        {sheet && (
          <Sheets shown={sheet} quote={(entry) => writing.quote({ id: entry.id, words: inShort(entry) })} />
        )}
        <p class="note" role="status">
          {held.note}
        </p>
      </section>
    </PhoneContext.Provider>
  )
}

function Foot({ held }: { held: ReturnType<typeof useHeld> }) {
  const { person, chat } = held.phone
  const { draft, setDraft, focusCount } = held.writing
  const composer = <Composer draft={draft} setDraft={setDraft} focusCount={focusCount} />
  if (chat) return composer
  if (person.blocked) return <BlockedBar />
  if (!person.friend) return <BefriendCard />
  const menu = person.richMenu
  return (
    <>
      {!(menu && held.menuOpen) && composer}
      {menu && <RichMenu menu={menu} open={held.menuOpen} />}
    </>
  )
}
