/** The pages of badges while some of what they need does not come, against a stand-in of the bot’s doors. */
import { describe, test } from 'vitest'
import { publicOrigin } from '../liff/badges-stand-in'
import { badgePages } from './badge-house'

describe('while the line is bad', () => {
  const pages = badgePages()

  test('the link of a badge stands below its code, and does the same when the code does not come', async () => {
    const { frame, open, page, standIn, tap } = pages()
    await standIn.share('b1')
    await page.route(/\/assets\/qr-/, (route) => route.abort())
    await open('/badges/b1/qr')
    await frame.getByText('คิวอาร์ยังไม่ขึ้นค่ะ').waitFor()
    await frame.getByText(`${publicOrigin}/badges/t0k3n-b1`).waitFor()
    await tap('คัดลอก ลิงก์ของตรานี้')
  })

  test('a page whose program did not come is there after “try again”', async () => {
    const { open, page, sees, tap } = pages()
    await page.route(/\/assets\/later-/, (route) => route.abort())
    await open('/badges/b1/share')
    await sees('หน้านี้ยังเปิดไม่ได้ค่ะ')
    await page.unroute(/\/assets\/later-/)
    await tap('ลองอีกครั้ง')
    await sees('คนอื่นจะเห็นแบบนี้')
  })

  test('whose English words do not come is shown the page in Thai', async () => {
    const { app, open, page, sees } = pages()
    app.people.set('U1', { id: 'p1', name: 'Somsri', language: 'en', roles: [], address: 'khun' })
    await page.route(/\/assets\/pages-/, (route) => route.abort())
    await open('/badges')
    await sees('ตราของฉัน')
  })

  test('a bad line is forgiven: what may be asked twice is asked again, and what is kept shows without a signal', async () => {
    const { open, page, sees, standIn, tap } = pages()
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
