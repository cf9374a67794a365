/** Requests for help as helpers see them: who waits for them, what was said, and which bubble told of whom. */
import { type SQL, sql } from 'drizzle-orm'
import type { Called } from '../shared/person'
import { deeds } from '../shared/roles'
import { sweepSlice } from './broom'
import { calledIn } from './called'
import { classColumns, readClass } from './classes'
import { type Database, type Row, repeatably, rowsOf, together } from './database'
import type { RequestKept } from './request-kept'

/** Who is there for a request: the trainer of its class, else somebody of the office. */
export type Helper = Called & { as: 'trainer' | 'office' }

/** Roles that may help whoever has nobody. */
const leadingAll: SQL = sql.join(
  deeds['lead-all'].map((role) => sql`${role}`),
  sql`, `,
)

/** The trainer of a request's class; nobody is their own. `r` is the request, `c` its class. */
const trainerOf: SQL = sql`nullif(c.trainer, r.person)`

/**
 * Who is there for a request as things stand now: whoever answered last, while it is theirs to answer; else the trainer.
 * A class that was handed on, or a role that was taken back, leaves no request with somebody who may not see it.
 */
export const whoIsThere: SQL = sql`coalesce((SELECT a.id FROM people a WHERE a.id = r.helper AND (a.id = ${trainerOf}
  OR EXISTS (SELECT 1 FROM json_each(a.roles) WHERE value IN (${leadingAll})))), ${trainerOf})`

/** The helpers' side of requests. */
export interface Helping {
  /** Open requests of the classes that this trainer leads, longest waiting first. */
  ofTrainer(trainer: string, limit: number): Promise<RequestKept[]>
  /** Open requests that are nobody's, or that a trainer left unanswered for a working day. */
  ofOffice(limit: number): Promise<RequestKept[]>
  /** One request, open or closed. */
  one(learner: string, request: string): Promise<RequestKept | undefined>
  /** Who is there for an open request; undefined while nobody is, or when it is closed. */
  helper(learner: string, request: string): Promise<Helper | undefined>
  /** Somebody of the office other than the learner, the longest-serving first; undefined while there is nobody. */
  office(learner: string): Promise<Helper | undefined>
  /** Remembers LINE's ids of bubbles that told of a request. */
  spoken(person: string, about: About, lineMessageIds: string[], now: number): Promise<void>
  /** Of which request a bubble told. */
  quoted(person: string, lineMessageId: string): Promise<About | undefined>
  /** Forgets bubbles from before `before`, among the next `rows`; whether there are more to look at. */
  dropOld(before: number, rows: number): Promise<boolean>
}

/** A request, by its learner and id. */
interface About {
  learner: string
  request: string
}

/** Requests as helpers see them, over either database. */
export const createHelping = (db: Database): Helping => ({
  ofTrainer: (trainer, limit) =>
    kept(db, sql`r.closed_at IS NULL AND c.trainer = ${trainer} ORDER BY r.at LIMIT ${limit}`),
  ofOffice: (limit) =>
    kept(
      db,
      sql`r.closed_at IS NULL AND (${trainerOf} IS NULL OR r.escalated_at IS NOT NULL) ORDER BY r.at LIMIT ${limit}`,
    ),
  one: async (learner, request) => (await kept(db, sql`r.person = ${learner} AND r.id = ${request}`))[0],
  async helper(learner, request) {
    const [row] = await rowsOf(
      db,
      sql`SELECT t.id AS person, t.name, t.address FROM help_requests r LEFT JOIN classes c ON c.id = r.class
          LEFT JOIN people t ON t.id = ${trainerOf} WHERE r.person = ${learner} AND r.id = ${request} AND r.closed_at IS NULL`,
    )
    if (!row) return undefined
    return row.person === null ? this.office(learner) : { ...calledIn(row), as: 'trainer' }
  },
  async office(learner) {
    const [row] = await rowsOf(
      db,
      sql`SELECT g.person, p.name, p.address FROM grants g JOIN people p ON p.id = g.person
          WHERE g.role IN (${leadingAll}) AND g.ended_at IS NULL AND g.person <> ${learner}
          ORDER BY g.role = 'office' DESC, g.at LIMIT 1`,
    )
    return row && { ...calledIn(row), as: 'office' }
  },
  spoken: async (person, { learner, request }, lineMessageIds, now) =>
    // Twice is once: the key is LINE's own.
    void (await repeatably(db, [
      sql`INSERT INTO quotable (person, line_message_id, learner, request, at)
        SELECT ${person}, value, ${learner}, ${request}, ${now} FROM json_each(${JSON.stringify(lineMessageIds)})
        WHERE TRUE ON CONFLICT DO NOTHING`,
    ])),
  async quoted(person, lineMessageId) {
    const [row] = await rowsOf(
      db,
      sql`SELECT learner, request FROM quotable WHERE person = ${person} AND line_message_id = ${lineMessageId}`,
    )
    return row && { learner: String(row.learner), request: String(row.request) }
  },
  dropOld: (before, rows) =>
    sweepSlice(db, { name: 'quotable', table: 'quotable', key: 'person' }, rows, (slice) =>
      together(db, [sql`DELETE FROM quotable WHERE ${slice} AND at < ${before}`]),
    ),
})

/** A learner's last words of a request are enough to know what it is about. */
const mostWords = 12

const words = sql`(SELECT json_group_array(json_object('text', w.text, 'keepsake', w.keepsake, 'media', w.media, 'file', w.file))
  FROM (SELECT text, NULL AS keepsake, NULL AS media, NULL AS file, at FROM help_words
      WHERE person = r.person AND request = r.id
    UNION ALL SELECT NULL, id, media, file, kept_at FROM keepsakes WHERE person = r.person AND request = r.id
    ORDER BY at DESC LIMIT ${sql.raw(String(mostWords))}) w)`

async function kept(db: Database, where: SQL): Promise<RequestKept[]> {
  const rows = await rowsOf(
    db,
    sql`SELECT r.person, p.name, p.address, p.phone, r.id AS request, r.at, r.closed_at, r.answered_at, r.escalated_at,
          r.class, ${words} AS words, ${classColumns}
        FROM help_requests r JOIN people p ON p.id = r.person
          LEFT JOIN classes c ON c.id = r.class LEFT JOIN people t ON t.id = c.trainer
        WHERE ${where}`,
  )
  return rows.map(readKept)
}

const readKept = (row: Row): RequestKept => ({
  learner: calledIn(row),
  request: String(row.request),
  at: Number(row.at),
  isOpen: row.closed_at === null,
  isEscalated: row.escalated_at !== null,
  ...(row.answered_at === null ? {} : { answeredAt: Number(row.answered_at) }),
  ...(row.phone === null ? {} : { phone: String(row.phone) }),
  ...(row.id === null ? {} : { class: readClass(row) }),
  words: (JSON.parse(String(row.words)) as RequestKept['words']) // our own SELECT above
    .filter((word) => word.text ?? word.keepsake)
    .reverse(),
})
