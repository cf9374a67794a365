// The certificate as other programs read it.
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { certificatePdf } from '../../bot/credentials/certificate-pdf'
import { studio } from '../../bot/runtimes/node/pictures'
import { box, sheet } from '../../shared/look/svg'
import { memoryFiles } from '../memory-files'
import { aMorning } from '../world'
import { badge, hardBadges, page } from './badges'

const json = JSON.stringify({ id: 'urn:uuid:1', name: 'คุณสมศรี' })
const clock = { now: () => aMorning, after: () => () => undefined }
const hash = 'a'.repeat(64)

async function houseWithArt() {
  const files = memoryFiles()
  await files.put(
    `media/${hash}`,
    await studio.png(sheet(300, 300, box(0, 0, 300, 300, '#F4B32E'))),
    'image/png',
  )
  return { files, pictures: studio, clock }
}

const opened = async (one = badge(), where: string | undefined = page) =>
  PDFDocument.load(await certificatePdf(one, json, where, await houseWithArt()))

const streamsOf = (pdf: PDFDocument): PDFRawStream[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
const typed = (pdf: PDFDocument, type: string): PDFRawStream[] =>
  streamsOf(pdf).filter(({ dict }) => dict.get(PDFName.of('Type')) === PDFName.of(type))

describe('a certificate', () => {
  test('is one page of A4, with its title, its issuer and its language', async () => {
    const pdf = await opened()
    expect(pdf.getPageCount()).toBe(1)
    expect(pdf.getPage(0).getSize()).toEqual({ width: 595.276, height: 841.89 })
    expect(pdf.getTitle()).toBe('ใบรับรองไมโครเครเดนเชียล: ถ่ายรูปสินค้าให้น่าซื้อ')
    expect(pdf.getAuthor()).toBe('สถาบันเรียนรู้ตลอดชีวิต')
    expect(pdf.getCreationDate()?.getTime()).toBe(aMorning)
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toBe('(th-TH)')
    expect(String((await opened(badge({}, { language: 'en' }))).catalog.get(PDFName.of('Lang')))).toBe('(en)')
  })
  test('carries the signed credential letter by letter', async () => {
    const [file] = typed(await opened(), 'EmbeddedFile')
    if (!file) throw new Error('nothing is attached')
    expect(new TextDecoder().decode(decodePDFRawStream(file).decode())).toBe(json)
  })
  test('tells those who listen everything that stands on it', async () => {
    const pdf = await opened()
    const figure = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find((object) => object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure'))
    const told = String((figure as PDFDict).get(PDFName.of('Alt'))).slice(5, -1)
    const says = told.replace(/..../g, (code) => String.fromCharCode(Number.parseInt(code, 16)))
    for (const word of ['คุณสมศรี ใจดี', 'ถ่ายรูปสินค้าให้น่าซื้อ', 'ดีมาก', '80%', 'พุทธศักราช 2569', 'ระดับ 3 จาก 4'])
      expect(says).toContain(word)
  })
  test('shows the art of its course, and the house’s own when that is gone', async () => {
    expect(typed(await opened(badge({}, { art: hash })), 'XObject')).toHaveLength(1)
    expect(typed(await opened(badge({}, { art: 'b'.repeat(64) })), 'XObject')).toHaveLength(0)
  })
  test.each(hardBadges)('%s: a PDF that opens', async (_, one) => {
    expect((await opened(one, undefined)).getPageCount()).toBe(1)
  })
})
