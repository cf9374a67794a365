/** A simulated LINE with a bot at the other end that only listens and writes down what it hears. */
import { createHmac } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createSimulator, type Simulator } from '../../bot/simulator/server'
import type { SimulatorOptions } from '../../bot/simulator/world/options'

export const SECRET = 'a-channel-secret'
export const TOKEN = 'a-channel-access-token'
const START = Date.UTC(2026, 10, 21, 3, 0, 0)

/** Events and answers as they were parsed: many tests read many shapes of them. */
export type Loose = ReturnType<typeof JSON.parse>

type Heard = { path: string; body: string; signature: string | null; json: Loose }

export type Line = Simulator & {
  heard: Heard[]
  /** All events heard so far, oldest first. */
  events: () => Loose[]
  /** Moves the machine's clock (not the simulated offset). */
  pass: (ms: number) => void
  /** How the bot answers the next webhooks. */
  answer: (answer: () => Response | Promise<Response>) => void
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>
  test: (path: string, body?: unknown) => Promise<Answer>
  somsri: string
  prasert: string
  praew: string
  family: string
}

type Answer = { status: number; json: Loose; headers: Headers }

/** Starts with a webhook address set and nobody a friend. */
export function startLine(options: Partial<SimulatorOptions> = {}): Line {
  const heard: Heard[] = []
  let now = START
  let answer: () => Response | Promise<Response> = () => new Response('OK')
  const line = createSimulator({
    secret: SECRET,
    accessToken: TOKEN,
    webhookEndpoint: 'https://riandee.example/line/webhook',
    now: () => now,
    wait: async (ms) => {
      now += ms
    },
    deliver: async (request) => {
      const body = await request.text()
      const signature = request.headers.get('x-line-signature')
      heard.push({ path: request.url, body, signature, json: JSON.parse(body) })
      return answer()
    },
    ...options,
  })
  const [somsri = '', prasert = '', praew = ''] = [...line.world.people.keys()]
  const [family = ''] = [...line.world.groups.keys()]
  const ask = async (
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await line.app.request(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...sent,
    })
    const text = await response.text()
    return {
      status: response.status,
      json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
      headers: response.headers,
    }
  }
  return {
    ...line,
    heard,
    events: () => heard.flatMap((one) => one.json.events ?? []),
    pass: (ms) => {
      now += ms
    },
    answer: (next) => {
      answer = next
    },
    call: (method, path, body, headers = {}) =>
      ask(method, path, body, { authorization: `Bearer ${TOKEN}`, ...headers }),
    test: (path, body) => ask(body === undefined ? 'GET' : 'POST', `/test${path}`, body, {}),
    somsri,
    prasert,
    praew,
    family,
  }
}

export const hi = { type: 'text', text: 'สวัสดีค่ะ' }

/** A person writes; answers the reply token the bot got. */
export async function tokenFrom(line: Line, person = line.somsri, chat?: string): Promise<string> {
  await line.perform({ do: 'write', person, text: 'สวัสดี', ...(chat ? { chat } : {}) })
  return line.events().at(-1).replyToken
}

export const reply = (line: Line, replyToken: string, ...messages: unknown[]) =>
  line.call('POST', '/v2/bot/message/reply', { replyToken, messages })

export const push = (line: Line, to: string, messages: unknown[], key?: string) =>
  line.call('POST', '/v2/bot/message/push', { to, messages }, key ? { 'x-line-retry-key': key } : {})

/** What the bot said in a chat, oldest first. */
export const saidIn = (line: Line, chat: string) =>
  (line.world.people.get(chat) ?? line.world.groups.get(chat))?.chat.filter(
    (entry) => entry.from === 'bot',
  ) ?? []

export const signature = (body: string) => createHmac('sha256', SECRET).update(body).digest('base64')

/** Puts bytes on the phone, as the page does. */
export async function fileOf(
  line: Line,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  query = '',
): Promise<string> {
  const sent = await line.app.request(`/phone/files${query}`, {
    method: 'POST',
    body: bytes,
    headers: { 'content-type': type },
  })
  return ((await sent.json()) as { id: string }).id
}

/** A PNG of this size as far as anybody looks: signature and header. */
export function png(width: number, height: number, sizeBytes = 64): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sizeBytes)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}

/** The line on a real port of this machine. */
export async function onPort(line: Line): Promise<{ origin: string; close: () => void }> {
  const listening = Promise.withResolvers<AddressInfo>()
  const server = serve({ fetch: line.app.fetch, port: 0, hostname: '127.0.0.1' }, listening.resolve)
  return { origin: `http://127.0.0.1:${(await listening.promise).port}`, close: () => server.close() }
}
