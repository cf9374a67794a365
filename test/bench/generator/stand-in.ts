/**
 * Stands in for LINE's API, as cheaply as can be: takes replies, tells whose they are, answers as LINE does. What the
 * bot says is checked elsewhere, by the simulator that knows LINE's rules.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StandIn {
  origin: string
  /** Who is told when a reply with this token has come in. */
  expects: Map<string, () => void>
  /** Calls that were no replies, since the last look: loading animations, profiles. */
  others(): number
}

export async function openStandIn(): Promise<StandIn> {
  const expects = new Map<string, () => void>()
  let others = 0
  const server = createServer((request, response) => {
    if (!request.url?.endsWith('/message/reply')) {
      others++
      request.resume()
      return answer(response, '{}')
    }
    readToken(request, (token) => {
      expects.get(token)?.()
      answer(response, sent)
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((ready) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, ready))
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  return {
    origin: `http://127.0.0.1:${port}`,
    expects,
    others() {
      const seen = others
      others = 0
      return seen
    },
  }
}

const sent = JSON.stringify({ sentMessages: [{ id: '461230966842064897', quoteToken: 'IStG5h1Tz7b' }] })

function answer(response: ServerResponse, body: string): void {
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': body.length,
    'x-line-request-id': '123e4567-e89b-12d3-a456-426655440000',
  })
  response.end(body)
}

const tokenAt = Buffer.from('"replyToken":"')
const tokenLength = 32

/** Finds the token without reading the messages: they are longer, and nobody here looks at them. */
function readToken(request: IncomingMessage, found: (token: string) => void): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
    const at = body.indexOf(tokenAt) + tokenAt.length
    found(body.toString('latin1', at, at + tokenLength))
  })
}
