/**
 * Status lists: which of the places that are taken in one are revoked. A list's signed text is as old as its last change:
 * whoever finds it older signs it anew.
 */
import { sql } from 'drizzle-orm'
import type { Place } from './credentials'
import { type Database, repeatably, rowsOf, together } from './database'
import { logSignature, type SignatureMade } from './signatures'

/** A status list as it stands. */
export interface StatusList {
  /** How often bits of it were set. */
  changes: number
  /** Its signed text, when nothing changed since. */
  signed?: string
}

/** The lists of this house, numbered from 1. */
export interface StatusLists {
  /** The newest list, and how many of its places are taken; undefined while there is none. */
  newest(): Promise<{ list: number; taken: number } | undefined>
  one(list: number): Promise<StatusList | undefined>
  /** Places whose bit is set, in order. */
  revoked(list: number): Promise<number[]>
  /** Sets the bit of a place, also when nobody knows any more whose it was; false when nobody ever had it. */
  revoke(place: Place, now: number): Promise<boolean>
  /** Keeps the signed text of a list as it was after so many `changes`, unless a newer one is there. */
  keep(list: number, changes: number, signed: string, signature: SignatureMade): Promise<void>
}

/** Status lists over either database. */
export const createStatusLists = (db: Database): StatusLists => ({
  async newest() {
    const [row] = await rowsOf(db, sql`SELECT list, taken FROM status_lists ORDER BY list DESC LIMIT 1`)
    return row && { list: Number(row.list), taken: Number(row.taken) }
  },
  async one(list) {
    const [row] = await rowsOf(
      db,
      sql`SELECT changes, signed, signed_changes FROM status_lists WHERE list = ${list}`,
    )
    if (!row) return undefined
    const isFresh = row.signed !== null && row.signed_changes === row.changes
    return { changes: Number(row.changes), ...(isFresh ? { signed: String(row.signed) } : {}) }
  },
  async revoked(list) {
    const rows = await rowsOf(
      db,
      sql`SELECT position FROM statuses WHERE list = ${list} AND revoked_at IS NOT NULL ORDER BY position`,
    )
    return rows.map((row) => Number(row.position))
  },
  async revoke({ list, position }, now) {
    const place = sql`list = ${list} AND position = ${position}`
    // Done twice, the list is only signed once more.
    const [there] = await repeatably(db, [
      sql`SELECT 1 FROM statuses WHERE ${place}`,
      sql`UPDATE statuses SET revoked_at = ${now} WHERE ${place} AND revoked_at IS NULL`,
      sql`UPDATE status_lists SET changes = changes + 1
        WHERE list = ${list} AND EXISTS (SELECT 1 FROM statuses WHERE ${place})`,
    ])
    return (there ?? []).length > 0
  },
  keep: async (list, changes, signed, signature) =>
    void (await together(db, [
      sql`UPDATE status_lists SET signed = ${signed}, signed_changes = ${changes}
        WHERE list = ${list} AND coalesce(signed_changes, -1) < ${changes}`,
      logSignature(signature),
    ])),
})
