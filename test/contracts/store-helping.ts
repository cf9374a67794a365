/** Laws of requests for help as helpers see them: each is somebody's, whoever comes and goes. */
import { describe, expect, test } from 'vitest'
import { dayMs } from '../../shared/dates'
import type { Fact } from '../../shared/fact'
import { type Bench, start } from './bench'

const until = start + dayMs
const opened: Fact = {
  kind: 'class-opened',
  class: 'C1',
  course: 'first-steps',
  school: 'บ้านดอนแก้ว',
  province: 'TH-50',
  startsAt: start,
}

export const helpingLaws = (bench: () => Bench) =>
  describe('helping', () => {
    let turns = 0
    /** Somebody's turn with these facts; answers who they are. */
    const does = async (lineUserId: string, ...record: Fact[]): Promise<string> => {
      const where = await bench().arrive(`${lineUserId}-${++turns}`, { lineUserId })
      await bench().keep(where, { record })
      return where.person
    }
    const role = (invitation: string, name: 'trainer' | 'office' | 'administrator'): Fact => ({
      kind: 'role-accepted',
      invitation,
      role: name,
    })
    /** A trainer with a class, a learner in it who asked for help, and somebody of the office. */
    const aClass = async () => {
      const trainer = await does('T1', { kind: 'named', name: 'มาลี' }, role('i1', 'trainer'), opened)
      const other = await does('T2', { kind: 'named', name: 'บุญมี' }, role('i2', 'trainer'))
      const office = await does('O1', { kind: 'named', name: 'สุดา' }, role('i3', 'office'))
      const learner = await does(
        'L1',
        { kind: 'named', name: 'สมศรี' },
        { kind: 'joined', class: 'C1' },
        { kind: 'help-asked', request: 'h1', class: 'C1', until },
      )
      return { trainer, other, office, learner }
    }
    const helping = () => bench().store.helping
    const scene = (person: string) => bench().store.turns.scene(person, person, start)

    test('a request is its class’s trainer’s, and the learner knows them by name', async () => {
      const { trainer, learner } = await aClass()
      expect(await helping().helper(learner, 'h1')).toMatchObject({ id: trainer, as: 'trainer' })
      expect(await helping().ofTrainer(trainer, 9)).toMatchObject([
        { request: 'h1', learner: { id: learner, name: 'สมศรี' }, isOpen: true, class: { id: 'C1' } },
      ])
      expect((await scene(learner)).help).toMatchObject({ helper: { name: 'มาลี' }, said: 0 })
      expect(await helping().ofOffice(9)).toEqual([])
    })
    test('a class handed on takes its requests along; nobody falls between two trainers', async () => {
      const { trainer, other, learner } = await aClass()
      await does('T1', { kind: 'class-handed', class: 'C1', to: other })
      expect(await helping().ofTrainer(trainer, 9)).toEqual([])
      expect(await helping().ofTrainer(other, 9)).toHaveLength(1)
      expect(await helping().helper(learner, 'h1')).toMatchObject({ id: other, as: 'trainer' })
      expect((await scene(learner)).help).toMatchObject({ helper: { name: 'บุญมี' } })
    })

    test('what the learner adds goes to whoever may see it now, not to who answered before', async () => {
      const { trainer, other, learner } = await aClass()
      await does('L1', { kind: 'help-answered', request: 'h1', by: trainer, until })
      expect((await scene(learner)).help).toMatchObject({ helper: { name: 'มาลี' } })
      await does('T1', { kind: 'class-handed', class: 'C1', to: other })
      expect((await scene(learner)).help).toMatchObject({ helper: { name: 'บุญมี' } })
      await does('O1', { kind: 'role-taken', from: other, role: 'trainer' })
      expect((await scene(learner)).help?.helper).toBeUndefined()
    })

    test('an answer of the office’s stays the office’s', async () => {
      const { office, learner } = await aClass()
      await does('L1', { kind: 'help-answered', request: 'h1', by: office, until })
      expect((await scene(learner)).help).toMatchObject({ helper: { name: 'สุดา' } })
      await does('O2', role('i4', 'administrator'))
      await does('O2', { kind: 'role-taken', from: office, role: 'office' })
      expect((await scene(learner)).help).toMatchObject({ helper: { name: 'มาลี' } })
    })

    test('nobody is their own helper: who was handed the class they learn in is helped by the office', async () => {
      const { office, other, learner } = await aClass()
      await does(
        'T2',
        { kind: 'joined', class: 'C1' },
        { kind: 'help-asked', request: 'h2', class: 'C1', until },
      )
      await does('T1', { kind: 'class-handed', class: 'C1', to: other })
      expect(await helping().helper(other, 'h2')).toMatchObject({ id: office, as: 'office' })
      expect(await helping().ofOffice(9)).toMatchObject([{ request: 'h2' }])
      expect((await scene(other)).help?.helper).toBeUndefined()
      expect((await scene(learner)).help).toMatchObject({ helper: { name: 'บุญมี' } })
    })

    test('of a trainer whose role was taken back the office has the requests', async () => {
      const { trainer, office, learner } = await aClass()
      await does('O1', { kind: 'role-taken', from: trainer, role: 'trainer' })
      expect(await helping().ofTrainer(trainer, 9)).toEqual([])
      expect(await helping().ofOffice(9)).toHaveLength(1)
      expect(await helping().helper(learner, 'h1')).toMatchObject({ id: office, as: 'office' })
      expect((await scene(learner)).help?.helper).toBeUndefined()
    })

    test('what nobody answered for a working day is the office’s too, and still the trainer’s', async () => {
      const { trainer } = await aClass()
      await does('L1', { kind: 'help-escalated', request: 'h1' })
      expect(await helping().ofOffice(9)).toMatchObject([{ request: 'h1', isEscalated: true }])
      expect(await helping().ofTrainer(trainer, 9)).toHaveLength(1)
      expect(await bench().store.help.waiting(9)).toMatchObject([
        { class: 'C1', trainer: 'มาลี', isEscalated: true, isAnswered: false },
      ])
    })

    test('nobody is there for a request of their own', async () => {
      await does('O1', role('i3', 'office'))
      const officer = await does('O1', { kind: 'help-asked', request: 'h2', until })
      expect(await helping().helper(officer, 'h2')).toBeUndefined()
    })

    test('who answers has the conversation, until it is handed back; asked again it is handed over anew', async () => {
      const { office, learner } = await aClass()
      await does('L1', { kind: 'help-answered', request: 'h1', by: office, until: until + 1 })
      expect((await scene(learner)).help).toMatchObject({
        helper: { name: 'สุดา' },
        answeredAt: start,
        handedOverUntil: until + 1,
      })
      await does('L1', { kind: 'help-handed-back', request: 'h1' })
      expect((await scene(learner)).help?.handedOverUntil).toBeUndefined()
      await does('L1', { kind: 'help-asked', request: 'h1', class: 'C1', until: until + 2 })
      expect((await scene(learner)).help).toMatchObject({ handedOverUntil: until + 2 })
      expect(await helping().one(learner, 'h1')).toMatchObject({ at: start, answeredAt: start })
    })

    test('a request that is closed stays closed, and can still be looked at', async () => {
      const { trainer, learner } = await aClass()
      await does('L1', { kind: 'help-closed', request: 'h1' })
      await does('L1', { kind: 'help-asked', request: 'h1', class: 'C1', until: until + 2 })
      expect(await helping().ofTrainer(trainer, 9)).toEqual([])
      expect(await helping().helper(learner, 'h1')).toBeUndefined()
      expect(await helping().one(learner, 'h1')).toMatchObject({ isOpen: false })
    })

    test('the last twelve words are read, oldest first, with the number that may be phoned', async () => {
      const { learner } = await aClass()
      for (let i = 1; i <= 14; i++) await does('L1', { kind: 'help-added', request: 'h1', text: `w${i}` })
      await does('L1', { kind: 'phone-allowed', version: 1, phone: '0812345678' })
      const seen = await helping().one(learner, 'h1')
      expect(seen?.words).toHaveLength(12)
      expect(seen?.phone).toBe('0812345678')
      expect((await scene(learner)).help?.said).toBe(14)
    })

    test('a number goes with its own consent, and with the consent to learn', async () => {
      const allowed: Fact = { kind: 'phone-allowed', version: 1, phone: '0812345678' }
      const learner = await does('L1', allowed)
      expect((await scene(learner)).person.phone).toBe('0812345678')
      await does('L1', { kind: 'phone-withdrawn' })
      expect((await scene(learner)).person.phone).toBeUndefined()
      await does('L1', allowed)
      await does('L1', { kind: 'consent-withdrawn' })
      expect((await scene(learner)).person.phone).toBeUndefined()
    })

    test('a bubble that told of a learner is found by whom it was said to, once, for a while', async () => {
      const { trainer, other, learner } = await aClass()
      const about = { learner, request: 'h1' }
      await helping().spoken(trainer, about, ['m1', 'm2'], start)
      await helping().spoken(trainer, about, ['m1'], start)
      expect(await helping().quoted(trainer, 'm1')).toEqual(about)
      expect(await helping().quoted(other, 'm1')).toBeUndefined()
      await helping().dropOld(start + 1, 99)
      expect(await helping().quoted(trainer, 'm1')).toBeUndefined()
    })

    test('what comes from inside is heard once, and is no visit', async () => {
      const { store } = bench()
      const { learner } = await aClass()
      const told = {
        person: learner,
        eventId: 'help.h1.ended',
        event: { kind: 'help-escalates', request: 'h1' } as const,
      }
      expect(await store.inbox.tell(told, start + dayMs)).toBe(true)
      expect(await store.inbox.tell(told, start + dayMs)).toBe(false)
      const where = { conversation: learner, person: learner }
      const { lastAt } = (await scene(learner)).person
      await bench().keep(where, { at: start + dayMs, hereAt: lastAt })
      expect((await scene(learner)).person.lastAt).toBe(start)
      expect(await store.inbox.tell(told, start + dayMs)).toBe(false)
    })
  })
