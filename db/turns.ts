/**
 * A turn's two moments with the database: `scene`, everything a flow may need in one read, and `keep`, everything it
 * decided in one write, all or nothing.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { ChatState } from '../shared/chat'
import type { Fact } from '../shared/fact'
import type { Job } from '../shared/job'
import type { Saying } from '../shared/saying'
import { type Database, json, ready, repeatably, rowsOf, type Statement, together, wordsOf } from './database'
import { factStatements } from './facts'
import { glanceAt, glanceFrom } from './glance'
import { type InboxKey, inboxRow, withoutRow } from './inbox'
import { MetOwnTrace } from './patient'
import { readScene, type Scene } from './scene'

/** What a turn keeps. */
export interface TurnKept {
  conversation: string
  person: string
  seq: number
  event: { at: number; eventId: string }
  state: ChatState
  say: Saying[]
  /** Rows whose unspoken words are in `say` now, so that they are owed once. */
  carried: InboxKey[]
  record: Fact[]
  begin: Job[]
  /** UTC ms. */
  at: number
  /** UTC ms when the person was last here; `at` when absent. What comes from inside is no visit of theirs. */
  hereAt?: number
}

/** What a conversation has come to, and the one way it goes on. */
export interface Turns {
  /** Reads a conversation in one round trip. */
  scene(conversation: string, person: string, now: number): Promise<Scene>
  /**
   * Keeps a turn with its words, facts and jobs, and takes its event out of the inbox; or nothing of it.
   * `seen-before`: this event was decided already. `overtaken`: another event of the conversation got in first.
   */
  keep(turn: TurnKept): Promise<'kept' | 'seen-before' | 'overtaken'>
}

/** @param newId ids of the jobs that a turn begins */
export const createTurns = (db: Database, newId: () => string): Turns => ({
  async scene(conversation, person, now) {
    const answers = await together(db, glanceAt(conversation, person, now))
    return readScene(glanceFrom(answers), conversation, person, now)
  },
  async keep(turn) {
    try {
      // The keys of `turns` let it be kept once, and a second time leaves nothing: so it may be asked twice.
      await repeatably(db, statementsOf(turn, newId))
      return 'kept'
    } catch (error) {
      // Whoever kept it speaks. Only after an answer that was lost may that be ourselves, and only then it is looked up.
      if (error instanceof MetOwnTrace && (await standsAs(turn, db))) return 'kept'
      const why = wordsOf(error)
      if (why.includes('turns.event_id')) return 'seen-before'
      if (contested.some((key) => why.includes(key))) return 'overtaken'
      throw error
    }
  },
})

/**
 * Keys that only one of several may have: the next turn of a conversation, an invitation, a place of a class list, the
 * first administrator, a group. Whoever came second decides again, on what stands there now.
 */
const contested = ['turns.conversation', 'grants.invitation', 'members.place', 'classes.chat']

/**
 * Whether this very turn stands, with its words still to be spoken. Another process may have decided the same event to
 * the same words, but hardly in the same millisecond.
 */
async function standsAs(turn: TurnKept, db: Database): Promise<boolean> {
  const { conversation, event, say } = turn
  const waiting = sql`EXISTS (SELECT 1 FROM inbox WHERE ${inboxRow({ conversation, ...event })} AND say = ${json(say)})`
  const rows = await rowsOf(
    db,
    sql`SELECT 1 FROM turns WHERE conversation = ${conversation} AND seq = ${turn.seq}
      AND event_id = ${event.eventId} AND state = ${json(turn.state)} AND at = ${turn.hereAt ?? turn.at}
      AND ${say.length > 0 ? waiting : sql`TRUE`}`,
  )
  return rows.length > 0
}

function statementsOf(turn: TurnKept, newId: () => string): Statement[] {
  const { conversation, person, event, at, seq } = turn
  const here = { conversation, at: event.at, eventId: event.eventId }
  return [
    // Facts first: an erasure empties the turns so far, and this turn stays as the mark that its event was done.
    ...factStatements(turn.record, { person, conversation, eventId: event.eventId, at }),
    turnRow({ ...here, person, seq, state: JSON.stringify(turn.state), now: turn.hereAt ?? at }),
    ...turn.begin.map(
      (job) =>
        sql`INSERT INTO jobs (id, person, job, due_at, tries, dead) VALUES (${newId()}, ${person}, ${json(job)}, ${at}, 0, 0)`,
    ),
    turn.say.length > 0 ? words({ ...here, say: JSON.stringify(turn.say) }) : withoutRow(here),
    ...turn.carried.map(({ conversation, at, eventId }) => withoutRow({ conversation, at, eventId })),
  ]
}

const its = (name: string): SQL => sql`${sql.placeholder(name)}`
const here = sql`conversation = ${its('conversation')} AND at = ${its('at')} AND event_id = ${its('eventId')}`

/** An event is done by whoever takes it out of the inbox: without it there, its id is missing here, and nothing is kept. */
const turnRow = ready(sql`INSERT INTO turns (conversation, seq, event_id, person, state, at)
  VALUES (${its('conversation')}, ${its('seq')}, (SELECT event_id FROM inbox WHERE ${here} AND payload IS NOT NULL),
    ${its('person')}, ${its('state')}, ${its('now')})`)
const words = ready(sql`UPDATE inbox SET payload = NULL, say = ${its('say')}, tries = 0 WHERE ${here}`)
