// Which chats a person has, which one is open, and what came to the closed ones. Draws nothing.
import { useEffect, useState } from 'preact/hooks'
import type { ChatEntry, GroupShown, PersonShown, Snapshot } from '../../phone-api'
import type { Room } from './header'

type Rooms = {
  all: Room[]
  /** The open group's id; undefined is the chat with the bot. */
  chat: string | undefined
  entries: ChatEntry[]
  open: (chat: string | undefined) => void
}

/** The bot's chat first, then the person's groups. A room that is looked at is read. */
export function useRooms(world: Snapshot, person: PersonShown): Rooms {
  const [chosen, open] = useState<string | undefined>(undefined)
  const groups = world.groups.filter((group) => group.members.includes(person.id))
  const group = groups.find((each) => each.id === chosen)
  const entries = group?.chat ?? person.chat
  const [seen, setSeen] = useState(() => lengthsOf(person, groups))
  const room = group?.id ?? 'bot'
  useEffect(() => setSeen((before) => ({ ...before, [room]: entries.length })), [room, entries.length])
  const unread = (id: string, chat: ChatEntry[]) => Math.max(0, chat.length - (seen[id] ?? 0))
  return {
    all: [
      { id: undefined, name: 'เรียนดี', unread: unread('bot', person.chat) },
      ...groups.map(({ id, name, chat }) => ({ id, name, unread: unread(id, chat) })),
    ],
    chat: group?.id,
    entries,
    open,
  }
}

/** What was there when the phone was first looked at counts as read. */
function lengthsOf(person: PersonShown, groups: GroupShown[]): Record<string, number> {
  return Object.fromEntries([['bot', person.chat.length], ...groups.map(({ id, chat }) => [id, chat.length])])
}
