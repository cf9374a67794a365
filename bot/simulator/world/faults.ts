/**
 * What goes wrong on demand. A fault waits in a queue until something it is meant for happens, and is then used up.
 * It knows names only; what each name does is done where it strikes.
 */

/** Faults of LINE's answers. A number is a status answered before anything takes effect. */
const API_FAULTS = [
  'rate-429',
  'quota-429',
  'cut',
  'cut-after-taking',
  '500-after-taking',
  'slow',
  '202',
] as const
/** Faults of webhooks on their way to the bot. */
const WEBHOOK_FAULTS = ['duplicate', 'out-of-order', 'lost', 'redeliver', 'lost-then-redelivered'] as const

/** `on` is an operation (`reply`, `push`, `content` …), `any`, or `webhook`. `times` strikes are left; `ms` is for `slow`. */
export type Fault = { on: string; fault: string; times: number; ms?: number }

export type Faults = { queue: Fault[] }

export const noFaults = (): Faults => ({ queue: [] })

/** Why this is no fault anybody can play, or null. */
export function faultProblem(fault: { on?: unknown; fault?: unknown }): string | null {
  if (typeof fault.on !== 'string' || typeof fault.fault !== 'string') return 'on and fault are words'
  const known: readonly string[] = fault.on === 'webhook' ? WEBHOOK_FAULTS : API_FAULTS
  if (known.includes(fault.fault)) return null
  if (fault.on !== 'webhook' && /^[45]\d\d$/.test(fault.fault)) return null
  return `unknown fault ${fault.fault}; known: ${known.join(', ')}, or a status`
}

/** Takes the oldest fault meant for this operation, or undefined. Each call uses one strike up. */
export function strike(faults: Faults, on: string): Fault | undefined {
  const found = faults.queue.find((fault) => fault.on === on || (fault.on === 'any' && on !== 'webhook'))
  if (!found) return undefined
  found.times -= 1
  if (found.times <= 0) faults.queue.splice(faults.queue.indexOf(found), 1)
  return found
}
