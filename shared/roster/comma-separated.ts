/** Reads text with separated columns, as Excel and Google Sheets save it (RFC 4180, and `;` or tabs as they come). */
import { cellText, type Line, mostCells, mostLines } from './table'

/** The lines of a text that have something on them. A line break within quotes is part of its cell. */
export function readSeparated(text: string): Line[] {
  // Excel may be told the separator by a first line of its own, which it does not show.
  const told = /^sep=(.)\r?\n/i.exec(text)
  const separator = told?.[1] ?? separatorOf(text)
  const lines: Line[] = []
  let number = 1
  const records = recordsOf(text, separator)
  for (const cells of records) {
    const seen = cells.slice(0, mostCells).map(cellText)
    const isTold = told !== null && number === 1
    if (!isTold && seen.some((cell) => cell !== '')) lines.push({ number, cells: seen })
    number += 1 + cells.join('').split('\n').length - 1
    if (lines.length > mostLines) break
  }
  return lines
}

/** What most lines are parted by, the same number of times; a comma when nothing parts them. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .slice(0, 30)
  const partedBy = (separator: string): number => lines.filter((line) => line.includes(separator)).length
  const most = Math.max(...separators.map(partedBy))
  return separators.find((separator) => partedBy(separator) === most) ?? ','
}

const separators = ['\t', ';', ',']

/** One cell: in quotes, where a doubled quote is one and what follows the last counts too; else up to the next end. */
function* recordsOf(text: string, separator: string): Generator<string[]> {
  const plain = text.replace(/\r\n?/g, '\n')
  let record: string[] = []
  let at = 0
  while (at <= plain.length) {
    const { cell, end } = plain[at] === '"' ? quoted(plain, at, separator) : bare(plain, at, separator)
    record.push(cell)
    if (plain[end] !== separator) {
      yield record
      record = []
    }
    at = end + 1
  }
}

type Cell = { cell: string; end: number }

function bare(text: string, from: number, separator: string): Cell {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1
  return { cell: text.slice(from, end), end }
}

function quoted(text: string, from: number, separator: string): Cell {
  let close = from + 1
  for (;;) {
    close = text.indexOf('"', close)
    // A quote that is never closed is a letter like others.
    if (close < 0) return bare(text, from, separator)
    if (text[close + 1] !== '"') break
    close += 2
  }
  const after = bare(text, close + 1, separator)
  return { cell: text.slice(from + 1, close).replaceAll('""', '"') + after.cell, end: after.end }
}
