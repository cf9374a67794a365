/**
 * Whether the process before this one ended by itself: a row of `house` stands there while one lives. Only for one
 * ordinary computer, where one process serves the whole house; Workers have no such lives.
 */
import { sql } from 'drizzle-orm'
import { type Database, together } from './database'

/** The lives of the one process on this database. */
export interface Lives {
  /** A process begins. True when the one before it died: it began, and never came to its end. */
  begin(): Promise<boolean>
  /** This process ends by its own will, so the next one has nobody to blame. */
  end(): Promise<void>
}

/** The lives over either database. */
export const createLives = (db: Database): Lives => ({
  async begin() {
    const [before] = await together(db, [
      sql`SELECT 1 FROM house WHERE name = 'alive'`,
      sql`INSERT INTO house (name, value) VALUES ('alive', '') ON CONFLICT DO NOTHING`,
    ])
    return before !== undefined && before.length > 0
  },
  end: async () => void (await together(db, [sql`DELETE FROM house WHERE name = 'alive'`])),
})
