/**
 * The certificate as PDF: one page of A4 whose words are outlines, so that every printer sets the Thai right; what it says
 * is told to screen readers as the text of the picture, and the signed credential is attached to it.
 */
import { decode } from 'fast-png'
import type { Badge } from '../../shared/badge'
import type { DrawnBadge } from '../../shared/look/badge-words'
import { wordsOf } from '../../shared/look/badge-words'
import { certificateSheet, certificateSize } from '../../shared/look/certificate'
import { artPixels } from '../../shared/look/own-art'
import { sheet } from '../../shared/look/svg'
import { textsIn } from '../../shared/texts'
import { type PdfDrawing, pdfDrawing } from '../pdf/pdf-drawing'
import { type PdfWriter, pdfDate, pdfText, pdfWriter } from '../pdf/pdf-file'
import type { Ports } from '../ports'
import { drawnOnce } from './drawn'
import { artHref } from './own-art'

/** A4 in points. */
const paper = { wide: 595.276, high: 841.89 }

/**
 * The whole file, as the badge stands now.
 *
 * @param credentialJson the signed credential, attached as it is
 * @param page address of its public page, for the QR code; undefined while it is not shared
 */
export function certificatePdf(
  badge: Badge,
  credentialJson: string,
  page: string | undefined,
  ports: Pick<Ports, 'pictures' | 'files' | 'clock'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn: DrawnBadge = { badge, now: ports.clock.now(), page, art: badge.face.art }
  const plain = certificateSheet(drawn)
  return drawnOnce(
    {
      person: badge.person,
      from: `${plain}\n${credentialJson}`,
      type: 'application/pdf',
      async draw() {
        const art = await artOnWhite(await artHref(badge.face.art, ports), ports)
        const outlined = await ports.pictures.outlines(certificateSheet({ ...drawn, art }))
        return fileOf(badge, { drawing: pdfDrawing(outlined), says: saidOn(plain), credentialJson })
      },
    },
    ports,
  )
}

/** Drawn once more, whatever kind of PNG it was: eight bits a colour, on the white of the disc. */
async function artOnWhite(
  href: string | undefined,
  { pictures }: Pick<Ports, 'pictures'>,
): Promise<string | undefined> {
  if (!href) return undefined
  const square = `width="${artPixels}" height="${artPixels}"`
  const drawing = sheet(
    artPixels,
    artPixels,
    `<rect ${square} fill="#fff"/><image href="${href}" ${square}/>`,
  )
  const bytes = await pictures.png(drawing)
  return `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}

/** Every word on a sheet in the order of reading. */
const saidOn = (svg: string): string =>
  [...svg.matchAll(/>([^<>]+)<\/text>/g)]
    .map(([, say = '']) =>
      say
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    )
    .join(' ')

interface Content {
  drawing: PdfDrawing
  says: string
  credentialJson: string
}

async function fileOf(badge: Badge, content: Content): Promise<Uint8Array<ArrayBuffer>> {
  const { language, kind } = badge.face
  const texts = textsIn(language).badgePicture
  const { title, issuer } = wordsOf({ badge, now: badge.awardedAt })
  const pdf = pdfWriter()
  const pages = pdf.number()
  const { page, structure } = await pageOf(pdf, pages, content)
  pdf.object(`<</Type /Pages /Kids [${page} 0 R] /Count 1>>`, pages)
  const attached = await attachedTo(pdf, content.credentialJson, badge.awardedAt)
  const root = pdf.object(
    `<</Type /Catalog /Pages ${pages} 0 R /Lang (${language === 'th' ? 'th-TH' : 'en'}) ` +
      `/MarkInfo <</Marked true>> /StructTreeRoot ${structure} 0 R /ViewerPreferences <</DisplayDocTitle true>> ` +
      `/Names <</EmbeddedFiles <</Names [(${attachedName}) ${attached} 0 R]>>>> /AF [${attached} 0 R]>>`,
  )
  const info = pdf.object(
    `<</Title ${pdfText(texts.certificate.file({ title: texts.certificate.title[kind], course: title }))} ` +
      `/Author ${pdfText(issuer)} /Creator ${pdfText(texts.house)} /CreationDate ${pdfDate(badge.awardedAt)}>>`,
  )
  return pdf.finish(root, info)
}

/** The page as one picture whose text is what stands on it. */
async function pageOf(
  pdf: PdfWriter,
  pages: number,
  { drawing, says }: Content,
): Promise<{ page: number; structure: number }> {
  const scale = [paper.wide / certificateSize.wide, paper.high / certificateSize.high]
  const toPoints = `${scale[0]?.toFixed(6)} 0 0 -${scale[1]?.toFixed(6)} 0 ${paper.high} cm`
  const content = `/Figure <</MCID 0>> BDC\n${toPoints}\n${drawing.content}\nEMC`
  const stream = await pdf.stream('', new TextEncoder().encode(content))
  const alphas = drawing.alphas.map((alpha, i) => `/Alpha${i} <</ca ${alpha} /CA ${alpha}>>`)
  const pictures = await Promise.all(
    drawing.pictures.map(async (href, i) => `/Picture${i} ${await pictureIn(pdf, href)} 0 R`),
  )
  const page = pdf.number()
  const structure = pdf.number()
  const figure = pdf.object(
    `<</Type /StructElem /S /Figure /P ${structure} 0 R /Pg ${page} 0 R /K 0 /Alt ${pdfText(says)} ` +
      `/A <</O /Layout /BBox [0 0 ${paper.wide} ${paper.high}] /Placement /Block>>>>`,
  )
  pdf.object(
    `<</Type /StructTreeRoot /K [${figure} 0 R] /ParentTree <</Nums [0 [${figure} 0 R]]>> /ParentTreeNextKey 1>>`,
    structure,
  )
  pdf.object(
    `<</Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${paper.wide} ${paper.high}] /StructParents 0 ` +
      `/Contents ${stream} 0 R /Resources <</ExtGState <<${alphas.join(' ')}>> /XObject <<${pictures.join(' ')}>>>>>>`,
    page,
  )
  return { page, structure }
}

async function pictureIn(pdf: PdfWriter, href: string): Promise<number> {
  const bytes = Uint8Array.from(atob(href.slice(href.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))
  const { width, height, data, channels } = decode(bytes)
  // What lies behind is white, and nothing shines through.
  const colours = Uint8Array.from(
    { length: width * height * 3 },
    (_, i) => data[Math.floor(i / 3) * channels + (i % 3)] ?? 0,
  )
  return pdf.stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
    colours,
  )
}

/** What the attached credential is called. */
const attachedName = 'credential.json'

async function attachedTo(pdf: PdfWriter, json: string, at: number): Promise<number> {
  const bytes = new TextEncoder().encode(json)
  const file = await pdf.stream(
    `/Type /EmbeddedFile /Subtype /application#2Fld+json /Params <</Size ${bytes.length} /ModDate ${pdfDate(at)}>>`,
    bytes,
  )
  return pdf.object(
    `<</Type /Filespec /F (${attachedName}) /UF (${attachedName}) /AFRelationship /Source ` +
      `/EF <</F ${file} 0 R /UF ${file} 0 R>> /Desc ${pdfText('Open Badges 3.0')}>>`,
  )
}
