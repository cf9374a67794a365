/**
 * Tables of roles, classes and who is in them; see `schema.ts` for what all tables have in common. Classes and invitations
 * belong to the house, as courses do; what a person is in has `person` first in its key.
 */
import { isNotNull, isNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** UTC milliseconds since 1970. */
const ms = (name: string) => integer(name)

/** Append-only but for its end: every role that was ever given, by whom, and when it was taken back. */
export const grants = sqliteTable(
  'grants',
  {
    person: text('person').notNull(),
    role: text('role').notNull(),
    at: ms('at').notNull(),
    /** Who invited; null for the first administrator, who had the setup code. */
    givenBy: text('given_by'),
    invitation: text('invitation'),
    endedAt: ms('ended_at'),
    endedBy: text('ended_by'),
  },
  (t) => [
    primaryKey({ columns: [t.person, t.role, t.at] }),
    // An invitation works once: of two who accept at the same time, one finds it used.
    uniqueIndex('grants_invitation').on(t.invitation).where(isNotNull(t.invitation)),
    index('grants_open').on(t.role, t.at).where(isNull(t.endedAt)),
  ],
)

/** Invitations to a role: for one person, once, for some days. */
export const invitations = sqliteTable('invitations', {
  id: text('id').primaryKey(),
  role: text('role').notNull(),
  by: text('by').notNull(),
  at: ms('at').notNull(),
  expiresAt: ms('expires_at').notNull(),
  declinedAt: ms('declined_at'),
})

/** A class of one trainer on one course. `id` is the code on its poster. */
export const classes = sqliteTable(
  'classes',
  {
    id: text('id').primaryKey(),
    course: text('course').notNull(),
    school: text('school').notNull(),
    province: text('province').notNull(),
    startsAt: ms('starts_at').notNull(),
    goal: text('goal'),
    /** Null when the trainer's role or person is gone: then it is the office's to hand on. */
    trainer: text('trainer'),
    openedAt: ms('opened_at').notNull(),
    openedBy: text('opened_by').notNull(),
    pausedAt: ms('paused_at'),
    chat: text('chat'),
    bindingCode: text('binding_code'),
    bindingUntil: ms('binding_until'),
  },
  (t) => [
    index('classes_trainer').on(t.trainer),
    uniqueIndex('classes_chat').on(t.chat).where(isNotNull(t.chat)),
    uniqueIndex('classes_binding_code').on(t.bindingCode).where(isNotNull(t.bindingCode)),
  ],
)

/** Who learns in which class, from when to when. */
export const members = sqliteTable(
  'members',
  {
    person: text('person').notNull(),
    class: text('class').notNull(),
    joinedAt: ms('joined_at').notNull(),
    leftAt: ms('left_at'),
    /** The row of the class list that was claimed. */
    place: text('place'),
  },
  (t) => [
    primaryKey({ columns: [t.person, t.class] }),
    index('members_class').on(t.class, t.joinedAt).where(isNull(t.leftAt)),
    uniqueIndex('members_place').on(t.place).where(isNotNull(t.place)),
  ],
)

/** Rows of a class list that wait for their learner; `addedAt` is null until the trainer has said "add them". */
export const places = sqliteTable(
  'places',
  {
    id: text('id').primaryKey(),
    class: text('class').notNull(),
    list: text('list').notNull(),
    name: text('name').notNull(),
    school: text('school'),
    province: text('province'),
    at: ms('at').notNull(),
    addedAt: ms('added_at'),
  },
  (t) => [index('places_class').on(t.class, t.list)],
)

/** What the bot said of a request for help, by LINE's id of the message: whoever quotes it answers that learner. */
export const quotable = sqliteTable(
  'quotable',
  {
    person: text('person').notNull(),
    lineMessageId: text('line_message_id').notNull(),
    learner: text('learner').notNull(),
    request: text('request').notNull(),
    at: ms('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.lineMessageId] })],
)
