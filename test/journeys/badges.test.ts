/** What a learner and the family do on the pages of badges, against a stand-in of the bot's doors. */
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shareProblems } from '../../bot/simulator/limits/share'
import type { LineMessage } from '../../bot/simulator/phone-api'
import { openStandIn, publicOrigin, type StandIn } from '../liff/badges-stand-in'
import { openBrowser } from '../tools/browser'
import { type MiniApp, openMiniApp } from './mini-app'

interface Heard {
  riandee: string
  address?: string
  messages?: LineMessage[]
}

describe('on the pages of badges', () => {
  let browser: Browser
  let page: Page
  let app: MiniApp
  let standIn: StandIn
  let frame: FrameLocator

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    standIn = openStandIn()
    app = await openMiniApp('liff-simulated', standIn.app)
    app.people.set('U1', { id: 'p1', name: 'สมศรี', language: 'th' })
    page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    frame = page.frameLocator('iframe')
  })
  afterEach(async () => {
    await page.context().close()
    await app.close()
  })

  const open = (path: string) => page.goto(app.window(path))
  const tap = (name: string | RegExp) => frame.getByRole('button', { name }).click()
  const sees = (name: string) => frame.getByRole('heading', { name }).first().waitFor()
  const heard = () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)
  const b1 = () => standIn.badges.get('b1')

  test('a link of the chat opens a badge, back leads to the chat, and within the pages to the one before', async () => {
    await open('/?liff.state=%2Fbadges%2Fb1%3Ffrom%3Dchat')
    await sees('ใช้ไลน์อย่างปลอดภัย')
    await tap('ใบรับรองและรูป')
    await sees('เก็บตรานี้ไว้')
    await tap('กลับ')
    await sees('ใช้ไลน์อย่างปลอดภัย')
    await tap('แชท')
    await page.waitForFunction(() => document.title === 'close')
  })

  test('nothing is shared before it was seen and sent; then exactly what was chosen', async () => {
    await open('/badges/b1/share')
    await sees('คนอื่นจะเห็นแบบนี้')
    const card = frame.locator('.share-card')
    expect(await card.textContent()).not.toContain('สมศรี')
    await frame.getByText('แสดงว่า “คุณสมศรี”').click()
    expect(await card.textContent()).toContain('คุณสมศรี')
    await frame.getByRole('switch', { name: /รูป 2/ }).check()
    expect(standIn.done.filter((deed) => deed.startsWith('POST'))).toEqual([])

    await tap('เลือกคนที่จะส่งให้')
    await frame.getByText('ส่งให้แล้วค่ะ').waitFor()
    expect(b1()?.name).toBe('คุณสมศรี')
    expect(
      b1()
        ?.evidence.filter(({ isShown }) => isShown)
        .map(({ id }) => id),
    ).toEqual(['e2'])
    const { messages = [] } = (await heard()).find(({ riandee }) => riandee === 'share') ?? {}
    expect(shareProblems(messages)).toEqual([])
    const sent = JSON.stringify(messages)
    expect(sent).toContain('คุณสมศรี ได้ตรา “ใช้ไลน์อย่างปลอดภัย” แล้วค่ะ')
    expect(sent).toContain(`"uri":"${publicOrigin}/badges/t0k3n-b1"`)
    expect(sent).toMatch(/"uri":"https:\/\/liff\.line\.me\/[\w-]+\/cheer\/t0k3n-b1"/)
  })

  test('who turns back at the last moment is told that nothing was sent', async () => {
    await open('/badges/b1/share')
    await sees('คนอื่นจะเห็นแบบนี้')
    await page.evaluate(() => Object.assign(window, { refuses: true }))
    await tap('เลือกคนที่จะส่งให้')
    await frame.getByText('ยังไม่ได้ส่งค่ะ').waitFor()
  })

  test('where LINE cannot ask whom to send it to, there is a link to copy and a code to scan', async () => {
    app.hand.canShare = false
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('/badges/b1/share')
    await tap('ทำลิงก์ให้คนอื่นดู')
    await frame.getByText('ลิงก์พร้อมแล้วค่ะ').waitFor()
    await tap(/คัดลอกลิงก์/)
    await frame.getByText('คัดลอกแล้วค่ะ').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${publicOrigin}/badges/t0k3n-b1`)
    await tap(/แสดงคิวอาร์/)
    await frame.getByRole('img', { name: /คิวอาร์ของตรา/ }).waitFor()
  })

  test('sharing ends with a second tap, and never by one', async () => {
    await standIn.share('b1')
    await open('/badges/b1/share')
    await frame.getByText('มีคนเปิดดู 2 วัน').waitFor()
    await tap('หยุดแบ่งปัน')
    await frame.getByText('ลิงก์เดิมจะเปิดไม่ได้อีก').waitFor()
    expect(b1()?.share).not.toBeNull()
    await tap('หยุดเลย')
    await frame.getByText('หยุดแบ่งปันแล้วค่ะ').waitFor()
    expect(b1()?.share).toBeNull()
    expect(await frame.getByText('มีคนเปิดดู').count()).toBe(0)
  })

  test('a full name is written by hand, and an empty one is asked for', async () => {
    await open('/badges/b1/name')
    await sees('ชื่อบนตรา')
    await frame.getByText('แสดงชื่อเต็ม').click()
    await tap('ใช้ชื่อนี้')
    await frame.getByText('พิมพ์ชื่อก่อนนะคะ').waitFor()
    await frame.getByRole('textbox').fill('  สมศรี ใจดี ')
    await tap('ใช้ชื่อนี้')
    await frame.getByText('เปลี่ยนชื่อบนตราแล้วค่ะ').waitFor()
    expect(b1()?.name).toBe('สมศรี ใจดี')
  })

  test('files open outside of LINE, where they can be saved', async () => {
    await open('/badges/b1/files')
    await tap('ใบรับรอง พิมพ์ใส่กรอบได้')
    await page.waitForFunction(() => document.title === 'open')
    expect((await heard()).at(-1)?.address).toBe(`${publicOrigin}/my-badges/s/certificate.pdf`)
  })

  test('a revoked badge says why, and cannot be shared', async () => {
    await open('/badges/b4')
    await frame.getByText('ตรานี้ถูกยกเลิกแล้วค่ะ').waitFor()
    await frame.getByText('เพราะออกให้คลาดเคลื่อน').waitFor()
    expect(await frame.getByRole('button', { name: 'ส่งให้ครอบครัวดู' }).count()).toBe(0)
    await open('/badges/b4/share')
    await frame.getByText('จึงส่งต่อไม่ได้ค่ะ').waitFor()
  })

  test('somebody else’s badge is not there', async () => {
    await open('/badges/of-somebody-else')
    await sees('ไม่พบตรานี้ค่ะ')
  })

  test('the showcase holds shared badges alone, and is printed and closed from here', async () => {
    await standIn.share('b1')
    await standIn.share('b2')
    await open('/showcase')
    await sees('หน้ารวมตราของฉัน')
    await tap('ทำหน้ารวมตรา')
    await frame.getByText('เลือกอย่างน้อยหนึ่งตรานะคะ').waitFor()
    await frame.getByRole('switch', { name: /ใช้ไลน์/ }).check()
    await frame.getByRole('switch', { name: /ถ่ายรูป/ }).check()
    expect(await frame.getByRole('switch', { name: /เปิดร้าน/ }).count()).toBe(0)
    await tap('เลื่อน ถ่ายรูปสินค้าให้น่าซื้อ ขึ้น')
    await tap('ทำหน้ารวมตรา')
    await frame.getByText('หน้ารวมตราพร้อมแล้วค่ะ').waitFor()
    await frame.getByRole('img', { name: 'คิวอาร์ของหน้ารวมตรา' }).waitFor()
    await tap(/เลือกคนที่จะส่งให้/)
    await frame.getByText('ส่งให้แล้วค่ะ').waitFor()
    await tap('ปิดหน้านี้')
    await tap('ปิดเลย')
    await frame.getByText('ปิดหน้ารวมตราแล้วค่ะ').waitFor()
  })

  test('a cheer is thanked for; one that hurts is hidden in two taps', async () => {
    await open('/cheers')
    await sees('กำลังใจ')
    await tap('ขอบคุณ น้องแพรว (หลาน)')
    await frame.getByText('ขอบคุณแล้วค่ะ').nth(1).waitFor()
    await tap('ไม่อยากเห็น (จาก บอย)')
    await tap('ซ่อนไว้')
    await frame.getByText('ซ่อนแล้วค่ะ').waitFor()
    await frame.getByRole('switch', { name: /บอกฉันทันที/ }).check()
    await expect
      .poll(() => standIn.done.slice(-3))
      .toEqual(['POST /api/me/cheers/c1/thanks', 'POST /api/me/cheers/c2/hide', 'PUT /api/me/cheers'])
  })

  test('the family sends one picture or one line, with a name, even when the bot does not know them', async () => {
    app.people.clear()
    await open('/cheer/t0k3n-b1')
    await sees('ส่งกำลังใจให้ คุณสมศรี')
    await tap('ส่งกำลังใจ')
    await frame.getByText('เลือกหนึ่งอย่าง').last().waitFor()
    await frame.getByText('ปรบมือให้').click()
    await frame.getByRole('textbox', { name: 'หรือเขียนหนึ่งประโยค' }).fill('คุณยายเก่งมากค่ะ')
    expect(await frame.getByRole('radio', { checked: true }).count()).toBe(0)
    await tap('ส่งกำลังใจ')
    await frame.getByText('บอกชื่อก่อนนะคะ').waitFor()
    await frame.getByRole('textbox', { name: 'คุณคือใครคะ' }).fill('แพรว')
    await tap('ส่งกำลังใจ')
    await sees('ส่งกำลังใจแล้วค่ะ')
    expect(standIn.done.at(-1)).toBe('cheer {"from":"แพรว","line":"คุณยายเก่งมากค่ะ"}')
  })

  test('a bad line is forgiven: what may be asked twice is asked again, and what is kept shows without a signal', async () => {
    standIn.moods.push(503)
    await open('/badges')
    await sees('ตราของฉัน')
    await tap(/ใช้ไลน์อย่างปลอดภัย/)
    await sees('ใช้ไลน์อย่างปลอดภัย')
    await page.context().setOffline(true)
    await tap('กลับ')
    await sees('ตราของฉัน')
    await tap(/ถ่ายรูปสินค้า/)
    await sees('ตอนนี้ไม่มีสัญญาณค่ะ')
    await page.context().setOffline(false)
    await sees('ถ่ายรูปสินค้าให้น่าซื้อ')
  })
})
