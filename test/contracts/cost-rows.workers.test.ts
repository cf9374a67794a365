/**
 * Law 5 on D1 itself: an answer writes at most six rows, indexes counted, by D1's own count (`meta.rows_written`),
 * which is what Cloudflare bills.
 */
import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { openD1 } from '../../db/d1'
import type { Fact } from '../../shared/fact'
import { type Bench, benchOf, start, words } from './bench'
import { emptyD1 } from './empty-d1'

/** D1 tells with each result how many rows it wrote. */
interface Counted {
  results?: unknown[]
  meta?: { rows_written: number }
}

let written = 0
let bench: Bench
beforeEach(async () => {
  await emptyD1()
  bench = benchOf(
    openD1({
      prepare: (text) => env.DB.prepare(text),
      async batch(statements) {
        const results: Counted[] = await env.DB.batch(statements)
        written += results.reduce((sum, { meta }) => sum + (meta?.rows_written ?? Number.NaN), 0)
        return results
      },
    }),
  )
  await bench.record(
    { kind: 'consented', version: 1 },
    { kind: 'enrolled', enrolment: 'e', course: 'c', edition: 1 },
    { kind: 'attempt-started', attempt: 'a', enrolment: 'e', number: 1 },
  )
})

let taps = 0

/** One event of a known learner, from the webhook until its words were spoken; answers the rows that were written. */
async function costOf(...facts: Fact[]): Promise<number> {
  written = 0
  const where = await bench.arrive(`tap-${++taps}`)
  const { next, seq } = await bench.store.turns.scene(where.conversation, where.person, start)
  if (!next) throw new Error('nothing waits')
  await bench.keep(where, { event: next, seq: seq + 1, say: [words('ถูกต้องค่ะ')], record: facts })
  await bench.store.inbox.settled(next)
  return written
}

const answered: Fact = { kind: 'answered', enrolment: 'e', question: 'q', picks: ['x'], right: true }
const costs: [string, Fact][] = [
  ['an answer in a lesson', answered],
  ['an answer in a post-test', { kind: 'attempt-answered', attempt: 'a', question: 'q', picks: ['x'] }],
  ['a lesson watched', { kind: 'watched', enrolment: 'e', lesson: 'l', how: 'said' }],
  ['a review', { kind: 'card-planned', course: 'c', edition: 1, question: 'q', stage: 1, dueAt: start }],
]

test.each(costs)('%s writes at most six rows, from the webhook to the spoken words', async (_, fact) => {
  expect(await costOf(fact)).toBeLessThanOrEqual(6)
})

test('the count counts: what a turn records costs its rows and no more', async () => {
  const bare = await costOf()
  expect(await costOf(answered)).toBe(bare + 1)
  expect(await costOf(answered)).toBe(bare)
})

test('people have numbers without gaps: an event of somebody known takes none', async () => {
  await costOf()
  await costOf()
  await bench.arrive('other', { lineUserId: 'U2' })
  const [rows] = await bench.database.batch([
    { text: 'SELECT number FROM people ORDER BY number', values: [] },
  ])
  const [first, second] = (rows ?? []).map(({ number }) => Number(number))
  expect(second).toBe(Number(first) + 1)
})

test('an event that comes again writes nothing', async () => {
  const again = { at: start + 99 }
  const where = await bench.arrive('twice', again)
  const event = { eventId: 'twice', ...again }
  await bench.keep(where, { event, seq: 2 })
  written = 0
  await bench.arrive('twice', again)
  expect(written).toBe(0)
})
