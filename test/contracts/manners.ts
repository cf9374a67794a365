/** What the store makes of a database that is away for a moment. Run on better-sqlite3 and on D1 in workerd. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/database'
import { DatabaseAway } from '../../db/patient'
import type { TurnKept } from '../../db/turns'
import { type Bench, benchOf, start, words } from './bench'
import { after, before, kinds, moods, networkLost, ourFault, type Trouble, trouble } from './moods'

/** Opens an empty, migrated database whose calls go through `trouble`, and which is patient. */
export type OpenTroubled = (trouble: Trouble) => Promise<Database>

/** Laws of patience: what is asked again, what is not, and that neither is done twice. */
export function mannerLaws(open: OpenTroubled) {
  let mood: Trouble
  let bench: Bench
  beforeEach(async () => {
    mood = trouble()
    bench = benchOf(await open(mood))
  })
  const rows = async (table: string) =>
    (await bench.database.batch([{ text: `SELECT * FROM ${table}`, values: [] }]))[0] ?? []
  const lost = after(networkLost)

  describe('a database that is away', () => {
    test.each(moods)('is asked again: %s', async (_, strike) => {
      mood.strike(strike)
      const where = await bench.arrive('E1')
      mood.strike(strike, 1, 2)
      expect((await bench.store.turns.scene(where.conversation, where.person, start)).next?.eventId).toBe(
        'E1',
      )
      expect([await rows('inbox'), await rows('people')].map((all) => all.length)).toEqual([1, 1])
    })
    test.each(kinds)(
      'is asked three times, after growing pauses of less than a second in all: %s',
      async (_, strike) => {
        mood.strike(strike, 1, 99)
        await expect(bench.arrive('E1')).rejects.toThrow(DatabaseAway)
        expect(mood.calls).toBe(3)
        expect(mood.pauses.length).toBe(2)
        expect(mood.pauses[1]).toBeGreaterThan(mood.pauses[0] ?? Number.NaN)
        expect(mood.pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(1000)
      },
    )
    test.each(ourFault)('is not asked again what it would only do again: %s', async (says) => {
      mood.strike(before(says), 1, 99)
      await expect(bench.arrive('E1')).rejects.toThrow(says)
      expect(mood.calls).toBe(1)
    })
  })

  describe('a turn whose answer was lost', () => {
    const turnOf = async (more: Partial<TurnKept> = {}): Promise<TurnKept> => {
      const { conversation, person } = await bench.arrive('E1')
      const { next } = await bench.store.turns.scene(conversation, person, start)
      if (!next) throw new Error('nothing waits')
      const outcome = {
        state: { at: 'menu' as const },
        say: [words('hi')],
        carried: [],
        record: [],
        begin: [],
      }
      return { conversation, person, seq: 1, event: next, at: start, ...outcome, ...more }
    }
    test('is known as our own: kept, once, with its words still to be spoken by us', async () => {
      const turn = await turnOf({
        record: [{ kind: 'named', name: 'Somsri' }],
        begin: [{ kind: 'link-menu', menu: 'learner', language: 'th' }],
      })
      mood.strike(lost)
      expect(await bench.store.turns.keep(turn)).toBe('kept')
      expect([(await rows('turns')).length, (await rows('jobs')).length]).toEqual([1, 1])
      expect((await bench.store.inbox.silent(start + 1000, 0, 9)).map(({ say }) => say)).toEqual([turn.say])
    })
    test('is our own also when it says nothing', async () => {
      const turn = await turnOf({ say: [] })
      mood.strike(lost)
      expect(await bench.store.turns.keep(turn)).toBe('kept')
      expect(await rows('inbox')).toEqual([])
    })
    test('is not ours when the safety net has spoken its words meanwhile', async () => {
      const turn = await turnOf()
      mood.strike(async (call) => {
        await call()
        await bench.store.inbox.settled({ conversation: turn.conversation, ...turn.event })
        throw new Error(networkLost)
      })
      expect(await bench.store.turns.keep(turn)).toBe('seen-before')
    })
    test.each([
      ['seen-before', 'the same event', 'E1'],
      ['overtaken', 'another event', 'E2'],
    ])('is %s when it was not kept, and meanwhile %s was', async (answer, _, eventId) => {
      const turn = await turnOf()
      await bench.arrive('E2')
      mood.strike(async () => {
        const event = (await rows('inbox')).find((row) => row.event_id === eventId)
        const other = { ...turn, event: { at: Number(event?.at), eventId }, say: [words('other')] }
        expect(await bench.store.turns.keep(other)).toBe('kept')
        throw new Error(networkLost)
      })
      expect(await bench.store.turns.keep(turn)).toBe(answer)
      expect(await rows('turns')).toHaveLength(1)
    })
    test('costs one look; an ordinary turn, seen before or not, costs none', async () => {
      const turn = await turnOf()
      mood.strike(lost)
      await bench.store.turns.keep(turn)
      expect(mood.calls).toBe(3)
      mood.strike(lost, 99)
      expect(await bench.store.turns.keep(turn)).toBe('seen-before')
      expect(mood.calls).toBe(1)
    })
  })

  describe('of what is done twice with another result', () => {
    test('a throw is counted once or not at all', async () => {
      const where = await bench.arrive('E1')
      const { next } = await bench.store.turns.scene(where.conversation, where.person, start)
      if (!next) throw new Error('nothing waits')
      mood.strike(lost, 1, 9)
      await expect(bench.store.inbox.threw(next)).rejects.toThrow(DatabaseAway)
      mood.strike(lost, 99)
      expect((await rows('inbox')).map(({ tries }) => tries)).toEqual([1])
    })
    test('jobs that were taken by nobody knows whom are due again in two minutes, and not before', async () => {
      await bench.store.jobs.put('p', { kind: 'forget-files' }, start)
      mood.strike(lost, 1, 9)
      await expect(bench.store.jobs.due(start, 9)).rejects.toThrow(DatabaseAway)
      mood.strike(lost, 99)
      expect(await bench.store.jobs.due(start + 119_000, 9)).toEqual([])
      expect(await bench.store.jobs.due(start + 121_000, 9)).toHaveLength(1)
    })
    test('all are asked again when surely nothing was done', async () => {
      await bench.store.jobs.put('p', { kind: 'forget-files' }, start)
      mood.strike(before('D1 DB is overloaded. Too many requests queued.'))
      expect(await bench.store.jobs.due(start, 9)).toHaveLength(1)
    })
  })

  describe('done twice with the same result', () => {
    const owed = async () => {
      await bench.keep(await bench.arrive('E1'), { say: [words('hello')] })
      const [row] = await bench.store.inbox.silent(start + 1000, 0, 9)
      if (!row) throw new Error('no words wait')
      return row
    }
    test('words are claimed, unless a turn took them along meanwhile', async () => {
      const row = await owed()
      mood.strike(lost)
      expect(await bench.store.inbox.claim(row)).toBe(true)
      mood.strike(async () => {
        await bench.keep(await bench.arrive('E2'), { carried: [row] })
        throw new Error(networkLost)
      })
      expect(await bench.store.inbox.claim(row)).toBe(false)
    })
    test('words are known to be unspoken, or settled', async () => {
      const row = await owed()
      mood.strike(lost)
      await bench.store.inbox.unspoken(row)
      expect((await rows('inbox')).map(({ unspoken }) => unspoken)).toEqual([1])
      mood.strike(lost)
      await bench.store.inbox.settled(row)
      expect(await rows('inbox')).toEqual([])
    })
    test('a job comes in once, waits, and is gone', async () => {
      mood.strike(lost)
      await bench.store.jobs.put('p', { kind: 'forget-files' }, start)
      const [job, twin] = await bench.store.jobs.due(start, 9)
      if (!job) throw new Error('nothing is due')
      expect(twin).toBeUndefined()
      mood.strike(lost)
      await bench.store.jobs.later(job, start + 5)
      const [again] = await bench.store.jobs.due(start + 5, 9)
      expect(again).toMatchObject({ id: job.id, tries: 0 })
      mood.strike(lost)
      await bench.store.jobs.done(again ?? job)
      expect(await rows('jobs')).toEqual([])
    })
  })
}
