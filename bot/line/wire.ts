/**
 * The wire to LINE: every call has an end, and leaves one line in the log. LINE itself gives no logs, so request id,
 * time and status are all there will ever be. Knows no message and no person.
 */
import { HTTPFetchError } from '@line/bot-sdk'
import { getLogger } from '@logtape/logtape'

const log = getLogger(['riandee', 'line'])

/**
 * The channel's access token to show. Given the one that LINE has just refused, it answers another, or the same when
 * there is no other. Throws LineSilent, never reached, when none can be had now.
 */
export type Authorization = (refused?: string) => Promise<string>

export interface WireConfig {
  /** `https://api.line.me` or `https://api-data.line.me`. */
  baseUrl: string
  /** Absent for the call that asks for a token: its form says who asks. */
  authorization?: Authorization
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

/** What is looked at of an answer. Only `open` has a `body`: of every other the text has been read. */
export type Answer = Pick<Response, 'ok' | 'status' | 'statusText' | 'headers' | 'text' | 'json' | 'body'>

/** What `@line/bot-sdk` asks of its own HTTP client, and `open` for a body that is read as it comes. */
export interface Wire {
  get(path: string, params?: Record<string, unknown>): Promise<Answer>
  post(path: string, body?: unknown, config?: { headers?: Record<string, string> }): Promise<Answer>
  postForm(path: string, form?: Record<string, unknown>): Promise<Answer>
  put(path: string, body?: unknown): Promise<Answer>
  postBinaryContent(path: string, body: Blob): Promise<Answer>
  delete(path: string): Promise<Answer>
  open(path: string): Promise<Answer>
}

/** Every call throws HTTPFetchError for an answer that is no 2xx, and LineSilent when there is none. */
export function createWire(config: WireConfig): Wire {
  const call = async (path: string, init: RequestInit, whole = true): Promise<Answer> => {
    const giveUp = new AbortController()
    const timer = setTimeout(() => giveUp.abort(), config.timeoutMs)
    try {
      return await accepted(await answered(config, { path, init, whole, signal: giveUp.signal }))
    } finally {
      clearTimeout(timer)
    }
  }
  return {
    get: (path, params) => call(withQuery(path, params), { method: 'GET' }),
    post: (path, body, more) => call(path, posting(JSON.stringify(body), 'application/json', more?.headers)),
    postForm: (path, form) => call(path, posting(queryOf(form), 'application/x-www-form-urlencoded')),
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

/** One call, as it stays through all that is tried for it. */
interface Call {
  path: string
  init: RequestInit
  /** False when the body is only opened: a long video may take longer than an answer may. */
  whole: boolean
  /** When the time for it is over. */
  signal: AbortSignal
}

/** Once more with another token when LINE does not take this one: whatever was answered 401 had no effect. */
async function answered(config: WireConfig, call: Call): Promise<Answer> {
  const token = await tokenFor(config, call)
  const response = await noted(config, call, token)
  if (response.status !== 401) return response
  const other = await tokenFor(config, call, token)
  return other === token ? response : noted(config, call, other)
}

async function tokenFor(
  { authorization }: WireConfig,
  { signal }: Call,
  refused?: string,
): Promise<string | undefined> {
  if (!authorization) return undefined
  const late = Promise.withResolvers<never>()
  const giveUp = () => late.reject(new LineSilent(false, { cause: 'no token within the time' }))
  signal.addEventListener('abort', giveUp)
  try {
    return await Promise.race([authorization(refused), late.promise])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

/** Sends, and writes down what became of it. */
async function noted(config: WireConfig, call: Call, token: string | undefined): Promise<Answer> {
  const began = config.now()
  const note = (status: number | string, response?: Answer) => {
    const ms = config.now() - began
    const requestId = response?.headers.get('x-line-request-id') ?? '-'
    log.info('{method} {path} {status} in {ms} ms, request {requestId}', {
      ...{ method: call.init.method, path: masked(call.path), status, ms, requestId },
    })
  }
  try {
    const response = await sent(config, call, token)
    note(response.status, response)
    return response
  } catch (cause) {
    const silent = new LineSilent(!neverReached(cause), { cause })
    note(silent.reached ? 'no answer' : 'not reached')
    throw silent
  }
}

/** The answer, read whole or opened only. */
async function sent(
  config: WireConfig,
  { path, init, whole, signal }: Call,
  token: string | undefined,
): Promise<Answer> {
  const send = config.fetch ?? fetch
  const headers = token === undefined ? init.headers : { ...init.headers, authorization: `Bearer ${token}` }
  const response = await send(new URL(path, config.baseUrl).href, { ...init, headers, signal })
  if (!whole && response.ok) return response
  const { ok, status, statusText, headers: told } = response
  const text = await response.text()
  const json = async () => JSON.parse(text)
  return { ok, status, statusText, headers: told, body: null, text: async () => text, json }
}

async function accepted(response: Answer): Promise<Answer> {
  if (response.ok) return response
  const { status, statusText, headers } = response
  throw new HTTPFetchError(`[line/wire] ${status}`, {
    status,
    statusText,
    headers,
    body: await response.text(),
  })
}

/**
 * Codes of a connection that never came about: Node's own, its fetch's, and `ENOTCONN`, by which the client of
 * `bot/runtimes/node` says so of any other reason. Other runtimes do not tell, so there it counts as unknown.
 */
const noConnection = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ENOTCONN',
])

function neverReached(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && noConnection.has(String(cause.code))
}

function withQuery(path: string, params?: Record<string, unknown>): string {
  const query = queryOf(params)
  return query === '' ? path : `${path}?${query}`
}

function queryOf(params: Record<string, unknown> = {}): string {
  const known = Object.entries(params).filter(([, value]) => value !== undefined)
  return new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString()
}

/** The path without ids of people, chats and messages: long parts with a digit in them. */
const masked = (path: string): string => path.replace(/\?.*/, '').replace(/\/(?=[^/]*\d)[^/]{8,}/g, '/…')
