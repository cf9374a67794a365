/** A process that dies at a chosen line: from then on nothing it does reaches anybody. */
import type { LifeChange } from '../bot'

class Died extends Error {
  constructor() {
    super('the process died here')
  }
}

export interface Crash {
  change: LifeChange
  /** How many times the database, LINE or the file store was asked, the call it died in included. */
  calls(): number
}

/** `before` the call takes effect, or `after` it did while its answer is lost. */
export type When = 'before' | 'after'

/** Dies at the `at`th call that leaves the process (1 is the first). */
export function crashAt(at: number, when: When): Crash {
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
    change: {
      database: (database) => ({ batch: (statements) => passing(() => database.batch(statements)) }),
      fetch: (fetch) => (input, init) => passing(() => fetch(input, init)),
      files: (files) => ({
        put: (...asked) => passing(() => files.put(...asked)),
        get: (...asked) => passing(() => files.get(...asked)),
        head: (key) => passing(() => files.head(key)),
        remove: (key) => passing(() => files.remove(key)),
        list: (prefix) => passing(() => files.list(prefix)),
      }),
    },
  }
}

/** A life in which nobody dies: for counting the calls. */
export const nobodyDies = (): Crash => crashAt(Number.POSITIVE_INFINITY, 'before')
