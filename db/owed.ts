/** What is owed, for an operator to see and to try again; and the broom that takes away what may not stay. */
import { sql } from 'drizzle-orm'
import { sweepSlice } from './broom'
import { type Database, rowsOf, together } from './database'

/** One thing that is owed to somebody. Never a name, never words. */
export interface Owed {
  /** What `retry` takes. */
  id: string
  what: 'event' | 'words' | 'job'
  person: string
  /** UTC ms. */
  since: number
  tries: number
  /** True when only an operator can move it on. */
  dead: boolean
  /** The kind of event or job. */
  kind: string
}

/** What is to be tried again, and where an event waits. */
type Retried = { what: 'event'; conversation: string; person: string } | { what: 'words' | 'job' }

/** The operator's view. */
export interface OwedBook {
  /** What has waited since before `before`, dead letters first, at most `limit`. */
  list(before: number, limit: number): Promise<Owed[]>
  /**
   * Lets it be tried again: an event in its conversation, a job when jobs are done next, words as the opening of the next
   * answer. Undefined when nothing of that id is owed.
   */
  retry(id: string, now: number): Promise<Retried | undefined>
  /**
   * Removes turns older than `before`, but for the last of each conversation, among the next `rows`; whether there are
   * more to look at.
   */
  rollUp(before: number, rows: number): Promise<boolean>
}

/** The operator's book over either database. */
export const createOwedBook = (db: Database): OwedBook => ({
  async list(before, limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT event_id AS id, iif(payload IS NULL, 'words', 'event') AS what, person, received_at AS since, tries, dead,
            coalesce(payload ->> '$.kind', 'say') AS kind
          FROM inbox WHERE dead = 1 OR received_at < ${before}
          UNION ALL
          SELECT id, 'job', person, due_at, tries, dead, job ->> '$.kind' FROM jobs
            WHERE (dead = 1 AND due_at >= 0) OR (dead = 0 AND due_at < ${before})
          ORDER BY dead DESC, since LIMIT ${limit}`,
    )
    return rows.map((row) => ({
      id: String(row.id),
      what: row.what as Owed['what'], // one of the three words above
      person: String(row.person),
      since: Number(row.since),
      tries: Number(row.tries),
      dead: row.dead === 1,
      kind: String(row.kind),
    }))
  },
  async retry(id, now) {
    const [inbox, jobs] = await together(db, [
      sql`UPDATE inbox SET dead = 0, tries = 0, unspoken = (payload IS NULL) WHERE event_id = ${id}
          RETURNING conversation, person, payload IS NOT NULL AS is_event`,
      sql`UPDATE jobs SET dead = 0, tries = 0, due_at = ${now} WHERE id = ${id} RETURNING 1`,
    ])
    const row = inbox?.[0]
    if (row?.is_event === 1) {
      return { what: 'event', conversation: String(row.conversation), person: String(row.person) }
    }
    if (row) return { what: 'words' }
    return jobs?.[0] && { what: 'job' }
  },
  rollUp: (before, rows) =>
    sweepSlice(db, { name: 'turns', table: 'turns', key: 'conversation' }, rows, (slice) =>
      together(db, [
        sql`DELETE FROM turns WHERE ${slice} AND at < ${before} AND forgotten IS NULL
            AND EXISTS (SELECT 1 FROM turns later WHERE later.conversation = turns.conversation AND later.seq > turns.seq)`,
      ]),
    ),
})
