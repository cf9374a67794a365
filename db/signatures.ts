/** The log of signatures: that something was signed, when, by which key and at whose wish; never for whom. */
import { type SQL, sql } from 'drizzle-orm'

/** One signature as the log knows it. */
export interface SignatureMade {
  /** SHA-256 of the signature's text, in hex. */
  hash: string
  what: 'badge' | 'status-list'
  /** Why it was made: a course was finished, a learner chose another name, a list changed. */
  actor: 'course' | 'learner' | 'house'
  /** Number of the key. */
  key: number
  /** UTC ms. */
  at: number
}

/** Writes it down where `there` holds. */
export const logSignature = ({ hash, what, actor, key, at }: SignatureMade, there: SQL = sql`TRUE`): SQL =>
  sql`INSERT INTO signatures (hash, what, actor, key, at)
    SELECT ${hash}, ${what}, ${actor}, ${key}, ${at} WHERE ${there} ON CONFLICT DO NOTHING`
