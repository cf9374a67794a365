/** Laws of turns: kept whole or not at all, one after another. */
import { describe, expect, test } from 'vitest'
import { type Bench, start, words } from './bench'

export const turnLaws = (bench: () => Bench) =>
  describe('turns', () => {
    test('a newcomer stands at the menu, with nothing', async () => {
      const where = await bench().arrive('E1')
      expect(await bench().store.turns.scene(where.conversation, where.person, start)).toMatchObject({
        seq: 0,
        state: { at: 'menu' },
        stateFits: true,
        lineUserId: 'U1',
        person: { id: where.person, language: 'th', address: 'khun', menu: 'newcomer' },
        enrolments: [],
        dueCards: [],
        keepsakes: [],
        unspoken: [],
      })
    })
    test('the last turn is read back', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      const state = { at: 'lesson.watching', enrolment: 'e', lesson: 'l' } as const
      expect(await keep(where, { state })).toBe('kept')
      expect(await store.turns.scene(where.conversation, where.person, start)).toMatchObject({
        seq: 1,
        state,
      })
    })
    test('a state of another version sends to the menu and says so', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      await keep(where, { state: { at: 'quiz.asking-in-2025' } as never })
      expect(await store.turns.scene(where.conversation, where.person, start)).toMatchObject({
        state: { at: 'menu' },
        stateFits: false,
      })
    })
    test('an event decided twice is kept once', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      const scene = await store.turns.scene(where.conversation, where.person, start)
      const event = scene.next
      if (!event) throw new Error('nothing waits')
      expect(await keep(where, { event })).toBe('kept')
      expect(await keep(where, { event, seq: 2 })).toBe('seen-before')
    })
    test('an event that no longer waits is kept by nobody, and what was decided of it leaves nothing', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      const event = (await store.turns.scene(where.conversation, where.person, start)).next
      if (!event) throw new Error('nothing waits')
      await store.inbox.drop(event)
      const record = [{ kind: 'named', name: 'Nobody' } as const]
      expect(await keep(where, { event, record, begin: [{ kind: 'forget-files' }] })).toBe('seen-before')
      const scene = await store.turns.scene(where.conversation, where.person, start)
      expect([scene.seq, scene.person.name, await store.jobs.due(start, 9)]).toEqual([0, undefined, []])
    })
    test('of two turns decided at once the second is overtaken and leaves nothing: no fact, no job, no words', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      await arrive('E2')
      expect(await keep(where, { seq: 1 })).toBe('kept')
      const late = await keep(where, {
        seq: 1,
        say: [words('never')],
        record: [{ kind: 'named', name: 'Nobody' }],
        begin: [{ kind: 'forget-files' }],
      })
      expect(late).toBe('overtaken')
      const scene = await store.turns.scene(where.conversation, where.person, start)
      expect(scene).toMatchObject({ seq: 1, next: { eventId: 'E2' } })
      expect(scene.person.name).toBeUndefined()
      expect(await store.jobs.due(start + 1, 9)).toEqual([])
      expect(await store.inbox.silent(start + 1000, 0, 9)).toEqual([])
    })
    test('a turn takes its event out of the inbox, and its words and jobs in', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      await keep(where, {
        say: [words('hi')],
        begin: [{ kind: 'link-menu', menu: 'learner', language: 'th' }],
      })
      expect((await store.turns.scene(where.conversation, where.person, start)).next).toBeUndefined()
      expect((await store.inbox.silent(start + 1000, 0, 9))[0]?.say).toEqual([words('hi')])
      expect((await store.jobs.due(start, 9))[0]).toMatchObject({
        person: where.person,
        job: { kind: 'link-menu', menu: 'learner', language: 'th' },
      })
    })
    test('words carried into a new turn are owed once', async () => {
      const { arrive, keep, store } = bench()
      const where = await arrive('E1')
      await keep(where, { say: [words('old')] })
      const [old] = await store.inbox.silent(start + 1000, 0, 9)
      if (!old) throw new Error('no words wait')
      await store.inbox.unspoken(old)
      await arrive('E2')
      await keep(where, { say: [words('old'), words('new')], carried: [old] })
      const owed = await store.inbox.silent(start + 1000, 0, 9)
      expect(owed.map((row) => row.eventId)).toEqual(['E2'])
    })
  })
