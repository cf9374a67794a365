/**
 * Words that go to somebody who has not written, which costs a message of the month. Who is to be pushed stands in the
 * place of a reply token, with the retry key, in the row of the inbox: both are there before LINE is called.
 */
import type { Lane } from '../shared/job'
import type { Mouth } from './ports'

/** How words are to be pushed. */
export interface Push {
  lane: Lane
  /** LINE takes the same words under it once, for a day. */
  retryKey: string
}

const mark = 'push'

/** The push as it stands in the inbox. */
export const pushToken = ({ lane, retryKey }: Push): string => `${mark} ${lane} ${retryKey}`

/** The push that an inbox row asks for; undefined for a reply token of LINE's. */
export function pushIn(token: string | undefined): Push | undefined {
  const [first, lane, retryKey] = token?.split(' ') ?? []
  return first === mark && lane && retryKey ? { lane: lane as Lane, retryKey } : undefined // our own `pushToken`
}

/** What is only pleasant leaves this part of the month's messages to people who wait, and at least so many. */
const reserve = 0.2
const leastReserve = 30

/**
 * Whether the month's messages allow a push in this lane. A person who waits may have the last one; LINE itself says when
 * there is none. What LINE does not tell within its time counts as enough.
 */
export async function quotaAllows(lane: Lane, mouth: Pick<Mouth, 'quota'>): Promise<boolean> {
  if (lane !== 'cheer') return true
  const quota = await mouth.quota()
  if (!quota) return true
  return quota.left > Math.max(quota.of * reserve, leastReserve)
}
