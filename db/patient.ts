/**
 * Patience with a database that is away for a moment, as D1 is under load or while it moves: what may be asked again is,
 * after short growing pauses. Knows no driver, no clock, and of the statements only whether doing them twice is harmless.
 */
import { type Database, isRead, type Row, wordsOf } from './database'

/** Waits; jitter, so that not everybody comes back in the same moment, is the matter of whoever brings it. */
export type Pause = (ms: number) => Promise<void>

/**
 * The database was away, also after some patience. That is no fault of what was asked; and what was asked took perhaps
 * effect all the same.
 */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super('[db] the database is away', { cause })
    this.name = 'DatabaseAway'
  }
}

/**
 * Statements met something in their way when they were asked again, after nobody knew what had become of them the first
 * time: what stands there may be their own.
 */
export class MetOwnTrace extends Error {
  constructor(cause: unknown) {
    super('[db] asked again, and something stands in the way', { cause })
    this.name = 'MetOwnTrace'
  }
}

/** Before the second try and the third: somebody waits for an answer, and an overloaded database for less to do. */
const pausesMs = [100, 300]

/** @returns the same database, which tries at most three times before it throws `DatabaseAway` */
export const patient = (database: Database, pause: Pause): Database => ({
  async batch(statements, harmlessTwice = statements.every(isRead)) {
    let doubt = false
    for (let i = 0; ; i++) {
      const tried = await tryOnce(() => database.batch(statements), doubt)
      if ('rows' in tried) return tried.rows
      doubt ||= tried.away === 'perhaps-done'
      const pauseMs = doubt && !harmlessTwice ? undefined : pausesMs[i]
      if (pauseMs === undefined) throw new DatabaseAway(tried.error)
      await pause(pauseMs)
    }
  },
})

type Tried = { rows: Row[][] } | { away: 'not-done' | 'perhaps-done'; error: unknown }

/** @param doubt perhaps an earlier try took effect */
async function tryOnce(ask: () => Promise<Row[][]>, doubt: boolean): Promise<Tried> {
  try {
    return { rows: await ask() }
  } catch (error) {
    const away = awayBy(error)
    if (away) return { away, error }
    throw doubt ? new MetOwnTrace(error) : error
  }
}

/** Of D1's errors those after which surely nothing was done: the batch was never begun. */
const neverBegun = [
  'D1 DB is overloaded',
  'Cannot resolve D1 DB due to transient issue',
  'while starting up D1 DB storage caused object to be reset',
]

/**
 * Those after which nobody knows. What a database took too much time or memory for by its own fault ("exceeded its CPU
 * time limit") is not among them: it would only do so again.
 */
const begunPerhaps = [
  'Network connection lost',
  'in D1 DB storage caused object to be reset',
  'storage operation exceeded timeout which caused object to be reset',
  'reset because its code was updated',
  'request stream because client disconnected',
  'internal error; reference =',
]

/** What D1 says by https://developers.cloudflare.com/d1/observability/debug-d1/; undefined for what it blames on us. */
function awayBy(error: unknown): 'not-done' | 'perhaps-done' | undefined {
  const words = wordsOf(error)
  const says = (text: string) => words.includes(text)
  if (neverBegun.some(says)) return 'not-done'
  return begunPerhaps.some(says) ? 'perhaps-done' : undefined
}
