/** What stands in the chats: the bot's words where they can be seen, people's words where they were said. */
import type { ChatEntry, LineMessage } from '../phone-api'
import { messageId, quoteToken } from './ids'
import type { Group, Person, World } from './world'
import { changed, nowOf } from './world'

/** The chat a LINE id stands for, or undefined. */
export function chatOf(world: World, id: string): Person | Group | undefined {
  return world.people.get(id) ?? world.groups.get(id)
}

/** True when words of the bot arrive there: friends who did not block it, people who wrote, groups it is in. */
export function isReachable(chat: Person | Group): boolean {
  if ('botIn' in chat) return chat.botIn
  return !chat.blocked && (chat.friend || chat.wrote)
}

/** Adds one entry to a chat. `id` is given when the message has one already. */
export function addEntry(
  world: World,
  chat: Person | Group,
  entry: { from: string; message: LineMessage; id?: string; pushed?: boolean },
): ChatEntry {
  const made: ChatEntry = {
    id: entry.id ?? messageId(),
    at: nowOf(world),
    from: entry.from,
    message: entry.message,
    ...(entry.pushed ? { pushed: true } : {}),
  }
  chat.chat.push(made)
  world.turn += 1
  world.entryTurns.set(made.id, world.turn)
  changed(world)
  return made
}

/** Shows the bot's messages if they can be seen, and always answers LINE's list of sent messages. */
export function sayAsBot(world: World, chatId: string, messages: LineMessage[], pushed: boolean) {
  const chat = chatOf(world, chatId)
  const seen = chat && isReachable(chat)
  if (chat && 'loadingUntil' in chat) chat.loadingUntil = null
  return messages.map((message) => {
    const id = seen ? addEntry(world, chat, { from: 'bot', message, pushed }).id : messageId()
    return canBeQuoted(message) ? { id, quoteToken: quoteToken() } : { id }
  })
}

/** A line everybody in the chat reads, said by nobody ("… joined"). */
export function sayAsSystem(world: World, chat: Person | Group, text: string): void {
  addEntry(world, chat, { from: 'system', message: { type: 'text', text } })
}

const canBeQuoted = (message: LineMessage) =>
  ['text', 'textV2', 'sticker', 'image', 'video', 'template', 'flex'].includes(message.type)
