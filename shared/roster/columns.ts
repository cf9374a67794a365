/** Which column of a list holds what: by the words above it, in Thai or English, slips forgiven. */
import { plainDigits } from '../dates'
import { sounds } from '../wishes/plain'
import { slips, slipsAllowed } from '../wishes/spelling'
import type { Line } from './table'

/** What a column can hold. */
export type Column = 'title' | 'name' | 'surname' | 'phone' | 'province' | 'school'

/** The columns of a list by what they hold, each from the left; `from` is the first line below the words. */
export interface Columns {
  at: Record<Column, number[]>
  from: number
}

const heads: Record<Column, string> = {
  title: 'คำนำหน้า คำนำหน้าชื่อ คำนำหน้านาม คำนำ ยศ title prefix',
  name:
    'ชื่อ ชื่อสกุล ชื่อนามสกุล ชื่อและนามสกุล ชื่อและสกุล ชื่อตัว ชื่อเต็ม ชื่อจริง รายชื่อ คำนำหน้าชื่อสกุล ' +
    'คำนำหน้าชื่อนามสกุล ผู้เรียน นักเรียน สมาชิก ' +
    'name names fullname firstname givenname learner learners student students nameandsurname namesurname',
  surname: 'นามสกุล สกุล ชื่อสกุลท้าย surname lastname familyname',
  phone:
    'เบอร์ เบอร์โทร เบอร์โทรศัพท์ เบอร์มือถือ เบอร์โทรศัพท์มือถือ เบอร์ติดต่อ เบอร์โทรติดต่อ โทร โทรศัพท์ โทรศัพท์มือถือ ' +
    'มือถือ หมายเลขโทรศัพท์ หมายเลข phone phoneno phonenumber tel telephone telno mobile mobilephone mobileno mobilenumber',
  province: 'จังหวัด จ province changwat',
  school: 'โรงเรียน ชื่อโรงเรียน school schoolname',
}

const columns = Object.keys(heads) as Column[]
const words = columns.flatMap((column) =>
  heads[column].split(' ').map((word) => ({ column, word, heard: sounds(word) })),
)

/** Words stand above a list within its first lines: before them only a letterhead. */
const mostLettersHeads = 15

/**
 * Finds the columns of a list.
 *
 * @returns `no-heads` when nothing above says what the columns are, `no-name` when no column is said to hold names
 */
export function columnsOf(lines: readonly Line[]): Columns | 'no-heads' | 'no-name' {
  const read = lines.slice(0, mostLettersHeads).map(({ cells }) => cells.map(headOf))
  const sizes = read.map((heads) => (heads.includes('name') ? heads.filter(Boolean).length : 0))
  const most = Math.max(...sizes)
  // A letterhead may say "รายชื่อผู้เรียน" too: of two alike the lower stands above the list.
  const head = sizes.lastIndexOf(most)
  if (most === 0) return read.some((heads) => heads.some(Boolean)) ? 'no-name' : 'no-heads'
  const at: Columns['at'] = { title: [], name: [], surname: [], phone: [], province: [], school: [] }
  for (const [i, column] of (read[head] ?? []).entries()) if (column) at[column].push(i)
  return { at: { ...at, name: at.name.slice(0, 1).flatMap(spread(lines, head)) }, from: head + 1 }
}

/**
 * Forms often write "ชื่อ - สกุล" once above title, name and surname: a column of words with nothing above it, right after
 * the name, belongs to it.
 */
const spread =
  (lines: readonly Line[], head: number) =>
  (first: number): number[] => {
    const below = lines.slice(head + 1)
    const belongs = (column: number): boolean =>
      !lines[head]?.cells[column] &&
      below.filter(({ cells }) => /\p{L}/u.test(cells[column] ?? '')).length * 2 >= Math.max(below.length, 1)
    if (!belongs(first + 1)) return [first]
    return belongs(first + 2) ? [first, first + 1, first + 2] : [first, first + 1]
  }

/** What the words above a column say; undefined for a column that is not ours, such as a number or an age. */
function headOf(cell: string): Column | undefined {
  const said = plainDigits(cell)
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^\p{L}\p{M}]/gu, '')
    .replace(/(?<=.)(ของ)?(ผู้เรียน|นักเรียน|สมาชิก|ผู้สูงอายุ|ผู้เข้าอบรม|ผู้เข้าร่วม|ผู้สมัคร)$/, '')
  if (said === '') return undefined
  const same = words.find(({ word }) => word === said)
  if (same) return same.column
  const heard = sounds(said)
  return words.find(
    (word) => slips(word.heard, heard) <= slipsAllowed(Math.min(word.heard.length, heard.length)),
  )?.column
}
