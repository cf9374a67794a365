/** Laws of the doors that verifiers and the office ask about badges. */
import { beforeEach, describe, expect, test } from 'vitest'
import { importKey, newSecretJwk } from '../../bot/credentials/issuer-key'
import { issuerLine } from '../../bot/runtimes/node/issuer-report'
import { exampleIssuer } from '../../shared/issuer'
import { openBot, operatorKey, type TestBot } from '../bot'
import { earnsABadge } from '../credentials/finish'
import { rowsIn } from '../faults/ways'
import { another, fixture } from '../flows/fixture-course'

let bot: TestBot
let badge: Awaited<ReturnType<typeof earnsABadge>>['badge']
beforeEach(async () => {
  bot = await openBot([fixture])
  badge = (await earnsABadge(bot, fixture)).badge
})

const newest = async () => {
  const credential = await bot.life.ports.store.credentials.newest(badge.id)
  if (!credential) throw new Error('no credential')
  return credential
}
const signedBy = (text: string): string => /#key-\d/.exec(text)?.[0] ?? ''

const get = (path: string, headers: Record<string, string> = {}) => bot.life.app.request(path, { headers })

async function office(method: string, path: string, body?: object, key: string = operatorKey) {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const answer = await bot.life.app.request(`/api/office${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  })
  return { status: answer.status, says: await answer.json() }
}

describe('verifiers', () => {
  test.each([
    ['/issuers/1', 'application/ld+json'],
    ['/issuers/1/did.json', 'application/did+ld+json'],
    ['/achievements/fixture.1.th', 'application/ld+json'],
    ['/achievements/fixture.1.en', 'application/ld+json'],
    ['/status/1', 'application/vc+ld+json'],
  ])(
    'are answered at %s as %s, from any page of the world, and may keep it for a while',
    async (path, type) => {
      const answer = await get(path, { origin: 'https://verifier.example' })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/)
      expect(await answer.json()).toBeTypeOf('object')
    },
  )
  test.each([
    ['application/vc', 'application/vc'],
    ['application/json', 'application/json'],
    ['text/html, application/json;q=0.9', 'application/json'],
    ['*/*', 'application/vc+ld+json'],
  ])('who ask a status list as %s are answered as %s', async (accept, type) => {
    expect((await get('/status/1', { accept })).headers.get('content-type')).toBe(type)
  })
  test('are told of no achievement in English where a course speaks none, and its badge names none', async () => {
    bot = await openBot([another('fixture', { title: { th: 'วิชาไทย' } })])
    badge = (await earnsABadge(bot, fixture)).badge
    expect([badge.face.language, (await get('/achievements/fixture.1.th')).status]).toEqual(['th', 200])
    expect((await get('/achievements/fixture.1.en')).status).toBe(404)
  })
  test('are told “not found” where nothing is', async () => {
    for (const path of [
      '/issuers/2',
      '/issuers/2/did.json',
      '/achievements/fixture.9.th',
      '/achievements/fixture',
      '/achievements/fixture.1.fr',
      '/status/0',
      '/status/2',
      '/status/x',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 404])
    }
  })
  test('get the same list until a badge is revoked, and then a newer one at once', async () => {
    const [first, again] = [await (await get('/status/1')).text(), await (await get('/status/1')).text()]
    expect(again).toBe(first)
    await office('POST', `/badges/${badge.id}/revoke`, { reason: 'mistake' })
    expect(await (await get('/status/1')).text()).not.toBe(first)
  })
  test('get the newer list also when the process died before it was signed', async () => {
    const first = await (await get('/status/1')).text()
    await bot.life.ports.store.credentials.revoke(badge.id, 'mistake', bot.clock.now())
    expect(await (await get('/status/1')).text()).not.toBe(first)
  })
})

describe('the office', () => {
  test('without its key is told nothing of badges, keys or issuer, and changes nothing', async () => {
    for (const [method, path] of [
      ['GET', '/issuer'],
      ['PUT', '/issuer'],
      ['GET', '/keys'],
      ['POST', '/keys/rotate'],
      ['POST', '/keys/1/revoke'],
      ['GET', '/badges'],
      ['POST', `/badges/${badge.id}/revoke`],
    ] as const)
      expect((await office(method, path, method === 'GET' ? undefined : {}, 'x')).status).toBe(401)
    expect((await bot.life.ports.store.badges.byId(badge.id))?.revoked).toBeUndefined()
  })
  test('sees badges without a name, takes one back for a reason of four, once', async () => {
    const row = { id: badge.id, course: 'fixture', edition: 1, awardedAt: badge.awardedAt }
    expect((await office('GET', '/badges')).says).toEqual([{ ...row, state: 'good' }])
    expect(await office('POST', `/badges/${badge.id}/revoke`, { reason: 'because' })).toMatchObject({
      status: 400,
      says: { message: 'reason: one of mistake, not-own-work, learner-asked, rules-changed.' },
    })
    expect((await office('POST', `/badges/${badge.id}/revoke`, { reason: 'mistake' })).status).toBe(200)
    expect((await office('POST', '/badges/nothing/revoke', { reason: 'mistake' })).says.code).toBe(
      'no-such-badge',
    )
    expect((await office('GET', '/badges')).says).toEqual([{ ...row, state: 'revoked', reason: 'mistake' }])
  })
  test('sets a profile that is whole, and is told the field of one that is not', async () => {
    const { address, ...homeless } = exampleIssuer
    expect((await office('PUT', '/issuer', homeless)).says.message).toMatch(/^address/)
    const country = { ...exampleIssuer, address: { ...address, country: 'Thailand' } }
    expect((await office('PUT', '/issuer', country)).says.message).toBe('address.country: country')
    const named = { ...exampleIssuer, name: { th: 'โรงเรียนบ้านดอนแก้ว' } }
    const { status, says } = await office('PUT', '/issuer', named)
    expect([status, says.profile.name.th, says.did]).toEqual([
      200,
      named.name.th,
      'did:web:riandee.example:issuers:1',
    ])
    expect(await (await get('/issuers/1')).text()).toContain('โรงเรียนบ้านดอนแก้ว')
    expect((await rowsIn(bot, 'badges'))[0]?.face).not.toContain('ดอนแก้ว')
  })
  test('is told by npm run owed what badges wait for, as long as one does', async () => {
    const client = { ask: async <T>(method: string, path: string) => (await office(method, path)).says as T }
    const { jobs } = bot.life.ports.store
    await bot.database.batch([{ text: `DELETE FROM house WHERE name = 'issuer profile'`, values: [] }])
    expect(await issuerLine(client)).toBeUndefined()
    await jobs.put(badge.person, { kind: 'issue-badge', enrolment: 'another' }, bot.clock.now())
    expect(await issuerLine(client)).toMatch(/1 of them wait: npm run issuer show --silent/)
    await office('PUT', '/issuer', exampleIssuer)
    expect(await issuerLine(client)).toBeUndefined()
    expect(await jobs.waiting('issue-badge')).toBe(0)
  })
  test('cannot change a key that was given from outside, nor revoke the one that signs', async () => {
    expect((await office('POST', '/keys/rotate')).says.code).toBe('key-from-outside')
    expect((await office('POST', '/keys/1/revoke')).says.code).toBe('key-not-retired')
    expect((await office('GET', '/keys')).says).toMatchObject({ keys: [{ number: 1 }], mayRotate: false })
  })
  test('can revoke a key at once that was replaced from outside, though the new one has signed nothing yet', async () => {
    const list = await (await get('/status/1')).text()
    const { document } = await newest()
    const other = await importKey(await newSecretJwk())
    Object.assign(bot.life.ports.issuer, { key: async () => other })
    expect((await office('POST', '/keys/1/revoke')).says.keys).toMatchObject([
      { number: 1, revokedAt: bot.clock.now() },
      { number: 2, multikey: other.multikey },
    ])
    const again = await newest()
    expect([document, list, again.document, await (await get('/status/1')).text()].map(signedBy)).toEqual([
      '#key-1',
      '#key-1',
      '#key-2',
      '#key-2',
    ])
  })
  test('takes back the file of somebody who was erased, by the place that stands in it', async () => {
    const { list, position } = await newest()
    await bot.writes('ลบข้อมูลของฉัน')
    await bot.chooses('delete-all')
    expect((await office('POST', `/badges/${badge.id}/revoke`, { reason: 'mistake' })).status).toBe(404)
    const before = await (await get('/status/1')).text()
    expect((await office('POST', `/statuses/${list}/${position}/revoke`)).status).toBe(200)
    expect(await bot.life.ports.store.statusLists.revoked(list)).toContain(position)
    expect(await (await get('/status/1')).text()).not.toBe(before)
    for (const place of ['1/131071', '9/1', 'x/y'])
      expect((await office('POST', `/statuses/${place}/revoke`)).says.code).toBe('no-such-place')
  })
  test('whose key was revoked is told to make a new one', async () => {
    const { keys } = bot.life.ports.store
    await keys.use('z-another', bot.clock.now())
    await keys.revoke(1, bot.clock.now())
    expect((await office('POST', '/keys/1/revoke')).says).toMatchObject({
      code: 'key-revoked',
      message: expect.stringContaining('npm run key new'),
    })
  })
})
