/** Class lists: rows that wait for their learner. They hold names of people who have not agreed yet, so they go soon. */
import { sql } from 'drizzle-orm'
import type { Place } from '../shared/desk'
import type { Class } from '../shared/person'
import { sweepSlice } from './broom'
import { classColumns, fromClasses, readClass } from './classes'
import { type Database, json, type Row, rowsOf, together } from './database'
import type { Writers } from './fact'

/** Writers of a class list: read, added, dropped. */
export const placeFacts: Writers<'list-read' | 'list-added' | 'list-dropped' | 'place-removed'> = {
  'list-read': ({ class: id, list, places }, { at }) => [
    // One bound value however long the list: D1 takes a hundred of them.
    sql`INSERT INTO places (id, class, list, name, school, province, at)
      SELECT value ->> '$.id', ${id}, ${list}, value ->> '$.name', value ->> '$.school', value ->> '$.province', ${at}
      FROM json_each(${json(places)}) WHERE TRUE ON CONFLICT DO NOTHING`,
  ],
  'list-added': ({ class: id, list }, { at }) => [
    sql`UPDATE places SET added_at = ${at} WHERE class = ${id} AND list = ${list} AND added_at IS NULL`,
  ],
  'list-dropped': ({ class: id, list }) => [
    sql`DELETE FROM places WHERE class = ${id} AND list = ${list} AND added_at IS NULL`,
  ],
  'place-removed': ({ class: id, place }) => [sql`DELETE FROM places WHERE class = ${id} AND id = ${place}`],
}

/** Class lists as those who print them and those who claim a place see them; and their broom. */
export interface Places {
  /** A row of a class list by its code, with its class; undefined until the trainer has said "add them". */
  one(id: string): Promise<{ place: Place; class: Class } | undefined>
  /** Rows of a class's list that were added, in the list's order. */
  ofClass(id: string): Promise<Place[]>
  /**
   * Removes rows from before `before` that nobody claimed, and the names of those that were: who claimed one has told
   * theirs. Among the next `rows`; whether there are more to look at.
   */
  dropOld(before: number, rows: number): Promise<boolean>
}

/** Class lists over either database. */
export const createPlaces = (db: Database): Places => ({
  async one(id) {
    const [places, classes] = await together(db, [
      sql`${placeRows} WHERE l.id = ${id} AND l.added_at IS NOT NULL`,
      sql`SELECT ${classColumns} ${fromClasses} WHERE c.id = (SELECT class FROM places WHERE id = ${id})`,
    ])
    const [place, row] = [places?.[0], classes?.[0]]
    return place && row && { place: readPlace(place), class: readClass(row) }
  },
  async ofClass(id) {
    const rows = await rowsOf(
      db,
      sql`${placeRows} WHERE l.class = ${id} AND l.added_at IS NOT NULL ORDER BY l.list, l.name`,
    )
    return rows.map(readPlace)
  },
  dropOld: (before, rows) =>
    sweepSlice(db, { name: 'places', table: 'places', key: 'id' }, rows, (slice) =>
      together(db, [sql`DELETE FROM places WHERE ${slice} AND at < ${before}`]),
    ),
})

const placeRows = sql`SELECT l.id, l.name, l.school, l.province,
  (SELECT person FROM members claimed WHERE claimed.place = l.id) AS claimed_by FROM places l`

const readPlace = (row: Row): Place => ({
  id: String(row.id),
  name: String(row.name),
  ...(row.school === null ? {} : { school: String(row.school) }),
  ...(row.province === null ? {} : { province: String(row.province) }),
  ...(row.claimed_by === null ? {} : { claimedBy: String(row.claimed_by) }),
})
