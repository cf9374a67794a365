/**
 * Everything a flow may need about one conversation, in one SELECT: JSON subqueries, so that it is one round trip and one
 * row on both databases.
 */
import { type SQL, sql } from 'drizzle-orm'
import { ChatEvent, ChatState } from '../shared/chat'
import type { Card, Enrolment, HelpRequest, Keepsake, Language, Person } from '../shared/person'
import { readWords, type Saying } from '../shared/saying'
import type { Row } from './database'

/** An event waiting for its turn. */
export interface Waiting {
  conversation: string
  at: number
  eventId: string
  receivedAt: number
  replyToken?: string
  tries: number
  /** Undefined when the stored event no longer fits: from an older version of the bot. */
  event?: ChatEvent
}

/** Words of an earlier turn that never reached LINE. */
export interface Unspoken {
  conversation: string
  at: number
  eventId: string
  say: Saying[]
}

/** What one read says about a conversation. */
export interface Scene {
  /** The oldest event that waits; absent when all is done. */
  next?: Waiting
  /** 0 before the first turn. */
  seq: number
  /** `menu` for a newcomer, and when a stored state no longer fits. */
  state: ChatState
  /** False when there was a state that no longer fits. */
  stateFits: boolean
  person: Person
  /** Where LINE reaches the person; absent for a whole group. */
  lineUserId?: string
  unspoken: Unspoken[]
  enrolments: Enrolment[]
  dueCards: Card[]
  keepsakes: Keepsake[]
  help?: HelpRequest
  /** Changes whenever a course is added, corrected or retired. */
  catalogueStamp: string
}

/** This many enrolments come with their details, open ones first, then the newest; others only with their dates. */
const withDetails = 12

/**
 * The one SELECT: always one row, whoever is asked about. What belongs to a person is found by `person`, what belongs to
 * a chat by `conversation`. The outer json() keeps a subquery's JSON from being taken for text.
 */
export const sceneOf = (conversation: string, person: string, now: number): SQL => sql`SELECT
  (SELECT json_object('at', at, 'eventId', event_id, 'receivedAt', received_at, 'replyToken', reply_token,
      'tries', tries, 'event', json(payload))
    FROM inbox WHERE conversation = ${conversation} AND payload IS NOT NULL AND dead = 0
    ORDER BY at, event_id LIMIT 1) AS next,
  (SELECT json_object('seq', seq, 'at', at, 'state', json(state))
    FROM turns WHERE conversation = ${conversation} ORDER BY seq DESC LIMIT 1) AS last,
  (SELECT json_object('language', language, 'name', name, 'address', address, 'consent', consent, 'province', province,
      'school', school, 'pausedUntil', paused_until, 'menu', menu, 'lineUserId', line_user_id)
    FROM people WHERE id = ${person}) AS person,
  (SELECT json_group_array(json_object('at', at, 'eventId', event_id, 'say', json(say)))
    FROM (SELECT * FROM inbox WHERE conversation = ${conversation} AND unspoken = 1 AND dead = 0
      ORDER BY at, event_id)) AS unspoken,
  (SELECT json_group_array(json_object('id', e.id, 'course', e.course, 'edition', e.edition, 'at', e.at,
      'finishedAt', e.finished_at,
      'watched', json((SELECT json_group_array(lesson) FROM watched WHERE person = ${person} AND enrolment = e.id AND e.place <= ${withDetails})),
      'practised', json((SELECT json_group_array(lesson) FROM practised WHERE person = ${person} AND enrolment = e.id AND e.place <= ${withDetails})),
      'answers', json((SELECT json_group_array(json_object('question', question, 'picks', json(picks),
          'right', json(iif("right", 'true', 'false'))))
        FROM answers WHERE person = ${person} AND enrolment = e.id AND e.place <= ${withDetails})),
      'ratings', json((SELECT json_group_array(json_object('what', what, 'value', value))
        FROM ratings WHERE person = ${person} AND enrolment = e.id AND e.place <= ${withDetails})),
      'attempts', json((SELECT json_group_array(json_object('id', a.id, 'number', a.number, 'startedAt', a.started_at,
          'sentAt', a.sent_at, 'right', a."right", 'of', a."of",
          'passed', json(CASE a.passed WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END),
          'answers', json((SELECT json_group_array(json_object('question', question, 'picks', json(picks)))
            FROM attempt_answers WHERE person = ${person} AND attempt = a.id))))
        FROM (SELECT * FROM attempts WHERE person = ${person} AND enrolment = e.id AND e.place <= ${withDetails} ORDER BY number) a))))
    FROM (SELECT *, row_number() OVER (ORDER BY finished_at IS NOT NULL, at DESC) AS place
      FROM enrolments WHERE person = ${person} ORDER BY place) e) AS enrolments,
  (SELECT json_group_array(json_object('enrolment', id, 'course', course, 'edition', edition, 'question', question,
      'stage', plan -> 'stage', 'dueAt', plan -> 'dueAt'))
    FROM (SELECT done.id, done.course, done.edition, c.key AS question, c.value AS plan
      FROM enrolments done, json_each(done.cards) c
      WHERE done.person = ${person} AND c.value ->> 'dueAt' <= ${now} ORDER BY c.value ->> 'dueAt' LIMIT 3)) AS cards,
  (SELECT json_group_array(json_object('id', id, 'lineMessageId', line_message_id, 'media', media, 'at', at,
      'kept', json(iif(kept_at IS NULL, 'false', 'true'))))
    FROM (SELECT * FROM keepsakes WHERE person = ${person} AND kept_at IS NULL ORDER BY at DESC LIMIT 60)) AS keepsakes,
  (SELECT json_object('id', id, 'at', at) FROM help_requests
    WHERE person = ${person} AND closed_at IS NULL ORDER BY at DESC LIMIT 1) AS help,
  (SELECT value FROM house WHERE name = 'catalogue') AS stamp`

/** The row of `sceneOf` in plain words; events and states are parsed, since older versions wrote them too. */
export function readScene(row: Row, conversation: string, person: string): Scene {
  const last = readJson<{ seq: number; at: number; state: unknown }>(row.last)
  const state = ChatState.safeParse(last?.state ?? { at: 'menu' })
  const { lineUserId, ...known } = readJson<StoredPerson>(row.person) ?? {
    language: 'th',
    address: 'khun',
    menu: 'newcomer',
  }
  return {
    next: readWaiting(row.next, conversation),
    seq: last?.seq ?? 0,
    state: state.success ? state.data : { at: 'menu' },
    stateFits: state.success,
    person: { id: person, ...withoutNulls(known), lastAt: last?.at },
    lineUserId: lineUserId ?? undefined,
    unspoken: (readJson<{ at: number; eventId: string; say: unknown }[]>(row.unspoken) ?? []).map(
      ({ say, ...owed }) => ({
        ...owed,
        conversation,
        say: readWords(say),
      }),
    ),
    enrolments: (readJson<Enrolment[]>(row.enrolments) ?? []).map(readEnrolment),
    dueCards: readJson<Card[]>(row.cards) ?? [],
    keepsakes: readJson<Keepsake[]>(row.keepsakes) ?? [],
    help: readJson<HelpRequest>(row.help),
    catalogueStamp: String(row.stamp ?? ''),
  }
}

type StoredPerson = Omit<Person, 'id' | 'lastAt' | 'language'> & {
  language: Language
  lineUserId?: string | null
}

function readWaiting(value: unknown, conversation: string): Waiting | undefined {
  const next = readJson<Omit<Waiting, 'event' | 'conversation'> & { event: unknown }>(value)
  if (!next) return undefined
  const event = ChatEvent.safeParse(next.event)
  return { ...withoutNulls(next), conversation, event: event.success ? event.data : undefined }
}

const readEnrolment = (enrolment: Enrolment): Enrolment => ({
  ...withoutNulls(enrolment),
  attempts: enrolment.attempts.map(withoutNulls),
})

// Our own columns, written by our own statements: the shape is the SELECT's above.
const readJson = <T>(value: unknown): T | undefined =>
  typeof value === 'string' ? ((JSON.parse(value) as T | null) ?? undefined) : undefined

const withoutNulls = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null)) as T // same keys, fewer nulls
