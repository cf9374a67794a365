/** Laws of sharing: nothing of a learner is public without a link of theirs, and nothing is once it has ended. */
import { beforeEach, describe, expect, test } from 'vitest'
import { BadgeList, BadgePage, Share, Showcase } from '../../shared/api-badges'
import type { Badge } from '../../shared/badge'
import { dayMs } from '../../shared/dates'
import type { Fact } from '../../shared/fact'
import { openSharedHouse, publicUrl, type SharedHouse, type Somebody } from './shared-house'

let house: SharedHouse
let somsri: Somebody
let badge: Badge

const picture: Fact[] = [
  { kind: 'media-sent', keepsake: 'k1', media: 'picture', lineMessageId: 'm1' },
  { kind: 'media-kept', keepsake: 'k1' },
  { kind: 'media-sent', keepsake: 'k2', media: 'picture', lineMessageId: 'm2' },
  { kind: 'media-kept', keepsake: 'k2' },
]

beforeEach(async () => {
  house = await openSharedHouse()
  somsri = await house.comes(
    'U1',
    { kind: 'consented', version: 1 },
    { kind: 'named', name: 'สมศรี' },
    ...picture,
  )
  for (const id of ['k1', 'k2']) {
    const key = `evidence/${somsri.id}/${id}`
    await house.files.put(key, new TextEncoder().encode(id), 'image/jpeg')
    await house.store.keepsakes.filed(somsri.id, id, key)
  }
  badge = house.award(somsri.id)
})

const phone =
  'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 Line/14.1.0'

const ask = (method: string, path: string, body?: unknown, who: Somebody | undefined = somsri) =>
  house.app.request(path.replace(publicUrl, ''), {
    method,
    headers: { ...who?.bearer, 'user-agent': phone, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const open = async (address: string) =>
  (await ask('GET', address, undefined, { id: '', bearer: { authorization: '' } })) as Response
const share = async (asked: { name: string | null; evidence: string[] } = { name: null, evidence: [] }) =>
  Share.parse(await (await ask('POST', `/api/me/badges/${badge.id}/shares`, asked)).json())
const pageOf = async (id = badge.id) =>
  BadgePage.parse(await (await ask('GET', `/api/me/badges/${id}`)).json())

describe('the learner’s own doors', () => {
  test('show the wallet newest first, each badge as it stands, by pictures that need no session', async () => {
    const second = house.award(somsri.id, { revoked: { at: 1, reason: 'mistake' } })
    const list = BadgeList.parse(await (await ask('GET', '/api/me/badges')).json())
    expect(list.map(({ id, state, reason, isShared }) => [id, state, reason, isShared])).toEqual([
      [second.id, 'revoked', 'mistake', false],
      [badge.id, 'good', undefined, false],
    ])
    expect(await (await open(list[1]?.medallion ?? '')).text()).toBe(`PNG medallion ${badge.id} - -`)
  })

  test('answer nobody without a session, and as if there were nothing for who is somebody else', async () => {
    const other = await house.comes('U2', { kind: 'consented', version: 1 })
    const doors: [string, string, unknown?][] = [
      ['GET', `/api/me/badges/${badge.id}`],
      ['PUT', `/api/me/badges/${badge.id}/name`, { name: 'x' }],
      ['POST', `/api/me/badges/${badge.id}/shares`, { name: null, evidence: [] }],
      ['DELETE', `/api/me/badges/${badge.id}/shares`],
    ]
    const nobody = { id: '', bearer: { authorization: '' } }
    for (const [method, path, body] of [
      ...doors,
      ['GET', '/api/me/badges'],
      ['GET', '/api/me/cheers'],
    ] as const)
      expect((await ask(method, path, body, nobody)).status, path).toBe(401)
    for (const [method, path, body] of doors)
      expect((await ask(method, path, body, other)).status, path).toBe(404)
    expect(house.shelf.get(badge.id)?.name).toBeUndefined()
  })

  test('hand out every file by a seal, for two days at most, and by no seal but theirs', async () => {
    const { files } = await pageOf()
    for (const address of Object.values(files)) expect((await open(address)).status, address).toBe(200)
    expect((await open(files.credential)).headers.get('content-type')).toBe('application/vc+ld+json')
    expect(await (await open(files.baked)).text()).toContain('"proofValue"')
    const forged = files.card.replace(/\/my-badges\/[^.]+/, '/my-badges/zzzzzzz')
    expect((await open(forged)).status).toBe(404)
    expect((await open(files.card.replace('card.png', 'secret.txt'))).status).toBe(404)
    house.time.now += 2 * dayMs
    for (const address of Object.values(files)) expect((await open(address)).status, address).toBe(404)
  })

  test('take a name on one line, sign the badge anew with it, and take it off again', async () => {
    const name = async (text: string | null) => ask('PUT', `/api/me/badges/${badge.id}/name`, { name: text })
    expect(BadgePage.parse(await (await name('  สมศรี\n ใจดี\u202e ')).json()).name).toBe('สมศรี ใจดี')
    expect((await name('!?')).status).toBe(400)
    expect((await name('ก'.repeat(61))).status).toBe(400)
    expect(BadgePage.parse(await (await name(null)).json()).name).toBeNull()
  })

  test('name and share nothing that was revoked, also when that happened meanwhile, but end what was shared', async () => {
    const link = await share()
    const revoked: Badge = { ...badge, revoked: { at: house.time.now, reason: 'mistake' } }
    const asksTwice = async () => [
      (await ask('PUT', `/api/me/badges/${badge.id}/name`, { name: 'สมศรี' })).status,
      (await ask('POST', `/api/me/badges/${badge.id}/shares`, { name: null, evidence: ['k1'] })).status,
    ]
    const { rename } = house.needs.book
    house.needs.book.rename = async () => revoked
    expect((await asksTwice())[0]).toBe(409)
    house.needs.book.rename = async (one, name) => ({ ...(await rename(one, name)), ...revoked })
    house.shelf.set(badge.id, revoked)
    expect(await asksTwice()).toEqual([409, 409])
    expect((await open(`${link.url}/evidence/k1`)).status).toBe(404)
    expect((await ask('DELETE', `/api/me/badges/${badge.id}/shares`)).status).toBe(204)
    expect((await open(link.url)).status).toBe(404)
  })

  test('offer LinkedIn the same fields it can copy, with the link only once there is one', async () => {
    const before = (await pageOf()).linkedIn
    expect(before).toMatchObject({ name: badge.face.title.th, issued: '2026-11' })
    expect(before.url).toBeUndefined()
    const { url } = await share()
    const add = new URL((await pageOf()).linkedIn.add)
    expect(add.searchParams.get('certUrl')).toBe(url)
    expect(add.searchParams.get('certId')).toMatch(/^urn:uuid:/)
  })
})

/** Every address that a link opens. */
const publicOf = ({ url }: Share): string[] => [
  url,
  ...[
    'image.png',
    'square.png',
    'chat.png',
    'medallion.png',
    'credential.json',
    'certificate.pdf',
    'evidence/k1',
  ].map((file) => `${url}/${file}`),
  url.replace('/badges/', '/api/badges/'),
]

describe('a link', () => {
  test('opens every address of a badge, and shows only the evidence that was chosen', async () => {
    const link = await share({ name: null, evidence: ['k1', 'not mine'] })
    for (const address of publicOf(link)) expect((await open(address)).status, address).toBe(200)
    expect((await open(`${link.url}/evidence/k2`)).status).toBe(404)
    const text = await (await open(link.url)).text()
    expect(text).toContain(`${link.url.replace(publicUrl, '')}/evidence/k1`)
    expect(text).not.toContain('k2')
    expect((await pageOf()).evidence.map(({ id, isShown }) => [id, isShown])).toEqual([
      ['k1', true],
      ['k2', false],
    ])
  })

  test('hands out what was chosen in parts, as phones fetch clips', async () => {
    const { url } = await share({ name: null, evidence: ['k1'] })
    const path = `${url}/evidence/k1`.replace(publicUrl, '')
    const part = await house.app.request(path, { headers: { range: 'bytes=1-' } })
    expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([
      206,
      '1',
      'bytes 1-1/2',
    ])
    const whole = await open(path)
    expect(whole.headers.get('accept-ranges')).toBe('bytes')
    expect(whole.headers.get('content-security-policy')).toContain('sandbox')
    expect((await ask('HEAD', path)).headers.get('content-length')).toBe('2')
  })

  test('shows, asked again, what was chosen last, under the same address', async () => {
    const first = await share({ name: 'สมศรี ใจดี', evidence: ['k1'] })
    const second = await share({ name: null, evidence: ['k2'] })
    expect(second.url).toBe(first.url)
    expect((await open(`${first.url}/evidence/k1`)).status).toBe(404)
    expect(await (await open(first.url)).text()).not.toContain('สมศรี')
  })

  test('that ended, or never was, opens none of its addresses, and both are answered alike', async () => {
    const ended = await share({ name: null, evidence: ['k1'] })
    expect((await ask('DELETE', `/api/me/badges/${badge.id}/shares`)).status).toBe(204)
    const never = { ...ended, url: `${publicUrl}/badges/${'n'.repeat(32)}` }
    for (const link of [ended, never])
      for (const address of publicOf(link)) expect((await open(address)).status, address).toBe(404)
    expect(await (await open(ended.url)).text()).toBe(await (await open(never.url)).text())
    expect((await ask('POST', `${ended.url}/cheers`)).status).toBe(404)
    expect((await share()).url).not.toBe(ended.url)
  })

  test('of somebody who withdrew their consent opens nothing, and nobody cheers them', async () => {
    const link = await share({ name: null, evidence: ['k1'] })
    await house.comes('U1', { kind: 'consent-withdrawn' })
    for (const address of publicOf(link)) expect((await open(address)).status, address).toBe(404)
    expect((await ask('POST', `${link.url}/cheers`)).status).toBe(404)
  })

  test('of somebody who was erased opens nothing', async () => {
    const link = await share({ name: null, evidence: ['k1'] })
    await house.comes('U1', { kind: 'erased' })
    for (const address of publicOf(link)) expect((await open(address)).status, address).toBe(404)
  })

  test('counts the days on which somebody looked; robots that draw previews, and HEAD, are nobody', async () => {
    const { url } = await share()
    const seen = async () => {
      somsri = await house.comes('U1') // a session lives for half a day
      return (await pageOf()).share?.seenOnDays
    }
    for (const agent of ['facebookexternalhit/1.1;line-poker/1.0', 'Twitterbot/1.0', 'WhatsApp/2.23', ''])
      await house.app.request(url.replace(publicUrl, ''), { headers: { 'user-agent': agent } })
    await ask('HEAD', url)
    expect(await seen()).toBe(0)
    await open(url)
    await open(url)
    house.time.now += dayMs / 2
    await open(url)
    expect(await seen()).toBe(1)
    house.time.now += dayMs
    await open(url)
    expect(await seen()).toBe(2)
  })
})

describe('a showcase', () => {
  const put = (badges: string[]) => ask('PUT', '/api/me/showcase', { badges })

  test('shows chosen badges in their order, each by its own link, and leaves out what is shared no more', async () => {
    const other = house.award(somsri.id, { face: { ...badge.face, title: { th: 'ใช้ไลน์', en: 'LINE' } } })
    expect((await put([other.id])).status).toBe(409)
    const { url } = await share()
    await ask('POST', `/api/me/badges/${other.id}/shares`, { name: null, evidence: [] })
    const made = Showcase.parse(await (await put([other.id, badge.id, other.id])).json())
    expect(made.badges).toEqual([other.id, badge.id])
    const text = await (await open(made.url ?? '')).text()
    expect(text.indexOf('ใช้ไลน์')).toBeLessThan(text.indexOf(url.replace(publicUrl, '')))
    await ask('DELETE', `/api/me/badges/${badge.id}/shares`)
    expect(await (await open(made.url ?? '')).text()).not.toContain(badge.face.title.th)
    expect(Showcase.parse(await (await ask('GET', '/api/me/showcase')).json())).toMatchObject({
      badges: [other.id],
      seenOnDays: 1,
    })
    expect((await ask('DELETE', '/api/me/showcase')).status).toBe(204)
    expect((await open(made.url ?? '')).status).toBe(404)
    expect(await (await ask('GET', '/api/me/showcase')).json()).toMatchObject({ url: null })
  })
})
