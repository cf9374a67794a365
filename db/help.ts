/** Requests for a person's help: kept for the office, with what was written into them. */
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database'
import type { Writers } from './fact'

/** Writers of a request for help, from asking to closing. Asking twice opens nothing twice. */
export const helpFacts: Writers<'help-asked' | 'help-added' | 'help-closed'> = {
  'help-asked': ({ request }, { person, at }) => [
    sql`INSERT INTO help_requests (person, id, at) VALUES (${person}, ${request}, ${at}) ON CONFLICT DO NOTHING`,
  ],
  'help-added': ({ request, text, lineMessageId }, { person, eventId, at }) => [
    sql`INSERT INTO help_words (person, request, event_id, at, text, line_message_id)
      VALUES (${person}, ${request}, ${eventId}, ${at}, ${text}, ${lineMessageId ?? null})
      ON CONFLICT DO NOTHING`,
  ],
  'help-closed': ({ request }, { person, at }) => [
    sql`UPDATE help_requests SET closed_at = ${at} WHERE person = ${person} AND id = ${request} AND closed_at IS NULL`,
  ],
}

/** Words, or something sent: its `file` is there once the bytes have come from LINE. */
export interface HelpWord {
  text?: string
  keepsake?: string
  media?: string
  file?: string
}

/** Somebody who waits for a person of the office. */
export interface PersonWaiting {
  person: string
  request: string
  name?: string
  /** UTC ms. */
  at: number
  /** What they wrote and sent since, oldest first. */
  words: HelpWord[]
}

/** The office's side of requests: who waits, and closing. Learners' own words come in as facts. */
export interface Help {
  /** Who waits, longest first, at most `limit`. */
  waiting(limit: number): Promise<PersonWaiting[]>
  /** False when no such request is open. */
  close(person: string, request: string, now: number): Promise<boolean>
}

/** Requests over either database. */
export const createHelp = (db: Database): Help => ({
  async waiting(limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT r.person, r.id, r.at, p.name,
          (SELECT json_group_array(json_object('text', w.text, 'keepsake', w.keepsake, 'media', w.media, 'file', w.file))
            FROM (SELECT text, NULL AS keepsake, NULL AS media, NULL AS file, at FROM help_words
                WHERE person = r.person AND request = r.id
              UNION ALL SELECT NULL, id, media, file, kept_at FROM keepsakes WHERE person = r.person AND request = r.id
              ORDER BY at) w) AS words
        FROM help_requests r LEFT JOIN people p ON p.id = r.person
        WHERE r.closed_at IS NULL ORDER BY r.at LIMIT ${limit}`,
    )
    return rows.map((row) => ({
      person: String(row.person),
      request: String(row.id),
      name: row.name === null ? undefined : String(row.name),
      at: Number(row.at),
      words: readWords(String(row.words)),
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

/** Without the nulls of JSON; what was unsent has left neither words nor file, and is left out. */
const readWords = (stored: string): HelpWord[] =>
  (JSON.parse(stored) as Record<string, string | null>[]) // our own SELECT above
    .map((word) => Object.fromEntries(Object.entries(word).filter(([, value]) => value !== null)))
    .filter((word) => Object.keys(word).length > 0)
