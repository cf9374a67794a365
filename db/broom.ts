/**
 * How the broom goes through a table that grows with people: by its key, so many rows at a time, its place kept in
 * `house`. However many people there are, one step reads no more than its slice.
 */
import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf, together } from './database'

/** One way through one table; `key` is a column of text in whose order the table, or an index of it, lies. */
export interface Walk {
  /** Under which its place is kept. */
  name: string
  table: 'people' | 'turns' | 'keepsakes' | 'places' | 'quotable'
  key: 'id' | 'conversation' | 'person'
}

/**
 * One step of a walk: finds the next slice and lets `sweep` do its work there. Rows of one key are never parted, so a
 * slice may hold some more than `rows`.
 *
 * @param sweep gets a condition that holds for the slice, and must bear being done twice for the same one
 * @returns whether there is more of this round; after its last slice the next step begins from the front
 */
export async function sweepSlice(
  db: Database,
  { name, table, key }: Walk,
  rows: number,
  sweep: (slice: SQL) => Promise<unknown>,
): Promise<boolean> {
  const place = `broom: ${name}`
  const column = sql.identifier(key)
  const kept = sql`coalesce((SELECT value FROM house WHERE name = ${place}), '')`
  const [found] = await rowsOf(
    db,
    sql`SELECT ${kept} AS after, count(*) AS size, max(${column}) AS last FROM (SELECT ${column}
      FROM ${sql.identifier(table)} WHERE ${column} > ${kept} ORDER BY ${column} LIMIT ${rows})`,
  )
  const after = String(found?.after ?? '')
  const last = String(found?.last ?? '')
  const more = Number(found?.size) >= rows
  if (last > after) await sweep(sql`${column} > ${after} AND ${column} <= ${last}`)
  if (more || after !== '') await together(db, [standAt(place, more ? last : '')])
  return more
}

const standAt = (place: string, key: string): SQL =>
  sql`INSERT INTO house (name, value) VALUES (${place}, ${key}) ON CONFLICT DO UPDATE SET value = excluded.value`
