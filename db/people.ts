/** Facts about a person: consent, name, wishes. Only `people` knows LINE's id of a person. */
import { type SQL, sql } from 'drizzle-orm'
import { Address } from '../shared/person'
import { type Role, readRoles } from '../shared/roles'
import { type Database, rowsOf } from './database'
import { createErasure, type Erasure, erase } from './erasure'
import type { Change, Where, Writers } from './fact'
import { endingAll } from './sharing'

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
  | 'phone-allowed'
  | 'phone-withdrawn'
> = {
  consented: ({ version }, where) => [
    agreed('learn', version, where),
    set(where, 'consent', version),
    set(where, 'erased_at', null),
  ],
  // Who may no longer be remembered may no longer be phoned, nor shown to others.
  'consent-withdrawn': (_, where) => [
    agreed('learn', null, where),
    set(where, 'consent', null),
    set(where, 'phone', null),
    ...endingAll(where.person, where.at),
  ],
  'phone-allowed': ({ version, phone }, where) => [
    agreed('be-phoned', version, where),
    set(where, 'phone', phone),
  ],
  'phone-withdrawn': (_, where) => [agreed('be-phoned', null, where), set(where, 'phone', null)],
  named: ({ name }, where) => [set(where, 'name', name)],
  addressed: ({ address }, where) => [set(where, 'address', address)],
  'language-chosen': ({ language }, where) => [set(where, 'language', language)],
  'province-given': ({ province }, where) => [set(where, 'province', province)],
  'school-given': ({ school }, where) => [set(where, 'school', school)],
  paused: ({ until }, where) => [set(where, 'paused_until', until)],
  'menu-linked': ({ menu }, where) => [set(where, 'menu', menu)],
  blocked: (_, where) => [set(where, 'blocked_at', where.at)],
  'came-back': (_, where) => [set(where, 'blocked_at', null)],
  // A class that was bound to it can be bound to another.
  'group-left': (_, { person, at }) => [
    sql`UPDATE chats SET left_at = ${at} WHERE id = ${person}`,
    sql`UPDATE classes SET chat = NULL WHERE chat = ${person}`,
  ],
  erased: (_, where) => erase(where),
}

const set = ({ person }: Where, column: string, value: string | number | null): Change => ({
  table: 'people',
  id: person,
  column,
  to: () => sql`${value}`,
})

/** One row a purpose and moment; a null version is a withdrawal. */
const agreed = (purpose: 'learn' | 'be-phoned', version: number | null, { person, at }: Where): SQL =>
  sql`INSERT INTO consents (person, purpose, at, version) VALUES (${person}, ${purpose}, ${at}, ${version})
    ON CONFLICT DO UPDATE SET version = excluded.version`

/** Somebody as a door needs them. */
export interface PersonKnown {
  id: string
  name?: string
  address: Address
  language: 'th' | 'en'
  /** As they stand now: a role that was taken back opens nothing any more. */
  roles: Role[]
}

/** People as the house knows them. Nobody who was erased is found by `byLineId` or `byId`. */
export interface People extends Erasure {
  /** Where LINE reaches somebody, and what they speak; undefined once forgotten. */
  reach(person: string): Promise<{ lineUserId: string; language: 'th' | 'en' } | undefined>
  byLineId(lineUserId: string): Promise<PersonKnown | undefined>
  byId(person: string): Promise<PersonKnown | undefined>
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

async function one(db: Database, which: SQL): Promise<PersonKnown | undefined> {
  const [row] = await rowsOf(
    db,
    sql`SELECT id, name, address, language, roles FROM people WHERE erased_at IS NULL AND ${which}`,
  )
  if (!row) return undefined
  return {
    id: String(row.id),
    name: row.name === null ? undefined : String(row.name),
    address: Address.safeParse(row.address).data ?? 'khun',
    language: row.language === 'en' ? 'en' : 'th',
    roles: readRoles(row.roles === null ? [] : JSON.parse(String(row.roles))),
  }
}
