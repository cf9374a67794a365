/** Laws of roles, classes and class lists, as they are kept. */
import { describe, expect, test } from 'vitest'
import { dayMs } from '../../shared/dates'
import type { Fact } from '../../shared/fact'
import { type Bench, start } from './bench'

const opened = (id: string): Fact => ({
  kind: 'class-opened',
  class: id,
  course: 'first-steps',
  school: 'บ้านดอนแก้ว',
  province: 'TH-50',
  startsAt: start,
  goal: 'ใช้ไลน์ได้',
})
const invited: Fact = { kind: 'invited', invitation: 'R1', role: 'trainer', expiresAt: start + dayMs }
const accepted: Fact = { kind: 'role-accepted', invitation: 'R1', role: 'trainer' }
const listed: Fact = {
  kind: 'list-read',
  class: 'C1',
  list: 'l1',
  places: [
    { id: 'P1', name: 'สมศรี ใจดี', province: 'TH-50' },
    { id: 'P2', name: 'สมชาย ใจดี' },
  ],
}

export const classLaws = (bench: () => Bench) => {
  let turns = 0
  /** Somebody's turn with these facts; answers who they are, and whether it was kept. */
  const tries = async (lineUserId: string, ...record: Fact[]) => {
    const where = await bench().arrive(`${lineUserId}-${++turns}`, { lineUserId })
    return { person: where.person, kept: await bench().keep(where, { record }) }
  }
  const does = async (lineUserId: string, ...record: Fact[]) => (await tries(lineUserId, ...record)).person
  const scene = (person: string) => bench().store.turns.scene(person, person, start)
  const rolesOf = async (person: string) => (await scene(person)).person.roles

  describe('roles', () => {
    test('an invitation works once: of two who accept, the second decides again and finds it used', async () => {
      const admin = await does('A', { kind: 'named', name: 'วิไล' }, { kind: 'first-administrator' }, invited)
      const { roles } = bench().store
      expect(await roles.invitation('R1')).toMatchObject({
        role: 'trainer',
        by: { id: admin, name: 'วิไล' },
        isDeclined: false,
      })
      const trainer = await does('T', accepted)
      expect((await tries('U', accepted)).kept).toBe('overtaken')
      expect(await roles.invitation('R1')).toMatchObject({ usedBy: trainer })
      expect(await rolesOf(trainer)).toEqual(['trainer'])
      expect(await roles.invitation('R9')).toBeUndefined()
    })
    test('there is one first administrator, also when two have the code in the same moment', async () => {
      const first = await does('A', { kind: 'first-administrator' })
      expect(await bench().store.roles.setup(start)).toEqual({ isDone: true })
      expect(await rolesOf(first)).toEqual(['administrator'])
    })
    test('five wrong setup codes within an hour close it for that hour', async () => {
      for (let i = 0; i < 4; i++) await does('A', { kind: 'setup-guessed' })
      const { roles } = bench().store
      expect(await roles.setup(start)).toEqual({ isDone: false })
      await does('A', { kind: 'setup-guessed' })
      expect(await roles.setup(start)).toEqual({ isDone: false, closedUntil: start + 3_600_000 })
      expect(await roles.setup(start + 3_600_000)).toEqual({ isDone: false })
    })
    test('a role that is taken back is gone at once, the grant stays, and the classes are nobody’s', async () => {
      const admin = await does('A', { kind: 'first-administrator' }, invited)
      const trainer = await does('T', accepted, opened('C1'))
      expect(await bench().store.people.byId(trainer)).toMatchObject({ roles: ['trainer'] })
      await does('A', { kind: 'role-taken', from: trainer, role: 'trainer' })
      expect(await bench().store.people.byId(trainer)).toMatchObject({ roles: [] })
      expect(await bench().store.roles.team(9)).toMatchObject([{ id: admin, role: 'administrator' }])
      expect((await bench().store.classes.one('C1'))?.trainer).toBeUndefined()
      const [grants] = await bench().database.batch([
        { text: 'SELECT given_by, ended_by FROM grants WHERE person = ?', values: [trainer] },
      ])
      expect(grants).toEqual([{ given_by: admin, ended_by: admin }])
    })
    test('classes of who may lead no more are nobody’s, whichever role that was; another such role keeps them', async () => {
      await does('A', { kind: 'first-administrator' }, { ...invited, role: 'office' })
      const office = await does('T', { ...accepted, role: 'office' }, opened('C1'))
      await does('A', { ...invited, invitation: 'R2', role: 'administrator' })
      await does('T', { kind: 'role-accepted', invitation: 'R2', role: 'administrator' })
      await does('A', { kind: 'role-taken', from: office, role: 'office' })
      expect((await bench().store.classes.one('C1'))?.trainer).toMatchObject({ id: office })
      await does('A', { kind: 'role-taken', from: office, role: 'administrator' })
      expect((await bench().store.classes.one('C1'))?.trainer).toBeUndefined()
    })
    test('a declined invitation says so', async () => {
      await does('A', invited)
      await does('T', { kind: 'invitation-declined', invitation: 'R1' })
      expect(await bench().store.roles.invitation('R1')).toMatchObject({ isDeclined: true })
    })
  })

  describe('classes', () => {
    test('are their trainer’s, the newest first; the office sees those of nobody first', async () => {
      const trainer = await does('T', { kind: 'named', name: 'มาลี' }, opened('C1'))
      await does('T', opened('C2'))
      const { classes } = bench().store
      expect((await classes.ledBy(trainer, 9)).map(({ id }) => id).sort()).toEqual(['C1', 'C2'])
      expect(await classes.one('C1')).toMatchObject({
        school: 'บ้านดอนแก้ว',
        goal: 'ใช้ไลน์ได้',
        trainer: { id: trainer, name: 'มาลี' },
      })
      const other = await does('U', opened('C3'))
      await does('A', { kind: 'role-taken', from: other, role: 'trainer' })
      expect((await classes.all(9)).map(({ id }) => id)[0]).toBe('C3')
      await does('T', { kind: 'class-handed', class: 'C1', to: other })
      expect((await classes.one('C1'))?.trainer).toMatchObject({ id: other })
      await does('T', { kind: 'class-paused', class: 'C2', paused: true })
      expect(await classes.one('C2')).toMatchObject({ pausedAt: start })
      await does('T', { kind: 'class-paused', class: 'C2', paused: false })
      expect((await classes.one('C2'))?.pausedAt).toBeUndefined()
    })
    test('a learner joins, is seen with where they are, moves, and leaves', async () => {
      await does('T', opened('C1'), opened('C2'))
      const learner = await does('L', { kind: 'named', name: 'สมศรี' }, { kind: 'joined', class: 'C1' })
      await does('L', { kind: 'enrolled', enrolment: 'e', course: 'first-steps', edition: 1 })
      await does('L', { kind: 'watched', enrolment: 'e', lesson: 'a', how: 'said' })
      const { classes } = bench().store
      expect(await classes.withLearners('C1', 0)).toMatchObject({
        class: { learners: 1 },
        learners: [{ id: learner, name: 'สมศรี', watched: 1 }],
      })
      expect((await scene(learner)).classes).toMatchObject([{ id: 'C1' }])
      await does('T', { kind: 'moved', learner, from: 'C1', to: 'C2' })
      expect(await classes.learner('C1', learner)).toBeUndefined()
      expect(await classes.learner('C2', learner)).toMatchObject({ id: learner })
      await does('L', { kind: 'left-class', class: 'C2' })
      expect((await scene(learner)).classes).toEqual([])
    })
    test('a group’s code binds one class to one group', async () => {
      await does('T', opened('C1'), { kind: 'class-binding', class: 'C1', code: 'G1', until: start + dayMs })
      const { classes } = bench().store
      expect(await classes.binding('G1', 'g')).toMatchObject({ class: { id: 'C1' }, until: start + dayMs })
      await does('T', { kind: 'class-bound', class: 'C1', chat: 'g' })
      expect(await classes.binding('G1', 'g')).toMatchObject({ class: undefined, here: { id: 'C1' } })
      await does('T', opened('C2'))
      expect((await tries('T', { kind: 'class-bound', class: 'C2', chat: 'g' })).kept).toBe('overtaken')
    })
    test('a group that the bot had to leave binds nothing any more', async () => {
      await does('T', opened('C1'), { kind: 'class-bound', class: 'C1', chat: 'g' })
      const { person: group } = await tries('G')
      await does('T', { kind: 'class-bound', class: 'C1', chat: group })
      await does('G', { kind: 'group-left' })
      expect((await bench().store.classes.one('C1'))?.chat).toBeUndefined()
    })
  })

  describe('a class list', () => {
    test('counts once it was added; a place is claimed once', async () => {
      await does('T', opened('C1'), listed)
      const { places, classes } = bench().store
      expect(await places.one('P1')).toBeUndefined()
      await does('T', { kind: 'list-added', class: 'C1', list: 'l1' })
      expect(await places.one('P1')).toMatchObject({ place: { name: 'สมศรี ใจดี' }, class: { id: 'C1' } })
      expect((await classes.one('C1'))?.id).toBe('C1')
      const learner = await does('L', { kind: 'joined', class: 'C1', place: 'P1' })
      expect((await tries('M', { kind: 'joined', class: 'C1', place: 'P1' })).kept).toBe('overtaken')
      expect(await places.ofClass('C1')).toMatchObject([{ id: 'P2' }, { id: 'P1', claimedBy: learner }])
      expect(await classes.ledBy((await does('T')) ?? '', 9)).toMatchObject([{ learners: 1, openPlaces: 1 }])
    })
    test('that was dropped is forgotten, and what nobody claimed goes after its time', async () => {
      await does('T', opened('C1'), listed)
      await does('T', { kind: 'list-dropped', class: 'C1', list: 'l1' })
      const { places } = bench().store
      await does('T', { ...listed, list: 'l2' }, { kind: 'list-added', class: 'C1', list: 'l2' })
      await does('T', { kind: 'place-removed', class: 'C1', place: 'P2' })
      expect(await places.ofClass('C1')).toMatchObject([{ id: 'P1' }])
      await places.dropOld(start, 99)
      expect(await places.ofClass('C1')).toHaveLength(1)
      await places.dropOld(start + 1, 99)
      expect(await places.ofClass('C1')).toEqual([])
    })
  })

  test('whoever is erased leads nothing, is in no class, and has no role', async () => {
    const trainer = await does('T', invited, accepted, opened('C1'), { kind: 'joined', class: 'C1' })
    await does('T', { kind: 'erased' })
    expect((await bench().store.classes.one('C1'))?.trainer).toBeUndefined()
    expect(await bench().store.classes.learner('C1', trainer)).toBeUndefined()
    expect(await bench().store.roles.team(9)).toEqual([])
  })
}
