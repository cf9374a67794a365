/** Facts about a person: consent, name, wishes. Only `people` knows LINE's id of a person. */
import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from './database'
import { createErasure, type Erasure, erase } from './erasure'
import type { Change, Where, Writers } from './fact'

/**
 * Writers of what a person said about themselves, and of coming, going and being erased. In a group's own
 * conversation `person` is the group: `group-left` is the one fact of it.
 */
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
  consented: ({ version }, where) => [...consent(version, where), set(where, 'erased_at', null)],
  'consent-withdrawn': (_, where) => consent(null, where),
  named: ({ name }, where) => [set(where, 'name', name)],
  addressed: ({ address }, where) => [set(where, 'address', address)],
  'language-chosen': ({ language }, where) => [set(where, 'language', language)],
  'province-given': ({ province }, where) => [set(where, 'province', province)],
  'school-given': ({ school }, where) => [set(where, 'school', school)],
  paused: ({ until }, where) => [set(where, 'paused_until', until)],
  'menu-linked': ({ menu }, where) => [set(where, 'menu', menu)],
  blocked: (_, where) => [set(where, 'blocked_at', where.at)],
  'came-back': (_, where) => [set(where, 'blocked_at', null)],
  'group-left': (_, where) => [sql`UPDATE chats SET left_at = ${where.at} WHERE id = ${where.person}`],
  erased: (_, where) => erase(where),
}

const set = ({ person }: Where, column: string, value: string | number | null): Change => ({
  table: 'people',
  id: person,
  column,
  to: () => sql`${value}`,
})

const consent = (version: number | null, where: Where): (SQL | Change)[] => [
  sql`INSERT INTO consents (person, purpose, at, version) VALUES (${where.person}, 'learn', ${where.at}, ${version})
    ON CONFLICT DO UPDATE SET version = excluded.version`,
  set(where, 'consent', version),
]

/** People as the house knows them. Nobody who was erased is found by `byLineId` or `byId`. */
export interface People extends Erasure {
  /** Where LINE reaches somebody, and what they speak; undefined once forgotten. */
  reach(person: string): Promise<{ lineUserId: string; language: 'th' | 'en' } | undefined>
  byLineId(lineUserId: string): Promise<{ id: string; name?: string; language: 'th' | 'en' } | undefined>
  byId(person: string): Promise<{ id: string; name?: string; language: 'th' | 'en' } | undefined>
}

/** @param newId ids of the jobs that forgetting leaves behind */
export const createPeople = (db: Database, newId: () => string): People => ({
  async reach(person) {
    const [row] = await rowsOf(
      db,
      sql`SELECT line_user_id, language FROM people WHERE id = ${person} AND line_user_id IS NOT NULL`,
    )
    return row && { lineUserId: String(row.line_user_id), language: row.language === 'en' ? 'en' : 'th' }
  },
  byLineId: (lineUserId) => one(db, sql`line_user_id = ${lineUserId}`),
  byId: (person) => one(db, sql`id = ${person}`),
  ...createErasure(db, newId),
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
