/** QR codes that stand in the chats: what a phone sees when it is held before another phone's screen. */
import type { CodeSeen, LineMessage } from './phone-api'
import { readQr } from './read-qr'
import type { World } from './world/world'

/** Nobody scrolls further back to hold a code before a camera. */
const picturesLooked = 60

/** What each picture says, so that none is fetched twice; null for one without a code. */
const known = new WeakMap<World, Map<string, string | null>>()

/** Every code in a picture that the bot showed, newest first; each once, with whoever's phone shows it. */
export async function codesSeen(world: World): Promise<CodeSeen[]> {
  const rooms = [...world.people.values(), ...world.groups.values()]
  const shown = rooms
    .flatMap(({ name, chat }) => chat.map((entry) => ({ name, entry })))
    .filter(({ entry }) => entry.from === 'bot')
    .sort((one, other) => other.entry.at - one.entry.at)
    .flatMap(({ name, entry }) => picturesIn(entry.message).map((picture) => ({ picture, shownTo: name })))
  const once = [...new Map(shown.reverse().map((one) => [one.picture, one])).values()].reverse()
  const read = await Promise.all(
    once.slice(0, picturesLooked).map(async (one) => ({ ...one, says: await said(world, one.picture) })),
  )
  return read.flatMap(({ says, ...one }) => (says === null ? [] : [{ ...one, says }]))
}

/** Addresses of pictures anywhere in a message. */
const picturesIn = (message: LineMessage): string[] =>
  [
    ...JSON.stringify(message).matchAll(
      /"type":"image"[^{}]*?"url":"([^"]+)"|"originalContentUrl":"([^"]+)"/g,
    ),
  ].flatMap(([, inFlex, alone]) => inFlex ?? alone ?? [])

async function said(world: World, picture: string): Promise<string | null> {
  const mine = known.get(world) ?? new Map<string, string | null>()
  known.set(world, mine)
  const before = mine.get(picture)
  if (before !== undefined) return before
  const says = await look(world, picture)
  mine.set(picture, says)
  return says
}

/** Only the bot's own pictures are fetched, from where it really listens. */
async function look({ settings }: World, picture: string): Promise<string | null> {
  if (!picture.startsWith(`${settings.publicUrl}/`)) return null
  const address = `${settings.botOrigin}${picture.slice(settings.publicUrl.length)}`
  const answer = await settings.deliver(new Request(address))
  if (!answer.ok || answer.headers.get('content-type') !== 'image/png') return null
  const bytes = new Uint8Array(await answer.arrayBuffer())
  try {
    return readQr(bytes) ?? null
  } catch {
    return null // A picture that cannot be opened holds no code either.
  }
}
