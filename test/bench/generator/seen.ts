/** Keeps count of a run: when each event was due, when its reply was seen, what the server answered. */
import { type Driven, percentile } from './drive'
import type { Webhook } from './events'
import type { StandIn } from './stand-in'

/** A server that does not reply within this time cannot be measured. */
const patienceMs = 15_000

export interface Seen {
  /** Begins the measured time: what was sent before only gets everything going. */
  beginTime(): void
  /** Notes an event that goes out; `done` is called when its reply was seen and its POST answered. */
  expect(webhook: Webhook, dueAt: number, done: () => void): (status: number) => void
  /** Ends the measured time, with the first reply at the earliest; what is still under way then is not in it. */
  endOfTime(): void
  isOver(): boolean
  /** What was seen, once all that was sent is done. Throws when replies are missing. */
  result(): Promise<Omit<Driven, 'otherCalls' | 'generatorCores'>>
}

export function watch({ expects }: StandIn): Seen {
  const latencies: number[] = []
  let [all, refused, underWay, beganAt, endedAt] = [0, 0, 0, Number.POSITIVE_INFINITY, 0]
  let isLate = false
  const end = (): void => {
    if (endedAt === 0) endedAt = performance.now()
  }
  return {
    beginTime() {
      beganAt = performance.now()
    },
    expect(webhook, dueAt, done) {
      let missing = 2
      underWay++
      const oneDone = () => {
        missing--
        if (missing > 0) return
        underWay--
        done()
      }
      expects.set(webhook.replyToken, () => {
        expects.delete(webhook.replyToken)
        all++
        const now = performance.now()
        if (now >= beganAt && endedAt === 0) latencies.push(now - dueAt)
        if (isLate) end()
        oneDone()
      })
      return (status) => {
        if (status !== 200) refused++
        oneDone()
      }
    },
    endOfTime() {
      isLate = latencies.length === 0 && underWay > 0
      if (!isLate) end()
    },
    isOver: () => endedAt > 0,
    async result() {
      const giveUpAt = performance.now() + patienceMs
      while (underWay > 0 && performance.now() < giveUpAt) await new Promise((later) => setTimeout(later, 5))
      if (underWay > 0)
        throw new Error(`${underWay} events were not replied to within ${patienceMs / 1000} s`)
      if (latencies.length === 0) throw new Error('nothing was replied to while it was measured')
      latencies.sort((a, b) => a - b)
      return {
        answered: latencies.length,
        seconds: (endedAt - beganAt) / 1000,
        p50Ms: percentile(latencies, 0.5),
        p99Ms: percentile(latencies, 0.99),
        all,
        refused,
      }
    },
  }
}
