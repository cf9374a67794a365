/** Words that are owed, spoken once: what follows from each fate a reply can have. Decides nothing about what is said. */
import { getLogger } from '@logtape/logtape'
import type { Saying } from '../shared/saying'
import { sorry } from './flows/mishaps'
import type { Ports, Tone } from './ports'

const log = getLogger(['riandee', 'speaking'])

/** LINE lets a reply token live one minute; a little is left for the way. */
const tokenLifeMs = 55_000

/** Words of one event, in the inbox row that holds them. */
interface Owed {
  conversation: string
  at: number
  eventId: string
  receivedAt: number
  replyToken?: string
  say: Saying[]
}

/**
 * Whether the reply token of an event may still be good, by our own clock alone: a computer whose clock runs ahead of
 * LINE's must not fall silent. Of a token that came late LINE says itself that it is gone.
 */
const tokenLives = (owed: Owed, now: number): boolean =>
  owed.replyToken !== undefined && now - owed.receivedAt < tokenLifeMs

/**
 * Speaks words that were just decided. Nothing is ever pushed: words that certainly did not reach LINE open the next
 * answer; of words that perhaps did, nothing more is owed, and the next turn shows the pending step.
 */
export async function speak(owed: Owed, tone: Tone, ports: Ports): Promise<void> {
  const fate = await tried(owed, tone, ports)
  // Nobody tried before, so a token that is gone never carried these words.
  if (fate === 'not-spoken' || fate === 'gone') return ports.store.inbox.unspoken(owed)
  return settle(fate, owed, tone, ports)
}

/**
 * Tries words again that a dead process, or LINE's bad minute, left behind. Once the token has died nobody can know
 * whether words of unknown fate were heard: they are let go. Those surely unheard wait to open the next answer.
 */
export async function speakAgain(
  owed: Owed & { unspoken: boolean },
  tone: Tone,
  ports: Ports,
): Promise<void> {
  if (!tokenLives(owed, ports.clock.now())) {
    if (owed.unspoken) return
    log.info('[speaking] nobody knows whether old words were heard; they are let go')
    return ports.store.inbox.settled(owed)
  }
  if (!(await ports.store.inbox.claim(owed))) return
  const fate = await tried(owed, tone, ports)
  if (fate === 'not-spoken') return ports.store.inbox.unspoken(owed)
  return settle(fate, owed, tone, ports)
}

type Tried = Awaited<ReturnType<Ports['mouth']['reply']>>

async function tried(owed: Owed, tone: Tone, { mouth, clock }: Ports): Promise<Tried> {
  if (owed.replyToken && tokenLives(owed, clock.now())) return mouth.reply(owed.replyToken, owed.say, tone)
  log.info('[speaking] the token died before the words were ready; they open the next answer')
  return 'not-spoken'
}

/** Words that cannot be shown wait for an operator, and the person is told so with the same token. */
async function settle(fate: Tried, owed: Owed, tone: Tone, { store, mouth }: Ports): Promise<void> {
  if (fate !== 'refused') return store.inbox.settled(owed)
  log.error('[speaking] words that LINE does not take are a dead letter')
  await store.inbox.bury(owed)
  if (owed.replyToken) await mouth.reply(owed.replyToken, [sorry(tone.language)], tone)
}
