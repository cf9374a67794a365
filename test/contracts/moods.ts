/**
 * What D1 does now and then, in its own words (https://developers.cloudflare.com/d1/observability/debug-d1/), put around
 * the calls of a real database. Whether a batch was applied before its answer was lost is a mood of its own.
 */

/** Does something to one call of the database. */
export type Strike = <T>(call: () => Promise<T>) => Promise<T>

/** The batch takes no effect. */
export const before =
  (says: string): Strike =>
  async () => {
    throw new Error(`D1_ERROR: ${says}`)
  }

/** The batch takes effect, and its answer is lost. */
export const after =
  (says: string): Strike =>
  async (call) => {
    await call()
    throw new Error(`D1_ERROR: ${says}`)
  }

const neverBegun = [
  'D1 DB is overloaded. Too many requests queued.',
  'D1 DB is overloaded. Requests queued for too long.',
  'Cannot resolve D1 DB due to transient issue on remote node.',
  'Internal error while starting up D1 DB storage caused object to be reset.',
]

export const networkLost = 'Network connection lost.'

const ofUnknownFate = [
  networkLost,
  'D1 DB storage operation exceeded timeout which caused object to be reset.',
  'Internal error in D1 DB storage caused object to be reset.',
  'D1 DB reset because its code was updated.',
  "Can't read from request stream because client disconnected.",
  'internal error; reference = d1lbkpu5rhv2dhu6fm1k2h2n',
]

/** Every mood, with what a test calls it. */
export const moods: [string, Strike][] = [
  ...neverBegun.map((says): [string, Strike] => [says, before(says)]),
  ...ofUnknownFate.flatMap((says): [string, Strike][] => [
    [`${says} (nothing was done)`, before(says)],
    [`${says} (all was done)`, after(says)],
  ]),
]

/** One of each kind: surely nothing was done, perhaps nothing, perhaps all. */
export const kinds = moods.filter(([says]) => /Too many|Network/.test(says))

/** What D1 blames on the query, which would only do it again. */
export const ourFault = [
  'D1 DB exceeded its CPU time limit and was reset.',
  'Exceeded maximum DB size.',
  'no such table: nothing: SQLITE_ERROR',
]

/** A database's calls, some of them struck. */
export interface Trouble {
  /** Counted since the last `strike`, or from the start. */
  calls: number
  /** How long the database was waited for before it was asked again, ms. */
  pauses: number[]
  /** Strikes the `at`th call from now (1 is the next) and those behind it, `times` in all. */
  strike(strike: Strike, at?: number, times?: number): void
  around: Strike
  pause(ms: number): Promise<void>
}

export function trouble(): Trouble {
  let struck: { strike: Strike; from: number; to: number } | undefined
  const state: Trouble = {
    calls: 0,
    pauses: [],
    strike(strike, at = 1, times = 1) {
      struck = { strike, from: at, to: at + times - 1 }
      state.calls = 0
      state.pauses = []
    },
    async around(call) {
      const number = ++state.calls
      if (!struck || number < struck.from || number > struck.to) return call()
      return struck.strike(call)
    },
    pause: async (ms) => void state.pauses.push(ms),
  }
  return state
}
