/** The safety net: takes up what a dead process left, does what is due, and sweeps away what may not stay. */
import { getLogger } from '@logtape/logtape'
import type { OwedWords } from '../db/inbox'
import { keptYears } from '../shared/consent'
import { dayMs } from '../shared/dates'
import { isInGroup } from '../shared/place'
import { runDueJobs } from './jobs/run'
import type { Ports } from './ports'
import { speakAgain } from './speaking'
import { takeTurns } from './turn'

const log = getLogger(['riandee', 'sweep'])

/** A live process has answered an event long before this. */
const leftAfterMs = 10_000

/**
 * Finds what was left behind in the whole house: events that wait (`takeTurns` does those of each conversation), words
 * that were not spoken, jobs that are due. All conversations at once: nobody waits behind a slow answer of LINE's.
 *
 * @param graceMs how old something must be to count as left behind; 0 right after a start, when nobody else is at it
 * @returns false when a conversation could not be taken up: worth another look soon
 */
export async function takeUp(ports: Ports, graceMs = leftAfterMs): Promise<boolean> {
  const now = ports.clock.now()
  const { inbox } = ports.store
  const owed = await inbox.silent(now - graceMs + 1, now - 60_000, 50)
  const left = await inbox.leftBehind(now - graceMs + 1, 50)
  const conversations = Map.groupBy([...owed, ...left], (one) => one.conversation)
  const taken = await Promise.all(
    [...conversations.values()].map((one) => takeUpOne(one, ports).then(() => true, notTaken)),
  )
  await runDueJobs(ports)
  return taken.every(Boolean)
}

/** What is owed in one conversation, then its turns: words are older than the events that still wait, so are heard first. */
async function takeUpOne(
  left: (OwedWords | { conversation: string; person: string })[],
  ports: Ports,
): Promise<void> {
  for (const one of left) await ('say' in one ? sayAgain(one, ports) : takeTurns(one, ports))
}

function notTaken(error: unknown): false {
  log.error('[sweep] what was left was not taken up: {error}', { error })
  return false
}

async function sayAgain(owed: OwedWords, ports: Ports): Promise<void> {
  const reach = await ports.store.people.reach(owed.person)
  const chat = isInGroup(owed.conversation) || !reach ? ('group' as const) : ('direct' as const)
  const tone = { chat, language: reach?.language ?? 'th' } as const
  await speakAgain({ ...owed, lineUserId: reach?.lineUserId }, tone, ports)
}

/**
 * How many rows one step of the broom looks at, and how many steps a walk makes within one sweep: where there are more, the
 * next sweep goes on from there. Workers may ask D1 a thousand things at a time; a step is three, or twenty where somebody
 * is forgotten.
 */
const rowsAtATime = 2_000
const mostSteps = 20
/** So many rows of one table are looked at in one sweep, however many people there are. */
export const mostSweptRows = rowsAtATime * mostSteps

/**
 * Sweeps away: strangers after a day, whoever has not been here for as long as the consent says things are kept, what
 * nobody said "keep" to, old turns. One walk that throws does not keep the others from their work.
 */
export async function sweepAway({ store, clock }: Ports): Promise<void> {
  const now = clock.now()
  const { people, owed, keepsakes, inbox, places, helping } = store
  await walk('strangers', () => people.forgetStrangers(now - dayMs, now, rowsAtATime))
  await walk('long gone', () => people.forgetLongGone(now - keptYears * 365 * dayMs, now, rowsAtATime))
  await walk('old turns', () => owed.rollUp(now - 30 * dayMs, rowsAtATime))
  await walk('never kept', () => keepsakes.dropOld(now - 7 * dayMs, rowsAtATime))
  await walk('class lists', () => places.dropOld(now - 30 * dayMs, rowsAtATime))
  await walk('quotable', () => helping.dropOld(now - 30 * dayMs, rowsAtATime))
  await walk('unreachable', () => inbox.dropUnreachable(now - dayMs).then(() => false))
}

/** Goes on while there is more of the round. */
async function walk(what: string, step: () => Promise<boolean>): Promise<void> {
  try {
    for (let i = 0; i < mostSteps; i++) if (!(await step())) return
  } catch (error) {
    log.error('[sweep] {what} could not be swept: {error}', { what, error })
  }
}
