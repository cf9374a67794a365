/**
 * The wire to LINE: every call has an end, and leaves one line in the log. LINE itself gives no logs, so request id,
 * time and status are all there will ever be. Knows no message and no person.
 */
import { HTTPFetchError } from '@line/bot-sdk'
import { getLogger } from '@logtape/logtape'

const log = getLogger(['riandee', 'line'])

export interface WireConfig {
  /** `https://api.line.me` or `https://api-data.line.me`. */
  baseUrl: string
  channelAccessToken: string
  /** The runtime's own `fetch` when absent. */
  fetch?: typeof fetch
  /** UTC ms. */
  now: () => number
  /** After this long without an answer the call is given up; its fate is then unknown. */
  timeoutMs: number
}

/** LINE did not answer. `reached` is false when not even a connection came about: then nothing has happened there. */
export class LineSilent extends Error {
  constructor(
    readonly reached: boolean,
    options: ErrorOptions,
  ) {
    super(`[line/wire] no answer, ${reached ? 'perhaps heard' : 'never reached'}`, options)
    this.name = 'LineSilent'
  }
}

/** What `@line/bot-sdk` asks of its own HTTP client, and `open` for a body that is read as it comes. */
export interface Wire {
  get(path: string, params?: Record<string, unknown>): Promise<Response>
  post(path: string, body?: unknown, config?: { headers?: Record<string, string> }): Promise<Response>
  put(path: string, body?: unknown): Promise<Response>
  postBinaryContent(path: string, body: Blob): Promise<Response>
  delete(path: string): Promise<Response>
  open(path: string): Promise<Response>
}

/** Every call throws HTTPFetchError for an answer that is no 2xx, and LineSilent when there is none. */
export function createWire(config: WireConfig): Wire {
  const call = async (path: string, init: RequestInit, whole = true): Promise<Response> => {
    const began = config.now()
    const note = (status: number | string, response?: Response) => {
      const ms = config.now() - began
      const requestId = response?.headers.get('x-line-request-id') ?? '-'
      log.info('{method} {path} {status} in {ms} ms, request {requestId}', {
        ...{ method: init.method, path: masked(path), status, ms, requestId },
      })
    }
    try {
      const response = await answered(config, path, init, whole)
      note(response.status, response)
      return await accepted(response)
    } catch (error) {
      if (error instanceof LineSilent) note(error.reached ? 'no answer' : 'not reached')
      throw error
    }
  }
  return {
    get: (path, params) => call(withQuery(path, params), { method: 'GET' }),
    post: (path, body, more) => call(path, posting(JSON.stringify(body), 'application/json', more?.headers)),
    put: (path, body) => call(path, { ...posting(JSON.stringify(body), 'application/json'), method: 'PUT' }),
    postBinaryContent: (path, body) => call(path, posting(body, body.type)),
    delete: (path) => call(path, { method: 'DELETE' }),
    open: (path) => call(path, { method: 'GET' }, false),
  }
}

const posting = (body: BodyInit, type: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type, ...headers },
})

/** The answer, read whole within the time, or opened only: a long video may take longer than an answer may. */
async function answered(
  config: WireConfig,
  path: string,
  init: RequestInit,
  whole: boolean,
): Promise<Response> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), config.timeoutMs)
  const send = config.fetch ?? fetch
  try {
    const response = await send(new URL(path, config.baseUrl).href, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${config.channelAccessToken}` },
      signal: giveUp.signal,
    })
    if (!whole && response.ok) return response
    const text = await response.text()
    return new Response(text === '' ? null : text, response)
  } catch (cause) {
    throw new LineSilent(!neverReached(cause), { cause })
  } finally {
    clearTimeout(timer)
  }
}

async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response
  const { status, statusText, headers } = response
  throw new HTTPFetchError(`[line/wire] ${status}`, {
    status,
    statusText,
    headers,
    body: await response.text(),
  })
}

/** Node's codes for a connection that never came about. Other runtimes do not tell, so there it counts as unknown. */
const noConnection = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function neverReached(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && noConnection.has(String(cause.code))
}

function withQuery(path: string, params?: Record<string, unknown>): string {
  const known = Object.entries(params ?? {}).filter(([, value]) => value !== undefined)
  if (known.length === 0) return path
  return `${path}?${new URLSearchParams(known.map(([name, value]) => [name, String(value)]))}`
}

/** The path without ids of people, chats and messages: long parts with a digit in them. */
const masked = (path: string): string => path.replace(/\?.*/, '').replace(/\/(?=[^/]*\d)[^/]{8,}/g, '/…')
