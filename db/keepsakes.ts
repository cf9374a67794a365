/** Pictures, clips and voice notes that a learner sent: LINE's id first, our own file once it was kept. */
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database'
import type { Writers } from './fact'

export const keepsakeFacts: Writers<'media-sent' | 'media-kept' | 'media-dropped' | 'media-unsent'> = {
  'media-sent': ({ keepsake, media, lineMessageId }, { person, at }) => [
    sql`INSERT INTO keepsakes (person, id, line_message_id, media, at)
      VALUES (${person}, ${keepsake}, ${lineMessageId}, ${media}, ${at}) ON CONFLICT DO NOTHING`,
  ],
  'media-kept': ({ keepsake }, { person, at }) => [
    sql`UPDATE keepsakes SET kept_at = ${at} WHERE person = ${person} AND id = ${keepsake} AND kept_at IS NULL`,
  ],
  'media-dropped': ({ keepsake }, { person }) => [
    sql`DELETE FROM keepsakes WHERE person = ${person} AND id = ${keepsake}`,
  ],
  // The file goes with the row: the job that clears files finds those without a row.
  'media-unsent': ({ lineMessageId }, { person }) => [
    sql`DELETE FROM keepsakes WHERE person = ${person} AND line_message_id = ${lineMessageId}`,
    sql`UPDATE help_words SET text = NULL, line_message_id = NULL WHERE person = ${person} AND line_message_id = ${lineMessageId}`,
  ],
}

export interface Keepsakes {
  /** The key of the file that holds the bytes; false when the keepsake has gone meanwhile (unsent, erased). */
  filed(person: string, keepsake: string, file: string): Promise<boolean>
  /** Whether its bytes are still wanted: it has a row, no file yet, and came after `since`. */
  wanted(person: string, keepsake: string, since: number): Promise<boolean>
  /** Whether there is still a row of it. */
  known(person: string, keepsake: string): Promise<boolean>
  /** Removes what nobody said "keep" to since `before`; answers how many. */
  dropOld(before: number): Promise<number>
}

export const createKeepsakes = (db: Database): Keepsakes => ({
  async filed(person, keepsake, file) {
    const rows = await rowsOf(
      db,
      sql`UPDATE keepsakes SET file = ${file} WHERE person = ${person} AND id = ${keepsake} RETURNING id`,
    )
    return rows.length > 0
  },
  async wanted(person, keepsake, since) {
    const rows = await rowsOf(
      db,
      sql`SELECT 1 FROM keepsakes WHERE person = ${person} AND id = ${keepsake} AND file IS NULL
            AND at > ${since}`,
    )
    return rows.length > 0
  },
  async known(person, keepsake) {
    const rows = await rowsOf(db, sql`SELECT 1 FROM keepsakes WHERE person = ${person} AND id = ${keepsake}`)
    return rows.length > 0
  },
  async dropOld(before) {
    const rows = await rowsOf(
      db,
      sql`DELETE FROM keepsakes WHERE kept_at IS NULL AND at < ${before} RETURNING 1`,
    )
    return rows.length
  },
})
