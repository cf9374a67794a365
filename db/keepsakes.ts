/** Pictures, clips and voice notes that a learner sent: LINE's id first, our own file once it was kept. */
import { type SQL, sql } from 'drizzle-orm'
import { sweepSlice } from './broom'
import { type Database, rowsOf, together } from './database'
import type { Writers } from './fact'

/**
 * Writers of what was sent, kept, dropped and taken back in LINE. What was taken back leaves no row, and
 * words no text.
 */
export const keepsakeFacts: Writers<'media-sent' | 'media-kept' | 'media-dropped' | 'media-unsent'> = {
  'media-sent': ({ keepsake, media, lineMessageId, request }, { person, at }) => [
    sql`INSERT INTO keepsakes (person, id, line_message_id, media, at, kept_at, request)
      VALUES (${person}, ${keepsake}, ${lineMessageId}, ${media}, ${at}, ${request ? at : null}, ${request ?? null})
      ON CONFLICT DO NOTHING`,
  ],
  'media-kept': (fact, { person, at }) => [
    sql`UPDATE keepsakes SET kept_at = ${at}, request = ${fact.request ?? null}
      WHERE ${meant(fact, person)} AND kept_at IS NULL`,
  ],
  'media-dropped': (fact, { person }) => [
    sql`DELETE FROM keepsakes WHERE ${meant(fact, person)} AND (kept_at IS NULL OR id = ${fact.keepsake})`,
  ],
  // The file goes with the row: the job that clears files finds those without a row.
  'media-unsent': ({ lineMessageId }, { person }) => [
    sql`DELETE FROM keepsakes WHERE person = ${person} AND line_message_id = ${lineMessageId}`,
    sql`UPDATE help_words SET text = NULL, line_message_id = NULL WHERE person = ${person} AND line_message_id = ${lineMessageId}`,
  ],
}

/** The one that is named, and whatever came together with it. */
const meant = ({ keepsake, withinMs = 0 }: { keepsake: string; withinMs?: number }, person: string): SQL =>
  sql`person = ${person} AND (id = ${keepsake} OR abs(at - (SELECT named.at FROM keepsakes named
    WHERE named.person = ${person} AND named.id = ${keepsake})) < ${withinMs})`

/** Something kept whose bytes are still LINE's. */
export interface Unfetched {
  id: string
  lineMessageId: string
}

/** Something of a learner's own that may be shown beside a badge; what was sent into a request for help is none. */
export interface KeptThing {
  id: string
  media: 'picture' | 'video' | 'voice' | 'file'
  /** UTC ms. */
  at: number
  /** The key of its file. */
  file: string
}

/** What learners sent and wished to keep. */
export interface Keepsakes {
  /** The key of the file that holds the bytes; false when the keepsake has gone meanwhile (unsent, erased). */
  filed(person: string, keepsake: string, file: string): Promise<boolean>
  /** What was kept since `since` and has no file yet, oldest first, at most 60. */
  unfetched(person: string, since: number): Promise<Unfetched[]>
  /** What somebody kept and whose bytes are ours, newest first, at most 50. */
  kept(person: string): Promise<KeptThing[]>
  /** Whether there is still a row of it. */
  known(person: string, keepsake: string): Promise<boolean>
  /** Removes what nobody said "keep" to since `before`, among the next `rows`; whether there are more to look at. */
  dropOld(before: number, rows: number): Promise<boolean>
}

/** Keepsakes over either database. */
export const createKeepsakes = (db: Database): Keepsakes => ({
  async filed(person, keepsake, file) {
    const rows = await rowsOf(
      db,
      sql`UPDATE keepsakes SET file = ${file} WHERE person = ${person} AND id = ${keepsake} RETURNING id`,
    )
    return rows.length > 0
  },
  async unfetched(person, since) {
    const rows = await rowsOf(
      db,
      sql`SELECT id, line_message_id FROM keepsakes
          WHERE person = ${person} AND kept_at > ${since} AND file IS NULL ORDER BY at LIMIT 60`,
    )
    return rows.map((row) => ({ id: String(row.id), lineMessageId: String(row.line_message_id) }))
  },
  async kept(person) {
    const rows = await rowsOf(
      db,
      sql`SELECT id, media, at, file FROM keepsakes WHERE person = ${person} AND kept_at IS NOT NULL
          AND file IS NOT NULL AND request IS NULL ORDER BY at DESC, id LIMIT 50`,
    )
    return rows.map(({ id, media, at, file }) => ({
      id: String(id),
      media: media as KeptThing['media'], // one of its words: our own writer put it there
      at: Number(at),
      file: String(file),
    }))
  },
  async known(person, keepsake) {
    const rows = await rowsOf(db, sql`SELECT 1 FROM keepsakes WHERE person = ${person} AND id = ${keepsake}`)
    return rows.length > 0
  },
  dropOld: (before, rows) =>
    sweepSlice(db, { name: 'keepsakes', table: 'keepsakes', key: 'person' }, rows, (slice) =>
      together(db, [sql`DELETE FROM keepsakes WHERE ${slice} AND kept_at IS NULL AND at < ${before}`]),
    ),
})
