/** Laws of cheers at the doors: anybody with the link may send a kind one, only its learner sees it. */
import { beforeEach, describe, expect, test } from 'vitest'
import { Cheers, Share } from '../../shared/api-badges'
import type { Badge } from '../../shared/badge'
import { isKind } from '../../shared/cheer-words'
import { isRobot } from '../../shared/preview-robots'
import { readCheer } from '../../shared/read-cheer'
import { textsIn } from '../../shared/texts'
import { openSharedHouse, publicUrl, type SharedHouse, type Somebody } from './shared-house'

let house: SharedHouse
let somsri: Somebody
let badge: Badge
let path = ''
const texts = textsIn('th').cheers

beforeEach(async () => {
  house = await openSharedHouse()
  somsri = await house.comes('U1', { kind: 'consented', version: 1 }, { kind: 'named', name: 'สมศรี' })
  badge = house.award(somsri.id)
  const answer = await ask('POST', `/api/me/badges/${badge.id}/shares`, { name: null, evidence: [] })
  path = Share.parse(await answer.json()).url.replace(publicUrl, '')
})

const ask = (method: string, address: string, body?: unknown) =>
  house.app.request(address, {
    method,
    headers: { ...somsri.bearer, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const send = (fields: Record<string, string>) =>
  house.app.request(`${path}/cheers`, { method: 'POST', body: new URLSearchParams(fields) })
const mine = async () => Cheers.parse(await (await ask('GET', '/api/me/cheers')).json())

describe('a guest', () => {
  test('sends a cheer by a form, comes back to the page, and sees there that it was thanked for', async () => {
    const sent = await send({ from: 'น้องแพรว', sign: 'proud', line: '' })
    expect(sent.status).toBe(303)
    const cookie = sent.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^cheer=\w+; Max-Age=\d+; Path=\/badges\/\w+; HttpOnly; Secure; SameSite=Lax$/)
    const back = async () =>
      (await house.app.request(path, { headers: { cookie: cookie.split(';')[0] ?? '' } })).text()
    expect(await back()).toContain(texts.signs.proud)
    const [cheer] = (await mine()).cheers
    expect(cheer).toMatchObject({ from: 'น้องแพรว', sign: 'proud', badge: badge.id, isThanked: false })
    expect((await ask('POST', `/api/me/cheers/${cheer?.id}/thanks`)).status).toBe(204)
    expect(await back()).toContain('ขอบคุณมาค่ะ')
    expect(house.told).toHaveLength(1)
  })

  test('sees nobody’s cheers but their own', async () => {
    await send({ from: 'น้าติ๋ม', line: 'เก่งมากเลยค่ะยาย' })
    const page = await (await house.app.request(path)).text()
    expect(page).not.toContain('น้าติ๋ม')
    expect(page).not.toContain('เก่งมากเลยค่ะยาย')
  })

  test.each([
    [{ from: '', sign: 'clap' }, 400, 'nameless'],
    [{ from: 'บอย', line: '' }, 400, 'empty'],
    [{ from: 'บอย', sign: 'nothing of ours' }, 400, 'empty'],
    [{ from: 'บอย', line: 'ก'.repeat(121) }, 400, 'too-long'],
    [{ from: 'บอย', line: 'โทรมาที่ 081-234-5678 นะ' }, 422, 'unkind'],
    [{ from: 'ไอ้หมา', sign: 'clap' }, 422, 'unkind'],
  ] as const)(
    'who sends %j is asked again kindly, with what they wrote still there',
    async (fields, status, why) => {
      const answer = await send(fields)
      expect(answer.status).toBe(status)
      const page = await answer.text()
      for (const phrase of texts.answers[why].split('\n')) expect(page).toContain(phrase)
      expect(page).toContain(`value="${fields.from}"`)
      expect((await mine()).cheers).toEqual([])
      expect(house.told).toEqual([])
    },
  )

  test('is told when so many came within the hour, and that none are taken', async () => {
    for (let i = 0; i < 20; i++) await send({ from: `หลาน ${i}`, sign: 'heart' })
    expect((await send({ from: 'หลานอีกคน', sign: 'heart' })).status).toBe(429)
    expect((await mine()).cheers).toHaveLength(20)
    await ask('PUT', '/api/me/cheers', { takes: false, mayPush: false })
    expect((await send({ from: 'หลานอีกคน', sign: 'heart' })).status).toBe(409)
    expect(await (await house.app.request(path)).text()).not.toContain('<form')
  })
})

describe('the page in LINE', () => {
  test('is told whom it cheers, and sends in the same way', async () => {
    const door = path.replace('/badges/', '/api/badges/')
    expect(await (await house.app.request(door)).json()).toMatchObject({ name: null, takesCheers: true })
    const cheers = (body: unknown) =>
      house.app.request(`${door}/cheers`, { method: 'POST', body: JSON.stringify(body) })
    expect((await cheers({ from: 'น้องแพรว', line: 'เก่งมาก' })).status).toBe(204)
    expect((await cheers({ from: 'น้องแพรว', line: 'www.abc.com' })).status).toBe(422)
    for (const bad of [undefined, 7, [], { from: 1 }]) expect((await cheers(bad)).status).toBe(400)
    expect((await mine()).cheers).toMatchObject([{ line: 'เก่งมาก' }])
  })
})

describe('for a badge that was revoked', () => {
  test('nobody is cheered, by a form or in LINE', async () => {
    house.shelf.set(badge.id, { ...badge, revoked: { at: house.time.now, reason: 'mistake' } })
    const door = path.replace('/badges/', '/api/badges/')
    expect(await (await house.app.request(door)).json()).toMatchObject({ takesCheers: false })
    const body = JSON.stringify({ from: 'น้องแพรว', sign: 'clap' })
    expect((await house.app.request(`${door}/cheers`, { method: 'POST', body })).status).toBe(409)
    expect((await send({ from: 'น้องแพรว', sign: 'clap' })).status).toBe(409)
    expect((await mine()).cheers).toEqual([])
  })
})

describe('a learner', () => {
  test('hides a cheer or shows it to the office, and only their own', async () => {
    await send({ from: 'ก', sign: 'hug' })
    await send({ from: 'ข', sign: 'hug' })
    const [one, two] = (await mine()).cheers
    expect((await ask('POST', `/api/me/cheers/${one?.id}/hide`)).status).toBe(204)
    expect((await ask('POST', `/api/me/cheers/${two?.id}/report`)).status).toBe(204)
    expect((await mine()).cheers).toEqual([])
    expect(await house.store.cheers.reported(9)).toHaveLength(1)
    expect((await ask('POST', '/api/me/cheers/nothing/thanks')).status).toBe(404)
    expect((await ask('POST', `/api/me/cheers/${one?.id}/burn`)).status).toBe(404)
  })
})

describe('words', () => {
  test.each([
    'เก่งมากเลยยาย',
    'แม่งานสวยมาก เชี่ยวชาญจริง ๆ',
    'กล่องหีบสมบัติของยาย',
    'ตายายน่ารักที่สุด',
    'อายุ 70 ปีแล้ว วันที่ 21 11 2569 ยังเรียนได้',
    'กะหรี่ปั๊บน่ากิน',
    'ดอกทองกวาวสวยค่ะ',
    'Grandma, keep up the good push it',
    'เก่งมาก.ขอบคุณ/รักนะ',
    '👏👏👏',
  ])('“%s” are kind', (line) => expect(isKind(line)).toBe(true))
  test.each([
    'เหี้ยมาก',
    'ค ว ย',
    'ไ อ้ โ ง่',
    'คคคควย',
    'โง่',
    'ดู http://a.example',
    'เข้า www.abc.com นะ',
    'แอดไลน์ @abc',
    'โทร ๐๘๑-๒๓๔-๕๖๗๘',
    'โอนมา 123 4 56789 0',
    'fuck',
    'เย็\u200bด',
    'ดู lin.ee/AbC12',
    'rb.gy/x',
    'Shorturl.asia/x',
  ])('“%s” are not', (line) => expect(isKind(line)).toBe(false))
  test('are read on one line; what was written counts before a sign', () => {
    expect(readCheer({ from: ' น้อง\nบอย ', sign: 'clap', line: ' เก่ง\u202eมาก ' })).toEqual({
      from: 'น้อง บอย',
      line: 'เก่ง มาก',
    })
    const family = '👨\u200d👩\u200d👧'
    expect(readCheer({ from: 'ก', line: `${family}\u200d\n\u202eข` })).toEqual({
      from: 'ก',
      line: `${family}\u200d ข`,
    })
    expect(readCheer({ from: 'ก', line: `ก${'\u0e49'.repeat(600)}` })).toBe('too-long')
  })
})

describe('who looks', () => {
  test.each([
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari Line/14.0.0',
    'Mozilla/5.0 (Linux; Android 12; Redmi) AppleWebKit/537.36 Chrome/119.0 Mobile Safari/537.36 [FB_IAB/FB4A]',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120 Safari/537.36',
  ])('is somebody: %s', (agent) => expect(isRobot(agent)).toBe(false))
  test.each([
    'facebookexternalhit/1.1;line-poker/1.0',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
    'TelegramBot (like TwitterBot)',
    'Mozilla/5.0 (compatible; Discordbot/2.0)',
    'curl/8.0',
    undefined,
  ])('is a program: %s', (agent) => expect(isRobot(agent)).toBe(true))
})
