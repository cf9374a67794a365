/**
 * Tables, their names and columns: what migrations are drafted from (drizzle-kit, `test/tools/drizzle.config.ts`).
 * Nothing runs through these objects: statements are SQL written by hand in the file of each subject, and the contracts
 * run them on what the migrations made.
 *
 * Every row of a person carries `person`, the shard key; only `people` and `chats` know LINE's ids. All tables but
 * `people` are made WITHOUT ROWID, by hand in the migration, so that a fact costs one written row. Here: people, their
 * conversations, and what is owed. Courses and learning are in `schema-learning.ts`.
 */
import { isNotNull, isNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** UTC milliseconds since 1970. */
const ms = (name: string) => integer(name)

/** Number is what append-only records know a person by; erasure empties all but `number`, `id` and `erasedAt`. */
export const people = sqliteTable(
  'people',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    lineUserId: text('line_user_id'),
    language: text('language').notNull(),
    name: text('name'),
    address: text('address').notNull(),
    province: text('province'),
    school: text('school'),
    pausedUntil: ms('paused_until'),
    menu: text('menu').notNull(),
    /** Version of the consent "to learn" that stands now; its history is in `consents`. */
    consent: integer('consent'),
    /** A JSON list; null for learners. How each came and went is in `grants`. */
    roles: text('roles', { mode: 'json' }),
    /** Only under the consent "to be phoned". */
    phone: text('phone'),
    createdAt: ms('created_at').notNull(),
    blockedAt: ms('blocked_at'),
    erasedAt: ms('erased_at'),
  },
  (t) => [uniqueIndex('people_id').on(t.id), uniqueIndex('people_line_user_id').on(t.lineUserId)],
)

/** Groups and rooms the bot was asked into. */
export const chats = sqliteTable(
  'chats',
  {
    id: text('id').primaryKey(),
    lineChatId: text('line_chat_id').notNull(),
    joinedAt: ms('joined_at').notNull(),
    leftAt: ms('left_at'),
  },
  (t) => [uniqueIndex('chats_line_chat_id').on(t.lineChatId)],
)

/**
 * What LINE told us and what is still owed for it. A row waits with `payload`, then holds the words to speak in `say`,
 * then goes. `unspoken` marks words known never to have reached LINE: they open the next answer. `dead` waits for an operator.
 */
export const inbox = sqliteTable(
  'inbox',
  {
    conversation: text('conversation').notNull(),
    at: ms('at').notNull(),
    eventId: text('event_id').notNull(),
    person: text('person').notNull(),
    receivedAt: ms('received_at').notNull(),
    replyToken: text('reply_token'),
    payload: text('payload', { mode: 'json' }),
    say: text('say', { mode: 'json' }),
    tries: integer('tries').notNull(),
    unspoken: integer('unspoken').notNull(),
    dead: integer('dead').notNull(),
  },
  (t) => [primaryKey({ columns: [t.conversation, t.at, t.eventId] })],
)

/**
 * One event answered. Two turns decided at once want the same `seq`, and one of them loses. A row stays as it was written,
 * but that erasure empties its `state`; old ones go after a while. Those of somebody who was forgotten are marked: their
 * events are found by id alone, since nobody is left to whom they belong.
 */
export const turns = sqliteTable(
  'turns',
  {
    conversation: text('conversation').notNull(),
    seq: integer('seq').notNull(),
    eventId: text('event_id').notNull(),
    person: text('person').notNull(),
    state: text('state', { mode: 'json' }).notNull(),
    /** When the person was here: a turn of what came from inside keeps the time of the one before. */
    at: ms('at').notNull(),
    forgotten: integer('forgotten'),
  },
  (t) => [
    primaryKey({ columns: [t.conversation, t.seq] }),
    // Partial, so that it costs no ordinary turn a row.
    index('turns_forgotten').on(t.eventId).where(isNotNull(t.forgotten)),
  ],
)

/** Append-only: the newest row of a purpose counts; a null version is a withdrawal. */
export const consents = sqliteTable(
  'consents',
  {
    person: text('person').notNull(),
    purpose: text('purpose').notNull(),
    at: ms('at').notNull(),
    version: integer('version'),
  },
  (t) => [primaryKey({ columns: [t.person, t.purpose, t.at] })],
)

/** Single values of the whole house, such as the stamp that changes whenever a course does. */
export const house = sqliteTable('house', { name: text('name').primaryKey(), value: text('value').notNull() })

/** Somebody waits for a person: their trainer, or the office; open while `closedAt` is null. */
export const helpRequests = sqliteTable(
  'help_requests',
  {
    person: text('person').notNull(),
    id: text('id').notNull(),
    at: ms('at').notNull(),
    closedAt: ms('closed_at'),
    /** Whose trainer it went to; null: the office. */
    class: text('class'),
    /** Who answered last. */
    helper: text('helper'),
    answeredAt: ms('answered_at'),
    /** Until then words go to a person; null: the bot answers. */
    handedOverUntil: ms('handed_over_until'),
    escalatedAt: ms('escalated_at'),
  },
  (t) => [
    primaryKey({ columns: [t.person, t.id] }),
    index('help_requests_open').on(t.at).where(isNull(t.closedAt)),
  ],
)

/** What was written into a request for help. */
export const helpWords = sqliteTable(
  'help_words',
  {
    person: text('person').notNull(),
    request: text('request').notNull(),
    eventId: text('event_id').notNull(),
    at: ms('at').notNull(),
    text: text('text'),
    lineMessageId: text('line_message_id'),
  },
  (t) => [primaryKey({ columns: [t.person, t.request, t.eventId] })],
)

/**
 * Pictures, clips and voice notes: LINE's id until the bytes are ours. `request`: sent into that request for help, for the
 * office to see.
 */
export const keepsakes = sqliteTable(
  'keepsakes',
  {
    person: text('person').notNull(),
    id: text('id').notNull(),
    lineMessageId: text('line_message_id').notNull(),
    media: text('media').notNull(),
    at: ms('at').notNull(),
    keptAt: ms('kept_at'),
    file: text('file'),
    request: text('request'),
  },
  (t) => [primaryKey({ columns: [t.person, t.id] })],
)

/** Work that is owed: a row before it is an action, gone when done. Kept in the order in which it falls due. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: text('id').notNull(),
    person: text('person').notNull(),
    job: text('job', { mode: 'json' }).notNull(),
    dueAt: ms('due_at').notNull(),
    tries: integer('tries').notNull(),
    dead: integer('dead').notNull(),
  },
  (t) => [primaryKey({ columns: [t.dead, t.dueAt, t.id] })],
)

export * from './schema-badges'
export * from './schema-classes'
export * from './schema-learning'
export * from './schema-sharing'
