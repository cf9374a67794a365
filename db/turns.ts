/**
 * A turn's two moments with the database: `scene`, everything a flow may need in one read, and `keep`, everything it
 * decided in one write, all or nothing.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { ChatState } from '../shared/chat'
import type { Fact } from '../shared/fact'
import type { Job } from '../shared/job'
import type { Saying } from '../shared/saying'
import { type Database, json, rowsOf, together, wordsOf } from './database'
import { factStatements } from './facts'
import { type InboxKey, inboxRow } from './inbox'
import { readScene, type Scene, sceneOf } from './scene'

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
    const [row] = await rowsOf(db, sceneOf(conversation, person, now))
    return readScene(row ?? {}, conversation, person)
  },
  async keep(turn) {
    try {
      await together(db, statementsOf(turn, newId))
      return 'kept'
    } catch (error) {
      const why = wordsOf(error)
      if (why.includes('turns.event_id')) return 'seen-before'
      if (why.includes('turns.conversation')) return 'overtaken'
      throw error
    }
  },
})

function statementsOf(turn: TurnKept, newId: () => string): SQL[] {
  const { conversation, person, event, at } = turn
  const here = inboxRow({ conversation, ...event })
  return [
    // Facts first: an erasure empties the turns so far, and this turn stays as the mark that its event was done.
    ...turn.record.flatMap((fact) =>
      factStatements(fact, { person, conversation, eventId: event.eventId, at }),
    ),
    sql`INSERT INTO turns (conversation, seq, event_id, person, state, at)
      VALUES (${conversation}, ${turn.seq}, ${event.eventId}, ${person}, ${json(turn.state)}, ${at})`,
    ...turn.begin.map(
      (job) =>
        sql`INSERT INTO jobs (id, person, job, due_at, tries, dead) VALUES (${newId()}, ${person}, ${json(job)}, ${at}, 0, 0)`,
    ),
    turn.say.length > 0
      ? sql`UPDATE inbox SET payload = NULL, say = ${json(turn.say)}, tries = 0 WHERE ${here}`
      : sql`DELETE FROM inbox WHERE ${here}`,
    ...turn.carried.map((row) => sql`DELETE FROM inbox WHERE ${inboxRow(row)}`),
  ]
}
