/** Badges as they were awarded: what stands on them, whose they are, and whether they still count. */
import { type SQL, sql } from 'drizzle-orm'
import { type Badge, BadgeFace, RevocationReason } from '../shared/badge'
import { type Database, type Row, rowsOf, together } from './database'

/** A course that somebody finished: what a badge is made from. */
export interface Finished {
  course: string
  edition: number
  /** UTC ms. */
  finishedAt: number
  language: 'th' | 'en'
  /** The post-test that was passed: so many right of so many. */
  passed?: { right: number; of: number }
  /** The badge that was issued for it already. */
  badge?: Badge
}

/** Badges as the house knows them. */
export interface Badges {
  /** Newest first. */
  ofPerson(person: string): Promise<Badge[]>
  byId(badge: string): Promise<Badge | undefined>
  /** The newest signed text of a badge, to the letter. */
  credential(badge: string): Promise<string | undefined>
  /** Undefined when this person did not finish that, or was erased. */
  finished(person: string, enrolment: string): Promise<Finished | undefined>
  /** For the office: newest first, at most `limit`. */
  newest(limit: number): Promise<Badge[]>
}

/** Badges over either database. */
export const createBadges = (db: Database): Badges => ({
  ofPerson: (person) => read(db, sql`person = ${person} ORDER BY awarded_at DESC, id`),
  byId: async (badge) => (await read(db, sql`id = ${badge}`))[0],
  async credential(badge) {
    const [row] = await rowsOf(
      db,
      sql`SELECT document FROM credentials WHERE person = ${ownerOf(badge)} AND badge = ${badge}
          ORDER BY number DESC LIMIT 1`,
    )
    return row && String(row.document)
  },
  async finished(person, enrolment) {
    const [courses, tries, badges] = await together(db, [
      sql`SELECT e.course, e.edition, e.finished_at, p.language FROM enrolments e JOIN people p ON p.id = e.person
          WHERE e.person = ${person} AND e.id = ${enrolment} AND e.finished_at IS NOT NULL`,
      sql`SELECT "right", "of" FROM attempts WHERE person = ${person} AND enrolment = ${enrolment} AND passed = 1
          ORDER BY sent_at LIMIT 1`,
      sql`SELECT * FROM badges WHERE person = ${person} AND enrolment = ${enrolment}`,
    ])
    const [row, passed] = [courses?.[0], tries?.[0]]
    return (
      row && {
        course: String(row.course),
        edition: Number(row.edition),
        finishedAt: Number(row.finished_at),
        language: row.language === 'en' ? 'en' : 'th',
        ...(passed ? { passed: { right: Number(passed.right), of: Number(passed.of) } } : {}),
        ...(badges?.[0] ? { badge: badgeIn(badges[0])[0] } : {}),
      }
    )
  },
  newest: (limit) => read(db, sql`TRUE ORDER BY awarded_at DESC LIMIT ${limit}`),
})

/** Whose badge it is: the key of everything that belongs to it. */
export const ownerOf = (badge: string): SQL => sql`(SELECT person FROM badges WHERE id = ${badge})`

const read = async (db: Database, where: SQL): Promise<Badge[]> =>
  (await rowsOf(db, sql`SELECT * FROM badges WHERE ${where}`)).flatMap(badgeIn)

/** None when what stands on it is of a form that is no longer known. */
function badgeIn(row: Row): Badge[] {
  const face = BadgeFace.safeParse(JSON.parse(String(row.face)))
  if (!face.success) return []
  const reason = RevocationReason.safeParse(row.revoked_for)
  return [
    {
      id: String(row.id),
      person: String(row.person),
      enrolment: String(row.enrolment),
      course: String(row.course),
      edition: Number(row.edition),
      face: face.data,
      awardedAt: Number(row.awarded_at),
      ...(row.name === null ? {} : { name: String(row.name) }),
      ...(row.expires_at === null ? {} : { expiresAt: Number(row.expires_at) }),
      ...(reason.success ? { revoked: { at: Number(row.revoked_at), reason: reason.data } } : {}),
    },
  ]
}
