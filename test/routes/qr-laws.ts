/** QR codes as pictures, read back by another program than the one that draws them; the same inside workerd. */
import { decode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { qrPng } from '../../bot/qr-png'
import { qrRoutes } from '../../bot/routes/qr'
import { readQr } from '../read-qr'

const link = `https://line.me/R/oaMessage/%40riandee/?${encodeURIComponent('เข้าชั้นเรียน ABCD-2345')}`

const get = async (path: string): Promise<Response> => {
  const door = qrRoutes({ botId: async () => '@riandee' })
  door.onError(() => new Response(null, { status: 404 }))
  return door.request(path)
}

export function qrLaws(): void {
  describe('a QR code', () => {
    test.each([link, 'A', 'ก'.repeat(100), 'x'.repeat(500)])('says what it was given: %s', (text) => {
      expect(readQr(qrPng(text))).toBe(text)
    })

    test('is the same picture for the same words', () => expect(qrPng(link)).toEqual(qrPng(link)))

    test('stands in four modules of white, each at least eight pixels wide, in few bytes', () => {
      for (const text of ['A', link, 'x'.repeat(500)]) {
        const bytes = qrPng(text)
        const { width, height, data, depth } = decode(bytes)
        expect([width, depth]).toEqual([height, 1])
        const rowBytes = Math.ceil(width / 8)
        const firstDark = data.findIndex((byte) => byte !== 0xff) / rowBytes
        expect(firstDark).toBeGreaterThanOrEqual(4 * 8)
        expect(width).toBeLessThanOrEqual(1024)
        expect(bytes.length).toBeLessThan(12_000)
      }
    })
  })

  describe('the address of a QR code', () => {
    test.each([
      ['C7KQ2M9TX', 'เข้าชั้นเรียน C-7KQ2-M9TX'],
      ['P7KQ2M9TX7KQ2M9', 'เข้าชั้นเรียน P-7KQ2-M9TX-7KQ2-M9'],
      ['R7KQ2M9TX7KQ2M9TX', 'รับหน้าที่ R-7KQ2-M9TX-7KQ2-M9TX'],
    ])('of %s is a picture that opens the chat with its words', async (code, words) => {
      const answer = await get(`/qr/${code}.png`)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(readQr(new Uint8Array(await answer.arrayBuffer()))).toBe(
        `https://line.me/R/oaMessage/%40riandee/?${encodeURIComponent(words)}`,
      )
    })

    test('draws nothing but codes of ours', async () => {
      for (const path of [
        '/qr/.png',
        '/qr/C7KQ2M9TX',
        '/qr/X7KQ2M9TX.png',
        '/qr/C7KQ.png',
        '/qr/C7KQ2M9TXC7KQ2M9TX.png',
      ])
        expect((await get(path)).status, path).toBe(404)
    })
  })
}
