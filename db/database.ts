/**
 * The one thing the two databases have in common: a list of statements that takes effect whole or not at all.
 * D1 knows no BEGIN, so no statement of a list may depend on the answer of an earlier one.
 */
import { fillPlaceholders, type SQL, sql } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'

/** One row as the driver returns it: names as in the SQL, JSON as text. */
export type Row = Record<string, unknown>

/** What a driver runs: SQL text with `?` and its values. */
export interface Prepared {
  text: string
  values: unknown[]
}

/** A database of ours; `db/sqlite.ts` and `db/d1.ts` each make one. */
export interface Database {
  /**
   * Runs all or nothing, in order, in one round trip; the rows of each statement. Throws what the driver throws.
   *
   * @param harmlessTwice running them twice is the same as once, so that a patient database (`db/patient.ts`) may ask
   * again though perhaps it was done; without it that is taken to be so of mere reads
   */
  batch(statements: Prepared[], harmlessTwice?: boolean): Promise<Row[][]>
}

/** Whether a statement only reads; no other statement of ours begins so. */
export const isRead = ({ text }: Prepared): boolean => /^\s*SELECT\b/i.test(text)

const dialect = new SQLiteSyncDialect()

/** What the deeds of the store are made of: drizzle's statement (or a `sql` template), or one that is ready. */
export type Statement = SQL | { getSQL(): SQL } | Prepared

/** Turns a statement into text and values, the same for both drivers. */
function prepared(statement: Statement): Prepared {
  if ('text' in statement) return statement
  const { sql: text, params } = dialect.sqlToQuery(statement.getSQL())
  return { text, values: params }
}

/** A statement whose text is made once, for what is run at every tap. Takes values by the names of its placeholders. */
export function ready(statement: SQL): (values: Record<string, unknown>) => Prepared {
  const { text, values: places } = prepared(statement)
  return (values) => ({ text, values: fillPlaceholders(places, values) })
}

/** Runs statements together; see `Database.batch`. */
export const together = (db: Database, statements: Statement[]): Promise<Row[][]> =>
  statements.length === 0 ? Promise.resolve([]) : db.batch(statements.map(prepared))

/** Like `together`, for what is the same when it is done twice. Whoever uses it says why it is. */
export const repeatably = (db: Database, statements: Statement[]): Promise<Row[][]> =>
  statements.length === 0 ? Promise.resolve([]) : db.batch(statements.map(prepared), true)

/** Runs one statement and returns its rows. */
export async function rowsOf(db: Database, statement: Statement): Promise<Row[]> {
  const [rows] = await together(db, [statement])
  return rows ?? []
}

/** JSON as a bound value. */
export const json = (value: unknown): SQL => sql`${JSON.stringify(value)}`

/** Everything an error says, causes included: D1 hides SQLite's sentence one or two levels down. */
export const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${wordsOf(error.cause)}` : ''
