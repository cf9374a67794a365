/**
 * Copies of a person, made by SQL: every row of theirs in every table, under new ids. Knows no table by name but those
 * where somebody is known to LINE, and those of what only waits.
 */
import type { Database } from '../../../db/database'
import { eventIdSql, lineUserIdSql, personIdSql } from './numbers'

/** Which numbers the copies get: `first`, `first + step`, and so on. */
export interface Numbers {
  first: number
  step: number
  count: number
}

/** What is under way belongs to nobody else. */
const notCopied = new Set(['inbox', 'jobs'])

/** So many at once, lest one statement takes too long for D1. */
const handful = 20_000

/** @param template our id of the person, in a chat of two */
export async function copyPeople(database: Database, template: string, numbers: Numbers): Promise<void> {
  const statements = await copyStatements(database)
  const { first, step, count } = numbers
  for (let done = 0; done < count; done += handful) {
    const last = first + step * (Math.min(done + handful, count) - 1)
    const values = [first + step * done, step, last, template]
    await database.batch(statements.map((text) => ({ text, values })))
  }
}

async function copyStatements(database: Database): Promise<string[]> {
  const ask = async (text: string) => (await database.batch([{ text, values: [] }]))[0] ?? []
  const tables = await ask(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
  )
  const statements: string[] = []
  for (const { name } of tables) {
    const table = String(name)
    const columns = (await ask(`PRAGMA table_info("${table}")`)).map((column) => String(column.name))
    const isCopied = (table === 'people' || columns.includes('person')) && !notCopied.has(table)
    if (isCopied) statements.push(copyStatement(table, columns))
  }
  return statements
}

/** Person by person, since that is the order of the keys; their rows are found by the key's first column. */
function copyStatement(table: string, columns: string[]): string {
  const kept = columns.filter((column) => !(table === 'people' && column === 'number'))
  const names = kept.map((column) => `"${column}"`).join(', ')
  const values = kept.map((column) => copied(table, column)).join(', ')
  const who = ['conversation', 'person', 'id'].find((column) => columns.includes(column))
  return `WITH RECURSIVE copies(n, step) AS (SELECT ?, ? UNION ALL SELECT n + step, step FROM copies WHERE n < ?)
    INSERT INTO "${table}" (${names}) SELECT ${values} FROM copies CROSS JOIN "${table}" WHERE "${who}" = ?`
}

function copied(table: string, column: string): string {
  if (table === 'people' && column === 'id') return personIdSql
  if (column === 'person' || column === 'conversation') return personIdSql
  // A template has one badge at the most.
  if (column === 'badge' || (table === 'badges' && column === 'id')) return personIdSql
  if (column === 'line_user_id') return lineUserIdSql
  return table === 'turns' && column === 'event_id' ? eventIdSql : `"${column}"`
}
