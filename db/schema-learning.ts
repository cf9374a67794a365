/** Tables of courses and of learning; see `schema.ts` for what all tables have in common, and what they are for. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** UTC milliseconds since 1970. */
const ms = (name: string) => integer(name)

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

/**
 * A learner on an edition of a course. `cards`: its review cards, as an object from question to stage and day, since all
 * of them are planned in the turn that finishes it.
 */
export const enrolments = sqliteTable(
  'enrolments',
  {
    person: text('person').notNull(),
    id: text('id').notNull(),
    course: text('course').notNull(),
    edition: integer('edition').notNull(),
    at: ms('at').notNull(),
    finishedAt: ms('finished_at'),
    cards: text('cards', { mode: 'json' }),
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

/** The practice of a lesson: `done` is 1 when it was done, 0 when it was left for later. */
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

/** Answers to the two short questions after a finished course. */
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
