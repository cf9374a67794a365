/** Facts about a person: consent, name, wishes; and their erasure. Only `people` knows LINE's id of a person. */
import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf, together } from './database'
import type { Where, Writers } from './fact'

export const peopleFacts: Writers<
  | 'consented'
  | 'consent-withdrawn'
  | 'named'
  | 'addressed'
  | 'language-chosen'
  | 'province-given'
  | 'school-given'
  | 'paused'
  | 'menu-linked'
  | 'blocked'
  | 'came-back'
  | 'group-left'
  | 'erased'
> = {
  consented: ({ version }, where) => [...consent(version, where), set(where, sql`erased_at = NULL`)],
  'consent-withdrawn': (_, where) => consent(null, where),
  named: ({ name }, where) => [set(where, sql`name = ${name}`)],
  addressed: ({ address }, where) => [set(where, sql`address = ${address}`)],
  'language-chosen': ({ language }, where) => [set(where, sql`language = ${language}`)],
  'province-given': ({ province }, where) => [set(where, sql`province = ${province}`)],
  'school-given': ({ school }, where) => [set(where, sql`school = ${school}`)],
  paused: ({ until }, where) => [set(where, sql`paused_until = ${until}`)],
  'menu-linked': ({ menu }, where) => [set(where, sql`menu = ${menu}`)],
  blocked: (_, where) => [set(where, sql`blocked_at = ${where.at}`)],
  'came-back': (_, where) => [set(where, sql`blocked_at = NULL`)],
  'group-left': (_, where) => [sql`UPDATE chats SET left_at = ${where.at} WHERE id = ${where.person}`],
  erased: (_, where) => [...ofPerson.map((table) => deleteFrom(table, where.person)), ...erasedPerson(where)],
}

const set = ({ person }: Where, change: SQL): SQL => sql`UPDATE people SET ${change} WHERE id = ${person}`

const consent = (version: number | null, where: Where): SQL[] => [
  sql`INSERT INTO consents (person, purpose, at, version) VALUES (${where.person}, 'learn', ${where.at}, ${version})
    ON CONFLICT DO UPDATE SET version = excluded.version`,
  set(where, sql`consent = ${version}`),
]

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

export interface People {
  /** Where LINE reaches somebody, and what they speak; undefined once forgotten. */
  reach(person: string): Promise<{ lineUserId: string; language: 'th' | 'en' } | undefined>
  byLineId(lineUserId: string): Promise<{ id: string; name?: string; language: 'th' | 'en' } | undefined>
  byId(person: string): Promise<{ id: string; name?: string; language: 'th' | 'en' } | undefined>
  /** Where LINE reaches somebody who asked to be erased and is not forgotten yet. */
  erased(person: string): Promise<{ lineUserId: string } | undefined>
  /** Cuts LINE's id from a person who asked to be erased; nothing when they have agreed anew meanwhile. */
  forget(person: string): Promise<void>
  /** Removes everything of at most `limit` people who never agreed and have been silent since `before`; answers how many. */
  forgetStrangers(before: number, limit: number): Promise<number>
}

export const createPeople = (db: Database): People => ({
  async reach(person) {
    const [row] = await rowsOf(
      db,
      sql`SELECT line_user_id, language FROM people WHERE id = ${person} AND line_user_id IS NOT NULL`,
    )
    return row && { lineUserId: String(row.line_user_id), language: row.language === 'en' ? 'en' : 'th' }
  },
  async erased(person) {
    const [row] = await rowsOf(
      db,
      sql`SELECT line_user_id FROM people WHERE id = ${person} AND line_user_id IS NOT NULL AND erased_at IS NOT NULL`,
    )
    return row && { lineUserId: String(row.line_user_id) }
  },
  byLineId: (lineUserId) => one(db, sql`line_user_id = ${lineUserId}`),
  byId: (person) => one(db, sql`id = ${person}`),
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
})

async function one(
  db: Database,
  which: SQL,
): Promise<{ id: string; name?: string; language: 'th' | 'en' } | undefined> {
  const [row] = await rowsOf(
    db,
    sql`SELECT id, name, language FROM people WHERE erased_at IS NULL AND ${which}`,
  )
  if (!row) return undefined
  return {
    id: String(row.id),
    name: row.name === null ? undefined : String(row.name),
    language: row.language === 'en' ? 'en' : 'th',
  }
}
