/** How people are forgotten: because they asked, because they never agreed, or because they have long been gone. */
import { type SQL, sql } from 'drizzle-orm'
import { dayMs } from '../shared/dates'
import type { Job } from '../shared/job'
import { sweepSlice } from './broom'
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
  'help_words',
  'help_requests',
  'keepsakes',
  'members',
  'quotable',
  'badges',
  'credentials',
  'shares',
  'showcases',
  'sightings',
  'cheers',
  'cheer_settings',
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
    address = 'khun', menu = 'newcomer', roles = NULL, phone = NULL, erased_at = ${at} WHERE id IN ${these(people)}`,
  // Who is gone leads nothing: their classes are the office's to hand on.
  sql`UPDATE grants SET ended_at = ${at} WHERE person IN ${these(people)} AND ended_at IS NULL`,
  sql`UPDATE classes SET trainer = NULL WHERE trainer IN ${these(people)}`,
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

const eventIdsStayMs = 14 * dayMs

// Their own chat, and their place in every group: `person` and `person.chat` ('/' is the character after '.', and all
// ids are of one length, so nobody's begins with another's). The cross join walks the key instead of the table.
const ownConversations = (table: 'turns' | 'inbox', people: string[]): SQL =>
  sql`conversation IN (SELECT own.conversation FROM json_each(${JSON.stringify(people)}) p
    CROSS JOIN ${sql.identifier(table)} own
    WHERE own.conversation >= p.value AND own.conversation < p.value || '/')`

/** Nobody is left to whom these turns belong: from now on their events are known by id alone. */
const markTurns = (people: string[]): SQL =>
  sql`UPDATE turns SET forgotten = 1 WHERE ${ownConversations('turns', people)}`

/** No event of theirs, in their own chat or in a group, waits for its turn. */
const nothingWaits = sql`NOT EXISTS (SELECT 1 FROM inbox WHERE conversation >= people.id AND conversation < people.id || '/'
  AND payload IS NOT NULL AND dead = 0)`

/** When their last turn was; a turn they take now is later than any `before`. */
const lastAt = sql`coalesce((SELECT at FROM turns WHERE conversation = people.id ORDER BY seq DESC LIMIT 1), created_at)`

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
  /**
   * Removes everything of those who never agreed and have been silent since `before`, among the next `rows` people; whether
   * there are more to look at.
   */
  forgetStrangers(before: number, now: number, rows: number): Promise<boolean>
  /**
   * Erases those who were last here before `before`, each with the job that does the rest, among the next `rows` people;
   * whether there are more to look at.
   */
  forgetLongGone(before: number, now: number, rows: number): Promise<boolean>
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
      sql`${markTurns([person])} AND EXISTS (SELECT 1 FROM people WHERE id = ${person} AND erased_at IS NOT NULL)`,
      sql`UPDATE people SET line_user_id = NULL WHERE id = ${person} AND erased_at IS NOT NULL`,
    ])),
  forgetTurns: async (person) =>
    void (await together(db, [sql`DELETE FROM turns WHERE ${ownConversations('turns', [person])}`])),
  forgetStrangers: (before, now, rows) =>
    sweepSlice(db, { name: 'strangers', table: 'people', key: 'id' }, rows, async (slice) => {
      // Who agreed once and withdrew is no stranger: what they learned is theirs until they delete it.
      const strangers = await idsOf(
        db,
        sql`SELECT id FROM people WHERE ${slice} AND consent IS NULL AND erased_at IS NULL AND created_at < ${before}
            AND NOT EXISTS (SELECT 1 FROM consents WHERE person = people.id)
            AND ${lastAt} < ${before} AND ${nothingWaits}`,
      )
      if (strangers.length > 0) await together(db, forgetting(strangers, now, newId))
    }),
  forgetLongGone: (before, now, rows) =>
    sweepSlice(db, { name: 'long gone', table: 'people', key: 'id' }, rows, async (slice) => {
      const gone = await idsOf(
        db,
        sql`SELECT id FROM people WHERE ${slice} AND erased_at IS NULL AND created_at < ${before}
            AND EXISTS (SELECT 1 FROM consents WHERE person = people.id)
            AND ${lastAt} < ${before} AND ${nothingWaits}`,
      )
      if (gone.length > 0)
        await together(db, [...eraseAll(gone, '', now), begin(gone, { kind: 'forget-files' }, now, newId)])
    }),
})

/** Who wrote in this very moment is asked again within the batch, and stays. */
const forgetting = (strangers: string[], now: number, newId: () => string): SQL[] => [
  sql`DELETE FROM people WHERE id IN ${these(strangers)} AND consent IS NULL AND ${nothingWaits}`,
  ...[
    ...deeds(strangers),
    markTurns(strangers),
    sql`DELETE FROM inbox WHERE ${ownConversations('inbox', strangers)}`,
  ].map((deed) => sql`${deed} AND person NOT IN (SELECT id FROM people)`),
  begin(strangers, { kind: 'forget-turns' }, now + eventIdsStayMs, newId),
]

const idsOf = async (db: Database, select: SQL): Promise<string[]> =>
  (await rowsOf(db, select)).map((row) => String(row.id))
