/** A clock that the simulated LINE moves by days, so that reviews and long absences can be seen in a minute. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import type { Clock } from '../../ports'
import { Refusal } from '../../refusal'
import { realClock } from '../ports'

type MovableClock = Clock & { moveTo(offsetMs: number): void }

/** The real clock, ahead by an offset that starts at 0. */
export function movableClock(): MovableClock {
  let aheadMs = 0
  return {
    now: () => realClock.now() + aheadMs,
    after: realClock.after,
    moveTo(offsetMs) {
      aheadMs = offsetMs
    },
  }
}

/**
 * `POST /simulated/clock {offsetMs}`: how far ahead of the real time the clock stands.
 *
 * @param sweep what days that pass at once would have swept
 */
export function simulatedClock(clock: MovableClock, sweep: () => Promise<void>): Hono {
  const door = new Hono()
  door.post('/simulated/clock', async (c) => {
    const body = z.object({ offsetMs: z.number() }).safeParse(await c.req.json().catch(() => undefined))
    if (!body.success) throw new Refusal('bad-request', 'Send { "offsetMs": number }.')
    clock.moveTo(body.data.offsetMs)
    await sweep()
    return c.json({ now: clock.now() })
  })
  return door
}
