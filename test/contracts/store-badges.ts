/** Laws of badges and what is signed for them: once an enrolment, one place each, and nothing of anybody after erasure. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Signed } from '../../db/credentials'
import type { Badge } from '../../shared/badge'
import { exampleIssuer } from '../../shared/issuer'
import { type Bench, start } from './bench'

const home = 'https://riandee.example'

const aBadge = (person: string, change: Partial<Badge> = {}): Badge => ({
  id: 'b1',
  person,
  enrolment: 'e1',
  course: 'c1',
  edition: 1,
  face: {
    kind: 'completion',
    level: 'know',
    title: { th: 'วิชา' },
    cloth: 'line',
    can: [{ th: 'ทำได้' }],
    results: [{ title: { th: 'แบบทดสอบ' }, percent: 80, passPercent: 70 }],
    issuer: { th: 'โรงเรียน' },
    language: 'th',
  },
  awardedAt: start,
  ...change,
})

const signed = (position: number, document = 'text', at = start): Signed => ({
  place: { list: 1, position },
  validFrom: at,
  document,
  signature: { hash: `hash of ${document}`, what: 'badge', actor: 'course', key: 1, at },
})

export const badgeLaws = (bench: () => Bench) =>
  describe('badges', () => {
    let person: string
    const finishing = async (enrolment: string) => {
      person = await bench().record(
        { kind: 'consented', version: 3 },
        { kind: 'enrolled', enrolment, course: 'c1', edition: 1 },
        { kind: 'attempt-started', attempt: `a-${enrolment}`, enrolment, number: 1 },
        { kind: 'attempt-sent', attempt: `a-${enrolment}`, right: 4, of: 5, passed: true },
        { kind: 'finished', enrolment },
      )
    }
    const award = (badge: Badge, position: number, document?: string) =>
      bench().store.credentials.award(badge, signed(position, document), home)
    const count = async (table: string) =>
      (await bench().database.batch([{ text: `SELECT * FROM ${table}`, values: [] }]))[0]?.length
    beforeEach(() => finishing('e1'))

    test('what a badge is made from is there once the course is finished, and says when there is one', async () => {
      const { badges } = bench().store
      const finished = {
        course: 'c1',
        edition: 1,
        finishedAt: start,
        language: 'th',
        passed: { right: 4, of: 5 },
      }
      expect(await badges.finished(person, 'e1')).toEqual(finished)
      expect(await badges.finished('somebody else', 'e1')).toBeUndefined()
      await award(aBadge(person), 7)
      expect(await badges.finished(person, 'e1')).toEqual({ ...finished, badge: aBadge(person) })
    })
    test('a badge is kept with its credential, word for word, and found by its person and by its id', async () => {
      const { badges, credentials, issuer } = bench().store
      const badge = aBadge(person, { expiresAt: start + 1000 })
      expect(await award(badge, 7, '{"a": "ตัวอักษร" }')).toBe('kept')
      expect(await badges.ofPerson(person)).toEqual([badge])
      expect(await badges.byId('b1')).toEqual(badge)
      expect(await badges.credential('b1')).toBe('{"a": "ตัวอักษร" }')
      expect(await credentials.newest('b1')).toMatchObject({
        number: 1,
        list: 1,
        position: 7,
        validFrom: start,
      })
      expect((await issuer.standing()).url).toBe(home)
      expect([
        await badges.byId('b2'),
        await badges.credential('b2'),
        await credentials.newest('b2'),
      ]).toEqual([undefined, undefined, undefined])
    })
    test('an enrolment has one badge, however many are awarded', async () => {
      await award(aBadge(person), 7)
      expect(await award(aBadge(person, { id: 'b2' }), 8, 'other')).toBe('issued-before')
      expect([await count('badges'), await count('credentials'), await count('statuses')]).toEqual([1, 1, 1])
    })
    test('a place is given once: who draws one that is taken draws again, and nothing was kept', async () => {
      await finishing('e2')
      await award(aBadge(person), 7)
      const other = aBadge(person, { id: 'b2', enrolment: 'e2', awardedAt: start + 1 })
      expect(await award(other, 7, 'other')).toBe('place-taken')
      expect(await bench().store.badges.byId('b2')).toBeUndefined()
      expect(await award(other, 8, 'other')).toBe('kept')
      expect(await bench().store.statusLists.newest()).toEqual({ list: 1, taken: 2 })
      expect((await bench().store.badges.ofPerson(person)).map(({ id }) => id)).toEqual(['b2', 'b1'])
      expect((await bench().store.badges.newest(1)).map(({ id }) => id)).toEqual(['b2'])
    })
    test('nothing is awarded to somebody who did not finish that, or was erased meanwhile', async () => {
      expect(await award(aBadge(person, { enrolment: 'e9' }), 7)).toBe('gone')
      await bench().record({ kind: 'erased' })
      expect(await award(aBadge(person), 7)).toBe('gone')
      for (const table of ['badges', 'credentials', 'statuses', 'status_lists', 'signatures'])
        expect([table, await count(table)]).toEqual([table, 0])
    })
    test('a new credential takes the place of the old one, whose text goes and whose bit is set', async () => {
      const { badges, credentials, statusLists } = bench().store
      await award(aBadge(person), 7, 'first')
      const before = await credentials.newest('b1')
      if (!before) throw new Error('nothing was kept')
      const renewed = { badge: 'b1', name: 'สมศรี', before, signed: signed(8, 'second', start + 1) }
      expect(await credentials.supersede({ ...renewed, signed: signed(7, 'second') })).toBe('place-taken')
      expect(await credentials.supersede(renewed)).toBe('kept')
      expect(await credentials.supersede({ ...renewed, signed: signed(9, 'third') })).toBe('overtaken')
      expect([await badges.credential('b1'), (await badges.byId('b1'))?.name]).toEqual(['second', 'สมศรี'])
      expect(await bench().store.jobs.due(start + 60_000, 9)).toEqual([])
      const owed = await bench().store.jobs.due(start + 1 + 60_000, 9)
      expect(owed).toMatchObject([{ person, job: { kind: 'forget-files' } }])
      expect(await statusLists.revoked(1)).toEqual([7])
      expect(await statusLists.one(1)).toEqual({ changes: 1 })
      const [texts] = await bench().database.batch([
        { text: 'SELECT document FROM credentials ORDER BY number', values: [] },
      ])
      expect(texts).toEqual([{ document: null }, { document: 'second' }])
    })
    test('a badge that was revoked stays so, for the first reason, and gets no other name', async () => {
      const { badges, credentials, statusLists } = bench().store
      await award(aBadge(person), 7)
      const before = await credentials.newest('b1')
      expect(await credentials.revoke('b1', 'mistake', start + 5)).toEqual([1])
      expect(await credentials.revoke('b1', 'rules-changed', start + 6)).toEqual([1])
      expect(await credentials.revoke('b2', 'mistake', start)).toBeUndefined()
      expect((await badges.byId('b1'))?.revoked).toEqual({ at: start + 5, reason: 'mistake' })
      expect(await statusLists.revoked(1)).toEqual([7])
      if (!before) throw new Error('nothing was kept')
      const renewed = { badge: 'b1', name: 'x', before, signed: signed(8, 'second') }
      expect(await credentials.supersede(renewed)).toBe('overtaken')
      expect([await count('statuses'), await badges.credential('b1')]).toEqual([1, 'text'])
    })
    test('an erasure takes badge and credential, and leaves the place taken and its bit as it was', async () => {
      const { badges, credentials, statusLists } = bench().store
      await award(aBadge(person), 7, 'of somebody')
      await credentials.revoke('b1', 'learner-asked', start)
      await bench().record({ kind: 'erased' })
      expect([await badges.ofPerson(person), await badges.byId('b1'), await count('credentials')]).toEqual([
        [],
        undefined,
        0,
      ])
      expect([await statusLists.revoked(1), await count('statuses')]).toEqual([[7], 1])
    })
  })

export const issuerLaws = (bench: () => Bench) =>
  describe('the issuer', () => {
    test('has no profile until one is set, and then the last one', async () => {
      const { issuer } = bench().store
      expect(await issuer.standing()).toEqual({})
      await issuer.set(exampleIssuer)
      await issuer.set({ ...exampleIssuer, url: 'https://other.example' })
      expect(await issuer.standing()).toEqual({ profile: { ...exampleIssuer, url: 'https://other.example' } })
    })
    test('signs with one key at a time; a retired one stays known, and only it can be revoked', async () => {
      const { keys } = bench().store
      await keys.use('z1', start)
      await keys.use('z1', start + 1)
      await keys.use('z2', start + 2)
      const [one, two] = [
        { number: 1, multikey: 'z1', createdAt: start, retiredAt: start + 2 },
        { number: 2, multikey: 'z2', createdAt: start + 2 },
      ]
      expect(await keys.all()).toEqual([one, two])
      expect([await keys.revoke(2, start + 3), await keys.revoke(9, start + 3)]).toEqual([false, false])
      expect(await keys.revoke(1, start + 3)).toBe(true)
      await keys.use('z1', start + 4)
      expect(await keys.all()).toMatchObject([{ retiredAt: start + 2, revokedAt: start + 3 }, { number: 2 }])
    })
    test('takes back a place whose badge was erased, and none that nobody had', async () => {
      const { statusLists, credentials } = bench().store
      const person = await bench().record(
        { kind: 'enrolled', enrolment: 'e1', course: 'c1', edition: 1 },
        { kind: 'finished', enrolment: 'e1' },
      )
      await credentials.award(aBadge(person), signed(7), home)
      expect(await statusLists.revoke({ list: 1, position: 8 }, start)).toBe(false)
      expect(await statusLists.one(1)).toEqual({ changes: 0 })
      expect(await statusLists.revoke({ list: 1, position: 7 }, start)).toBe(true)
      expect([await statusLists.revoked(1), await statusLists.one(1)]).toEqual([[7], { changes: 1 }])
    })
    test('signs anew what a revoked key signed: each list, and each badge that counts', async () => {
      const { keys, statusLists, credentials, jobs } = bench().store
      await keys.use('z1', start)
      await keys.use('z2', start)
      const person = await bench().record(
        { kind: 'enrolled', enrolment: 'e1', course: 'c1', edition: 1 },
        { kind: 'finished', enrolment: 'e1' },
      )
      await credentials.award(aBadge(person), signed(7), home)
      await statusLists.keep(1, 0, 'first', { ...signed(0, 'list').signature, what: 'status-list' })
      await keys.revoke(2, start)
      expect([await keys.badgesOfRevoked('', 9), await statusLists.one(1)]).toEqual([
        [],
        { changes: 0, signed: 'first' },
      ])
      await keys.revoke(1, start)
      expect(await statusLists.one(1)).toEqual({ changes: 1 })
      expect((await jobs.due(start, 9)).map(({ job }) => job)).toEqual([{ kind: 'sign-anew' }])
      expect(await keys.badgesOfRevoked('', 9)).toEqual(['b1'])
      expect([await keys.badgesOfRevoked('', 0), await keys.badgesOfRevoked('b1', 9)]).toEqual([[], []])
      const before = await credentials.newest('b1')
      const second = signed(8, 'second')
      if (!before) throw new Error('no credential')
      const change = {
        badge: 'b1',
        before,
        signed: { ...second, signature: { ...second.signature, key: 2 } },
      }
      expect(await credentials.supersede(change)).toBe('kept')
      expect(await keys.badgesOfRevoked('', 9)).toEqual([])
    })
    test('keeps a list’s signed text until a bit is set, and no older text in its place', async () => {
      const { statusLists, credentials } = bench().store
      const person = await bench().record(
        { kind: 'enrolled', enrolment: 'e1', course: 'c1', edition: 1 },
        { kind: 'finished', enrolment: 'e1' },
      )
      expect([await statusLists.newest(), await statusLists.one(1)]).toEqual([undefined, undefined])
      await credentials.award(aBadge(person), signed(7), home)
      const signature = { ...signed(0, 'list').signature, what: 'status-list' } as const
      await statusLists.keep(1, 0, 'first', signature)
      expect(await statusLists.one(1)).toEqual({ changes: 0, signed: 'first' })
      await credentials.revoke('b1', 'mistake', start)
      expect(await statusLists.one(1)).toEqual({ changes: 1 })
      await statusLists.keep(1, 1, 'second', { ...signature, hash: 'h2' })
      await statusLists.keep(1, 0, 'late', { ...signature, hash: 'h3' })
      expect(await statusLists.one(1)).toEqual({ changes: 1, signed: 'second' })
    })
    test('what waited for it falls due at once, and is counted', async () => {
      const { jobs } = bench().store
      const job = { kind: 'issue-badge', enrolment: 'e1' } as const
      await jobs.put('p1', job, start + 100_000)
      await jobs.put('p1', { kind: 'forget-files' }, start + 100_000)
      expect(await jobs.waiting('issue-badge')).toBe(1)
      await jobs.hasten('issue-badge', start)
      expect((await jobs.due(start, 9)).map((due) => due.job)).toEqual([job])
    })
  })
