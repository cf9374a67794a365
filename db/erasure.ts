/** How people are forgotten: because they asked, because they never agreed, or because they have long been gone. */
import { type SQL, sql } from 'drizzle-orm'
import type { Job } from '../shared/job'
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
  // The ids of events stay a fortnight, so that one of them delivered again is not taken for a new one.
  sql`UPDATE turns SET state = '{"at":"menu"}' WHERE ${ownConversations('turns', people)}`,
]

/** One job a person. */
const begin = (people: string[], job: Job, dueAt: number, newId: () => string): SQL =>
  sql`INSERT INTO jobs (id, person, job, due_at, tries, dead)
    SELECT value ->> '$.id', value ->> '$.person', ${json(job)}, ${dueAt}, 0, 0
    FROM json_each(${JSON.stringify(people.map((person) => ({ id: newId(), person })))})`

const eventIdsStayMs = 14 * 86_400_000

// Their own chat, and their place in every group: `person` and `person.chat` ('/' is the character after '.', and all
// ids are of one length, so nobody's begins with another's). The cross join walks the key instead of the table.
const ownConversations = (table: 'turns' | 'inbox', people: string[]): SQL =>
  sql`conversation IN (SELECT own.conversation FROM json_each(${JSON.stringify(people)}) p
    CROSS JOIN ${sql.identifier(table)} own
    WHERE own.conversation >= p.value AND own.conversation < p.value || '/')`

/** No event of theirs, in their own chat or in a group, waits for its turn. */
const nothingWaits = sql`NOT EXISTS (SELECT 1 FROM inbox WHERE conversation >= people.id AND conversation < people.id || '/'
  AND payload IS NOT NULL AND dead = 0)`

/** The ways of being forgotten. */
export interface Erasure {
  /** Where LINE reaches somebody who asked to be erased and is not forgotten yet. */
  erased(person: string): Promise<{ lineUserId: string } | undefined>
  /** Takes away the last trace of their conversations: that there were turns. */
  forgetTurns(person: string): Promise<void>
  /**
   * Cuts LINE's id from a person who asked to be erased, and begins the job that takes away the ids of their events in a
   * fortnight; nothing when they have agreed anew meanwhile, or were forgotten already.
   */
  forget(person: string, now: number): Promise<void>
  /** Removes everything of at most `limit` people who never agreed and have been silent since `before`; answers how many. */
  forgetStrangers(before: number, now: number, limit: number): Promise<number>
  /** Erases at most `limit` people who were last here before `before`, each with the job that does the rest; answers how many. */
  forgetLongGone(before: number, now: number, limit: number): Promise<number>
}

/** @param newId ids of the jobs that forgetting leaves behind */
export const createErasure = (db: Database, newId: () => string): Erasure => ({
  async erased(person) {
    const [row] = await rowsOf(
      db,
      sql`SELECT line_user_id FROM people WHERE id = ${person} AND line_user_id IS NOT NULL AND erased_at IS NOT NULL`,
    )
    return row && { lineUserId: String(row.line_user_id) }
  },
  forget: async (person, now) =>
    void (await together(db, [
      sql`INSERT INTO jobs (id, person, job, due_at, tries, dead)
        SELECT ${newId()}, id, ${json({ kind: 'forget-turns' })}, ${now + eventIdsStayMs}, 0, 0
        FROM people WHERE id = ${person} AND erased_at IS NOT NULL AND line_user_id IS NOT NULL`,
      sql`UPDATE people SET line_user_id = NULL WHERE id = ${person} AND erased_at IS NOT NULL`,
    ])),
  forgetTurns: async (person) =>
    void (await together(db, [sql`DELETE FROM turns WHERE ${ownConversations('turns', [person])}`])),
  async forgetStrangers(before, now, limit) {
    // Who agreed once and withdrew is no stranger: what they learned is theirs until they delete it.
    const strangers = await idsOf(
      db,
      sql`SELECT id FROM people WHERE consent IS NULL AND erased_at IS NULL AND created_at < ${before}
          AND NOT EXISTS (SELECT 1 FROM consents WHERE person = people.id)
          AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = people.id AND at >= ${before})
          AND ${nothingWaits} LIMIT ${limit}`,
    )
    if (strangers.length === 0) return 0
    // Who wrote in this very moment is asked again within the batch, and stays.
    await together(db, [
      sql`DELETE FROM people WHERE id IN ${these(strangers)} AND consent IS NULL AND ${nothingWaits}`,
      ...[...deeds(strangers), sql`DELETE FROM inbox WHERE ${ownConversations('inbox', strangers)}`].map(
        (deed) => sql`${deed} AND person NOT IN (SELECT id FROM people)`,
      ),
      begin(strangers, { kind: 'forget-turns' }, now + eventIdsStayMs, newId),
    ])
    return strangers.length
  },
  async forgetLongGone(before, now, limit) {
    const gone = await idsOf(
      db,
      sql`SELECT id FROM people WHERE erased_at IS NULL AND created_at < ${before}
          AND EXISTS (SELECT 1 FROM consents WHERE person = people.id)
          AND NOT EXISTS (SELECT 1 FROM turns WHERE conversation = people.id AND at >= ${before})
          AND ${nothingWaits} LIMIT ${limit}`,
    )
    if (gone.length === 0) return 0
    await together(db, [...eraseAll(gone, '', now), begin(gone, { kind: 'forget-files' }, now, newId)])
    return gone.length
  },
})

const idsOf = async (db: Database, select: SQL): Promise<string[]> =>
  (await rowsOf(db, select)).map((row) => String(row.id))
