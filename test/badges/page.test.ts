/** Laws of a badge’s public page: light, without programs, without a name unless it was chosen, and never “genuine” unchecked. */
import { beforeEach, describe, expect, test } from 'vitest'
import { Share } from '../../shared/api-badges'
import type { Badge } from '../../shared/badge'
import { textsIn } from '../../shared/texts'
import { openSharedHouse, publicUrl, type SharedHouse, type Somebody } from './shared-house'

let house: SharedHouse
let somsri: Somebody
let badge: Badge
const th = textsIn('th').badgePage

beforeEach(async () => {
  house = await openSharedHouse()
  somsri = await house.comes('U1', { kind: 'consented', version: 1 }, { kind: 'named', name: 'สมศรี' })
  badge = house.award(somsri.id)
})

const shared = async (name: string | null = null): Promise<Share> => {
  const answer = await house.app.request(`/api/me/badges/${badge.id}/shares`, {
    method: 'POST',
    headers: { ...somsri.bearer, 'content-type': 'application/json' },
    body: JSON.stringify({ name, evidence: [] }),
  })
  return Share.parse(await answer.json())
}
const look = async (address: string, more = '') =>
  house.app.request(address.replace(publicUrl, '') + more, { headers: { 'user-agent': 'Line/14' } })
const pageText = async (name: string | null = null, more = '') =>
  (await look((await shared(name)).url, more)).text()

describe('the page', () => {
  test('weighs under 50 kB, runs nothing, and asks no other site for anything', async () => {
    const answer = await look((await shared('สมศรี ใจดี')).url)
    const text = await answer.text()
    expect(new TextEncoder().encode(text).length).toBeLessThan(50_000)
    expect(text).not.toMatch(/<script|onclick|javascript:/i)
    const foreign = [...text.matchAll(/(?:src|action)="([^"]+)"/g)].filter(
      ([, to]) => !to?.startsWith(publicUrl) && !to?.startsWith('/badges/'),
    )
    expect(foreign).toEqual([])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test.each([null, 'สมศรี ใจดี'])('with the name %s tells a chat what it may show', async (name) => {
    const text = await pageText(name)
    const tag = (of: string) =>
      new RegExp(`<meta property="og:${of}" content="([^"]*)"`).exec(text)?.[1] ?? ''
    expect(tag('title')).toContain(badge.face.title.th)
    expect(tag('image')).toMatch(/\/badges\/\w+\/image\.png$/)
    expect([tag('image:width'), tag('image:height')]).toEqual(['1200', '630'])
    expect(text.includes('สมศรี')).toBe(name !== null)
    expect(tag('title').includes('สมศรี')).toBe(name !== null)
  })

  test('speaks the language that is asked for', async () => {
    const text = await pageText(null, '?lang=en')
    expect(text).toContain('<html lang="en">')
    expect(text).toContain(badge.face.title.en)
  })

  test('shows the whole record as it was signed, the file, the certificate and a check in one tap', async () => {
    const { url } = await shared()
    const text = await (await look(url)).text()
    for (const said of [
      'เชียงใหม่',
      'ECTS 0.5',
      '15 ชั่วโมง',
      'EQF level 2',
      'แฟ้มผลงาน',
      'การรับรองหลักสูตร',
      'urn:uuid:',
    ])
      expect(text, said).toContain(said)
    const path = url.replace(publicUrl, '')
    for (const to of [
      `${path}/credential.json`,
      `${path}/certificate.pdf`,
      `/verify?link=${encodeURIComponent(url)}`,
    ])
      expect(text).toContain(to)
  })

  test('after a slip leads to its other language, not to where the slip was sent', async () => {
    const path = (await shared()).url.replace(publicUrl, '')
    const answer = await house.app.request(`${path}/cheers?lang=th`, {
      method: 'POST',
      body: new URLSearchParams({ from: '' }),
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain(`href="${path}?lang=en"`)
  })

  test('keeps words words, whatever a name says', async () => {
    const text = await pageText('<b>"สมศรี"</b>')
    expect(text).not.toContain('<b>"')
    expect(text).toContain('&lt;b&gt;')
  })
})

describe('what it says of the badge', () => {
  const standing = async (url?: string) => {
    const text = url ? await (await look(url)).text() : await pageText()
    const said = { genuine: th.genuine, revoked: th.revoked, unproven: th.unproven, expired: 'แต่หมดอายุแล้ว' }
    return Object.entries(said).flatMap(([name, words]) => (text.includes(words) ? [name] : []))
  }

  test('is “genuine” only while its signature holds', async () => {
    expect(await standing()).toEqual(['genuine'])
    house.keys.clear()
    expect(await standing()).toEqual(['unproven'])
  })
  test('is not “genuine” when one letter of it was changed', async () => {
    const { credential } = house.needs.book
    house.needs.book.credential = async (id) => (await credential(id))?.replace('ทุกเกณฑ์', 'ทุกเกณฑ')
    expect(await standing()).toEqual(['unproven'])
  })
  test('is “revoked”, with the day and why, and then nobody cheers and no work is shown', async () => {
    const { url } = await shared()
    house.shelf.set(badge.id, { ...badge, revoked: { at: house.time.now, reason: 'not-own-work' } })
    expect(await standing(url)).toEqual(['revoked'])
    const text = await (await look(url)).text()
    expect(text).toContain('ผลงานไม่ใช่ของผู้เรียนเอง')
    expect(text).not.toContain('<form')
  })
  test('is “expired” from that moment on', async () => {
    house.shelf.set(badge.id, { ...badge, expiresAt: house.time.now + 1 })
    expect(await standing()).toEqual(['genuine'])
    house.time.now += 1
    expect(await standing()).toEqual(['expired'])
  })
})

describe('the file', () => {
  test.each([
    ['', 'application/vc+ld+json'],
    ['application/json', 'application/json'],
    ['application/vc, */*;q=0.1', 'application/vc'],
    ['text/html', 'application/vc+ld+json'],
  ])('asked for as “%s” is answered as %s, and any page may read it', async (accept, type) => {
    const { url } = await shared()
    const path = `${url.replace(publicUrl, '')}/credential.json`
    const answer = await house.app.request(path, { headers: { accept } })
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(JSON.parse(await answer.text())).toHaveProperty('proof')
  })
})
