/** Class lists as people's programs save them, made byte by byte: Thai Windows, Excel, Google Sheets. */
import { strToU8, zipSync } from 'fflate'

/** Bytes of the code page of Thai Windows: Thai letters stand at 0xA1 as they do at U+0E01 in Unicode. */
export const thaiWindows = (text: string): Uint8Array => Uint8Array.from([...text].map(byteOf))

function byteOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0
  if (point < 0x80) return point
  if (point >= 0x0e01 && point <= 0x0e5b) return point - 0x0e01 + 0xa1
  const other: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94, '…': 0x85 }
  const byte = other[letter]
  if (byte === undefined) throw new Error(`not in windows-874: ${letter}`)
  return byte
}

/** UTF-8, as all else saves it. */
export const utf8 = (text: string): Uint8Array => strToU8(text)

/** "Unicode text" of Excel. */
export const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ])

type CellMade = string | number | null | { inline: string } | { raw: string }

/** How a workbook is made; each default is what Excel does. */
export interface WorkbookMade {
  /** Names of the parts' name space in the sheet, as some programs write them. */
  prefix?: string
  sheetXml?: string
  hiddenFirst?: boolean
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A real .xlsx of one sheet: texts shared, numbers bare, `null` for a cell that is not there. */
export function workbook(
  rows: CellMade[][],
  { prefix = '', sheetXml, hiddenFirst = false }: WorkbookMade = {},
): Uint8Array {
  const shared: string[] = []
  const cellXml = (cell: CellMade, place: string): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
    if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${shared.push(cell) - 1}</v></c>`
    if ('raw' in cell) return `<c r="${place}">${cell.raw}</c>`
    return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`
  }
  const rowsXml = rows.map((cells, y) => {
    const inner = cells.map((cell, x) => cellXml(cell, `${String.fromCharCode(65 + x)}${y + 1}`)).join('')
    return inner === '' ? '' : `<row r="${y + 1}">${inner}</row>`
  })
  const sheet = sheetXml ?? `${head}<worksheet><sheetData>${rowsXml.join('')}</sheetData></worksheet>`
  const items = shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(`${head}<Types/>`),
    'xl/workbook.xml': strToU8(workbookXml(hiddenFirst)),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships><Relationship Id="rId7" Target="worksheets/hidden.xml"/>` +
        '<Relationship Id="rId3" Target="worksheets/people.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(`${head}<sst>${items}</sst>`),
    'xl/worksheets/hidden.xml': strToU8(`${head}<worksheet><sheetData/></worksheet>`),
    'xl/worksheets/people.xml': strToU8(prefixed(sheet, prefix)),
  })
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const workbookXml = (hiddenFirst: boolean): string =>
  `${head}<workbook xmlns:r="r"><sheets>${
    hiddenFirst ? '<sheet name="lists" sheetId="1" state="hidden" r:id="rId7"/>' : ''
  }<sheet name="รายชื่อ &amp; เบอร์" sheetId="2" r:id="rId3"/></sheets></workbook>`

const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}:`)
