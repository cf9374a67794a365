/**
 * Courses as published editions. A changed file becomes a correction of the newest edition when learners can simply go
 * on with it, else a new edition that binds new enrolments only.
 */
import { type SQL, sql } from 'drizzle-orm'
import { Course, type Edition } from '../shared/course'
import { changesBetween, mended, sameStructure } from '../shared/course-change'
import type { Published } from '../shared/published'
import { type Database, json, type Row, rowsOf, together, wordsOf } from './database'

/**
 * Courses as learners may stand on them: every edition ever published, since somebody may still be learning
 * it.
 */
export interface Courses {
  /** Publishes a course whose media are already in the file store (as hashes). Also brings a retired course back. */
  publish(course: Course, now: number): Promise<Published>
  /** Takes a course out of the catalogue; learners on it go on. False when there is none of that id in it. */
  retire(course: string, now: number): Promise<boolean>
  /** Every newest edition, retired ones too, in the order they were first added. */
  newest(): Promise<Edition[]>
  /** Whether there is anything to teach at all: a course was published once. */
  any(): Promise<boolean>
  /** Given editions of courses; those not known are left out. */
  editions(which: { course: string; edition: number }[]): Promise<Edition[]>
}

/** @param newStamp a value never used before; see `Scene.catalogueStamp` */
export const createCourses = (db: Database, newStamp: () => string): Courses => ({
  async publish(course, now) {
    const editions = await readEditions(db, sql`course = ${course.id} ORDER BY edition DESC`)
    const { published, statements } = plan(course, editions, now)
    if (statements.length === 0) return published
    try {
      await together(db, [...statements, touchCatalogue(newStamp())])
    } catch (error) {
      // Somebody published the same course in the same moment: decide again on what stands there now.
      if (wordsOf(error).includes('UNIQUE')) return this.publish(course, now)
      throw error
    }
    return published
  },
  async retire(course, now) {
    const retired = await together(db, [
      sql`UPDATE editions SET retired_at = ${now} WHERE course = ${course} AND retired_at IS NULL RETURNING edition`,
      touchCatalogue(newStamp()),
    ])
    return (retired[0]?.length ?? 0) > 0
  },
  newest: () =>
    readEditions(
      db,
      sql`(course, edition) IN (SELECT course, max(edition) FROM editions GROUP BY course)
        ORDER BY (SELECT min(added_at) FROM editions first WHERE first.course = editions.course), course`,
    ),
  any: async () => (await rowsOf(db, sql`SELECT 1 FROM editions LIMIT 1`)).length > 0,
  editions: (which) =>
    which.length === 0
      ? Promise.resolve([])
      : readEditions(
          db,
          sql.join(
            which.map(({ course, edition }) => sql`(course = ${course} AND edition = ${edition})`),
            sql` OR `,
          ),
        ),
})

function plan(course: Course, editions: Edition[], now: number): { published: Published; statements: SQL[] } {
  const [before, ...older] = editions
  if (!before) return added(course, 1, 'added', now)
  if (!sameStructure(before.course, course)) return added(course, before.edition + 1, 'new-edition', now)
  const changes = changesBetween(before.course, course)
  const published: Published = {
    what: changes.length > 0 ? 'corrected' : before.retired ? 'added' : 'unchanged',
    edition: before.edition,
    revision: before.revision + (changes.length > 0 ? 1 : 0),
    changes: changes.map((change) => change.path),
  }
  // A wrong telephone number must not live on in an edition that somebody is still learning from.
  const behind = older.map((edition) => ({
    ...edition,
    mended: mended(edition.course, before.course, course),
  }))
  const statements = [
    ...corrected(before, course, now),
    ...behind.flatMap((edition) => corrected(edition, edition.mended, now)),
    ...(before.retired ? [sql`UPDATE editions SET retired_at = NULL WHERE ${editionRow(before)}`] : []),
  ]
  return { published, statements }
}

/** The statements that correct one edition, and log what was changed; none when it reads the same. */
function corrected(edition: Edition, course: Course, now: number): SQL[] {
  const changes = changesBetween(edition.course, course)
  if (changes.length === 0) return []
  const revision = edition.revision + 1
  return [
    sql`INSERT INTO corrections (course, edition, revision, at, changes)
      VALUES (${course.id}, ${edition.edition}, ${revision}, ${now}, ${json(changes)})`,
    sql`UPDATE editions SET content = ${json(course)}, revision = ${revision} WHERE ${editionRow(edition)}`,
  ]
}

const editionRow = ({ course, edition }: Edition): SQL => sql`course = ${course.id} AND edition = ${edition}`

function added(course: Course, edition: number, what: 'added' | 'new-edition', now: number) {
  return {
    published: { what, edition, revision: 1, changes: [] },
    statements: [
      sql`UPDATE editions SET retired_at = ${now} WHERE course = ${course.id} AND retired_at IS NULL`,
      sql`INSERT INTO editions (course, edition, revision, content, added_at)
        VALUES (${course.id}, ${edition}, 1, ${json(course)}, ${now})`,
    ],
  }
}

/** Every process that remembers courses sees by this stamp, read with each turn, that it must read them anew. */
const touchCatalogue = (stamp: string): SQL =>
  sql`INSERT INTO house (name, value) VALUES ('catalogue', ${stamp}) ON CONFLICT DO UPDATE SET value = excluded.value`

async function readEditions(db: Database, where: SQL): Promise<Edition[]> {
  const rows = await rowsOf(
    db,
    sql`SELECT course, edition, revision, content, retired_at FROM editions WHERE ${where}`,
  )
  return rows.flatMap(readEdition)
}

/** Reading a course takes milliseconds, and at a start everybody wants the same ones: so each content is read once. */
const readBefore = new Map<string, Course | undefined>()
const mostRemembered = 100

function courseIn(content: string): Course | undefined {
  if (!readBefore.has(content)) {
    if (readBefore.size >= mostRemembered) readBefore.clear()
    readBefore.set(content, Course.safeParse(JSON.parse(content)).data)
  }
  return readBefore.get(content)
}

function readEdition(row: Row): Edition[] {
  const course = courseIn(String(row.content))
  if (!course) return [] // an edition of an older form: learners on it are sent to the catalogue
  return [
    {
      course,
      edition: Number(row.edition),
      revision: Number(row.revision),
      retired: row.retired_at !== null,
    },
  ]
}
