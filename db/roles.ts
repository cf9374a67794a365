/** Roles: given by invitation, taken back at once, every grant kept. A person's own row says which stand. */
import { type SQL, sql } from 'drizzle-orm'
import type { InvitationSeen } from '../shared/desk'
import type { Called } from '../shared/person'
import { deeds, type Role } from '../shared/roles'
import { calledIn } from './called'
import { type Database, json, rowsOf, together } from './database'
import type { Change, Where, Writers } from './fact'

const hourMs = 3_600_000
/** So many wrong setup codes within an hour close it for an hour. */
const mostGuesses = 5

/** Writers of roles. Who accepts an invitation that was used in the same moment meets its key, and decides again. */
export const roleFacts: Writers<
  'setup-guessed' | 'first-administrator' | 'invited' | 'role-accepted' | 'invitation-declined' | 'role-taken'
> = {
  'setup-guessed': (_, { at }) => [
    sql`INSERT INTO house (name, value) VALUES ('setup', ${JSON.stringify({ since: at, wrong: 1 })})
      ON CONFLICT DO UPDATE SET value = iif(value ->> '$.since' > ${at - hourMs},
        json_set(value, '$.wrong', (value ->> '$.wrong') + 1), excluded.value)`,
  ],
  'first-administrator': (_, where) => [
    // Of two at the same time one meets the other's key; after the last administrator has gone it is another one.
    grant(where, 'administrator', {
      by: null,
      invitation: sql`(SELECT 'setup ' || count(*) FROM grants WHERE role = 'administrator')`,
    }),
    withRole(where, 'administrator'),
  ],
  invited: ({ invitation, role, expiresAt }, { person, at }) => [
    sql`INSERT INTO invitations (id, role, by, at, expires_at)
      VALUES (${invitation}, ${role}, ${person}, ${at}, ${expiresAt}) ON CONFLICT DO NOTHING`,
  ],
  'role-accepted': ({ invitation, role }, where) => [
    grant(where, role, { by: sql`(SELECT by FROM invitations WHERE id = ${invitation})`, invitation }),
    withRole(where, role),
  ],
  'invitation-declined': ({ invitation }, { at }) => [
    sql`UPDATE invitations SET declined_at = ${at} WHERE id = ${invitation}`,
  ],
  'role-taken': ({ from, role }, { person, at }) => [
    sql`UPDATE grants SET ended_at = ${at}, ended_by = ${person}
      WHERE person = ${from} AND role = ${role} AND ended_at IS NULL`,
    { table: 'people', id: from, column: 'roles', to: (now) => without(now, role) },
    // Whom nobody leads any more is the office's.
    sql`UPDATE classes SET trainer = NULL WHERE trainer = ${from} AND (${role} = 'trainer' OR NOT EXISTS (SELECT 1 FROM grants
      WHERE person = ${from} AND ended_at IS NULL AND role IN (SELECT value FROM json_each(${json(deeds['lead-class'])}))))`,
  ],
}

const grant = (
  { person, at }: Where,
  role: Role,
  { by, invitation }: { by: SQL | null; invitation: SQL | string },
): SQL =>
  sql`INSERT INTO grants (person, role, at, given_by, invitation)
    VALUES (${person}, ${role}, ${at}, ${by}, ${invitation})`

const withRole = ({ person }: Where, role: Role): Change => ({
  table: 'people',
  id: person,
  column: 'roles',
  to: (now) => sql`json_insert(${without(now, role)}, '$[#]', ${role})`,
})

const without = (now: SQL, role: Role): SQL =>
  sql`(SELECT json_group_array(value) FROM json_each(coalesce(${now}, '[]')) WHERE value <> ${role})`

/** Roles as the house knows them. */
export interface Roles {
  /** An invitation by its code. */
  invitation(id: string): Promise<InvitationSeen | undefined>
  /** Everybody who works for the house, by role and since when. */
  team(limit: number): Promise<(Called & { role: Role; since: number })[]>
  /** Whether there is an administrator, and until when the setup code is closed. */
  setup(now: number): Promise<{ isDone: boolean; closedUntil?: number }>
}

/** Roles over either database. */
export const createRoles = (db: Database): Roles => ({
  async invitation(id) {
    const [row] = await rowsOf(
      db,
      sql`SELECT i.id, i.role, i.expires_at, i.declined_at, g.person AS used_by,
            i.by AS person, p.name, p.address
          FROM invitations i LEFT JOIN grants g ON g.invitation = i.id LEFT JOIN people p ON p.id = i.by
          WHERE i.id = ${id}`,
    )
    return (
      row && {
        id: String(row.id),
        role: row.role as Role, // our own writer put it there
        by: calledIn(row),
        expiresAt: Number(row.expires_at),
        usedBy: row.used_by === null ? undefined : String(row.used_by),
        isDeclined: row.declined_at !== null,
      }
    )
  },
  async team(limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT g.role, g.at, g.person, p.name, p.address FROM grants g JOIN people p ON p.id = g.person
          WHERE g.ended_at IS NULL ORDER BY g.role, g.at LIMIT ${limit}`,
    )
    return rows.map((row) => ({ ...calledIn(row), role: row.role as Role, since: Number(row.at) }))
  },
  async setup(now) {
    const [done, tries] = await together(db, [
      sql`SELECT 1 FROM grants WHERE role = 'administrator' AND ended_at IS NULL LIMIT 1`,
      sql`SELECT value ->> '$.since' AS since, value ->> '$.wrong' AS wrong FROM house WHERE name = 'setup'`,
    ])
    const closedUntil = Number(tries?.[0]?.since) + hourMs
    const isClosed = Number(tries?.[0]?.wrong) >= mostGuesses && closedUntil > now
    return { isDone: (done?.length ?? 0) > 0, ...(isClosed ? { closedUntil } : {}) }
  },
})
