/** Words that are owed, spoken once: what follows from each fate a reply can have. Decides nothing about what is said. */
import { getLogger } from '@logtape/logtape'
import type { Saying } from '../shared/saying'
import { sorry } from './flows/mishaps'
import type { Fate, Heard, Ports, Tone } from './ports'
import { type Push, pushIn, quotaAllows } from './pushing'

const log = getLogger(['riandee', 'speaking'])

/** LINE lets a reply token live one minute; a little is left for the way. */
const tokenLifeMs = 55_000
/** LINE knows a retry key for a day; a push of unknown fate is never sent again after that. */
const retryKeyLifeMs = 23 * 3_600_000

/** Words of one event, in the inbox row that holds them. */
interface Owed {
  conversation: string
  at: number
  eventId: string
  receivedAt: number
  replyToken?: string
  person: string
  /** Where LINE reaches the person; absent for a whole group, and for who was forgotten. */
  lineUserId?: string
  say: Saying[]
}

/**
 * Whether the reply token of an event may still be good, by our own clock alone: a computer whose clock runs ahead of
 * LINE's must not fall silent. Of a token that came late LINE says itself that it is gone.
 */
const tokenLives = ({ replyToken, receivedAt }: Owed, now: number): boolean =>
  replyToken !== undefined && now - receivedAt < (pushIn(replyToken) ? retryKeyLifeMs : tokenLifeMs)

/**
 * Speaks words that were just decided. Words that certainly did not reach LINE open the next answer. Of a reply that
 * perhaps did, nothing more is owed, and the next turn shows the pending step; a push that perhaps did is given again with
 * its retry key.
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

async function tried(owed: Owed, tone: Tone, ports: Ports): Promise<Fate> {
  const { mouth, clock, store } = ports
  if (!owed.replyToken || !tokenLives(owed, clock.now())) {
    log.info('[speaking] no token lives for these words; they open the next answer')
    return 'not-spoken'
  }
  let ids: string[] = []
  const heard: Heard = (told) => {
    ids = told
  }
  const push = pushIn(owed.replyToken)
  const fate = push
    ? await pushed(owed, push, { tone, heard }, ports)
    : await mouth.reply(owed.replyToken, owed.say, tone, heard)
  for (const [i, one] of owed.say.entries()) {
    const about = one.kind === 'card' ? one.about : undefined
    if (about && ids[i]) await store.helping.spoken(owed.person, about, [ids[i]], clock.now())
  }
  return fate
}

async function pushed(
  { lineUserId, say }: Owed,
  { lane, retryKey }: Push,
  { tone, heard }: { tone: Tone; heard: Heard },
  { mouth }: Ports,
): Promise<Fate> {
  if (!lineUserId || !(await quotaAllows(lane, mouth))) return 'not-spoken'
  return mouth.push(lineUserId, say, tone, retryKey, heard)
}

/** Words that cannot be shown wait for an operator, and the person is told so with the same token. */
async function settle(fate: Fate, owed: Owed, tone: Tone, { store, mouth }: Ports): Promise<void> {
  const push = pushIn(owed.replyToken)
  if (fate === 'perhaps' && push) return
  if (fate !== 'refused') return store.inbox.settled(owed)
  log.error('[speaking] words that LINE does not take are a dead letter')
  await store.inbox.bury(owed)
  if (owed.replyToken && !push) await mouth.reply(owed.replyToken, [sorry(tone.language)], tone)
}
