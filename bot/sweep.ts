/** The safety net: takes up what a dead process left, does what is due, and sweeps away what may not stay. */
import { getLogger } from '@logtape/logtape'
import type { OwedWords } from '../db/inbox'
import { keptYears } from '../shared/consent'
import { runDueJobs } from './jobs/run'
import type { Ports } from './ports'
import { speakAgain } from './speaking'
import { takeTurns } from './turn'

const log = getLogger(['riandee', 'sweep'])

const dayMs = 86_400_000

/** A live process has answered an event long before this. */
const leftAfterMs = 10_000

/**
 * Takes up what was left.
 *
 * @param graceMs how old something must be to count as left behind; 0 right after a start, when nobody else is at it
 */
export async function takeUp(ports: Ports, graceMs = leftAfterMs): Promise<void> {
  const now = ports.clock.now()
  const { inbox } = ports.store
  // All at once: who waits behind a slow answer of LINE's would be found again and again, and at last count as dead.
  const left = await inbox.leftBehind(now - graceMs + 1, 50)
  await Promise.all(left.map((where) => takeTurns(where, ports).catch(notTaken)))
  const owed = await inbox.silent(now - graceMs + 1, now - 60_000, 50)
  await Promise.all(owed.map((words) => sayAgain(words, ports)))
  await runDueJobs(ports)
}

const notTaken = (error: unknown) => log.error('[sweep] a turn was not taken: {error}', { error })

async function sayAgain(owed: OwedWords, ports: Ports): Promise<void> {
  const reach = await ports.store.people.reach(owed.person)
  const chat = owed.conversation.includes('.') || !reach ? ('group' as const) : ('direct' as const)
  await speakAgain(owed, { chat, language: reach?.language ?? 'th' }, ports)
}

/**
 * Sweeps away, a bounded piece at a time: strangers after a day, what nobody said "keep" to, old turns, and whoever has
 * not been here for as long as the consent says things are kept.
 */
export async function sweepAway(ports: Ports): Promise<void> {
  const { store, clock } = ports
  await store.people.forgetStrangers(clock.now() - dayMs, 100)
  await store.people.forgetLongGone(clock.now() - keptYears * 365 * dayMs, clock.now(), 100)
  await store.inbox.dropUnreachable(clock.now() - dayMs)
  await store.keepsakes.dropOld(clock.now() - 7 * dayMs)
  await store.owed.rollUp(clock.now() - 30 * dayMs, 1000)
}
