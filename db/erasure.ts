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

const deleteFrom = (table: (typeof ofPerson)[number], person: string): SQL =>
  sql`DELETE FROM ${sql.identifier(table)} WHERE person = ${person}`

/** Deletes words and deeds of a person, but for the turn that did it. */
export const erase = (where: Where): SQL[] => [
  ...ofPerson.map((table) => deleteFrom(table, where.person)),
  ...erasedPerson(where),
]

/** LINE's id is cut by the job that still needs it, see `forget`. */
const erasedPerson = (where: Where): SQL[] => [
  deleteTurns(where.person),
  sql`DELETE FROM inbox WHERE ${ownConversations(where.person)} AND NOT event_id = ${where.eventId}`,
  sql`UPDATE people SET name = NULL, province = NULL, school = NULL, paused_until = NULL, consent = NULL,
    address = 'khun', menu = 'newcomer', erased_at = ${where.at} WHERE id = ${where.person}`,
]

const deleteTurns = (person: string): SQL => sql`DELETE FROM turns WHERE ${ownConversations(person)}`

// Their own chat, and their place in every group: `person` and `person.chat` ('/' is the character after '.').
const ownConversations = (person: string): SQL =>
  sql`(conversation = ${person} OR (conversation > ${`${person}.`} AND conversation < ${`${person}/`}))`

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
    const strangers = await rowsOf(
      db,
      sql`SELECT id FROM people WHERE consent IS NULL AND erased_at IS NULL AND created_at < ${before}
          AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = people.id AND at >= ${before}) LIMIT ${limit}`,
    )
    await together(
      db,
      strangers.flatMap(({ id }) => [
        deleteTurns(String(id)),
        ...ofPerson.map((table) => deleteFrom(table, String(id))),
        sql`DELETE FROM people WHERE id = ${id} AND consent IS NULL`,
      ]),
    )
    return strangers.length
  },
  async forgetLongGone(before, now, limit) {
    const gone = await rowsOf(
      db,
      sql`SELECT id FROM people WHERE consent IS NOT NULL AND created_at < ${before}
          AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = people.id AND at >= ${before}) LIMIT ${limit}`,
    )
    await together(
      db,
      gone
        .map((row) => String(row.id))
        .flatMap((person) => [
          ...erase({ person, conversation: person, eventId: '', at: now }),
          sql`INSERT INTO jobs (id, person, job, due_at, tries, dead)
          VALUES (${newId()}, ${person}, ${json({ kind: 'forget-files' })}, ${now}, 0, 0)`,
        ]),
    )
    return gone.length
  },
})
