/** Makes learners of the lines of a list: what stands in each column is cleaned and checked. Knows no file format. */
import { plainDigits } from '../dates'
import { countGraphemes, cutGraphemes } from '../graphemes'
import { provinces } from '../provinces'
import type { RosterProblem, RosterRow } from '../roster'
import { findProvince } from '../wishes/find-province'
import type { Column, Columns } from './columns'
import type { Line } from './table'
import { readTelephone } from './telephone'

/** Letters a reader sees, of a name and of a school. */
const longest = 80
/** What is told back of a cell. */
const longestTold = 40

/** A line read: the learner, unless something stands against it, and what is to be told. */
export interface ReadLine {
  row?: RosterRow
  problem?: RosterProblem
}

/** Reads one line; undefined when nothing stands in the columns that are ours. */
export function readLine({ number: line, cells }: Line, { at }: Columns): ReadLine | undefined {
  const cell = (column: Column): string => at[column].map((i) => cells[i] ?? '').find((text) => text) ?? ''
  const name = nameOf(cells, at)
  const rest = [cell('phone'), cell('province'), cell('school')].filter((text) => text !== '')
  if (name === '' && rest.length === 0) return undefined
  const told = (kind: RosterProblem['kind'], value: string): { problem: RosterProblem } => ({
    problem: { kind, line, value: cutGraphemes(value, longestTold) },
  })
  if (name === '') return told('no-name', rest.join(' '))
  if (countGraphemes(name) > longest) return told('name-too-long', name)
  const phone = readTelephone(cell('phone'))
  if (phone === 'bad') return told('bad-phone', cell('phone'))
  const province = provinceIn(cell('province'))
  if (province === 'unknown') return told('unknown-province', cell('province'))
  const school = cutGraphemes(cell('school'), longest)
  const row: RosterRow = {
    name,
    ...phone,
    ...(province && { province: province.code }),
    ...(school && { school }),
    line,
  }
  if (province?.sure !== false) return { row }
  const { problem } = told('province-guessed', cell('province'))
  return { row, problem: { ...problem, meant: province.code } }
}

/** Titles such as นาง are written to the name without a blank. */
function nameOf(cells: string[], at: Columns['at']): string {
  const columns = [...at.title, ...at.name, ...at.surname]
  const [first = '', ...after] = columns.map((i) => cells[i] ?? '').filter((text) => /\p{L}/u.test(text))
  const joined = after.reduce((name, part) => (isTitle(name) ? name + part : `${name} ${part}`), first)
  return joined
    .replace(/^[\d๐-๙]+\s*[.):]?\s*(?=\p{L})/u, '')
    .replace(/^["'’*•–-]+\s*/, '')
    .trim()
}

const isTitle = (text: string): boolean =>
  /^(นาย|นาง|นางสาว|น\.ส\.?|ด\.ช\.?|ด\.ญ\.?|คุณ|อาจารย์|อ\.|ดร\.?|พระ|ครู)$/.test(text)

/** By code, with or without its country (TH-50, 50), or by name with slips; undefined for an empty cell. */
function provinceIn(text: string): { code: string; sure: boolean } | 'unknown' | undefined {
  if (/^[-–—.\s]*$/.test(text)) return undefined
  const number = /^(?:TH[- ]?)?(\d\d)$/i.exec(plainDigits(text))?.[1]
  const byCode = number && provinces.find(({ code }) => code === `TH-${number}`)
  if (byCode) return { code: byCode.code, sure: true }
  const found = findProvince(text)
  return found ? { code: found.province.code, sure: found.sure } : 'unknown'
}
