/** Retry keys: a UUID that lets a request be accepted once in 24 hours, however often it comes. */
import { nowOf, type World } from '../world/world'
import { type LineContext, Refused } from './answers'

const LIFE_MS = 24 * 3_600_000

/** Throws 400 for a key that is no UUID, 409 for one that was accepted already (with the first answer). */
export function checkRetryKey(world: World, c: LineContext): void {
  const key = c.req.header('x-line-retry-key')
  if (key === undefined) return
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) {
    throw new Refused(400, { message: 'The retry key is invalid' })
  }
  const accepted = world.retryKeys.get(key.toLowerCase())
  if (!accepted || accepted.at + LIFE_MS <= nowOf(world)) return
  const { sentMessages } = accepted
  throw new Refused(
    409,
    { message: 'The retry key is already accepted', ...(sentMessages ? { sentMessages } : {}) },
    { 'x-line-accepted-request-id': accepted.requestId },
  )
}

/** Remembers that the request with this key was accepted. */
export function acceptRetryKey(
  world: World,
  c: LineContext,
  sentMessages?: { id: string; quoteToken?: string }[],
): void {
  const key = c.req.header('x-line-retry-key')
  if (key === undefined) return
  const accepted = {
    requestId: c.get('requestId'),
    at: nowOf(world),
    ...(sentMessages ? { sentMessages } : {}),
  }
  world.retryKeys.set(key.toLowerCase(), accepted)
}
