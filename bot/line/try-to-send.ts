/** Sending one message to LINE: what each try came to, and when it is safe to try again. Knows no words and no token. */
import { HTTPFetchError } from '@line/bot-sdk'
import { LineSilent } from './wire'

/**
 * What one try came to. `unknown`: perhaps accepted. `unreached`, `limited`, `over-quota`: surely not. `dead-token`: a
 * reply token that was used or is too old. `already`: accepted before, under the same retry key, as messages of these ids. What all tries of a reply
 * mean for its words is the `Fate` of `bot/ports.ts`.
 */
type Try =
  | { kind: 'accepted' | 'unknown' | 'unreached' | 'limited' | 'over-quota' | 'dead-token' }
  | { kind: 'already'; lineMessageIds: string[] }
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
const mostTries = 3
const firstPauseMs = 250

/**
 * Tries until it is known what became of the message, at most `mostTries` times, each pause twice as long as the one before.
 *
 * @returns the last try; `doubt` when any try may have been accepted all the same
 */
export async function tryToSend(
  deed: string,
  send: () => Promise<unknown>,
  pause: (ms: number) => Promise<void>,
): Promise<{ last: Try; doubt: boolean }> {
  let doubt = false
  for (let i = 0; ; i++) {
    const last = await tryOnce(deed, send)
    doubt ||= last.kind === 'unknown'
    const again = last.kind === 'unknown' || last.kind === 'unreached' || last.kind === 'limited'
    if (!again || i === mostTries - 1) return { last, doubt }
    await pause(firstPauseMs * 2 ** i)
  }
}

async function tryOnce(deed: string, send: () => Promise<unknown>): Promise<Try> {
  try {
    await send()
    return { kind: 'accepted' }
  } catch (error) {
    if (error instanceof LineSilent) return { kind: error.reached ? 'unknown' : 'unreached' }
    if (error instanceof HTTPFetchError) return refusedTry(deed, error)
    throw error
  }
}

function refusedTry(deed: string, { status, body }: HTTPFetchError): Try {
  const { message, fields, lineMessageIds } = read(body)
  if (status >= 500) return { kind: 'unknown' }
  if (status === 409) return { kind: 'already', lineMessageIds }
  if (status === 429) return { kind: /monthly limit/i.test(message) ? 'over-quota' : 'limited' }
  if (status === 400 && /invalid reply token/i.test(message)) return { kind: 'dead-token' }
  return { kind: 'refused', refusal: new LineRefused(deed, status, fields) }
}

/** LINE's error body: `{ message, details?: [{ message, property }], sentMessages?: [{ id }] }`. */
function read(body: string): { message: string; fields: string[]; lineMessageIds: string[] } {
  try {
    // LINE's documented form; each part is read as if it might be missing, and what is no such body is read as empty.
    const { message, details, sentMessages } = JSON.parse(body) as {
      message?: unknown
      details?: { property?: unknown }[]
      sentMessages?: { id?: unknown }[]
    }
    return {
      message: String(message ?? ''),
      fields: (details ?? []).map(({ property }) => String(property)),
      lineMessageIds: (sentMessages ?? []).map(({ id }) => String(id)),
    }
  } catch {
    return { message: '', fields: [], lineMessageIds: [] }
  }
}
