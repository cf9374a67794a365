/**
 * Tables of badges and of what signs them; see `schema.ts` for what all tables have in common. What erasure must not take
 * (which places of a status list are taken, which keys signed what) knows nobody.
 */
import { isNotNull } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** UTC milliseconds since 1970. */
const ms = (name: string) => integer(name)

/**
 * Badges that were awarded, one an enrolment. What stands on one for good is in `face`. This table and the next have a row
 * id: their rows are long, and WITHOUT ROWID a row of over a thousand bytes takes whole pages of its own.
 */
export const badges = sqliteTable(
  'badges',
  {
    id: text('id').primaryKey(),
    person: text('person').notNull(),
    enrolment: text('enrolment').notNull(),
    course: text('course').notNull(),
    edition: integer('edition').notNull(),
    face: text('face', { mode: 'json' }).notNull(),
    /** Shown on it, by the learner's choice. */
    name: text('name'),
    awardedAt: ms('awarded_at').notNull(),
    expiresAt: ms('expires_at'),
    revokedAt: ms('revoked_at'),
    revokedFor: text('revoked_for'),
  },
  (t) => [
    // Of two who issue for the same enrolment at once, one finds it issued.
    uniqueIndex('badges_enrolment').on(t.person, t.enrolment),
    index('badges_awarded').on(t.awardedAt),
  ],
)

/** What was signed for a badge. The one of the highest `number` counts; of those before it the text is gone. */
export const credentials = sqliteTable(
  'credentials',
  {
    person: text('person').notNull(),
    badge: text('badge').notNull(),
    number: integer('number').notNull(),
    /** Its place: bit `position` of status list `list`. */
    list: integer('list').notNull(),
    position: integer('position').notNull(),
    validFrom: ms('valid_from').notNull(),
    /** As it was signed, to the letter. */
    document: text('document'),
    signature: text('signature').notNull(),
  },
  (t) => [primaryKey({ columns: [t.person, t.badge, t.number] })],
)

/** Every place of a status list that is taken, for ever; `revokedAt` is the bit. */
export const statuses = sqliteTable(
  'statuses',
  {
    list: integer('list').notNull(),
    position: integer('position').notNull(),
    revokedAt: ms('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.list, t.position] }),
    index('statuses_revoked').on(t.list, t.position).where(isNotNull(t.revokedAt)),
  ],
)

/** Status lists: `signed` is the list as it was after so many `signedChanges`. */
export const statusLists = sqliteTable('status_lists', {
  list: integer('list').primaryKey(),
  taken: integer('taken').notNull(),
  changes: integer('changes').notNull(),
  signed: text('signed'),
  signedChanges: integer('signed_changes'),
})

/** Public keys that sign or have signed; the newest one does. */
export const signingKeys = sqliteTable(
  'signing_keys',
  {
    number: integer('number').primaryKey(),
    multikey: text('multikey').notNull(),
    createdAt: ms('created_at').notNull(),
    retiredAt: ms('retired_at'),
    revokedAt: ms('revoked_at'),
  },
  (t) => [uniqueIndex('signing_keys_multikey').on(t.multikey)],
)

/** Append-only: every signature, by its hash; for whom, only the credential itself knows. */
export const signatures = sqliteTable('signatures', {
  hash: text('hash').primaryKey(),
  what: text('what').notNull(),
  actor: text('actor').notNull(),
  key: integer('key').notNull(),
  at: ms('at').notNull(),
})
