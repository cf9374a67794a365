/** The showcase and cheers on their pages, against a stand-in of the bot's doors. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openBrowser } from '../tools/browser'
import { type BadgePages, openBadgePages } from './badge-house'

describe('on the pages of showcase and cheers', () => {
  let browser: Browser
  let pages: BadgePages

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    pages = await openBadgePages(browser)
  })
  afterEach(() => pages.close())

  test('the showcase holds shared badges alone, and is printed and closed from here', async () => {
    const { frame, open, sees, standIn, tap } = pages
    await standIn.share('b1')
    await standIn.share('b2')
    await open('/showcase')
    await sees('ตู้โชว์ของฉัน')
    await tap('ทำตู้โชว์')
    await frame.getByText('เลือกอย่างน้อยหนึ่งตรานะคะ').waitFor()
    await frame.getByRole('switch', { name: /ใช้ไลน์/ }).check()
    await frame.getByRole('switch', { name: /ถ่ายรูป/ }).check()
    expect(await frame.getByRole('switch', { name: /เปิดร้าน/ }).count()).toBe(0)
    await tap('เลื่อน ถ่ายรูปสินค้าให้น่าซื้อ ขึ้น')
    await tap('ทำตู้โชว์')
    await frame.getByText('ตู้โชว์พร้อมแล้วค่ะ').waitFor()
    await frame.getByRole('img', { name: 'คิวอาร์ของตู้โชว์' }).waitFor()
    await tap(/เลือกคนที่จะส่งให้/)
    await frame.getByText('ส่งให้แล้วค่ะ').waitFor()
    await tap('ปิดตู้โชว์')
    await tap('ปิดเลย')
    await frame.getByText('ปิดตู้โชว์แล้วค่ะ').waitFor()
  })

  test('a cheer is thanked for; one that hurts is hidden in two taps', async () => {
    const { frame, open, sees, standIn, tap } = pages
    await open('/cheers')
    await sees('กำลังใจ')
    await tap('ขอบคุณ น้องแพรว (หลาน)')
    await frame.getByText('ขอบคุณแล้วค่ะ').nth(1).waitFor()
    await tap('ไม่อยากเห็น (จาก บอย)')
    await tap('ซ่อนไว้')
    await frame.getByText('ซ่อนแล้วค่ะ').waitFor()
    await frame.getByRole('switch', { name: /บอกฉันทันที/ }).click()
    await expect
      .poll(() => standIn.done.slice(-3))
      .toEqual(['POST /api/me/cheers/c1/thanks', 'POST /api/me/cheers/c2/hide', 'PUT /api/me/cheers'])
  })

  test('the family sends one picture or one line, with a name, even when the bot does not know them', async () => {
    const { app, frame, open, sees, standIn, tap } = pages
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

  test('a badge no longer shared falls out of the showcase; the last one gone, its address can still be closed', async () => {
    const { frame, open, sees, standIn, tap } = pages
    await standIn.share('b1')
    await standIn.share('b2')
    await open('/showcase')
    await frame.getByRole('switch', { name: /ใช้ไลน์/ }).check()
    await frame.getByRole('switch', { name: /ถ่ายรูป/ }).check()
    await tap('ทำตู้โชว์')
    await frame.getByText('ตู้โชว์พร้อมแล้วค่ะ').waitFor()
    await standIn.endShare('b2')
    await open('/showcase')
    await frame.getByRole('button', { name: 'แบ่งปันก่อน ถ่ายรูปสินค้าให้น่าซื้อ' }).waitFor()
    await tap('เลือกคนที่จะส่งให้')
    await frame.getByText('ส่งให้แล้วค่ะ').waitFor()
    await standIn.endShare('b1')
    await open('/showcase')
    await frame.getByText('ยังไม่มีตราให้เลือกค่ะ').waitFor()
    await tap('ปิดตู้โชว์')
    await tap('ปิดเลย')
    await frame.getByText('ปิดตู้โชว์แล้วค่ะ').waitFor()
    await tap('ไปที่ตราของฉัน')
    await sees('ตราของฉัน')
  })

  test('a name without letters is asked for again, before it is sent', async () => {
    const { frame, open, standIn, tap } = pages
    await open('/cheer/t0k3n-b1')
    await frame.getByText('ปรบมือให้').click()
    const name = frame.getByRole('textbox', { name: 'คุณคือใครคะ' })
    for (const written of ['❤️', '555']) {
      await name.fill(written)
      await tap('ส่งกำลังใจ')
      await frame.getByText('บอกชื่อก่อนนะคะ').waitFor()
    }
    expect(standIn.done).toEqual([])
  })

  test('a tap on a picture leaves the written line as it is, and says that the line is sent', async () => {
    const { frame, open, sees, standIn, tap } = pages
    await open('/cheer/t0k3n-b1')
    const line = frame.getByRole('textbox', { name: 'หรือเขียนหนึ่งประโยค' })
    await line.fill('คุณยายเก่งมากค่ะ')
    await frame.getByText('รักนะ').click()
    await frame.getByText('จะส่งประโยคที่เขียนนะคะ').waitFor()
    expect(await line.inputValue()).toBe('คุณยายเก่งมากค่ะ')
    expect(await frame.getByRole('radio', { checked: true }).count()).toBe(0)
    await line.fill('')
    expect(await frame.getByRole('radio', { checked: true }).count()).toBe(1)
    await tap('ส่งกำลังใจ')
    await sees('ส่งกำลังใจแล้วค่ะ')
    expect(standIn.done.at(-1)).toBe('cheer {"from":"สมศรี","sign":"heart"}')
  })
})
