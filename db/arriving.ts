/** How an event of LINE's comes in: its person and group get ids of ours, and it gets a row in the inbox, once. */
import { type SQL, sql } from 'drizzle-orm'
import type { ChatEvent } from '../shared/chat'
import { type Database, type Prepared, type Row, ready, repeatably } from './database'
import { glanceAtLineUser, glanceFrom } from './glance'
import { readScene, type Scene } from './scene'

/** One event of LINE's that is meant for us. */
export interface Arrival {
  /** LINE's `webhookEventId`: the one key for "seen before". */
  eventId: string
  /** When it happened, UTC ms by LINE's clock; the same in a redelivery. */
  at: number
  chat: { kind: 'direct' } | { kind: 'group'; lineChatId: string }
  /** Absent for events of a whole group. */
  lineUserId?: string
  replyToken?: string
  event: ChatEvent
}

/** Where an arrival belongs. `conversation` is the person, or `person.chat` in a group, so that it begins with the shard key. */
export interface Received {
  eventId: string
  conversation: string
  person: string
  /** False when this event was here before. */
  isNew: boolean
  /** How the conversation stands with it, when it came alone: then its turn needs no read of its own. */
  scene?: Scene
}

/** Lets events in, in one round trip; nothing becomes of one that was decided before its person was forgotten. */
export async function receive(
  db: Database,
  arrivals: Arrival[],
  now: number,
  newId: () => string,
): Promise<Received[]> {
  const plan = arrivals.map((arrival) => arriving(arrival, now, newId))
  const [only] = arrivals.length === 1 ? arrivals : []
  const glance: Prepared[] =
    only?.lineUserId && only.chat.kind === 'direct' ? glanceAtLineUser(only.lineUserId, now) : []
  // Twice is once: every row has its natural key, and the ids of ours in the plan are drawn only once.
  const answers = await repeatably(db, [...plan.flat(), ...glance])
  let end = 0
  return arrivals.flatMap((arrival, i) => {
    // Of each arrival's statements the last but one answers a row when the event is new, the last says where it belongs.
    end += plan[i]?.length ?? 0
    const [fresh, place] = answers.slice(end - 2, end)
    if (!place?.[0]?.conversation) return []
    const where = { conversation: String(place[0].conversation), person: String(place[0].person) }
    const isNew = (fresh?.length ?? 0) > 0
    const scene = glance.length > 0 ? sceneIn(answers.slice(end), where, now) : undefined
    return { eventId: arrival.eventId, ...where, isNew, scene }
  })
}

const sceneIn = (
  answers: Row[][],
  { conversation, person }: Omit<Received, 'eventId' | 'isNew'>,
  now: number,
) => readScene(glanceFrom(answers), conversation, person, now)

/** The statements that let one event in. */
function arriving({ event, replyToken, ...arrival }: Arrival, now: number, newId: () => string): Prepared[] {
  const { chat, lineUserId } = arrival
  const values = {
    ...arrival,
    ...{ now, newPerson: newId(), newChat: newId() },
    lineChatId: chat.kind === 'group' ? chat.lineChatId : null,
    replyToken: replyToken ?? null,
    payload: JSON.stringify(event),
  }
  const statements = chat.kind === 'direct' ? inDirect : lineUserId ? inGroup : ofGroup
  return statements.map((statement) => statement(values))
}

const its = (name: string): SQL => sql`${sql.placeholder(name)}`

/** Of somebody who was forgotten only the event's id tells that it was done; see `turns` in `schema.ts`. */
const forgotten = sql`EXISTS (SELECT 1 FROM turns WHERE event_id = ${its('eventId')} AND forgotten IS NOT NULL)`

/**
 * Whether the event was decided, or waits, in its conversation. This reads the turns of the last weeks there: a few dozen
 * rows, which cost less than an index that every turn would have to write.
 */
const knownIn = (table: 'turns' | 'inbox'): SQL =>
  sql`EXISTS (SELECT 1 FROM ${sql.identifier(table)} known
    WHERE known.conversation = place.conversation AND known.event_id = ${its('eventId')})`

// Asked first: an insert that conflicts would still write.
const newPerson = sql`INSERT INTO people (id, line_user_id, language, address, menu, created_at)
  SELECT ${its('newPerson')}, ${its('lineUserId')}, 'th', 'khun', 'newcomer', ${its('now')}
  WHERE NOT EXISTS (SELECT 1 FROM people WHERE line_user_id = ${its('lineUserId')})
    AND NOT ${forgotten} ON CONFLICT DO NOTHING`

const newChat = sql`INSERT INTO chats (id, line_chat_id, joined_at)
  VALUES (${its('newChat')}, ${its('lineChatId')}, ${its('now')})
  ON CONFLICT (line_chat_id) DO UPDATE SET left_at = NULL WHERE left_at IS NOT NULL`

/** The row of the inbox where it belongs, and then where that is. */
const waiting = (place: SQL): SQL[] => [
  sql`INSERT INTO inbox (conversation, at, event_id, person, received_at, reply_token, payload, tries, unspoken, dead)
    SELECT conversation, ${its('at')}, ${its('eventId')}, person, ${its('now')}, ${its('replyToken')}, ${its('payload')}, 0, 0, 0
    FROM (${place}) place WHERE conversation IS NOT NULL AND NOT ${forgotten}
      AND NOT ${knownIn('turns')} AND NOT ${knownIn('inbox')}
    ON CONFLICT DO NOTHING RETURNING event_id`,
  place,
]

const person = sql`(SELECT id FROM people WHERE line_user_id = ${its('lineUserId')})`
const ofChat = sql`FROM chats WHERE line_chat_id = ${its('lineChatId')}`

const inDirect = [
  newPerson,
  ...waiting(
    sql`SELECT id AS conversation, id AS person FROM people WHERE line_user_id = ${its('lineUserId')}`,
  ),
].map(ready)
const inGroup = [
  newPerson,
  newChat,
  ...waiting(sql`SELECT ${person} || '.' || id AS conversation, ${person} AS person ${ofChat}`),
].map(ready)
const ofGroup = [newChat, ...waiting(sql`SELECT id AS conversation, id AS person ${ofChat}`)].map(ready)
