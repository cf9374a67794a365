/** What became of a message: LINE's answers read as fates, and when it is safe to try again. */
import { HTTPFetchError } from '@line/bot-sdk'
import { LineSilent } from './wire'

/**
 * One try. `unknown`: perhaps accepted. `unreached`, `limited`, `over-quota`: surely not. `dead-token`: a reply token
 * that was used or is too old. `already`: accepted before, under the same retry key.
 */
export type Fate =
  | { kind: 'accepted' | 'already' | 'unknown' | 'unreached' | 'limited' | 'over-quota' | 'dead-token' }
  | { kind: 'refused'; refusal: LineRefused }

/** LINE found something wrong with what we sent: a bug or a wrong key, never a matter of trying again. */
export class LineRefused extends Error {
  /** @param fields the properties LINE names; what was in them is told to nobody */
  constructor(
    deed: string,
    readonly status: number,
    readonly fields: string[],
  ) {
    super(`[line/speak] ${deed} refused: ${status}${fields.length > 0 ? ` at ${fields.join(', ')}` : ''}`)
    this.name = 'LineRefused'
  }
}

/** Tries of one message, the first included. */
export const mostTries = 3
const firstPauseMs = 250

/**
 * Tries until the fate is known, at most `mostTries` times, each pause twice as long as the one before.
 *
 * @returns the last fate; `doubt` when an earlier or the last try may have been accepted all the same
 */
export async function tryToSend(
  deed: string,
  send: () => Promise<unknown>,
  pause: (ms: number) => Promise<void>,
): Promise<{ fate: Fate; doubt: boolean }> {
  let doubt = false
  for (let i = 0; ; i++) {
    const fate = await fateOf(deed, send)
    doubt ||= fate.kind === 'unknown'
    const again = fate.kind === 'unknown' || fate.kind === 'unreached' || fate.kind === 'limited'
    if (!again || i === mostTries - 1) return { fate, doubt }
    await pause(firstPauseMs * 2 ** i)
  }
}

async function fateOf(deed: string, send: () => Promise<unknown>): Promise<Fate> {
  try {
    await send()
    return { kind: 'accepted' }
  } catch (error) {
    if (error instanceof LineSilent) return { kind: error.reached ? 'unknown' : 'unreached' }
    if (error instanceof HTTPFetchError) return fateOfAnswer(deed, error)
    throw error
  }
}

function fateOfAnswer(deed: string, { status, body }: HTTPFetchError): Fate {
  const { message, fields } = read(body)
  if (status >= 500) return { kind: 'unknown' }
  if (status === 409) return { kind: 'already' }
  if (status === 429) return { kind: /monthly limit/i.test(message) ? 'over-quota' : 'limited' }
  if (status === 400 && /invalid reply token/i.test(message)) return { kind: 'dead-token' }
  return { kind: 'refused', refusal: new LineRefused(deed, status, fields) }
}

/** LINE's error body: `{ message, details?: [{ message, property }] }`. */
function read(body: string): { message: string; fields: string[] } {
  try {
    const { message, details } = JSON.parse(body) as { message?: unknown; details?: { property?: unknown }[] }
    return { message: String(message ?? ''), fields: (details ?? []).map(({ property }) => String(property)) }
  } catch {
    return { message: '', fields: [] }
  }
}
