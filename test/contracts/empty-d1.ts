/** D1 as an empty database: the pool keeps storage a file long, and every test wants its own. */
import { env } from 'cloudflare:workers'
import { getTableName, is, Table } from 'drizzle-orm'
import { openD1 } from '../../db/d1'
import type { Database } from '../../db/database'
import * as schema from '../../db/schema'

export async function emptyD1(): Promise<Database> {
  const database = openD1(env.DB)
  const tables = Object.values(schema).filter((table) => is(table, Table))
  await database.batch(tables.map((table) => ({ text: `DELETE FROM "${getTableName(table)}"`, values: [] })))
  return database
}
