/**
 * Signed credentials: kept with their badge, their place in a status list and their signature in the log, all or nothing.
 * Races are settled by keys: one badge an enrolment, one credential a number, one credential a place.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Badge, RevocationReason } from '../shared/badge'
import { ownerOf } from './badges'
import { type Database, json, rowsOf, together, wordsOf } from './database'
import { logSignature, type SignatureMade } from './signatures'

/** A place in a status list. */
export interface Place {
  list: number
  position: number
}

/** A credential that was signed and is to be kept. */
export interface Signed {
  place: Place
  /** UTC ms. */
  validFrom: number
  /** To the letter. */
  document: string
  signature: SignatureMade
}

/** The credential of a badge that counts. */
export interface Credential extends Place {
  /** 1 for the first, one more for each that took the place of another. */
  number: number
  validFrom: number
  document: string
}

/** What was signed for badges. */
export interface Credentials {
  /**
   * Keeps a new badge with its credential. `issued-before`: this enrolment has one; `place-taken`: another place must be
   * drawn; `gone`: nobody is there any more who finished that.
   */
  award(
    badge: Badge,
    signed: Signed,
    issuerUrl: string,
  ): Promise<'kept' | 'issued-before' | 'place-taken' | 'gone'>
  /** The one that counts. */
  newest(badge: string): Promise<Credential | undefined>
  /**
   * Keeps a credential in the place of `before`, whose text goes and whose bit is set. `overtaken`: something else
   * took its place meanwhile, or the badge was revoked or erased.
   */
  supersede(change: {
    badge: string
    name?: string
    before: Credential
    signed: Signed
  }): Promise<'kept' | 'place-taken' | 'overtaken'>
  /** Revokes a badge; the lists whose bits that sets. Undefined when there is none of that id; the first reason stays. */
  revoke(badge: string, reason: RevocationReason, now: number): Promise<number[] | undefined>
}

/** Credentials over either database. */
export const createCredentials = (db: Database): Credentials => ({
  async award(badge, signed, issuerUrl) {
    const there = sql`EXISTS (SELECT 1 FROM badges WHERE id = ${badge.id})`
    const outcome = await settled(db, [
      badgeRow(badge),
      ...signedRows(badge, 1, signed, there),
      sql`INSERT INTO house (name, value) SELECT 'issuer url', ${issuerUrl} WHERE ${there} ON CONFLICT DO NOTHING`,
      sql`SELECT 1 FROM badges WHERE id = ${badge.id}`,
    ])
    if (typeof outcome !== 'string') return outcome.at(-1)?.length ? 'kept' : 'gone'
    return outcome === 'place-taken' ? outcome : 'issued-before'
  },
  async newest(badge) {
    const [row] = await rowsOf(
      db,
      sql`SELECT number, list, position, valid_from, document FROM credentials
          WHERE person = ${ownerOf(badge)} AND badge = ${badge} ORDER BY number DESC LIMIT 1`,
    )
    return (
      row && {
        number: Number(row.number),
        list: Number(row.list),
        position: Number(row.position),
        validFrom: Number(row.valid_from),
        document: String(row.document),
      }
    )
  },
  async supersede({ badge, name, before, signed }) {
    const good = sql`EXISTS (SELECT 1 FROM badges WHERE id = ${badge} AND revoked_at IS NULL)`
    const { at } = signed.signature
    const outcome = await settled(db, [
      ...signedRows({ id: badge, person: ownerOf(badge) }, before.number + 1, signed, good),
      sql`UPDATE badges SET name = ${name ?? null} WHERE id = ${badge} AND revoked_at IS NULL RETURNING 1`,
      sql`UPDATE credentials SET document = NULL
        WHERE person = ${ownerOf(badge)} AND badge = ${badge} AND number = ${before.number} AND ${good}`,
      sql`UPDATE statuses SET revoked_at = ${at}
        WHERE list = ${before.list} AND position = ${before.position} AND ${good}`,
      sql`UPDATE status_lists SET changes = changes + 1 WHERE list = ${before.list} AND ${good}`,
    ])
    if (outcome === 'place-taken') return outcome
    return outcome !== 'overtaken' && outcome.some((rows) => rows.length > 0) ? 'kept' : 'overtaken'
  },
  async revoke(badge, reason, now) {
    const own = sql`FROM credentials WHERE person = ${ownerOf(badge)} AND badge = ${badge}`
    const [there, , , changed] = await together(db, [
      sql`SELECT 1 FROM badges WHERE id = ${badge}`,
      sql`UPDATE badges SET revoked_at = ${now}, revoked_for = ${reason} WHERE id = ${badge} AND revoked_at IS NULL`,
      sql`UPDATE statuses SET revoked_at = ${now}
        WHERE revoked_at IS NULL AND (list, position) IN (SELECT list, position ${own})`,
      sql`UPDATE status_lists SET changes = changes + 1 WHERE list IN (SELECT list ${own}) RETURNING list`,
    ])
    return there?.length ? (changed ?? []).map((row) => Number(row.list)) : undefined
  },
})

/** Nothing is kept of somebody who was erased meanwhile. */
const badgeRow = (badge: Badge): SQL =>
  sql`INSERT INTO badges (id, person, enrolment, course, edition, face, name, awarded_at, expires_at)
    SELECT ${badge.id}, ${badge.person}, ${badge.enrolment}, ${badge.course}, ${badge.edition}, ${json(badge.face)},
      ${badge.name ?? null}, ${badge.awardedAt}, ${badge.expiresAt ?? null}
    WHERE EXISTS (SELECT 1 FROM enrolments
      WHERE person = ${badge.person} AND id = ${badge.enrolment} AND finished_at IS NOT NULL)`

/** A credential, its place and its signature, where `there` holds. */
const signedRows = (
  { id, person }: { id: string; person: string | SQL },
  number: number,
  { place, validFrom, document, signature }: Signed,
  there: SQL,
): SQL[] => [
  sql`INSERT INTO credentials (person, badge, number, list, position, valid_from, document, signature)
    SELECT ${person}, ${id}, ${number}, ${place.list}, ${place.position}, ${validFrom}, ${document}, ${signature.hash}
    WHERE ${there}`,
  sql`INSERT INTO statuses (list, position) SELECT ${place.list}, ${place.position} WHERE ${there}`,
  sql`INSERT INTO status_lists (list, taken, changes) SELECT ${place.list}, 1, 0 WHERE ${there}
    ON CONFLICT DO UPDATE SET taken = taken + 1`,
  logSignature(signature, there),
]

/** The rows of each statement, or whose key they met. */
async function settled(db: Database, statements: SQL[]) {
  try {
    return await together(db, statements)
  } catch (error) {
    const words = wordsOf(error)
    if (words.includes('statuses.list')) return 'place-taken'
    if (words.includes('badges.person') || words.includes('credentials.person')) return 'overtaken'
    throw error
  }
}
