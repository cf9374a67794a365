/** Words that are owed, spoken once: what follows from each fate a reply can have. Decides nothing about what is said. */
import { getLogger } from '@logtape/logtape'
import type { Saying } from '../shared/chat'
import type { Ports, Tone } from './ports'

const log = getLogger(['riandee', 'speaking'])

/** LINE lets a reply token live one minute; a little is left for the way. */
const tokenLifeMs = 55_000

/** Words of one event, in the inbox row that holds them. */
export interface Owed {
  conversation: string
  at: number
  eventId: string
  receivedAt: number
  replyToken?: string
  say: Saying[]
}

/** Whether the reply token of an event may still be good. */
export const tokenLives = (owed: Pick<Owed, 'receivedAt' | 'replyToken'>, now: number): boolean =>
  owed.replyToken !== undefined && now - owed.receivedAt < tokenLifeMs

/**
 * Speaks words that were just decided. Nothing is ever pushed: words that certainly did not reach LINE open the next
 * answer; of words that perhaps did, nothing more is owed, and the next turn shows the pending step.
 */
export async function speak(owed: Owed, tone: Tone, ports: Ports): Promise<void> {
  const { store, mouth, clock } = ports
  if (!owed.replyToken || !tokenLives(owed, clock.now())) {
    log.info('[speaking] the token died before the words were ready; they open the next answer')
    return store.inbox.unspoken(owed)
  }
  try {
    const fate = await mouth.reply(owed.replyToken, owed.say, tone)
    if (fate === 'not-spoken') return store.inbox.unspoken(owed)
    return store.inbox.spoken([owed])
  } catch (error) {
    log.error('[speaking] LINE refused the words: {error}', { error })
    await store.inbox.threw(owed)
  }
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
  if (tokenLives(owed, ports.clock.now())) return speak(owed, tone, ports)
  if (owed.unspoken) return
  log.info('[speaking] nobody knows whether old words were heard; they are let go')
  return ports.store.inbox.spoken([owed])
}
