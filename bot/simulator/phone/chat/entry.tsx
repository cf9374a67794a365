// One entry of a chat: who, what, when, and the small button behind which unsend and reply live.
import { useRef } from 'preact/hooks'
import type { ChatEntry } from '../../phone-api'
import { onThisMachine } from '../addresses'
import { hourOf } from '../dates'
import { Icon } from '../icon'
import { Mark } from '../mark'
import { Message } from '../messages/message'
import { Album } from '../messages/picture'
import { usePhone } from '../phone-context'

const wide = ['flex', 'template', 'imagemap']
const longPressMs = 500

/** One entry, or the pictures of one album. */
export function Entry({ entries, first }: { entries: ChatEntry[]; first: boolean }) {
  const [entry] = entries
  if (!entry) return null
  const gone = entry.unsent && entries.length === 1
  if (entry.from === 'system' || gone) return <Notice entry={entry} />
  return <Spoken entry={entry} entries={entries} first={first} />
}

function Spoken({ entry, entries, first }: { entry: ChatEntry; entries: ChatEntry[]; first: boolean }) {
  const { person } = usePhone()
  const name = useNameOf(entry)
  const press = useLongPress(entry)
  const mine = entry.from === person.id
  const kind = [mine ? 'mine' : 'theirs', first && 'is-first', wide.includes(entry.message.type) && 'is-wide']
  const hooks = entries.length === 1 ? { 'data-entry': entry.id, 'data-from': entry.from } : {}
  return (
    <li class={`entry ${kind.filter(Boolean).join(' ')}`} {...hooks}>
      {!mine && <Sender entry={entry} first={first} name={name} />}
      <div class="said" {...press}>
        {!mine && first && <span class="name">{name}</span>}
        <div class="line">
          {entries.length > 1 ? <Album entries={entries} /> : <Message message={entry.message} />}
          <Aside entry={entry} mine={mine} />
        </div>
      </div>
    </li>
  )
}

function Notice({ entry }: { entry: ChatEntry }) {
  const name = useNameOf(entry)
  const words = entry.unsent ? `${name} ยกเลิกข้อความ` : String(entry.message.text ?? '')
  return (
    <li class="notice" data-entry={entry.id} data-from={entry.from} data-unsent={entry.unsent}>
      {words}
    </li>
  )
}

function Aside({ entry, mine }: { entry: ChatEntry; mine: boolean }) {
  const { show } = usePhone()
  return (
    <span class="aside">
      {mine && <span class="read">อ่านแล้ว</span>}
      {entry.pushed && (
        <span class="push" title="ข้อความนี้นับโควตา / counts as a paid message">
          push
        </span>
      )}
      <time dateTime={new Date(entry.at).toISOString()}>{hourOf(entry.at)}</time>
      <button
        type="button"
        class="more"
        aria-label="ตัวเลือกของข้อความ"
        onClick={() => show({ kind: 'entry', entry })}
      >
        <Icon sign="dots" size={18} />
      </button>
    </span>
  )
}

function Sender({ entry, first, name }: { entry: ChatEntry; first: boolean; name: string }) {
  const { world } = usePhone()
  if (!first) return <span class="avatar is-empty" />
  // LINE's form, checked when it was sent
  const icon = (entry.message.sender as { iconUrl?: string } | undefined)?.iconUrl
  const face = entry.from === 'bot' ? <Mark /> : <b>{name.slice(0, 1)}</b>
  return (
    <span class="avatar" aria-hidden="true">
      {icon ? <img src={onThisMachine(icon, world)} alt="" /> : face}
    </span>
  )
}

function useNameOf(entry: ChatEntry): string {
  const { world, person } = usePhone()
  if (entry.from === person.id) return 'คุณ'
  // LINE's form, checked when it was sent
  if (entry.from === 'bot') return (entry.message.sender as { name?: string } | undefined)?.name ?? 'เรียนดี'
  return world.people.find((one) => one.id === entry.from)?.name ?? ''
}

/** Long press with a finger, or the context menu of a mouse, opens the entry's choices. */
function useLongPress(entry: ChatEntry) {
  const { show } = usePhone()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const stop = () => clearTimeout(timer.current)
  return {
    onTouchStart: () => {
      stop()
      timer.current = setTimeout(() => show({ kind: 'entry', entry }), longPressMs)
    },
    onTouchEnd: stop,
    onTouchMove: stop,
    onContextMenu: (event: Event) => {
      event.preventDefault()
      show({ kind: 'entry', entry })
    },
  }
}
