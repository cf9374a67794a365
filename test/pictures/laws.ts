/** What pictures owe on either runtime: the same renderer and the same letters, so the same bytes. */
import { decode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { type BadgeShape, badgePicture } from '../../bot/credentials/badge-picture'
import { certificatePdf } from '../../bot/credentials/certificate-pdf'
import { forgetDrawn } from '../../bot/credentials/drawn'
import type { Pictures } from '../../bot/ports'
import { setLines } from '../../shared/look/set-lines'
import { sheet, words } from '../../shared/look/svg'
import { memoryFiles } from '../memory-files'
import { readQr } from '../read-qr'
import { testPictures } from '../test-pictures'
import { aMorning } from '../world'
import { badge, page } from './badges'

/** A house with a pencil that counts. */
function studioOf(now = aMorning) {
  const files = memoryFiles()
  const drawn: string[] = []
  const pictures: Pictures = {
    png(svg, width) {
      drawn.push('png')
      return testPictures.png(svg, width)
    },
    outlines(svg) {
      drawn.push('outlines')
      return testPictures.outlines(svg)
    },
  }
  const clock = { now: () => now, after: () => () => undefined }
  return { files, drawn, ports: { files, pictures, clock } }
}

export function picturesLaws(): void {
  describe('pictures', () => {
    test('are the same bytes on both runtimes', async () => {
      const set = { size: 60, colour: '#22367A' }
      const png = await testPictures.png(sheet(400, 120, words(20, 80, 'น้ำผึ้งป่า ที่นี่', set)))
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', png))
      expect([...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(pinned)
    })
    test('break the same lines on both runtimes', () => {
      const say = 'ค้าขายออนไลน์มือใหม่ ตั้งแต่เปิดร้านเล็ก ๆ ใน LINE'
      const { lines } = setLines(say, { wide: 640, high: 240, most: 84, least: 36 })
      expect(lines).toEqual(['ค้าขายออนไลน์มือใหม่', 'ตั้งแต่เปิดร้านเล็ก ๆ', 'ใน LINE'])
    })
    test.each([
      ['card', 1200, 630],
      ['square', 1040, 1040],
      ['medallion', 800, 800],
    ] as [BadgeShape, number, number][])(
      'a %s is %i × %i, drawn once and kept',
      async (shape, width, height) => {
        const { ports, drawn, files } = studioOf()
        const first = await badgePicture(badge(), shape, page, ports)
        expect(decode(first)).toMatchObject({ width, height })
        expect(readQr(first)).toBe(shape === 'medallion' ? undefined : page)
        expect(await badgePicture(badge(), shape, page, ports)).toEqual(first)
        expect(drawn).toEqual(['png'])
        const [key = ''] = await files.list('drawn/somsri/')
        expect(key).toMatch(/^drawn\/somsri\/[0-9a-f]{64}\.png$/)
      },
    )
    test('another name, an end or another page is another picture', async () => {
      const { ports, files } = studioOf()
      await badgePicture(badge(), 'square', page, ports)
      await badgePicture(badge({ name: 'ป้าศรี' }), 'square', page, ports)
      await badgePicture(badge({ revoked: { at: aMorning, reason: 'mistake' } }), 'square', page, ports)
      await badgePicture(badge(), 'square', undefined, ports)
      expect(await files.list('drawn/somsri/')).toHaveLength(4)
    })
    test('a certificate is one PDF, kept with its credential', async () => {
      const { ports, drawn } = studioOf()
      const pdf = await certificatePdf(badge(), '{"a":1}', page, ports)
      expect(new TextDecoder('latin1').decode(pdf.slice(0, 8))).toBe('%PDF-1.7')
      expect(await certificatePdf(badge(), '{"a":1}', page, ports)).toEqual(pdf)
      expect(drawn).toEqual(['outlines'])
      expect(await certificatePdf(badge(), '{"a":2}', page, ports)).not.toEqual(pdf)
    })
    test('forgetting takes away what was drawn for one person, and nobody else', async () => {
      const { ports, files } = studioOf()
      await badgePicture(badge(), 'medallion', undefined, ports)
      await badgePicture(badge({ person: 'somsri2' }), 'medallion', undefined, ports)
      await forgetDrawn('somsri', ports)
      expect(await files.list('drawn/somsri/')).toEqual([])
      expect(await files.list('drawn/somsri2/')).toHaveLength(1)
    })
  })
}

/** Of the picture above, by resvg 2.6.2; another renderer or face has another. */
const pinned = 'c3ae341922967756'
