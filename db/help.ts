/** Requests for a person's help: kept for the office, with what was written into them. */
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database'
import type { Writers } from './fact'

export const helpFacts: Writers<'help-asked' | 'help-added' | 'help-closed'> = {
  'help-asked': ({ request }, { person, at }) => [
    sql`INSERT INTO help_requests (person, id, at) VALUES (${person}, ${request}, ${at}) ON CONFLICT DO NOTHING`,
  ],
  'help-added': ({ request, text, lineMessageId }, { person, eventId, at }) => [
    sql`INSERT INTO help_words (person, request, event_id, at, text, line_message_id)
      VALUES (${person}, ${request}, ${eventId}, ${at}, ${text ?? null}, ${lineMessageId ?? null})
      ON CONFLICT DO NOTHING`,
  ],
  'help-closed': ({ request }, { person, at }) => [
    sql`UPDATE help_requests SET closed_at = ${at} WHERE person = ${person} AND id = ${request} AND closed_at IS NULL`,
  ],
}

/** Somebody who waits for a person of the office. */
export interface PersonWaiting {
  person: string
  request: string
  name?: string
  /** UTC ms. */
  at: number
  /** What they wrote since, oldest first; voice notes and pictures as `[…]`. */
  words: string[]
}

export interface Help {
  /** Who waits, longest first, at most `limit`. */
  waiting(limit: number): Promise<PersonWaiting[]>
  /** False when no such request is open. */
  close(person: string, request: string, now: number): Promise<boolean>
}

export const createHelp = (db: Database): Help => ({
  async waiting(limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT r.person, r.id, r.at, p.name,
          (SELECT json_group_array(coalesce(w.text, '[…]')) FROM
            (SELECT * FROM help_words WHERE person = r.person AND request = r.id ORDER BY at) w) AS words
        FROM help_requests r LEFT JOIN people p ON p.id = r.person
        WHERE r.closed_at IS NULL ORDER BY r.at LIMIT ${limit}`,
    )
    return rows.map((row) => ({
      person: String(row.person),
      request: String(row.id),
      name: row.name === null ? undefined : String(row.name),
      at: Number(row.at),
      words: JSON.parse(String(row.words)),
    }))
  },
  async close(person, request, now) {
    const closed = await rowsOf(
      db,
      sql`UPDATE help_requests SET closed_at = ${now}
          WHERE person = ${person} AND id = ${request} AND closed_at IS NULL RETURNING id`,
    )
    return closed.length > 0
  },
})
