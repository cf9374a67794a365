/** A process that dies at a chosen line: from then on nothing it does reaches anybody. */
import type { Database } from '../../db/database'
import type { LifeChange } from '../bot'

export class Died extends Error {
  constructor() {
    super('the process died here')
  }
}

export interface Crash {
  change: LifeChange
  /** How many times the database or LINE was asked, the call it died in included. */
  calls(): number
  died(): boolean
}

/**
 * Dies at the `at`th call that leaves the process (1 is the first).
 *
 * @param when `before` the call takes effect, or `after` it did while its answer is lost
 */
export function crashAt(at: number, when: 'before' | 'after'): Crash {
  let calls = 0
  let dead = false
  const passing = async <T>(call: () => Promise<T>): Promise<T> => {
    if (dead) throw new Died()
    dead = ++calls === at
    if (dead && when === 'before') throw new Died()
    const answer = await call()
    if (dead) throw new Died()
    return answer
  }
  return {
    calls: () => calls,
    died: () => dead,
    change: {
      database: (database): Database => ({
        batch: (statements) => passing(() => database.batch(statements)),
      }),
      fetch: (fetch) => (input, init) => passing(() => fetch(input, init)),
    },
  }
}
