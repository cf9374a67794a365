/** Public keys of this issuer: every one that ever signed stays known, so that what it signed stays genuine. */
import { sql } from 'drizzle-orm'
import { type Database, repeatably, rowsOf } from './database'

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
  /** Revokes a retired key; false when there is none of that number. */
  revoke(number: number, now: number): Promise<boolean>
}

/** Keys over either database. */
export const createSigningKeys = (db: Database): SigningKeys => ({
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
    const rows = await rowsOf(
      db,
      sql`UPDATE signing_keys SET revoked_at = coalesce(revoked_at, ${now})
          WHERE number = ${number} AND retired_at IS NOT NULL RETURNING number`,
    )
    return rows.length > 0
  },
})
