/** What a learner does on the pages of badges, against a stand-in of the bot's doors. */
import { describe, expect, test } from 'vitest'
import { shareProblems } from '../../bot/simulator/limits/share'
import { publicOrigin } from '../liff/badges-stand-in'
import { badgePages } from './badge-house'

describe('on the pages of badges', () => {
  const pages = badgePages()

  test('a link of the chat opens a badge, back leads to the chat, and within the pages to the one before', async () => {
    const { open, page, sees, tap } = pages()
    await open('/?liff.state=%2Fbadges%2Fb1%3Ffrom%3Dchat')
    await sees('ใช้ไลน์อย่างปลอดภัย')
    await tap('ใบรับรองและรูป')
    await sees('เก็บตรานี้ไว้')
    await tap('กลับ')
    await sees('ใช้ไลน์อย่างปลอดภัย')
    await tap('แชท')
    await page.waitForFunction(() => document.title === 'close')
  })

  test('what was shared before it was revoked can be ended from its page, and nothing else', async () => {
    const { frame, open, sees, standIn, tap } = pages()
    await standIn.share('b4')
    await open('/badges/b4')
    await sees('ก้าวแรกกับไลน์')
    await tap('หยุดแบ่งปัน')
    await frame.getByText('จึงส่งต่อไม่ได้ค่ะ').waitFor()
    await tap('หยุดแบ่งปัน')
    await tap('หยุดเลย')
    await frame.getByText('หยุดแบ่งปันแล้วค่ะ').waitFor()
    expect(standIn.badges.get('b4')?.share).toBeNull()
    expect(await frame.getByRole('button', { name: 'หยุดแบ่งปัน' }).count()).toBe(0)
  })

  test('nothing is shared before it was seen and sent; then exactly what was chosen', async () => {
    const { frame, heard, open, sees, standIn, tap } = pages()
    await open('/badges/b1/share')
    await sees('คนอื่นจะเห็นแบบนี้')
    await sees('คนที่เปิดดูเห็นผลนี้ด้วย')
    const card = frame.locator('.share-card')
    expect(await card.textContent()).not.toContain('สมศรี')
    await frame.getByText('แสดงว่า “คุณสมศรี”').click()
    expect(await card.textContent()).toContain('คุณสมศรี')
    await frame.getByRole('switch', { name: /รูป 2/ }).check()
    expect(standIn.done.filter((deed) => deed.startsWith('POST'))).toEqual([])

    await tap('เลือกคนที่จะส่งให้')
    await frame.getByText('ส่งให้แล้วค่ะ').waitFor()
    expect(standIn.badges.get('b1')?.name).toBe('คุณสมศรี')
    expect(
      standIn.badges
        .get('b1')
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
    const { frame, open, page, sees, tap } = pages()
    await open('/badges/b1/share')
    await sees('คนอื่นจะเห็นแบบนี้')
    await page.evaluate(() => Object.assign(window, { refuses: true }))
    await tap('เลือกคนที่จะส่งให้')
    await frame.getByText('ยังไม่ได้ส่งค่ะ').waitFor()
  })

  test('where LINE cannot ask whom to send it to, there is a link to copy and a code to scan', async () => {
    const { app, frame, open, page, tap } = pages()
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
    const { frame, open, standIn, tap } = pages()
    await standIn.share('b1')
    await open('/badges/b1/share')
    await frame.getByText('มีคนเปิดดู 2 วัน').waitFor()
    await tap('หยุดแบ่งปัน')
    await frame.getByText('ลิงก์เดิมจะเปิดไม่ได้อีก').waitFor()
    expect(standIn.badges.get('b1')?.share).not.toBeNull()
    await tap('หยุดเลย')
    await frame.getByText('หยุดแบ่งปันแล้วค่ะ').waitFor()
    expect(standIn.badges.get('b1')?.share).toBeNull()
    expect(await frame.getByText('มีคนเปิดดู').count()).toBe(0)
  })

  test('a full name is written by hand, and an empty one is asked for', async () => {
    const { frame, open, sees, standIn, tap } = pages()
    await open('/badges/b1/name')
    await sees('ชื่อบนตรา')
    await frame.getByText('แสดงชื่อเต็ม').click()
    await tap('ใช้ชื่อนี้')
    await frame.getByText('พิมพ์ชื่อก่อนนะคะ').waitFor()
    await frame.getByRole('textbox').fill('  สมศรี ใจดี ')
    await tap('ใช้ชื่อนี้')
    await frame.getByText('เปลี่ยนชื่อบนตราแล้วค่ะ').waitFor()
    expect(standIn.badges.get('b1')?.name).toBe('สมศรี ใจดี')
  })

  test('a new page begins at its top', async () => {
    const { frame, open, page, sees } = pages()
    const height = () => frame.locator('html').evaluate(() => scrollY)
    await page.setViewportSize({ width: 360, height: 320 })
    await open('/badges/b1')
    await sees('ใช้ไลน์อย่างปลอดภัย')
    const row = frame.getByRole('button', { name: /เปลี่ยนชื่อบนตรา/ })
    await row.scrollIntoViewIfNeeded()
    expect(await height()).toBeGreaterThan(300)
    await row.click()
    await sees('ชื่อบนตรา')
    expect(await height()).toBe(0)
  })

  test('files open outside of LINE, where they can be saved', async () => {
    const { heard, open, page, tap } = pages()
    await open('/badges/b1/files')
    await tap('ใบรับรอง พิมพ์ใส่กรอบได้')
    await page.waitForFunction(() => document.title === 'open')
    expect((await heard()).at(-1)?.address).toBe(`${publicOrigin}/my-badges/s/certificate.pdf`)
  })

  test('a revoked badge says why, and cannot be shared', async () => {
    const { frame, open } = pages()
    await open('/badges/b4')
    await frame.getByText('ตรานี้ถูกยกเลิกแล้วค่ะ').waitFor()
    await frame.getByText('เพราะออกให้คลาดเคลื่อน').waitFor()
    expect(await frame.getByRole('button', { name: 'ส่งให้ครอบครัวดู' }).count()).toBe(0)
    await open('/badges/b4/share')
    await frame.getByText('จึงส่งต่อไม่ได้ค่ะ').waitFor()
  })

  test('somebody else’s badge is not there', async () => {
    const { open, sees } = pages()
    await open('/badges/of-somebody-else')
    await sees('ไม่พบตรานี้ค่ะ')
  })
})
