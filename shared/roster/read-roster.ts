/** Reads a class list as a trainer sends it: bytes of a CSV or Excel file in, learners and what is to be told out. */
import {
  mostRosterBytes,
  mostRosterRows,
  type RosterProblem,
  type RosterRead,
  type RosterRow,
} from '../roster'
import { type Columns, columnsOf } from './columns'
import { readSeparated } from './comma-separated'
import { kindOf } from './file-kind'
import { lettersOf } from './letters'
import { type ReadLine, readLine } from './rows'
import { type Line, NoTable } from './table'
import { readWorkbook } from './workbook'
import { openZip } from './zip'

/**
 * Reads a list. Never throws, whatever the bytes: what cannot be read is told as a problem.
 *
 * @param bytes the whole file as it was sent; its name is not asked, since phones and mail rename files
 */
export function readRoster(bytes: Uint8Array): RosterRead {
  try {
    if (bytes.length > mostRosterBytes) throw new NoTable('too-large')
    return readLines(linesOf(bytes))
  } catch (error) {
    if (error instanceof NoTable) return nothing({ kind: error.kind })
    throw error
  }
}

const nothing = (problem: RosterProblem): RosterRead => ({ rows: [], problems: [problem] })

function linesOf(bytes: Uint8Array): Line[] {
  const kind = kindOf(bytes)
  if (kind === 'zip') return readWorkbook(openZip(bytes))
  if (kind === 'text') return readSeparated(lettersOf(bytes))
  throw new NoTable(kind)
}

function readLines(lines: Line[]): RosterRead {
  if (lines.length === 0) return nothing({ kind: 'no-names' })
  const found = columnsOf(lines)
  const columns = found === 'no-heads' ? bareNames(lines) : found
  if (typeof columns === 'string') return nothing({ kind: 'wrong-columns', value: firstCells(lines) })
  const read = lines.slice(columns.from).flatMap((line) => readLine(line, columns) ?? [])
  const { rows, problems } = withoutTwice(read)
  if (rows.length > mostRosterRows) return nothing({ kind: 'too-many', value: String(rows.length) })
  return rows.length === 0 && problems.length === 0 ? nothing({ kind: 'no-names' }) : { rows, problems }
}

/** Nothing stands above: then it is a list of names if it has but one column, beside one that counts the lines. */
function bareNames(lines: Line[]): Columns | 'no-name' {
  const widest = Math.max(...lines.map(({ cells }) => cells.length))
  const filled = Array.from({ length: widest }, (_, i) => i).filter((i) =>
    lines.some(({ cells }) => !/^([\d๐-๙]{1,3}[.)]?)?$/.test(cells[i] ?? '')),
  )
  const [only, ...others] = filled
  if (only === undefined || others.length > 0) return 'no-name'
  return { at: { title: [], name: [only], surname: [], phone: [], province: [], school: [] }, from: 0 }
}

/** What a trainer sees on top of the file, to know it again. */
const firstCells = (lines: Line[]): string =>
  (lines[0]?.cells ?? [])
    .filter((cell) => cell !== '')
    .slice(0, 4)
    .map((cell) => cell.slice(0, 20))
    .join(', ')

/** The second of two that are one: the same name, and nothing that tells them apart. */
function withoutTwice(read: ReadLine[]): RosterRead {
  const byName = new Map<string, RosterRow[]>()
  const rows: RosterRow[] = []
  const problems: RosterProblem[] = []
  for (const { row, problem } of read) {
    const before = row && (byName.get(sameName(row)) ?? [])
    if (row && before?.some((other) => cannotBeToldApart(row, other))) {
      problems.push({ kind: 'twice', line: row.line, value: row.name })
      continue
    }
    if (problem) problems.push(problem)
    if (row && before) {
      byName.set(sameName(row), [...before, row])
      rows.push(row)
    }
  }
  return { rows, problems }
}

const sameName = ({ name }: RosterRow): string =>
  name
    .replace(/^(นางสาว|นาง|นาย|น\.ส\.|คุณ|mrs?\.? |ms\.? )\s*/i, '')
    .replace(/\s/g, '')
    .toLowerCase()

const cannotBeToldApart = (one: RosterRow, other: RosterRow): boolean =>
  (['phone', 'province', 'school'] as const).every(
    (field) => one[field] === undefined || other[field] === undefined || one[field] === other[field],
  )
