/** Laws of what is kept about people: only with consent, and gone when they say so. */
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../shared/fact'
import { type Bench, start, words } from './bench'

const dayMs = 86_400_000
const consented: Fact = { kind: 'consented', version: 3 }
const everything: Fact[] = [
  consented,
  { kind: 'named', name: 'สมศรี' },
  { kind: 'addressed', address: 'pa' },
  { kind: 'language-chosen', language: 'en' },
  { kind: 'province-given', province: 'TH-50' },
  { kind: 'school-given', school: 'บ้านหนองบัว' },
  { kind: 'paused', until: start + dayMs },
  { kind: 'menu-linked', menu: 'learner' },
]

export const peopleLaws = (bench: () => Bench) =>
  describe('people', () => {
    const scene = async (person: string) => bench().store.turns.scene(person, person, start)

    test('what somebody told about themselves is there at the next turn', async () => {
      const person = await bench().record(...everything)
      expect((await scene(person)).person).toMatchObject({
        consent: 3,
        name: 'สมศรี',
        address: 'pa',
        language: 'en',
        province: 'TH-50',
        school: 'บ้านหนองบัว',
        pausedUntil: start + dayMs,
        menu: 'learner',
        lastAt: start,
      })
      expect(await bench().store.people.byLineId('U1')).toEqual({ id: person, name: 'สมศรี', language: 'en' })
    })
    test('a name with a quote is a name', async () => {
      const person = await bench().record(consented, {
        kind: 'named',
        name: `O'Malley"; DROP TABLE people; --`,
      })
      expect((await scene(person)).person.name).toBe(`O'Malley"; DROP TABLE people; --`)
    })
    test('a consent withdrawn is gone, and what can be taken back is taken back', async () => {
      const person = await bench().record(...everything)
      await bench().record(
        { kind: 'consent-withdrawn' },
        { kind: 'province-given', province: null },
        { kind: 'paused', until: null },
      )
      const { consent, province, pausedUntil } = (await scene(person)).person
      expect({ consent, province, pausedUntil }).toEqual({})
    })
    test('an erasure leaves no word and no deed, ends at once, and cuts LINE’s id when the last errand is done', async () => {
      const { store, record, arrive } = bench()
      const person = await record(
        ...everything,
        { kind: 'enrolled', enrolment: 'e1', course: 'c1', edition: 1 },
        { kind: 'watched', enrolment: 'e1', lesson: 'l1', how: 'said' },
        { kind: 'help-asked', request: 'h1' },
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
      expect(await store.people.forgetStrangers(start + dayMs, start + dayMs, 10)).toBe(1)
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
      expect(await store.people.forgetLongGone(start + dayMs, start + 1000 * dayMs, 10)).toBe(1)
      expect((await scene(gone)).person.name).toBeUndefined()
      expect((await store.jobs.due(start + 1000 * dayMs, 9)).map((due) => [due.person, due.job])).toEqual([
        [gone, { kind: 'forget-files' }],
      ])
      expect(await store.people.forgetLongGone(start + dayMs, start + 1000 * dayMs, 10)).toBe(0)
    })
    test('an unsent picture leaves no row', async () => {
      const sent: Fact = { kind: 'media-sent', keepsake: 'k1', media: 'picture', lineMessageId: 'm1' }
      const person = await bench().record(consented, sent, { kind: 'media-kept', keepsake: 'k1' })
      expect((await scene(person)).keepsakes).toEqual([])
      expect(await bench().store.keepsakes.unfetched(person, start - 1)).toEqual([
        { id: 'k1', lineMessageId: 'm1' },
      ])
      expect(await bench().store.keepsakes.filed(person, 'k1', 'evidence/x')).toBe(true)
      await bench().record({ kind: 'media-unsent', lineMessageId: 'm1' })
      expect(await bench().store.keepsakes.known(person, 'k1')).toBe(false)
      expect(await bench().store.keepsakes.filed(person, 'k1', 'evidence/x')).toBe(false)
    })
    test('what nobody said "keep" to goes after its time, what was kept stays', async () => {
      const sent = (keepsake: string): Fact => ({
        kind: 'media-sent',
        keepsake,
        media: 'picture',
        lineMessageId: keepsake,
      })
      const person = await bench().record(sent('k1'), sent('k2'), { kind: 'media-kept', keepsake: 'k2' })
      await bench().store.keepsakes.dropOld(start + dayMs)
      const known = (keepsake: string) => bench().store.keepsakes.known(person, keepsake)
      expect([await known('k1'), await known('k2')]).toEqual([false, true])
    })
    test('what came together is kept together, and what came long before is not', async () => {
      const sent = (keepsake: string): Fact => ({
        kind: 'media-sent',
        keepsake,
        media: 'picture',
        lineMessageId: keepsake,
      })
      await bench().record(consented, sent('old'))
      const later = await bench().arrive('later')
      await bench().keep(later, { record: [sent('k1'), sent('k2')], at: start + dayMs })
      expect((await scene(later.person)).keepsakes.map((one) => [one.id, one.kept])).toEqual([
        ['k1', false],
        ['k2', false],
        ['old', false],
      ])
      await bench().record({ kind: 'media-kept', keepsake: 'k2', withinMs: 60_000 })
      expect((await scene(later.person)).keepsakes.map((one) => one.id)).toEqual(['old'])
      await bench().record({ kind: 'media-dropped', keepsake: 'old', withinMs: 60_000 })
      expect(await bench().store.keepsakes.known(later.person, 'old')).toBe(false)
      expect(await bench().store.keepsakes.known(later.person, 'k1')).toBe(true)
    })
    test('a request for help waits for the office with its words until it is closed', async () => {
      const { store, record } = bench()
      const person = await record({ kind: 'named', name: 'สมศรี' }, { kind: 'help-asked', request: 'h1' })
      await record({ kind: 'help-added', request: 'h1', text: 'เปิดคลิปไม่ได้' })
      await record(
        { kind: 'media-sent', keepsake: 'k1', media: 'voice', lineMessageId: 'm1' },
        { kind: 'media-kept', keepsake: 'k1' },
        { kind: 'help-added', request: 'h1', lineMessageId: 'm1' },
      )
      expect(await store.help.waiting(9)).toEqual([
        {
          person,
          request: 'h1',
          name: 'สมศรี',
          at: start,
          words: [{ text: 'เปิดคลิปไม่ได้' }, { keepsake: 'k1', media: 'voice' }],
        },
      ])
      expect((await scene(person)).help).toEqual({ id: 'h1', at: start })
      await store.help.close(person, 'h1', start + 1)
      expect(await store.help.waiting(9)).toEqual([])
      expect((await scene(person)).help).toBeUndefined()
    })
  })
