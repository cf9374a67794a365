/** Classes and who learns in them. A learner joins by the class's code, or claims a place of its list by that one's code. */
import { type SQL, sql } from 'drizzle-orm'
import type { ClassSeen, LearnerSeen } from '../shared/desk'
import type { Class } from '../shared/person'
import { calledIn } from './called'
import { type Database, type Row, rowsOf, together } from './database'

/** The columns of a class `c` with its trainer `t`; read by `readClass`. */
export const classColumns: SQL = sql`c.id, c.course, c.school, c.province, c.starts_at, c.goal, c.paused_at, c.chat,
  t.id AS trainer_person, t.name AS trainer_name, t.address AS trainer_address`

/** A class from a row of `classColumns`. */
export const readClass = (row: Row): Class => ({
  id: String(row.id),
  course: String(row.course),
  school: String(row.school),
  province: String(row.province),
  startsAt: Number(row.starts_at),
  ...(row.goal === null ? {} : { goal: String(row.goal) }),
  ...(row.trainer_person === null ? {} : { trainer: calledIn(row, 'trainer_') }),
  ...(row.paused_at === null ? {} : { pausedAt: Number(row.paused_at) }),
  ...(row.chat === null ? {} : { chat: String(row.chat) }),
})

/** Classes with their trainers. */
export const fromClasses: SQL = sql`FROM classes c LEFT JOIN people t ON t.id = c.trainer`
const counted = sql`(SELECT count(*) FROM members m WHERE m.class = c.id AND m.left_at IS NULL) AS learners,
  (SELECT count(*) FROM places l WHERE l.class = c.id AND l.added_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM members claimed WHERE claimed.place = l.id)) AS open_places`

const readSeen = (row: Row): ClassSeen => ({
  ...readClass(row),
  learners: Number(row.learners),
  openPlaces: Number(row.open_places),
})

/** Classes as those who lead them and those who join them see them. */
export interface Classes {
  one(id: string): Promise<Class | undefined>
  /** Classes that this person leads, the newest first. */
  ledBy(trainer: string, limit: number): Promise<ClassSeen[]>
  /** All classes, those without a trainer first, then the newest. */
  all(limit: number): Promise<ClassSeen[]>
  /** A class with some of its learners, in the order in which they joined. */
  withLearners(id: string, page: number): Promise<{ class: ClassSeen; learners: LearnerSeen[] } | undefined>
  /** One learner of a class; undefined when they are not in it. */
  learner(id: string, learner: string): Promise<LearnerSeen | undefined>
  /** The class that a group's code binds, and the class that is bound to this group. */
  binding(code: string, chat: string): Promise<{ class?: Class; until: number; here?: Class }>
}

/** So many learners are shown at once. */
export const learnersAPage = 10

/** Classes over either database. */
export const createClasses = (db: Database): Classes => ({
  async one(id) {
    const [row] = await rowsOf(db, sql`SELECT ${classColumns} ${fromClasses} WHERE c.id = ${id}`)
    return row && readClass(row)
  },
  async ledBy(trainer, limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT ${classColumns}, ${counted} ${fromClasses} WHERE c.trainer = ${trainer} ORDER BY c.opened_at DESC LIMIT ${limit}`,
    )
    return rows.map(readSeen)
  },
  async all(limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT ${classColumns}, ${counted} ${fromClasses} ORDER BY c.trainer IS NOT NULL, c.opened_at DESC LIMIT ${limit}`,
    )
    return rows.map(readSeen)
  },
  async withLearners(id, page) {
    const [classes, learners] = await together(db, [
      sql`SELECT ${classColumns}, ${counted} ${fromClasses} WHERE c.id = ${id}`,
      sql`${learnerOf(id)} ORDER BY m.joined_at, m.person LIMIT ${learnersAPage} OFFSET ${page * learnersAPage}`,
    ])
    const [row] = classes ?? []
    return row && { class: readSeen(row), learners: (learners ?? []).map(readLearner) }
  },
  async learner(id, learner) {
    const [row] = await rowsOf(db, sql`${learnerOf(id)} AND m.person = ${learner}`)
    return row && readLearner(row)
  },
  async binding(code, chat) {
    const [bound, here] = await together(db, [
      sql`SELECT ${classColumns}, c.binding_until ${fromClasses} WHERE c.binding_code = ${code}`,
      sql`SELECT ${classColumns} ${fromClasses} WHERE c.chat = ${chat}`,
    ])
    return {
      class: bound?.[0] && readClass(bound[0]),
      until: Number(bound?.[0]?.binding_until ?? 0),
      here: here?.[0] && readClass(here[0]),
    }
  },
})

const learnerOf = (id: string): SQL => sql`SELECT m.person, p.name, p.address, m.joined_at, p.phone,
    (SELECT max(at) FROM turns WHERE conversation = m.person) AS last_at,
    e.finished_at, (SELECT count(*) FROM watched w WHERE w.person = m.person AND w.enrolment = e.id) AS watched,
    (SELECT r.id FROM help_requests r WHERE r.person = m.person AND r.closed_at IS NULL LIMIT 1) AS request
  FROM members m JOIN people p ON p.id = m.person JOIN classes c ON c.id = m.class
    LEFT JOIN enrolments e ON e.person = m.person AND e.id =
      (SELECT id FROM enrolments mine WHERE mine.person = m.person AND mine.course = c.course ORDER BY at DESC LIMIT 1)
  WHERE m.class = ${id} AND m.left_at IS NULL`

const readLearner = (row: Row): LearnerSeen => ({
  ...calledIn(row),
  joinedAt: Number(row.joined_at),
  watched: Number(row.watched),
  ...(row.last_at === null ? {} : { lastAt: Number(row.last_at) }),
  ...(row.finished_at === null ? {} : { finishedAt: Number(row.finished_at) }),
  ...(row.phone === null ? {} : { phone: String(row.phone) }),
  ...(row.request === null ? {} : { request: String(row.request) }),
})
