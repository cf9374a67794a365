/** better-sqlite3 behind our `Database`: one synchronous transaction a batch. For one ordinary computer, and for tests. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { type Database, isRead, type Prepared, type Row } from './database'

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
  const statementOf = remembered(client)
  const run = (statements: Prepared[]) => statements.map((s) => rows(statementOf(s.text), s.values))
  const reading = client.transaction(run)
  const group = createGroup(client, run)
  return {
    // Mere reads see one moment, and wait for nobody's commit.
    batch: async (statements) => (statements.every(isRead) ? reading(statements) : group.add(statements)),
    close() {
      group.commit()
      client.close()
    },
  }
}

/** Each SQL text is prepared once. */
function remembered(client: SQLite.Database): (text: string) => SQLite.Statement {
  const known = new Map<string, SQLite.Statement>()
  return (text) => {
    const statement = known.get(text) ?? client.prepare(text)
    known.set(text, statement)
    return statement
  }
}

function rows(statement: SQLite.Statement, values: unknown[]): Row[] {
  if (statement.reader) return statement.all(...values) as Row[] // better-sqlite3 types rows as unknown
  statement.run(...values)
  return []
}

/** A batch that waits for the next commit. */
interface Pending {
  statements: Prepared[]
  kept: (rows: Row[][]) => void
  lost: (error: unknown) => void
}

/**
 * Batches that come in the same moment share one commit, since what a commit costs is the disk's slow "it is written".
 * Each is still all or nothing by itself, in the order in which they came; and nobody hears of an answer before all of it
 * is on the disk. Hardly ever one fails: then all are undone and run again, each behind a savepoint.
 */
function createGroup(client: SQLite.Database, run: (statements: Prepared[]) => Row[][]) {
  let waiting: Pending[] = []
  const trustingly = client.transaction((group: Pending[]) =>
    group.map(({ statements, kept }) => {
      const answer = run(statements)
      return () => kept(answer)
    }),
  )
  const alone = client.transaction(run)
  const carefully = client.transaction((group: Pending[]) =>
    group.map(({ statements, kept, lost }) => {
      try {
        const answer = alone(statements)
        return () => kept(answer)
      } catch (error) {
        if (!client.inTransaction) throw error // a full disk ends the whole transaction: the group is lost together
        return () => lost(error)
      }
    }),
  )
  const outcomesOf = (group: Pending[]): (() => void)[] => {
    try {
      return trustingly.immediate(group)
    } catch {
      return carefully.immediate(group) // and who failed is told why
    }
  }
  const commit = (): void => {
    const group = waiting
    waiting = []
    try {
      const outcomes = group.length > 0 ? outcomesOf(group) : []
      for (const tell of outcomes) tell()
    } catch (error) {
      for (const { lost } of group) lost(error) // not even begun, or not committed: nothing of any of them was kept
    }
  }
  return {
    commit,
    add: (statements: Prepared[]): Promise<Row[][]> =>
      new Promise((kept, lost) => {
        if (waiting.length === 0) setImmediate(commit)
        waiting.push({ statements, kept, lost })
      }),
  }
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
