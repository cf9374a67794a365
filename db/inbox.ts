/**
 * What came in and what is still owed for it. An event is a row here from before the 200 until its words were spoken;
 * `turns` remembers for good that it was decided.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { ChatEvent } from '../shared/chat'
import { readWords, type Saying } from '../shared/saying'
import { type Arrival, type Received, receive } from './arriving'
import { type Database, type Row, ready, repeatably, rowsOf, together } from './database'

/** Where words wait to be spoken. */
export interface OwedWords {
  conversation: string
  at: number
  eventId: string
  person: string
  receivedAt: number
  replyToken?: string
  say: Saying[]
  /** They certainly did not reach LINE; otherwise nobody knows. */
  unspoken: boolean
}

/** The key of a row. */
export interface InboxKey {
  conversation: string
  at: number
  eventId: string
}

/** Events and words that wait; every deed is one round trip. */
export interface Inbox {
  /** Keeps arrivals in one round trip; people and groups never seen before get ids of ours. */
  receive(arrivals: Arrival[], now: number): Promise<Received[]>
  /**
   * Puts an event from inside into somebody's chat of two, once by its id; false when they are gone, or heard it before.
   *
   * @param token in place of a reply token, see `bot/pushing.ts`; without one its words open the next answer
   */
  tell(
    told: { person: string; eventId: string; event: ChatEvent; token?: string },
    now: number,
  ): Promise<boolean>
  /** Those words reached LINE, or nobody can know: nothing is owed any more. */
  settled(row: InboxKey): Promise<void>
  /** Those words certainly did not reach LINE: they open the next answer, unless their token still speaks them. */
  unspoken(row: InboxKey): Promise<void>
  /** Takes unspoken words to speak them now, so that no turn carries them too; false when a turn already did. */
  claim(row: InboxKey): Promise<boolean>
  /** Counts a throw; the fifth sends the event to the dead letters. */
  threw(row: InboxKey): Promise<'again' | 'dead'>
  /** Sends an event or words to the dead letters at once. */
  bury(row: InboxKey): Promise<void>
  /** Removes what turned out to be decided already. */
  drop(row: InboxKey): Promise<void>
  /** Conversations with events that nobody took since `before`, oldest first, at most `limit`. */
  leftBehind(before: number, limit: number): Promise<{ conversation: string; person: string }[]>
  /** After the death of a process: the event in front of each conversation may have killed it, so it counts as a throw. */
  blameFront(): Promise<void>
  /**
   * Words decided before `before` whose fate is unknown, and those known to be unspoken whose token may still live
   * (received after `tokensSince`); oldest first.
   */
  silent(before: number, tokensSince: number, limit: number): Promise<OwedWords[]>
  /** Removes what came in before `before` from somebody who was forgotten since: nobody is left to answer. Answers how many. */
  dropUnreachable(before: number): Promise<number>
}

/** An event that throws this often waits for an operator, and its conversation goes on. */
const triesBeforeDead = 5

/** @param newId ids of people and groups that are seen for the first time */
export const createInbox = (db: Database, newId: () => string): Inbox => ({
  ...events(db, newId),
  ...words(db),
})

const events = (
  db: Database,
  newId: () => string,
): Pick<
  Inbox,
  'receive' | 'tell' | 'threw' | 'bury' | 'drop' | 'leftBehind' | 'blameFront' | 'dropUnreachable'
> => ({
  receive: (arrivals, now) => receive(db, arrivals, now, newId),
  async tell({ person, eventId, event, token }, now) {
    // Twice is once: the id is the same, and whoever answered it already has a turn of it.
    const known = (table: 'turns' | 'inbox') =>
      sql`EXISTS (SELECT 1 FROM ${sql.identifier(table)} known WHERE known.conversation = ${person} AND known.event_id = ${eventId})`
    const [told] = await repeatably(db, [
      sql`INSERT INTO inbox (conversation, at, event_id, person, received_at, reply_token, payload, tries, unspoken, dead)
        SELECT id, ${now}, ${eventId}, id, ${now}, ${token ?? null}, ${JSON.stringify(event)}, 0, 0, 0 FROM people
        WHERE id = ${person} AND erased_at IS NULL AND line_user_id IS NOT NULL AND NOT ${known('turns')} AND NOT ${known('inbox')}
        ON CONFLICT DO NOTHING RETURNING event_id`,
    ])
    return (told?.length ?? 0) > 0
  },
  bury: async (row) => void (await repeatably(db, [sql`UPDATE inbox SET dead = 1 WHERE ${inboxRow(row)}`])),
  // Counts, so it is asked once: a throw that went uncounted does less harm than one counted twice.
  async threw(row) {
    const [after] = await rowsOf(
      db,
      sql`UPDATE inbox SET tries = tries + 1, dead = (tries + 1 >= ${triesBeforeDead}) WHERE ${inboxRow(row)} RETURNING dead`,
    )
    return after?.dead === 1 ? 'dead' : 'again'
  },
  drop: async (row) =>
    void (await repeatably(db, [sql`DELETE FROM inbox WHERE ${inboxRow(row)} AND payload IS NOT NULL`])),
  async leftBehind(before, limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT conversation, person FROM inbox WHERE payload IS NOT NULL AND dead = 0 AND received_at < ${before}
          GROUP BY conversation ORDER BY min(at) LIMIT ${limit}`,
    )
    return rows.map(({ conversation, person }) => ({
      conversation: String(conversation),
      person: String(person),
    }))
  },
  blameFront: async () =>
    void (await together(db, [
      sql`UPDATE inbox SET tries = tries + 1, dead = (tries + 1 >= ${triesBeforeDead})
          WHERE payload IS NOT NULL AND dead = 0 AND NOT EXISTS (SELECT 1 FROM inbox older
            WHERE older.conversation = inbox.conversation AND older.payload IS NOT NULL AND older.dead = 0
              AND (older.at, older.event_id) < (inbox.at, inbox.event_id))`,
    ])),
  async dropUnreachable(before) {
    const rows = await rowsOf(
      db,
      sql`DELETE FROM inbox WHERE received_at < ${before}
          AND NOT EXISTS (SELECT 1 FROM people WHERE id = inbox.person AND line_user_id IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM chats WHERE id = inbox.person) RETURNING 1`,
    )
    return rows.length
  },
})

const words = (db: Database): Pick<Inbox, 'settled' | 'claim' | 'unspoken' | 'silent'> => ({
  settled: async ({ conversation, at, eventId }) =>
    void (await repeatably(db, [withoutRow({ conversation, at, eventId })])),
  async claim(row) {
    // Twice is once: it answers whether the row is still there, which only a turn that carried the words changes.
    const [rows] = await repeatably(db, [
      sql`UPDATE inbox SET unspoken = 0 WHERE ${inboxRow(row)} RETURNING 1`,
    ])
    return rows !== undefined && rows.length > 0
  },
  unspoken: async (row) =>
    void (await repeatably(db, [sql`UPDATE inbox SET unspoken = 1 WHERE ${inboxRow(row)}`])),
  async silent(before, tokensSince, limit) {
    const rows = await rowsOf(
      db,
      sql`SELECT * FROM inbox WHERE say IS NOT NULL AND dead = 0 AND received_at < ${before}
            AND (unspoken = 0 OR received_at > ${tokensSince})
          ORDER BY at LIMIT ${limit}`,
    )
    return rows.map(owedWords)
  },
})

/** Takes the row of a key away: nothing is owed for its event any more. */
export const withoutRow = ready(sql`DELETE FROM inbox WHERE conversation = ${sql.placeholder('conversation')}
  AND at = ${sql.placeholder('at')} AND event_id = ${sql.placeholder('eventId')}`)

/** Picks the row of a key, in a WHERE. */
export const inboxRow = (row: InboxKey): SQL =>
  sql`conversation = ${row.conversation} AND at = ${row.at} AND event_id = ${row.eventId}`

const owedWords = (row: Row): OwedWords => ({
  conversation: String(row.conversation),
  at: Number(row.at),
  eventId: String(row.event_id),
  person: String(row.person),
  receivedAt: Number(row.received_at),
  replyToken: row.reply_token === null ? undefined : String(row.reply_token),
  say: readWords(JSON.parse(String(row.say))),
  unspoken: row.unspoken === 1,
})
