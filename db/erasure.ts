/** How people are forgotten: because they asked, because they never agreed, or because they have long been gone. */
import { type SQL, sql } from 'drizzle-orm'
import { type Database, json, rowsOf, together } from './database'
import type { Where } from './fact'

/** Tables that hold words and deeds of a person. `consents` stays: that somebody agreed and withdrew, under an id without a face. */
const ofPerson = [
  'watched',
  'practised',
  'answers',
  'attempts',
  'attempt_answers',
  'enrolments',
  'ratings',
  'cards',
  'help_words',
  'help_requests',
  'keepsakes',
] as const

/** Some people as one bound value: D1 counts the statements of a batch, so there are as many for a hundred as for one. */
const these = (people: string[]): SQL => sql`(SELECT value FROM json_each(${JSON.stringify(people)}))`

const deleteFrom = (table: (typeof ofPerson)[number], people: string[]): SQL =>
  sql`DELETE FROM ${sql.identifier(table)} WHERE person IN ${these(people)}`

/** Deletes words and deeds of a person, but for the turn that did it. */
export const erase = ({ person, eventId, at }: Where): SQL[] => eraseAll([person], eventId, at)

/** LINE's id is cut by the job that still needs it, see `forget`. */
const eraseAll = (people: string[], eventId: string, at: number): SQL[] => [
  ...deeds(people),
  sql`DELETE FROM inbox WHERE ${ownConversations('inbox', people)} AND NOT event_id = ${eventId}`,
  sql`UPDATE people SET name = NULL, province = NULL, school = NULL, paused_until = NULL, consent = NULL,
    address = 'khun', menu = 'newcomer', erased_at = ${at} WHERE id IN ${these(people)}`,
]

const deeds = (people: string[]): SQL[] => [
  ...ofPerson.map((table) => deleteFrom(table, people)),
  sql`DELETE FROM turns WHERE ${ownConversations('turns', people)}`,
]

// Their own chat, and their place in every group: `person` and `person.chat` ('/' is the character after '.', and all
// ids are of one length, so nobody's begins with another's). The cross join walks the key instead of the table.
const ownConversations = (table: 'turns' | 'inbox', people: string[]): SQL =>
  sql`conversation IN (SELECT own.conversation FROM json_each(${JSON.stringify(people)}) p
    CROSS JOIN ${sql.identifier(table)} own
    WHERE own.conversation >= p.value AND own.conversation < p.value || '/')`

export interface Erasure {
  /** Where LINE reaches somebody who asked to be erased and is not forgotten yet. */
  erased(person: string): Promise<{ lineUserId: string } | undefined>
  /** Cuts LINE's id from a person who asked to be erased; nothing when they have agreed anew meanwhile. */
  forget(person: string): Promise<void>
  /** Removes everything of at most `limit` people who never agreed and have been silent since `before`; answers how many. */
  forgetStrangers(before: number, limit: number): Promise<number>
  /** Erases at most `limit` people who were last here before `before`, each with the job that does the rest; answers how many. */
  forgetLongGone(before: number, now: number, limit: number): Promise<number>
}

export const createErasure = (db: Database, newId: () => string): Erasure => ({
  async erased(person) {
    const [row] = await rowsOf(
      db,
      sql`SELECT line_user_id FROM people WHERE id = ${person} AND line_user_id IS NOT NULL AND erased_at IS NOT NULL`,
    )
    return row && { lineUserId: String(row.line_user_id) }
  },
  forget: async (person) =>
    void (await together(db, [
      sql`UPDATE people SET line_user_id = NULL WHERE id = ${person} AND erased_at IS NOT NULL`,
    ])),
  async forgetStrangers(before, limit) {
    // Who agreed once and withdrew is no stranger: what they learned is theirs until they delete it.
    const strangers = await idsOf(
      db,
      sql`SELECT id FROM people WHERE consent IS NULL AND erased_at IS NULL AND created_at < ${before}
          AND NOT EXISTS (SELECT 1 FROM consents WHERE person = people.id)
          AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = people.id AND at >= ${before}) LIMIT ${limit}`,
    )
    if (strangers.length === 0) return 0
    await together(db, [
      ...deeds(strangers),
      sql`DELETE FROM inbox WHERE ${ownConversations('inbox', strangers)}`,
      sql`DELETE FROM people WHERE id IN ${these(strangers)} AND consent IS NULL`,
    ])
    return strangers.length
  },
  async forgetLongGone(before, now, limit) {
    const gone = await idsOf(
      db,
      sql`SELECT id FROM people WHERE erased_at IS NULL AND created_at < ${before}
          AND EXISTS (SELECT 1 FROM consents WHERE person = people.id)
          AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = people.id AND at >= ${before}) LIMIT ${limit}`,
    )
    if (gone.length === 0) return 0
    const jobs = gone.map((person) => ({ id: newId(), person }))
    await together(db, [
      ...eraseAll(gone, '', now),
      sql`INSERT INTO jobs (id, person, job, due_at, tries, dead)
        SELECT value ->> '$.id', value ->> '$.person', ${json({ kind: 'forget-files' })}, ${now}, 0, 0
        FROM json_each(${JSON.stringify(jobs)})`,
    ])
    return gone.length
  },
})

const idsOf = async (db: Database, select: SQL): Promise<string[]> =>
  (await rowsOf(db, select)).map((row) => String(row.id))
