/** Public keys of this issuer: every one that ever signed stays known, so that what it signed stays genuine. */
import { sql } from 'drizzle-orm'
import type { Job } from '../shared/job'
import { type Database, json, repeatably, rowsOf, together } from './database'
import { theHouse } from './jobs'

/** A public key; `retiredAt` and `revokedAt` are UTC ms. */
export interface SigningKey {
  /** From 1; the key's address ends in `#key-<number>`. */
  number: number
  multikey: string
  createdAt: number
  /** It signs no more, and what it signed is as good as before. */
  retiredAt?: number
  /** Somebody else may have it: nothing it signed counts any more. */
  revokedAt?: number
}

/** The keys, by their numbers. */
export interface SigningKeys {
  all(): Promise<SigningKey[]>
  /** From now on this key signs; all others are retired. Nothing happens when it does so already, or was revoked. */
  use(multikey: string, now: number): Promise<void>
  /**
   * Revokes a retired key; false when there is none of that number. What it signed is owed anew: the lists fall out of date,
   * and the job for the badges begins.
   */
  revoke(number: number, now: number): Promise<boolean>
  /** Badges that count, though a revoked key signed them: in order of their ids, from after `after` on, at most `limit`. */
  badgesOfRevoked(after: string, limit: number): Promise<string[]>
}

/** @param newId id of the job that a revocation begins */
export const createSigningKeys = (db: Database, newId: () => string): SigningKeys => ({
  async all() {
    const rows = await rowsOf(db, sql`SELECT * FROM signing_keys ORDER BY number`)
    return rows.map((row) => ({
      number: Number(row.number),
      multikey: String(row.multikey),
      createdAt: Number(row.created_at),
      ...(row.retired_at === null ? {} : { retiredAt: Number(row.retired_at) }),
      ...(row.revoked_at === null ? {} : { revokedAt: Number(row.revoked_at) }),
    }))
  },
  use: async (multikey, now) =>
    void (await repeatably(db, [
      sql`INSERT INTO signing_keys (number, multikey, created_at)
        SELECT coalesce(max(number), 0) + 1, ${multikey}, ${now} FROM signing_keys WHERE TRUE ON CONFLICT DO NOTHING`,
      sql`UPDATE signing_keys SET retired_at = ${now} WHERE multikey <> ${multikey} AND retired_at IS NULL`,
      sql`UPDATE signing_keys SET retired_at = NULL WHERE multikey = ${multikey} AND revoked_at IS NULL`,
    ])),
  async revoke(number, now) {
    const job: Job = { kind: 'sign-anew' }
    const revoked = sql`EXISTS (SELECT 1 FROM signing_keys WHERE number = ${number} AND revoked_at IS NOT NULL)`
    const [rows] = await together(db, [
      sql`UPDATE signing_keys SET revoked_at = coalesce(revoked_at, ${now})
        WHERE number = ${number} AND retired_at IS NOT NULL RETURNING number`,
      sql`UPDATE status_lists SET changes = changes + 1 WHERE ${revoked}`,
      sql`INSERT INTO jobs (id, person, job, due_at, tries, dead)
        SELECT ${newId()}, ${theHouse}, ${json(job)}, ${now}, 0, 0 WHERE ${revoked}`,
    ])
    return (rows ?? []).length > 0
  },
  async badgesOfRevoked(after, limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT b.id FROM badges b
          CROSS JOIN credentials c ON c.person = b.person AND c.badge = b.id AND c.document IS NOT NULL
          CROSS JOIN signatures s ON s.hash = c.signature
          CROSS JOIN signing_keys k ON k.number = s.key AND k.revoked_at IS NOT NULL
          WHERE b.id > ${after} AND b.revoked_at IS NULL ORDER BY b.id LIMIT ${limit}`,
    )
    return rows.map((row) => String(row.id))
  },
})
