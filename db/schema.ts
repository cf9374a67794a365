/**
 * Tables. Every row of a person carries `person`, the shard key; only `people` and `chats` know LINE's ids.
 * Tables with a natural key are WITHOUT ROWID in the migrations, so that a fact costs one written row.
 */
import { isNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** UTC milliseconds since 1970. */
const ms = (name: string) => integer(name)

/** Number is what append-only records know a person by; erasure empties all but `number`, `id` and `erasedAt`. */
export const people = sqliteTable(
  'people',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
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
    createdAt: ms('created_at').notNull(),
    blockedAt: ms('blocked_at'),
    erasedAt: ms('erased_at'),
  },
  (t) => [
    uniqueIndex('people_id').on(t.id),
    uniqueIndex('people_line_user_id').on(t.lineUserId),
    // Those who never agreed go after a day: the sweep finds them here without reading everybody.
    index('people_without_consent').on(t.createdAt).where(isNull(t.consent)),
  ],
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

/** One message answered; never changed. Two turns decided at once want the same `seq`, and one of them loses. */
export const turns = sqliteTable(
  'turns',
  {
    conversation: text('conversation').notNull(),
    seq: integer('seq').notNull(),
    eventId: text('event_id').notNull(),
    person: text('person').notNull(),
    state: text('state', { mode: 'json' }).notNull(),
    at: ms('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.conversation, t.seq] }), uniqueIndex('turns_event_id').on(t.eventId)],
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

/** Published courses. Within an edition only words and media change, which raises `revision`. */
export const editions = sqliteTable(
  'editions',
  {
    course: text('course').notNull(),
    edition: integer('edition').notNull(),
    revision: integer('revision').notNull(),
    content: text('content', { mode: 'json' }).notNull(),
    addedAt: ms('added_at').notNull(),
    retiredAt: ms('retired_at'),
  },
  (t) => [primaryKey({ columns: [t.course, t.edition] })],
)

/** Every correction of an edition: which fields changed, from what to what. */
export const corrections = sqliteTable(
  'corrections',
  {
    course: text('course').notNull(),
    edition: integer('edition').notNull(),
    revision: integer('revision').notNull(),
    at: ms('at').notNull(),
    changes: text('changes', { mode: 'json' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.course, t.edition, t.revision] })],
)

/** Single values of the whole house, such as the stamp that changes whenever a course does. */
export const house = sqliteTable('house', { name: text('name').primaryKey(), value: text('value').notNull() })

export const enrolments = sqliteTable(
  'enrolments',
  {
    person: text('person').notNull(),
    id: text('id').notNull(),
    course: text('course').notNull(),
    edition: integer('edition').notNull(),
    at: ms('at').notNull(),
    finishedAt: ms('finished_at'),
  },
  (t) => [primaryKey({ columns: [t.person, t.id] })],
)

/** A lesson's clip was played to its end (`played`), or the learner said so (`said`). */
export const watched = sqliteTable(
  'watched',
  {
    person: text('person').notNull(),
    enrolment: text('enrolment').notNull(),
    lesson: text('lesson').notNull(),
    how: text('how').notNull(),
    at: ms('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.enrolment, t.lesson] })],
)

export const practised = sqliteTable(
  'practised',
  {
    person: text('person').notNull(),
    enrolment: text('enrolment').notNull(),
    lesson: text('lesson').notNull(),
    done: integer('done').notNull(),
    at: ms('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.enrolment, t.lesson] })],
)

/** First answers to the questions of lessons. */
export const answers = sqliteTable(
  'answers',
  {
    person: text('person').notNull(),
    enrolment: text('enrolment').notNull(),
    question: text('question').notNull(),
    picks: text('picks', { mode: 'json' }).notNull(),
    right: integer('right').notNull(),
    at: ms('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.enrolment, t.question] })],
)

/** Tries of a post-test. The result is there once it was sent. */
export const attempts = sqliteTable(
  'attempts',
  {
    person: text('person').notNull(),
    id: text('id').notNull(),
    enrolment: text('enrolment').notNull(),
    number: integer('number').notNull(),
    startedAt: ms('started_at').notNull(),
    sentAt: ms('sent_at'),
    right: integer('right'),
    of: integer('of'),
    passed: integer('passed'),
  },
  (t) => [primaryKey({ columns: [t.person, t.id] })],
)

/** Answers of a try; each may be changed until the try is sent. */
export const attemptAnswers = sqliteTable(
  'attempt_answers',
  {
    person: text('person').notNull(),
    attempt: text('attempt').notNull(),
    question: text('question').notNull(),
    picks: text('picks', { mode: 'json' }).notNull(),
    at: ms('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.attempt, t.question] })],
)

export const ratings = sqliteTable(
  'ratings',
  {
    person: text('person').notNull(),
    enrolment: text('enrolment').notNull(),
    what: text('what').notNull(),
    value: text('value').notNull(),
    at: ms('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.enrolment, t.what] })],
)

/** Review cards: when a question of a finished course comes again. */
export const cards = sqliteTable(
  'cards',
  {
    person: text('person').notNull(),
    course: text('course').notNull(),
    question: text('question').notNull(),
    edition: integer('edition').notNull(),
    stage: integer('stage').notNull(),
    dueAt: ms('due_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.course, t.question] })],
)

export const helpRequests = sqliteTable(
  'help_requests',
  {
    person: text('person').notNull(),
    id: text('id').notNull(),
    at: ms('at').notNull(),
    closedAt: ms('closed_at'),
  },
  (t) => [primaryKey({ columns: [t.person, t.id] }), index('help_requests_open').on(t.closedAt, t.at)],
)

/** What was written or sent into a request for help. */
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

/** Pictures, clips and voice notes sent unasked: LINE's id until the bytes are ours. */
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
  },
  (t) => [primaryKey({ columns: [t.person, t.id] })],
)

/** Work that is owed: a row before it is an action, gone when done. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: text('id').primaryKey(),
    person: text('person').notNull(),
    job: text('job', { mode: 'json' }).notNull(),
    dueAt: ms('due_at').notNull(),
    tries: integer('tries').notNull(),
    dead: integer('dead').notNull(),
  },
  (t) => [index('jobs_due').on(t.dead, t.dueAt)],
)
