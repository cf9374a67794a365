/** better-sqlite3 behind our `Database`: one synchronous transaction a batch. For one ordinary computer, and for tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import type { Database, Prepared, Row } from './database'

/** A database in a file, or in memory, that is to be closed. */
export interface SqliteDatabase extends Database {
  close(): void
}

/**
 * Opens (or makes) the database file and brings it to the newest migration.
 *
 * @param file path of the file, or `:memory:`
 * @param migrations folder with the SQL files that `wrangler d1 migrations apply` also runs
 */
export function openSqlite(
  file: string,
  migrations = join(import.meta.dirname, 'migrations'),
): SqliteDatabase {
  const client = new SQLite(file)
  client.pragma('journal_mode = WAL')
  // FULL: an event that was answered 200 must survive a power cut, not only a crash of the process.
  client.pragma('synchronous = FULL')
  client.pragma('busy_timeout = 5000')
  migrate(client, migrations)
  const known = new Map<string, SQLite.Statement>()
  const run = client.transaction((statements: Prepared[]) =>
    statements.map((s) => rows(statementOf(s.text), s.values)),
  )

  function statementOf(text: string): SQLite.Statement {
    const statement = known.get(text) ?? client.prepare(text)
    known.set(text, statement)
    return statement
  }
  return {
    batch: async (statements) => run.immediate(statements),
    close: () => client.close(),
  }
}

function rows(statement: SQLite.Statement, values: unknown[]): Row[] {
  if (statement.reader) return statement.all(...values) as Row[] // better-sqlite3 types rows as unknown
  statement.run(...values)
  return []
}

function migrate(client: SQLite.Database, folder: string): void {
  client.exec('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY) WITHOUT ROWID')
  const done = new Set(client.prepare('SELECT name FROM migrations').pluck().all())
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  for (const name of files.sort().filter((file) => !done.has(file))) {
    client.transaction(() => {
      client.exec(readFileSync(join(folder, name), 'utf8'))
      client.prepare('INSERT INTO migrations VALUES (?)').run(name)
    })()
  }
}
