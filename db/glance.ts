/**
 * The reads behind a `Scene`: everything a flow may need about one conversation, each a plain read by key, all in one
 * round trip. Many small reads cost a quarter of one large SELECT that builds JSON. What they found is put together in
 * `scene.ts`.
 */
import { type SQL, sql } from 'drizzle-orm'
import { dayMs } from '../shared/dates'
import { classColumns } from './classes'
import { type Prepared, type Row, ready } from './database'
import { whoIsThere } from './helping'

/** Of courses that were finished longer ago than this, only the dates are read. */
const detailsForMs = 400 * dayMs

/** One part of a scene each, in the order in which they are asked. */
export type Glance = Record<keyof ReturnType<typeof reads>, Row[]>

/** Who is asked about, as SQL: an id, or what finds it. What belongs to a chat is found by `conversation`. */
interface Asked {
  conversation: SQL
  person: SQL
}

const reads = ({ conversation, person }: Asked) => {
  const since = sql.placeholder('since')
  const recent = sql`(SELECT id FROM enrolments
    WHERE person = ${person} AND (finished_at IS NULL OR finished_at > ${since}))`
  const mine = sql`person = ${person} AND enrolment IN ${recent}`
  return {
    next: sql`SELECT at, event_id, received_at, reply_token, tries, payload FROM inbox
      WHERE conversation = ${conversation} AND payload IS NOT NULL AND dead = 0 ORDER BY at, event_id LIMIT 1`,
    unspoken: sql`SELECT at, event_id, say FROM inbox
      WHERE conversation = ${conversation} AND unspoken = 1 AND dead = 0 ORDER BY at, event_id`,
    last: sql`SELECT seq, at, state FROM turns WHERE conversation = ${conversation} ORDER BY seq DESC LIMIT 1`,
    person: sql`SELECT language, name, address, consent, province, school, paused_until, menu, roles, phone, line_user_id,
      takes, may_push FROM people LEFT JOIN cheer_settings w ON w.person = people.id WHERE id = ${person}`,
    enrolments: sql`SELECT id, course, edition, at, finished_at, cards FROM enrolments
      WHERE person = ${person} ORDER BY finished_at IS NOT NULL, at DESC`,
    done: sql`SELECT 'watched' AS what, enrolment, lesson AS id, NULL AS value, NULL AS "right" FROM watched WHERE ${mine}
      UNION ALL SELECT 'practised', enrolment, lesson, NULL, NULL FROM practised WHERE ${mine}
      UNION ALL SELECT 'answered', enrolment, question, picks, "right" FROM answers WHERE ${mine}
      UNION ALL SELECT 'rated', enrolment, what, value, NULL FROM ratings WHERE ${mine}`,
    attempts: sql`SELECT id, enrolment, number, started_at, sent_at, "right", "of", passed FROM attempts
      WHERE ${mine} ORDER BY number`,
    tried: sql`SELECT attempt, question, picks FROM attempt_answers
      WHERE person = ${person} AND attempt IN (SELECT id FROM attempts WHERE ${mine})`,
    keepsakes: sql`SELECT id, line_message_id, media, at FROM keepsakes
      WHERE person = ${person} AND kept_at IS NULL ORDER BY at DESC LIMIT 60`,
    help: sql`SELECT r.id, r.at, r.class, r.handed_over_until, r.answered_at, h.id AS person, h.name, h.address,
        (SELECT count(*) FROM help_words w WHERE w.person = r.person AND w.request = r.id)
          + (SELECT count(*) FROM keepsakes k WHERE k.person = r.person AND k.request = r.id) AS said,
        (SELECT max(at) FROM (SELECT at FROM help_words w WHERE w.person = r.person AND w.request = r.id
          UNION ALL SELECT kept_at FROM keepsakes k WHERE k.person = r.person AND k.request = r.id)) AS said_at
      FROM help_requests r LEFT JOIN classes c ON c.id = r.class LEFT JOIN people h ON h.id = ${whoIsThere}
      WHERE r.person = ${person} AND r.closed_at IS NULL ORDER BY r.at DESC LIMIT 1`,
    classes: sql`SELECT ${classColumns} FROM members m JOIN classes c ON c.id = m.class LEFT JOIN people t ON t.id = c.trainer
      WHERE m.person = ${person} AND m.left_at IS NULL ORDER BY m.joined_at DESC`,
    cheers: sql`SELECT id, badge, title, cloth, sender, sign, line, at, thanked_at FROM cheers
      WHERE person = ${person} AND told_at IS NULL AND hidden_at IS NULL ORDER BY at LIMIT 20`,
    stamp: sql`SELECT value FROM house WHERE name = 'catalogue'`,
  }
}

const glanceOf = (asked: Asked) => {
  const statements = Object.values(reads(asked)).map(ready)
  return (values: Record<string, unknown>, now: number): Prepared[] =>
    statements.map((one) => one({ ...values, since: now - detailsForMs }))
}

const byIds = glanceOf({
  conversation: sql`${sql.placeholder('conversation')}`,
  person: sql`${sql.placeholder('person')}`,
})
const mineByLine = sql`(SELECT id FROM people WHERE line_user_id = ${sql.placeholder('lineUserId')})`
const byLineUser = glanceOf({ conversation: mineByLine, person: mineByLine })

/** The reads about a conversation whose ids are known. */
export const glanceAt = (conversation: string, person: string, now: number): Prepared[] =>
  byIds({ conversation, person }, now)

/** The reads about somebody's chat of two, who is still known by LINE's id alone. */
export const glanceAtLineUser = (lineUserId: string, now: number): Prepared[] =>
  byLineUser({ lineUserId }, now)

const parts = Object.keys(reads({ conversation: sql``, person: sql`` })) as (keyof Glance)[] // the same object's keys

/** What the statements of a glance answered, by name. */
export const glanceFrom = (answers: Row[][]): Glance =>
  Object.fromEntries(parts.map((part, i) => [part, answers[i] ?? []])) as Glance // every part was just named
