/** The safety net of Workers: a queue whose messages come back after some seconds. On Node a timer does this. */
import { getLogger } from '@logtape/logtape'
import type { Ports } from '../../ports'
import { takeUp } from '../../sweep'

const log = getLogger(['riandee', 'workers'])

/** The part of a queue's binding that is used; structural, so that no other room needs the types of Workers. */
export interface QueueBinding {
  send(body: object, options: { delaySeconds: number }): Promise<unknown>
}

/** Messages of one queue, as they come back. */
export interface Batch {
  readonly queue: string
  readonly messages: readonly { readonly attempts: number }[]
  ackAll(): void
  retryAll(options: { delaySeconds: number }): void
}

/**
 * Later than an event counts as left behind (`leftAfterMs` in `bot/sweep.ts`, 10 s), for all events of the POST; soon
 * enough that with batching and a retry or two (`wrangler.toml`) the reply token still lives.
 */
export const afterPost = { delaySeconds: 12 }
/** Before the next look, when one failed. */
export const afterThrow = { delaySeconds: 10 }

export const wakeBy = (queue: QueueBinding) => async (): Promise<void> => {
  await queue.send({}, afterPost)
}

/** One look for a whole batch, since a message is only a wake-up. What could not be looked at comes again. */
export async function wokenBy(batch: Batch, ports: () => Promise<Ports>): Promise<void> {
  if (batch.queue.endsWith('-dead')) return dead(batch)
  try {
    if (await takeUp(await ports())) batch.ackAll()
    else batch.retryAll(afterThrow)
  } catch (error) {
    log.error('[workers] the safety net could not look, and is woken again: {error}', { error })
    batch.retryAll(afterThrow)
  }
}

/** Nothing is lost with them: the cron looks every minute. But somebody should know. */
function dead(batch: Batch): void {
  log.error('[workers] the safety net was woken {times} times in vain; see the errors of the minute before', {
    times: batch.messages.length,
  })
  batch.ackAll()
}
