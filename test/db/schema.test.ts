/** The tables as `schema.ts` tells them are the tables that the migrations make. */
import { getTableColumns, getTableName, is, Table } from 'drizzle-orm'
import { expect, test } from 'vitest'
import * as schema from '../../db/schema'
import { openSqlite } from '../../db/sqlite'

const database = openSqlite(':memory:')
const tables = Object.values(schema).filter((table) => is(table, Table))

test.each(tables.map((table) => [getTableName(table), table] as const))(
  '%s has the columns it says',
  async (name, table) => {
    const [rows] = await database.batch([
      { text: `SELECT name, "notnull" FROM pragma_table_info('${name}')`, values: [] },
    ])
    const made = (rows ?? []).map((row) => [row.name, row.notnull === 1])
    const said = Object.values(getTableColumns(table)).map((column) => [column.name, column.notNull])
    expect(made.sort()).toEqual(said.sort())
  },
)

test('a table whose key is its own carries no second copy of it', async () => {
  const [rows] = await database.batch([
    {
      text: `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
      values: [],
    },
  ])
  const withRowid = (rows ?? [])
    .filter((row) => !String(row.sql).includes('WITHOUT ROWID'))
    .map((row) => row.name)
  // Long rows, which would take whole pages of their own, and people, who have a number.
  expect(withRowid.sort()).toEqual(['badges', 'corrections', 'credentials', 'editions', 'people'])
})
