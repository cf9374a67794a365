/** How an event of LINE's comes in: its person and group get ids of ours, and it gets a row in the inbox, once. */
import { type SQL, sql } from 'drizzle-orm'
import type { ChatEvent } from '../shared/chat'
import { json } from './database'

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

/** The statements that let one event in. */
export function arriving(arrival: Arrival, now: number, newId: () => string): SQL[] {
  const statements: SQL[] = []
  if (arrival.lineUserId) {
    // Asked first: an insert that conflicts would still write.
    statements.push(sql`INSERT INTO people (id, line_user_id, language, address, menu, created_at)
      SELECT ${newId()}, ${arrival.lineUserId}, 'th', 'khun', 'newcomer', ${now}
      WHERE NOT EXISTS (SELECT 1 FROM people WHERE line_user_id = ${arrival.lineUserId})
        AND NOT ${forgotten(arrival)} ON CONFLICT DO NOTHING`)
  }
  if (arrival.chat.kind === 'group') {
    statements.push(sql`INSERT INTO chats (id, line_chat_id, joined_at)
      VALUES (${newId()}, ${arrival.chat.lineChatId}, ${now}) ON CONFLICT (line_chat_id) DO UPDATE SET left_at = NULL WHERE left_at IS NOT NULL`)
  }
  const where = placeOf(arrival)
  statements.push(
    sql`INSERT INTO inbox (conversation, at, event_id, person, received_at, reply_token, payload, tries, unspoken, dead)
      SELECT conversation, ${arrival.at}, ${arrival.eventId}, person, ${now}, ${arrival.replyToken ?? null},
        ${json(arrival.event)}, 0, 0, 0
      FROM (${where}) place WHERE conversation IS NOT NULL AND NOT ${forgotten(arrival)}
        AND NOT ${knownIn('turns', arrival)} AND NOT ${knownIn('inbox', arrival)}
      ON CONFLICT DO NOTHING RETURNING event_id`,
    where,
  )
  return statements
}

/** Of somebody who was forgotten only the event's id tells that it was done; see `turns` in `schema.ts`. */
const forgotten = ({ eventId }: Arrival): SQL =>
  sql`EXISTS (SELECT 1 FROM turns WHERE event_id = ${eventId} AND forgotten IS NOT NULL)`

/**
 * Whether the event was decided, or waits, in its conversation. This reads the turns of the last weeks there: a few dozen
 * rows, which cost less than an index that every turn would have to write.
 */
const knownIn = (table: 'turns' | 'inbox', { eventId }: Arrival): SQL =>
  sql`EXISTS (SELECT 1 FROM ${sql.identifier(table)} known
    WHERE known.conversation = place.conversation AND known.event_id = ${eventId})`

function placeOf({ chat, lineUserId }: Arrival): SQL {
  const person = sql`(SELECT id FROM people WHERE line_user_id = ${lineUserId ?? null})`
  if (chat.kind === 'direct')
    return sql`SELECT id AS conversation, id AS person FROM people WHERE line_user_id = ${lineUserId ?? null}`
  if (!lineUserId)
    return sql`SELECT id AS conversation, id AS person FROM chats WHERE line_chat_id = ${chat.lineChatId}`
  return sql`SELECT ${person} || '.' || id AS conversation, ${person} AS person FROM chats WHERE line_chat_id = ${chat.lineChatId}`
}
