/** LINE's answers: the error a door may throw, and reading a request the way LINE reads it. */
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { LineError } from '../limits/messages'
import { isThing } from '../limits/rule'

export type Env = {
  Variables: { requestId: string; channel: 'bot' | 'login' }
  Bindings: Partial<HttpBindings>
}
export type LineContext = Context<Env>

/** A request LINE refuses: status, LINE's body, and headers beside it. */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 429 | 500,
    readonly body: LineError | Record<string, unknown>,
    readonly headers: Record<string, string> = {},
  ) {
    super(typeof body.message === 'string' ? body.message : 'refused')
  }
}

export const notFound = () => new Refused(404, { message: 'Not found' })
export const RATE_EXCEEDED = { message: 'The API rate limit has been exceeded. Try again later.' }
export const QUOTA_REACHED = { message: 'You have reached your monthly limit.' }

/** The JSON object in the body. Throws LINE's 415 for another content type, its 400 for what is no JSON object. */
export async function jsonOf(c: LineContext): Promise<Record<string, unknown>> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\b/i.test(type)) {
    throw new Refused(415, { message: `The content type, ${type || 'none'}, is not supported` })
  }
  const body = parsed(await c.req.text())
  if (!isThing(body)) {
    throw new Refused(400, { message: 'The request body could not be parsed as JSON (line: 1, column: 1)' })
  }
  return body
}

/** Form fields of the OAuth endpoints. */
export async function formOf(c: LineContext): Promise<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(await c.req.text()))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
