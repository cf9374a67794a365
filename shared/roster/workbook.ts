/** Reads the first sheet that shows of an Excel workbook (.xlsx, ECMA-376). Knows no column's meaning. */
import { cellText, type Line, mostCells, mostLines, NoTable } from './table'
import { type Tag, tagsOf } from './xml'
import type { Zip } from './zip'

/**
 * The lines of the sheet that have something on them.
 *
 * @throws NoTable `broken` when the workbook names a sheet that is not there
 */
export function readWorkbook(zip: Zip): Line[] {
  const sheet = zip.text(firstSheet(zip))
  if (sheet === undefined) throw new NoTable('broken')
  return linesOf(sheet, sharedTexts(zip.text('xl/sharedStrings.xml') ?? ''))
}

/** Where the first sheet that is not hidden lies in the file. */
function firstSheet(zip: Zip): string {
  const sheets = [...tagsOf(zip.text('xl/workbook.xml') ?? '')].filter(({ name }) => name === 'sheet')
  const shown = sheets.find(({ attributes }) => (attributes.state ?? 'visible') === 'visible') ?? sheets[0]
  const links = [...tagsOf(zip.text('xl/_rels/workbook.xml.rels') ?? '')]
  const link = links.find(
    ({ name, attributes }) => name === 'Relationship' && attributes.Id === shown?.attributes.id,
  )
  const target = link?.attributes.Target ?? 'worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** Texts that cells name by number. How a word is pronounced (`rPh`) is not part of it. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  let text = ''
  let isSound = false
  for (const { kind, name, before } of tagsOf(xml)) {
    if (name === 'rPh') isSound = kind === 'open'
    if (name === 't' && kind === 'close' && !isSound) text += before
    if (name === 'si' && kind !== 'open') {
      texts.push(text)
      text = ''
    }
  }
  return texts
}

/** A sheet while it is read: the line and the cell that its tags are in, and how the cell's value is to be read. */
interface Reading {
  lines: Line[]
  line: Line
  column: number
  type: string
  value: string
}

function linesOf(xml: string, texts: string[]): Line[] {
  const reading: Reading = { lines: [], line: { number: 0, cells: [] }, column: 0, type: 'n', value: '' }
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'row') readRow(reading, tag)
    else if (tag.name === 'c') readCell(reading, tag, texts)
    else if ((tag.name === 'v' || tag.name === 't') && tag.kind === 'close') reading.value += tag.before
    if (reading.lines.length > mostLines) break
  }
  return reading.lines
}

function readRow(reading: Reading, { kind, attributes }: Tag): void {
  const { line, lines } = reading
  if (kind === 'close' && line.cells.some((text) => text !== '')) lines.push(line)
  if (kind !== 'close') reading.line = { number: Number(attributes.r) || line.number + 1, cells: [] }
}

function readCell(reading: Reading, { kind, attributes }: Tag, texts: string[]): void {
  const { cells } = reading.line
  if (kind === 'close') {
    put(cells, reading, texts)
    return
  }
  reading.column = columnOf(attributes.r) ?? cells.length
  reading.type = attributes.t ?? 'n'
  reading.value = ''
}

/** "AB12" stands in the 28th column, which is 27 from 0 on. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function put(cells: string[], { column, type, value }: Reading, texts: string[]): void {
  if (column >= mostCells) return
  while (cells.length < column) cells.push('')
  cells[column] = cellText(shown(type, value, texts))
}

/** A number as its digits: Excel writes large ones as 8.12345678E8. What a formula could not reckon is nothing. */
function shown(type: string, value: string, texts: string[]): string {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'e') return ''
  return type === 'n' && value !== '' && Number.isFinite(Number(value)) ? String(Number(value)) : value
}
