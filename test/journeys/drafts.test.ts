/** What somebody chose or wrote on the pages and has not sent yet, against a stand-in of the bot’s doors. */
import { describe, expect, test } from 'vitest'
import { badgePages } from './badge-house'

describe('what is not sent yet', () => {
  const pages = badgePages()

  test('what was chosen and not sent is still chosen after a look at help, and after the page was loaded anew', async () => {
    const { frame, open, sees, tap } = pages()
    await open('/badges/b1/share')
    await frame.getByText('แสดงชื่อเต็ม').click()
    await frame.getByRole('textbox').fill('สมศรี ใจดี')
    await frame.getByRole('switch', { name: /รูป 2/ }).check()
    const stands = async () => {
      await sees('คนอื่นจะเห็นแบบนี้')
      expect(await frame.getByRole('textbox').inputValue()).toBe('สมศรี ใจดี')
      expect(await frame.getByRole('switch', { name: /รูป 2/ }).isChecked()).toBe(true)
    }
    await tap('ขอความช่วยเหลือ')
    await sees('ถามน้องในแชทได้เลยค่ะ')
    await tap(/^กลับ$/)
    await stands()
    await open('/badges/b1/share')
    await stands()
  })

  test('a name without letters is asked for again, before it is sent', async () => {
    const { frame, open, standIn, tap } = pages()
    await open('/badges/b1/name')
    await frame.getByText('แสดงชื่อเต็ม').click()
    await frame.getByRole('textbox').fill('555 ❤️')
    await tap('ใช้ชื่อนี้')
    await frame.getByText('พิมพ์ชื่อก่อนนะคะ').waitFor()
    expect(standIn.done.filter((deed) => deed.startsWith('PUT'))).toEqual([])
  })

  test('words the bot cannot read are asked for in letters', async () => {
    const { frame, open, sees, standIn, tap } = pages()
    await open('/badges/b1/name')
    await sees('ชื่อบนตรา')
    await frame.getByText('แสดงว่า “คุณสมศรี”').click()
    standIn.moods.push(400)
    await tap('ใช้ชื่อนี้')
    await frame.getByText('ยังอ่านไม่ออกค่ะ').waitFor()
  })

  test('a guest whose signing in is over stays on the page, and finds what was written after a look at help', async () => {
    const { app, frame, heard, open, page, sees, standIn, tap } = pages()
    app.clock.now += 2 * 3_600_000
    const refused = page.waitForResponse(
      (answer) => answer.url().endsWith('/api/me') && answer.status() === 401,
    )
    await open('/cheer/t0k3n-b1')
    await refused
    await frame.getByText('กอดแน่น ๆ').click()
    await frame.getByRole('textbox', { name: 'คุณคือใครคะ' }).fill('แพรว')
    await tap('ขอความช่วยเหลือ')
    await sees('ส่งจากหน้าเว็บก็ได้ค่ะ')
    const publicPage = frame.getByRole('link', { name: 'เปิดหน้าตรานี้' })
    expect(await publicPage.getAttribute('href')).toBe('/badges/t0k3n-b1')
    await tap(/^กลับ$/)
    await tap('ส่งกำลังใจ')
    await sees('ส่งกำลังใจแล้วค่ะ')
    expect(standIn.done.at(-1)).toBe('cheer {"from":"แพรว","sign":"hug"}')
    expect((await heard()).filter(({ riandee }) => riandee === 'who')).toHaveLength(1)
    await open('/cheer/t0k3n-b1')
    expect(await frame.getByRole('textbox', { name: 'คุณคือใครคะ' }).inputValue()).toBe('')
  })
})
