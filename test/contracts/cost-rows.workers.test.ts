/**
 * Law 5 on D1 itself: a turn writes at most six rows, indexes counted, from the webhook to the spoken words. Told on
 * every kind of turn that a whole course has, by the whole bot.
 */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Fact } from '../../shared/fact'
import { openBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { withMenus } from '../laws/long-talk'
import { benchOf, start } from './bench'
import { type CountedD1, countedD1, rowsOfAll, type Written } from './counted-d1'
import { emptyD1 } from './empty-d1'
import { wholeLife } from './whole-life'

const most = 6

/** Turns that may write more, once in a while, and why. (To delete everything takes as many as there are.) */
const more: Record<string, { rows: number; because: string }> = {
  befriend: { rows: 7, because: 'a new person, who is also found by our id and by LINE’s' },
  name: { rows: 7, because: 'a name, the first course and the job that links the learners’ menu' },
  help: { rows: 7, because: 'an open request, and the job that tells who helps' },
  'a voice note and help': {
    rows: 9,
    because: 'an open request, the note that goes with it, the jobs that fetch it and tell who helps',
  },
  'keep an album of three': { rows: 8, because: 'a row for every picture' },
}

let d1: CountedD1
const costs = new Map<string, Written[]>()

/** Does something on a phone, and notes what it cost under its kind; of several of a kind the dearest stays. */
async function cost(kind: string, deed: () => Promise<void>): Promise<void> {
  d1.written()
  await deed()
  // Jobs are taken up after the words were spoken.
  const all = d1.written()
  const afterwards = all.findIndex(({ text }) => text.startsWith('UPDATE jobs SET due_at'))
  const turn = afterwards < 0 ? all : all.slice(0, afterwards)
  if (rowsOfAll(turn) > rowsOfAll(costs.get(kind) ?? [])) costs.set(kind, turn)
}

describe('rows written', () => {
  beforeAll(async () => {
    await emptyD1()
    d1 = countedD1()
    const bot = await openBot([fixture], d1.database)
    await withMenus(bot)
    await wholeLife(bot, cost)
  }, 60_000)

  test('a whole course and the life around it were gone through', () => {
    expect(costs.size).toBeGreaterThan(30)
    for (const kind of [
      'answer',
      'arrange',
      'test',
      'try',
      'try-arrange',
      'send',
      'rate',
      'card',
      ...Object.keys(more),
    ])
      expect(costs.has(kind), kind).toBe(true)
  })
  test('are at most six in every kind of turn, but for a few rare ones', () => {
    const dear = [...costs]
      .filter(([kind, written]) => rowsOfAll(written) > (more[kind]?.rows ?? most))
      .map(([kind, written]) => ({ kind, written }))
    expect(dear).toEqual([])
  })
  test('and no exception is larger than it must be', () => {
    for (const [kind, { rows }] of Object.entries(more))
      expect(rowsOfAll(costs.get(kind) ?? []), kind).toBe(rows)
  })
})

describe('the count', () => {
  beforeEach(emptyD1)

  test('counts: what a turn records costs its rows and no more', async () => {
    const { database, written } = countedD1()
    const bench = benchOf(database)
    await bench.record({ kind: 'enrolled', enrolment: 'e', course: 'c', edition: 1 })
    const answered: Fact = { kind: 'answered', enrolment: 'e', question: 'q', picks: ['x'], right: true }
    const costOf = async (record: Fact[]) => {
      written()
      await bench.record(...record)
      return rowsOfAll(written())
    }
    const bare = await costOf([])
    expect(await costOf([answered])).toBe(bare + 1)
    expect(await costOf([answered])).toBe(bare)
  })
  test('is nothing for an event that comes again', async () => {
    const { database, written } = countedD1()
    const bench = benchOf(database)
    const again = { at: start + 99 }
    const where = await bench.arrive('twice', again)
    await bench.keep(where, { event: { eventId: 'twice', ...again }, seq: 1 })
    written()
    await bench.arrive('twice', again)
    await bench.arrive('twice', { at: start + 100 })
    expect(written()).toEqual([])
  })
})
