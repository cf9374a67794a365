/** Laws of issuing: when a badge is owed, who issues it, with which key, and from where. */
import { beforeEach, describe, expect, test } from 'vitest'
import { badgesOf } from '../../bot/badges'
import { bitsInAList } from '../../bot/credentials/bitstring'
import type { Json } from '../../bot/credentials/canonical'
import { issueBadge, monthsAfter } from '../../bot/credentials/issue'
import { newSecretJwk } from '../../bot/credentials/issuer-key'
import { numberIn } from '../../bot/credentials/place'
import { renameBadge } from '../../bot/credentials/rename'
import { revokeBadge } from '../../bot/credentials/revoke'
import { useKey } from '../../bot/credentials/sign'
import { refuseMovedIssuer } from '../../bot/runtimes/moved-issuer'
import { newId } from '../../bot/runtimes/new-id'
import { takeUp } from '../../bot/sweep'
import type { Badge } from '../../shared/badge'
import { plainCredential } from '../../shared/course-credential'
import { exampleIssuer } from '../../shared/issuer'
import { openBot, type TestBot } from '../bot'
import { rowsIn } from '../faults/ways'
import { another, fixture } from '../flows/fixture-course'
import { credentialOf, earnsABadge, enrolmentIn, finishes } from './finish'
import { connect, digitalBazaar } from './verifiers'

let bot: TestBot
const withoutProfile = () =>
  bot.database.batch([{ text: `DELETE FROM house WHERE name = 'issuer profile'`, values: [] }])
const proofOf = (credential: Json) => (credential.proof as Json[])[0]

describe('a badge', () => {
  beforeEach(async () => {
    bot = await openBot([fixture])
  })

  test('is there as soon as the course is finished: nobody’s name on it, what was reached in it', async () => {
    const { badge, credential } = await earnsABadge(bot, fixture)
    expect(badge).toMatchObject({ course: 'fixture', edition: 1, awardedAt: bot.clock.now() })
    expect(badge.name).toBeUndefined()
    expect(badge.face).toMatchObject({ kind: 'completion', results: [{ percent: 100, passPercent: 70 }] })
    expect(credential).toMatchObject({
      name: 'วิชาตัวอย่าง',
      issuer: { id: 'did:web:riandee.example:issuers:1' },
    })
    expect(await bot.life.ports.store.jobs.waiting('issue-badge')).toBe(0)
  })
  test('is issued once, however many ask for it in the same moment', async () => {
    await withoutProfile()
    const whose = await finishes(bot, fixture)
    await bot.life.ports.store.issuer.set(exampleIssuer)
    const all = await Promise.all([1, 2, 3, 4].map(() => issueBadge(whose, bot.life.ports)))
    expect(new Set(all.map((badge) => JSON.stringify(badge))).size).toBe(1)
    for (const table of ['badges', 'credentials', 'statuses'])
      expect([table, (await rowsIn(bot, table)).length]).toEqual([table, 1])
  })
  test('waits while nobody said who issues it, and comes when that is said', async () => {
    await withoutProfile()
    const whose = await finishes(bot, fixture)
    expect(await issueBadge(whose, bot.life.ports)).toBe('no-issuer')
    expect(await bot.life.ports.store.jobs.waiting('issue-badge')).toBe(1)
    await bot.life.ports.store.issuer.set(exampleIssuer)
    await bot.life.ports.store.jobs.hasten('issue-badge', bot.clock.now())
    await takeUp(bot.life.ports)
    expect(await rowsIn(bot, 'badges')).toHaveLength(1)
    expect(await bot.life.ports.store.jobs.waiting('issue-badge')).toBe(0)
  })
  test('is for nobody who did not finish, and for nobody who was erased', async () => {
    expect(await issueBadge({ person: 'p', enrolment: 'e' }, bot.life.ports)).toBe('not-finished')
    await earnsABadge(bot, fixture)
    const whose = await enrolmentIn(bot)
    await bot.writes('ลบข้อมูลของฉัน')
    await bot.chooses('delete-all')
    expect(await issueBadge(whose, bot.life.ports)).toBe('not-finished')
    expect([await rowsIn(bot, 'badges'), await rowsIn(bot, 'credentials')]).toEqual([[], []])
    expect(await rowsIn(bot, 'statuses')).toHaveLength(1)
  })
  test('is not issued from another address than the first one, nor does a bot of that address start', async () => {
    await earnsABadge(bot, fixture)
    const moved = { ...bot.life.ports, issuer: { ...bot.life.ports.issuer, url: 'https://moved.example' } }
    await expect(refuseMovedIssuer(bot.life.ports)).resolves.toBeUndefined()
    await expect(refuseMovedIssuer(moved)).rejects.toThrow('ISSUER_URL=https://riandee.example')
    const [badge] = await rowsIn(bot, 'badges')
    const found = await moved.store.badges.byId(String(badge?.id))
    if (!found) throw new Error('no badge')
    await expect(renameBadge(found, 'x', moved)).rejects.toThrow('ISSUER_URL')
  })
  test('that a revoked key signed is signed anew, a few at a time, with the name that it has; a revoked one is not', async () => {
    const { badge } = await earnsABadge(bot, fixture)
    const { ports } = bot.life
    const named = await renameBadge(badge, 'สมศรี', ports)
    await manyLike(badge)
    const key = await keyOf(await newSecretJwk()).key()
    Object.assign(ports.issuer, { key: async () => key })
    await useKey(key.multikey, ports)
    await ports.store.keys.revoke(1, bot.clock.now())
    const left = async () => (await ports.store.keys.badgesOfRevoked('', 99)).length
    const counts = [await left()]
    for (let run = 0; run < 4; run++) {
      await takeUp(ports)
      counts.push(await left())
      bot.clock.pass(1000)
    }
    expect(counts).toEqual([13, 3, 0, 0, 0])
    expect(await ports.store.jobs.waiting('sign-anew')).toBe(0)
    expect(await ports.store.badges.byId(badge.id)).toEqual(named)
    const again = await credentialOf(bot, badge)
    expect(proofOf(again)?.verificationMethod).toBe('did:web:riandee.example:issuers:1#key-2')
    expect(JSON.stringify(again)).toContain('สมศรี')
    expect(await ports.store.statusLists.revoked(1)).toHaveLength(2)
    expect(await ports.store.statusLists.revoked(9)).toHaveLength(12)
  })
  test('is not made for a course that nobody assesses yet', async () => {
    bot = await openBot([another('fixture', { credential: { ...plainCredential, kind: 'exam' } })])
    const whose = await finishes(bot, fixture)
    expect(await issueBadge(whose, bot.life.ports)).toBe('unassessed')
    expect(await bot.life.ports.store.jobs.waiting('issue-badge')).toBe(0)
  })
  test('tells in the log that it was signed, and never for whom', async () => {
    const { badge } = await earnsABadge(bot, fixture)
    await renameBadge(badge, 'สมศรี', bot.life.ports)
    const log = await rowsIn(bot, 'signatures')
    expect(log.map(({ what, actor, key }) => [what, actor, key])).toEqual(
      expect.arrayContaining([
        ['badge', 'course', 1],
        ['badge', 'learner', 1],
        ['status-list', 'house', 1],
      ]),
    )
    expect(JSON.stringify(log)).not.toMatch(new RegExp(`${badge.person}|${badge.id}`))
  })
  test('leaves no drawing with its old name, also of one that was under way when the name changed', async () => {
    const { badge } = await earnsABadge(bot, fixture)
    const drawn = `drawn/${badge.person}/`
    const draw = (name: string) => bot.files.put(`${drawn}${name}.png`, new Uint8Array([1]), 'image/png')
    await draw('before')
    await renameBadge(badge, 'สมศรี', bot.life.ports)
    await draw('under way')
    bot.clock.pass(60_000)
    await takeUp(bot.life.ports)
    expect(await bot.files.list(drawn)).toEqual([])
  })
  test('that is drawn while everything of its person is deleted leaves no drawing', async () => {
    const { badge } = await earnsABadge(bot, fixture)
    await bot.writes('ลบข้อมูลของฉัน')
    await bot.chooses('delete-all')
    await badgesOf(bot.life.ports).pictures.picture(badge, 'medallion')
    expect(await bot.files.list(`drawn/${badge.person}/`)).toEqual([])
  })
  test('gets the name that was asked for last, when two are asked for at once', async () => {
    const { badge } = await earnsABadge(bot, fixture)
    await Promise.all([renameBadge(badge, 'หนึ่ง', bot.life.ports), renameBadge(badge, 'สอง', bot.life.ports)])
    const now = await bot.life.ports.store.badges.byId(badge.id)
    expect(JSON.stringify(await credentialOf(bot, badge))).toContain(now?.name)
    expect(await bot.life.ports.store.statusLists.revoked(1)).toHaveLength(
      (await rowsIn(bot, 'statuses')).length - 1,
    )
  })
  test('that was revoked keeps its name and its file', async () => {
    const { badge, credential } = await earnsABadge(bot, fixture)
    expect(await revokeBadge(badge.id, 'not-own-work', bot.life.ports)).toBe(true)
    expect(await revokeBadge('nothing', 'mistake', bot.life.ports)).toBe(false)
    expect((await renameBadge(badge, 'สมศรี', bot.life.ports)).name).toBeUndefined()
    expect(await credentialOf(bot, badge)).toEqual(credential)
  })
})

describe('a key', () => {
  test('that takes the place of another signs what is new, and what the old one signed stays genuine', async () => {
    const env = { ISSUER_URL: 'https://rotated.example' }
    bot = await openBot([fixture], undefined, { env })
    connect(bot)
    const { badge, credential } = await earnsABadge(bot, fixture)
    const old = proofOf(credential)?.verificationMethod
    await bot.restart()
    Object.assign(bot.life.ports.issuer, keyOf(await newSecretJwk()))
    const again = await credentialOf(bot, await renameBadge(badge, 'สมศรี', bot.life.ports))
    expect([old, proofOf(again)?.verificationMethod]).toEqual([
      'did:web:rotated.example:issuers:1#key-1',
      'did:web:rotated.example:issuers:1#key-2',
    ])
    expect(await digitalBazaar(again)).toBe(true)
    const did = await (await bot.life.app.request('/issuers/1/did.json')).json()
    expect(did.assertionMethod).toHaveLength(2)
    await bot.life.ports.store.keys.revoke(1, bot.clock.now())
    const without = await (await bot.life.app.request('/issuers/1/did.json')).json()
    expect(without.assertionMethod).toEqual(['did:web:rotated.example:issuers:1#key-2'])
  })
  test('that was revoked signs nothing any more', async () => {
    bot = await openBot([fixture])
    await earnsABadge(bot, fixture)
    const { keys } = bot.life.ports.store
    await keys.use('z-another', bot.clock.now())
    await keys.revoke(1, bot.clock.now())
    const [row] = await rowsIn(bot, 'badges')
    const badge = await bot.life.ports.store.badges.byId(String(row?.id))
    if (!badge) throw new Error('no badge')
    await expect(renameBadge(badge, 'x', bot.life.ports)).rejects.toThrow('revoked')
  })
})

/** Twelve more badges of the same learner, signed by the same key; and one that was revoked. */
async function manyLike(badge: Badge): Promise<void> {
  const ids = Array.from({ length: 13 }, (_, i) => `more-${i}`)
  await bot.database.batch(
    ids.flatMap((id, i) => [
      {
        text: `INSERT INTO badges SELECT ?, person, ?, course, edition, face, name, awarded_at, expires_at,
          CASE WHEN ? = 0 THEN 1 END, revoked_for FROM badges WHERE id = ?`,
        values: [id, id, i, badge.id],
      },
      {
        text: `INSERT INTO credentials SELECT person, ?, 1, 9, ?, valid_from, document, signature FROM credentials
          WHERE badge = ? AND document IS NOT NULL`,
        values: [id, i, badge.id],
      },
      { text: 'INSERT INTO statuses (list, position) VALUES (9, ?)', values: [i] },
    ]),
  )
}

const keyOf = (jwk: Awaited<ReturnType<typeof newSecretJwk>>) => ({
  key: async () => (await import('../../bot/credentials/issuer-key')).importKey(jwk),
})

describe('a place', () => {
  test('drawn from a random id lies anywhere in the list, evenly', () => {
    const quarters = [0, 0, 0, 0]
    for (let i = 0; i < 4000; i++) {
      const at = Math.floor((numberIn(newId()) / bitsInAList) * 4)
      quarters[at] = (quarters[at] ?? 0) + 1
    }
    for (const count of quarters) expect(count).toBeGreaterThan(800)
  })
  test('in a list that is half full is drawn from the next one', async () => {
    bot = await openBot([fixture])
    await bot.database.batch([
      { text: 'INSERT INTO status_lists (list, taken, changes) VALUES (1, 65536, 0)', values: [] },
    ])
    const { credential } = await earnsABadge(bot, fixture)
    expect(credential.credentialStatus).toMatchObject({
      statusListCredential: 'https://riandee.example/status/2',
    })
  })
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-21', 24, '2028-11-21'],
  ['2028-02-29', 12, '2029-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(monthsAfter(Date.parse(from), months)).toBe(Date.parse(to))
})
