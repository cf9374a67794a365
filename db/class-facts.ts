/** What becomes true of classes: opened, resting, handed on, bound to a group; joined, left, moved. */
import { type SQL, sql } from 'drizzle-orm'
import type { Writers } from './fact'

/** Writers of classes: opening, resting, handing on, binding to a group, joining, moving, leaving. */
export const classFacts: Writers<
  | 'class-opened'
  | 'class-paused'
  | 'class-handed'
  | 'class-binding'
  | 'class-bound'
  | 'joined'
  | 'left-class'
  | 'moved'
> = {
  'class-opened': ({ class: id, course, school, province, startsAt, goal }, { person, at }) => [
    sql`INSERT INTO classes (id, course, school, province, starts_at, goal, trainer, opened_at, opened_by)
      VALUES (${id}, ${course}, ${school}, ${province}, ${startsAt}, ${goal ?? null}, ${person}, ${at}, ${person})
      ON CONFLICT DO NOTHING`,
  ],
  'class-paused': ({ class: id, paused }, { at }) => [
    sql`UPDATE classes SET paused_at = ${paused ? at : null} WHERE id = ${id}`,
  ],
  'class-handed': ({ class: id, to }) => [sql`UPDATE classes SET trainer = ${to} WHERE id = ${id}`],
  'class-binding': ({ class: id, code, until }) => [
    sql`UPDATE classes SET binding_code = ${code}, binding_until = ${until} WHERE id = ${id}`,
  ],
  'class-bound': ({ class: id, chat }) => [
    sql`UPDATE classes SET chat = ${chat}, binding_code = NULL, binding_until = NULL WHERE id = ${id}`,
  ],
  // A place that was claimed in the same moment meets its key, and its learner decides again.
  joined: ({ class: id, place }, { person, at }) => [
    sql`INSERT INTO members (person, class, joined_at, place) VALUES (${person}, ${id}, ${at}, ${place ?? null})
      ON CONFLICT (person, class) DO UPDATE SET left_at = NULL, place = coalesce(place, excluded.place),
        joined_at = iif(left_at IS NULL, joined_at, excluded.joined_at)`,
  ],
  'left-class': ({ class: id }, { person, at }) => [
    leave(person, id, at),
    // Whom they waited for is no longer theirs: the office has the request.
    sql`UPDATE help_requests SET class = NULL WHERE person = ${person} AND class = ${id} AND closed_at IS NULL`,
  ],
  moved: ({ learner, from, to }, { at }) => [
    leave(learner, from, at),
    sql`INSERT INTO members (person, class, joined_at) VALUES (${learner}, ${to}, ${at})
      ON CONFLICT (person, class) DO UPDATE SET left_at = NULL`,
    // The request goes along, so nobody falls between two trainers.
    sql`UPDATE help_requests SET class = ${to} WHERE person = ${learner} AND class = ${from} AND closed_at IS NULL`,
  ],
}

const leave = (person: string, from: string, at: number): SQL =>
  sql`UPDATE members SET left_at = ${at} WHERE person = ${person} AND class = ${from} AND left_at IS NULL`
