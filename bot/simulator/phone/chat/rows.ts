// Cuts a chat into what is drawn one under another: day chips, entries, albums. Pure.
import type { ChatEntry } from '../../phone-api'
import { dayOf } from '../dates'

/** `first` opens a run of one sender's entries: there stand the avatar and the name. */
type Row =
  | { kind: 'day'; key: string; day: string }
  | { kind: 'entry'; key: string; entry: ChatEntry; first: boolean }
  | { kind: 'album'; key: string; entries: ChatEntry[]; first: boolean }

/** The rows of a chat, oldest first. Pictures of one `imageSet` that follow each other are one album. */
export function rowsOf(chat: ChatEntry[]): Row[] {
  const rows: Row[] = []
  let before: ChatEntry | undefined
  for (const entry of chat) {
    const day = dayOf(entry.at)
    const newDay = !before || dayOf(before.at) !== day
    if (newDay) rows.push({ kind: 'day', key: `day ${entry.id}`, day })
    if (!joins(rows.at(-1), entry)) rows.push(opened(entry, newDay || before?.from !== entry.from))
    before = entry
  }
  return rows.map((row) => (row.kind === 'album' && row.entries.length === 1 ? lone(row) : row))
}

function opened(entry: ChatEntry, first: boolean): Row {
  const key = entry.id
  return setOf(entry) ? { kind: 'album', key, entries: [entry], first } : { kind: 'entry', key, entry, first }
}

function joins(row: Row | undefined, entry: ChatEntry): boolean {
  if (row?.kind !== 'album' || !setOf(entry) || setOf(row.entries[0]) !== setOf(entry)) return false
  row.entries.push(entry)
  return true
}

function lone(row: Row & { kind: 'album' }): Row {
  const [entry] = row.entries
  return entry ? { kind: 'entry', key: row.key, entry, first: row.first } : row
}

function setOf(entry: ChatEntry | undefined): string | undefined {
  if (entry?.message.type !== 'image') return undefined
  return (entry.message.imageSet as { id?: string } | undefined)?.id // LINE's form, checked when it was sent
}
