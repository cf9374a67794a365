/** Laws of forgetting: who asks for it, who never agreed, and who has long been gone leave nothing behind. */
import { describe, expect, test } from 'vitest'
import { dayMs } from '../../shared/dates'
import { type Bench, start, words } from './bench'
import { consented, everything } from './somebody'

export const forgettingLaws = (bench: () => Bench) =>
  describe('forgetting', () => {
    const scene = async (person: string) => bench().store.turns.scene(person, person, start)

    test('an erasure leaves no word and no deed, ends at once, and cuts LINE’s id when the last errand is done', async () => {
      const { store, record, arrive } = bench()
      const person = await record(
        ...everything,
        { kind: 'enrolled', enrolment: 'e1', course: 'c1', edition: 1 },
        { kind: 'watched', enrolment: 'e1', lesson: 'l1', how: 'said' },
        { kind: 'help-asked', request: 'h1', until: start + dayMs },
        { kind: 'help-added', request: 'h1', text: 'ช่วยด้วย' },
        { kind: 'media-sent', keepsake: 'k1', media: 'picture', lineMessageId: 'm1' },
      )
      await arrive('in the group', { chat: { kind: 'group', lineChatId: 'C1' } })
      await record({ kind: 'erased' })
      const after = await scene(person)
      expect(after.person).toEqual({
        id: person,
        language: 'en',
        address: 'khun',
        menu: 'newcomer',
        roles: [],
        lastAt: start,
      })
      expect([after.enrolments, after.keepsakes, after.help, after.next]).toEqual([
        [],
        [],
        undefined,
        undefined,
      ])
      expect(await store.people.byLineId('U1')).toBeUndefined()
      expect(await store.people.erased(person)).toEqual({ lineUserId: 'U1' })
      const left = await bench().database.batch([
        { text: 'SELECT * FROM help_words', values: [] },
        { text: 'SELECT * FROM watched', values: [] },
        { text: `SELECT * FROM turns WHERE NOT state = '{"at":"menu"}'`, values: [] },
        { text: `SELECT * FROM inbox`, values: [] },
      ])
      expect(left.map((rows) => rows.length)).toEqual([0, 0, 0, 0])
      await store.people.forget(person, 1000)
      expect(await store.people.reach(person)).toBeUndefined()
      expect((await arrive('again')).person).not.toBe(person)
    })
    test('an event of somebody who was forgotten is known for a fortnight, also when they came back as somebody else', async () => {
      const { store, record, arrive } = bench()
      const again = async (eventId: string) => {
        const event = { kind: 'wrote', text: '' } as const
        const arrival = { eventId, at: start, chat: { kind: 'direct' } as const, lineUserId: 'U1', event }
        return store.inbox.receive([arrival], start)
      }
      const before = await arrive('before', { at: start })
      await bench().keep(before, { record: [consented] })
      const person = await record({ kind: 'erased' })
      await store.people.forget(person, start)
      expect(await again('before')).toEqual([])
      expect(await store.people.byLineId('U1')).toBeUndefined()
      await arrive('anew')
      expect(await again('before')).toMatchObject([{ isNew: false }])
      await store.people.forgetTurns(person)
      expect(await again('before')).toMatchObject([{ isNew: true }])
    })
    test('whoever agrees anew before the last errand is done is not cut', async () => {
      const person = await bench().record(consented, { kind: 'erased' })
      await bench().record(consented)
      await bench().store.people.forget(person, 1000)
      expect(await bench().store.people.reach(person)).toMatchObject({ lineUserId: 'U1' })
    })
    test('who never agreed is forgotten after a day of silence, and nobody else', async () => {
      const { store, arrive, keep, record } = bench()
      const learner = await record(consented)
      const stranger = await arrive('S1', { lineUserId: 'U2' })
      await keep(stranger, { say: [words('hello')] })
      const talking = await arrive('S2', { lineUserId: 'U3' })
      await keep(talking, { at: start + 2 * dayMs })
      await store.people.forgetStrangers(start + dayMs, start + dayMs, 10)
      expect(await store.people.reach(stranger.person)).toBeUndefined()
      expect(await store.people.reach(talking.person)).toBeDefined()
      expect(await store.people.reach(learner)).toBeDefined()
      expect((await store.jobs.due(start + 15 * dayMs, 9)).map((due) => [due.person, due.job])).toEqual([
        [stranger.person, { kind: 'forget-turns' }],
      ])
      await store.people.forgetTurns(stranger.person)
      expect((await scene(stranger.person)).seq).toBe(0)
    })
    test('who has not been here for years is erased like one who asked for it, and nobody else', async () => {
      const { store, arrive, keep, record } = bench()
      const gone = await record(...everything)
      const here = await arrive('L1', { lineUserId: 'U2' })
      await keep(here, { record: [consented], at: start + 900 * dayMs })
      await store.people.forgetLongGone(start + dayMs, start + 1000 * dayMs, 10)
      expect((await scene(gone)).person.name).toBeUndefined()
      expect((await store.jobs.due(start + 1000 * dayMs, 9)).map((due) => [due.person, due.job])).toEqual([
        [gone, { kind: 'forget-files' }],
      ])
      expect(await store.people.reach(here.person)).toBeDefined()
      await store.people.forgetLongGone(start + dayMs, start + 1000 * dayMs, 10)
      expect(await store.jobs.due(start + 1001 * dayMs, 9)).toHaveLength(1)
    })
  })
