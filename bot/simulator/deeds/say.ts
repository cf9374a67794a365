/** A person's message: an entry in the chat and, where the bot is, a message event. */
import type { LineMessage } from '../phone-api'
import { deliver } from '../webhook/deliver'
import { answerable } from '../webhook/events'
import { addEntry } from '../world/chats'
import { messageId, quoteToken } from '../world/ids'
import type { LineEvent, World } from '../world/world'
import type { Place } from './place'

/** What is drawn on the phone, and what LINE tells the bot about it (without id). */
export type Said = { shown: LineMessage; told: { type: string; [key: string]: unknown }; file?: string }

/** Puts a person's message into the chat and makes its event (null where no bot listens). */
export function put(world: World, place: Place, said: Said): LineEvent | null {
  const id = messageId()
  if (said.file) world.contents.set(id, said.file)
  if (!place.group) place.person.wrote = true
  addEntry(world, place.chat, { from: place.person.id, message: said.shown, id })
  if (!place.heard) return null
  const quotable = ['text', 'image', 'video', 'sticker'].includes(said.told.type)
    ? { quoteToken: quoteToken() }
    : {}
  return answerable(world, place.source, { type: 'message', message: { id, ...said.told, ...quotable } })
}

/** Puts it and brings it to the bot. */
export async function say(world: World, place: Place, said: Said): Promise<void> {
  const event = put(world, place, said)
  if (event) await deliver(world, [event])
}
