/**
 * Tables of what a learner shows of their badges, and of the cheers that come back; see `schema.ts` for what all tables have
 * in common. A link's token is kept as it is: its learner must be shown the same link again, and who can read this database
 * can read what the link shows anyway.
 */
import { isNotNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** UTC milliseconds since 1970. */
const ms = (name: string) => integer(name)

/** A badge that is shown under a link. Once ended there is no row, so nothing can open it again. */
export const shares = sqliteTable(
  'shares',
  {
    person: text('person').notNull(),
    badge: text('badge').notNull(),
    token: text('token').notNull(),
    /** Ids of keepsakes that are shown beside it. */
    evidence: text('evidence', { mode: 'json' }).notNull(),
    since: ms('since').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.badge] }), uniqueIndex('shares_token').on(t.token)],
)

/** Some of one's shared badges on one page. */
export const showcases = sqliteTable(
  'showcases',
  {
    person: text('person').primaryKey(),
    token: text('token').notNull(),
    badges: text('badges', { mode: 'json' }).notNull(),
  },
  (t) => [uniqueIndex('showcases_token').on(t.token)],
)

/** On which days somebody looked at a link: at most one row a day, and nothing of who it was. */
export const sightings = sqliteTable(
  'sightings',
  { person: text('person').notNull(), token: text('token').notNull(), day: integer('day').notNull() },
  (t) => [primaryKey({ columns: [t.person, t.token, t.day] })],
)

/** What somebody sent to a learner for a badge. Title and cloth are the badge's, which are fixed for good. */
export const cheers = sqliteTable(
  'cheers',
  {
    person: text('person').notNull(),
    id: text('id').notNull(),
    badge: text('badge').notNull(),
    title: text('title', { mode: 'json' }).notNull(),
    cloth: text('cloth').notNull(),
    sender: text('sender').notNull(),
    sign: text('sign'),
    line: text('line'),
    at: ms('at').notNull(),
    /** When the learner was told of it in the chat. */
    toldAt: ms('told_at'),
    thankedAt: ms('thanked_at'),
    hiddenAt: ms('hidden_at'),
    reportedAt: ms('reported_at'),
  },
  (t) => [
    primaryKey({ columns: [t.person, t.id] }),
    index('cheers_reported').on(t.reportedAt).where(isNotNull(t.reportedAt)),
  ],
)

/** Who does not take cheers, or would be pushed them; without a row they are taken and wait for the next answer. */
export const cheerSettings = sqliteTable('cheer_settings', {
  person: text('person').primaryKey(),
  takes: integer('takes').notNull(),
  mayPush: integer('may_push').notNull(),
})
