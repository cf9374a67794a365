/** Every deed a person can do on the phone, by its word; what was done is remembered for "save this chat". */
import type { Deed, LineAction } from '../phone-api'
import { moveClock } from '../world/clock'
import { steadyId } from '../world/ids'
import { newPerson } from '../world/seed'
import type { DoneDeed, World } from '../world/world'
import { changed } from '../world/world'
import { sendFiles } from './files'
import { befriend, block, unblock, unsend, watchVideo } from './friends'
import { addBot, removeBot } from './groups'
import { Nonsense } from './nonsense'
import { share } from './share'
import { tap } from './tap'
import { sendPlace, sendSticker, write } from './write'

const DAY_MS = 86_400_000

type Doers = { [K in Deed['do']]: (world: World, deed: Deed & { do: K }) => Promise<void> | void }

const doers: Doers = {
  befriend: (world, deed) => befriend(world, deed.person),
  block: (world, deed) => block(world, deed.person),
  unblock: (world, deed) => unblock(world, deed.person),
  write,
  tap,
  sticker: sendSticker,
  'send-files': sendFiles,
  place: sendPlace,
  unsend,
  'video-watched': watchVideo,
  share,
  'add-person': (world, deed) => addPerson(world, deed.name),
  'add-bot': (world, deed) => addBot(world, deed.group, deed.person),
  'remove-bot': (world, deed) => removeBot(world, deed.group),
  'move-clock': (world, deed) => moveClock(world, deed.days * DAY_MS),
  switches: (world, deed) => turnSwitches(world, deed.switches),
}

/**
 * Does what a person does; resolves when the webhook was answered or is clearly lost.
 * Throws `Nonsense` for a deed that no phone would let happen.
 */
export async function perform(world: World, deed: Deed): Promise<void> {
  // The key chooses the doer of its kind; the compiler cannot follow the pair through one call.
  const doer = Object.hasOwn(doers, deed.do)
    ? (doers[deed.do] as (w: World, d: Deed) => Promise<void> | void)
    : null
  if (!doer) throw new Nonsense(`nobody knows how to ${String(deed.do)}`)
  const done = remember(world, deed)
  try {
    await doer(world, deed)
  } catch (error) {
    world.deeds = world.deeds.filter((one) => one !== done)
    throw error
  }
}

/** Written before the deed, so that whatever is said after it has a later turn. */
function remember(world: World, deed: Deed): DoneDeed | undefined {
  if (!('person' in deed) || !deed.person) return undefined
  world.turn += 1
  const label = deed.do === 'tap' ? labelOf(deed.action) : undefined
  const done = { turn: world.turn, person: deed.person, deed, ...(label ? { label } : {}) }
  world.deeds.push(done)
  return done
}

const labelOf = (action: LineAction): string | undefined =>
  action.label ?? (typeof action.displayText === 'string' ? action.displayText : undefined)

function addPerson(world: World, name: string): void {
  if (name.trim() === '') throw new Nonsense('a person needs a name')
  const id = steadyId('U', `${name} ${world.people.size}`)
  world.people.set(id, newPerson(id, name.trim()))
  changed(world)
}

function turnSwitches(world: World, switches: World['switches']): void {
  const { slow, down, duplicates } = switches
  world.switches = { slow: slow === true, down: down === true, duplicates: duplicates === true }
  changed(world)
}
