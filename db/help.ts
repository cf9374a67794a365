/** Requests for a person's help: kept for the trainer or the office, with what was written into them. */
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database'
import type { Writers } from './fact'

/**
 * Writers of a request for help, from asking to closing. Asking twice opens nothing twice: asked again, an open request is
 * handed over anew.
 */
export const helpFacts: Writers<
  'help-asked' | 'help-added' | 'help-closed' | 'help-answered' | 'help-handed-back' | 'help-escalated'
> = {
  'help-asked': ({ request, class: id, until }, { person, at }) => [
    sql`INSERT INTO help_requests (person, id, at, class, handed_over_until)
      VALUES (${person}, ${request}, ${at}, ${id ?? null}, ${until})
      ON CONFLICT DO UPDATE SET handed_over_until = excluded.handed_over_until WHERE closed_at IS NULL`,
  ],
  'help-answered': ({ request, by, until }, { person, at }) => [
    sql`UPDATE help_requests SET helper = ${by}, answered_at = ${at}, handed_over_until = ${until}
      WHERE person = ${person} AND id = ${request} AND closed_at IS NULL`,
  ],
  'help-handed-back': ({ request }, { person }) => [
    sql`UPDATE help_requests SET handed_over_until = NULL WHERE person = ${person} AND id = ${request}`,
  ],
  'help-escalated': ({ request }, { person, at }) => [
    sql`UPDATE help_requests SET escalated_at = ${at} WHERE person = ${person} AND id = ${request} AND closed_at IS NULL`,
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

/** Somebody who waits for a person: the trainer of their class, or the office. */
export interface PersonWaiting {
  person: string
  request: string
  name?: string
  /** UTC ms. */
  at: number
  /** The class it went to, and by which name its trainer is called; absent: the office's. */
  class?: string
  trainer?: string
  /** A trainer left it unanswered for a working day: it is the office's too. */
  isEscalated: boolean
  isAnswered: boolean
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
      sql`SELECT r.person, r.id, r.at, r.class, r.answered_at, r.escalated_at, p.name, t.name AS trainer,
          (SELECT json_group_array(json_object('text', w.text, 'keepsake', w.keepsake, 'media', w.media, 'file', w.file))
            FROM (SELECT text, NULL AS keepsake, NULL AS media, NULL AS file, at FROM help_words
                WHERE person = r.person AND request = r.id
              UNION ALL SELECT NULL, id, media, file, kept_at FROM keepsakes WHERE person = r.person AND request = r.id
              ORDER BY at) w) AS words
        FROM help_requests r LEFT JOIN people p ON p.id = r.person
          LEFT JOIN classes c ON c.id = r.class LEFT JOIN people t ON t.id = c.trainer
        WHERE r.closed_at IS NULL ORDER BY r.at LIMIT ${limit}`,
    )
    return rows.map((row) => ({
      person: String(row.person),
      request: String(row.id),
      name: row.name === null ? undefined : String(row.name),
      at: Number(row.at),
      class: row.class === null ? undefined : String(row.class),
      trainer: row.trainer === null ? undefined : String(row.trainer),
      isEscalated: row.escalated_at !== null,
      isAnswered: row.answered_at !== null,
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
