/** "Save this chat": who did what and what was shown after it, without the ids that are new in every run. */

import { isThing } from './limits/rule'
import type { Deed, LineAction, LineMessage, SavedChat } from './phone-api'
import { chatOf } from './world/chats'
import { type DoneDeed, nowOf, type Person, type World } from './world/world'

type Step = SavedChat['steps'][number]

/** The chat of one person so far, in a form `replay` can play again. */
export function savedChat(world: World, person: Person): SavedChat {
  const own = world.deeds.filter((done) => done.person === person.id)
  const steps = own.map((done, at): Step => {
    const deed = { ...replayable(world, done), ...(done.label ? { label: done.label } : {}) }
    return {
      // what `person` is taken from keeps its kind, which `Omit` over a union forgets
      deed: deed as Step['deed'],
      shown: shownBetween(world, done, own[at + 1]?.turn ?? Number.POSITIVE_INFINITY),
    }
  })
  return { savedAt: new Date(nowOf(world)).toISOString(), person: person.name, steps }
}

function shownBetween(world: World, done: DoneDeed, before: number): LineMessage[] {
  const chat = chatOf(world, chatIdOf(done.deed) ?? done.person)
  const since = (chat?.chat ?? []).filter((entry) => {
    const turn = world.entryTurns.get(entry.id) ?? 0
    return entry.from === 'bot' && turn > done.turn && turn < before
  })
  // the same message, fresh ids taken out
  return since.map((entry) => withoutFreshIds(entry.message) as LineMessage)
}

/** The same chat means the same thing in the next run: groups are kept by id, which is steady. */
function chatIdOf(deed: Deed): string | undefined {
  if ('chat' in deed) return deed.chat
  return 'group' in deed ? deed.group : undefined
}

function replayable(world: World, done: DoneDeed): Record<string, unknown> {
  // every deed has a person
  const { person: _, ...deed } = done.deed as Deed & { person: string }
  if (deed.do === 'tap') return { ...deed, action: labelOnly(deed.action) }
  if (deed.do === 'unsend') return { ...deed, entry: ownEntry(world, done, deed.entry) }
  if (deed.do === 'write' && deed.quotes) return { ...deed, quotes: anyEntry(world, done, deed.quotes) }
  if (deed.do === 'send-files') return { ...deed, files: deed.files.map((id) => dataUrl(world, id)) }
  if (deed.do === 'share') return { ...deed, messages: deed.messages.map(withoutFreshIds) }
  return deed
}

const labelOnly = (action: LineAction): LineAction => ({
  type: action.type,
  ...(action.label ? { label: action.label } : {}),
  ...(action.type === 'message' ? { text: action.text } : {}),
})

/** `own:2` is the third thing this person said in that chat. */
function ownEntry(world: World, done: DoneDeed, id: string): string {
  const chat = chatOf(world, chatIdOf(done.deed) ?? done.person)
  return `own:${(chat?.chat ?? []).filter((entry) => entry.from === done.person).findIndex((entry) => entry.id === id)}`
}

/** `any:4` is the fifth entry of that chat. */
function anyEntry(world: World, done: DoneDeed, id: string): string {
  const chat = chatOf(world, chatIdOf(done.deed) ?? done.person)
  return `any:${(chat?.chat ?? []).findIndex((entry) => entry.id === id)}`
}

function dataUrl(world: World, id: string): string {
  const file = world.files.get(id)
  return file ? `data:${file.type};base64,${Buffer.from(file.bytes).toString('base64')}` : 'data:,'
}

/** A message without what is made anew: data of buttons, and parts of addresses and ids that look random. */
export function withoutFreshIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFreshIds)
  if (!isThing(value)) return value
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'data' || name === 'quoteToken') return []
    if (typeof inner === 'string' && /(url|uri|trackingid)$/i.test(name)) return [[name, plainAddress(inner)]]
    return [[name, withoutFreshIds(inner)]]
  })
  return Object.fromEntries(entries)
}

const plainAddress = (address: string) =>
  address.replace(/(?<=[/?=&:.~])[A-Za-z0-9_-]{16,}/g, '…').replace(/^[A-Za-z0-9_-]{16,}$/, '…')
