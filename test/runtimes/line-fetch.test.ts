/** Laws of the client that Node calls LINE with, over real connections on this computer. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net'
import tls from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createMouth } from '../../bot/line/speak'
import { type LineFetch, lineFetch } from '../../bot/runtimes/node/line-fetch'
import type { Saying } from '../../shared/saying'
import { madeCertificate } from './made-certificate'

interface Heard {
  request: IncomingMessage
  body: string
}

let client: LineFetch
let servers: TcpServer[]
beforeEach(() => {
  client = lineFetch()
  servers = []
})
afterEach(async () => {
  client.close()
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()))
})

/** Listens on this computer; answers where. */
async function open(server: TcpServer): Promise<string> {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A LINE of the test's own. Answers its address, what it heard, and the connections that were made to it. */
async function lineThat(answer: (to: ServerResponse, heard: Heard, count: number) => void) {
  const heard: Heard[] = []
  const connections: Socket[] = []
  const server: Server = createServer((request, to) => {
    let body = ''
    request.setEncoding('utf8').on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      heard.push({ request, body })
      answer(to, { request, body }, heard.length)
    })
  })
  server.on('connection', (socket) => connections.push(socket))
  return { url: `http://${await open(server)}`, heard, connections, server }
}

/** An address at which nobody listens any more. */
async function nobody(): Promise<string> {
  const server = createTcpServer()
  const address = await open(server)
  await servers.pop()?.[Symbol.asyncDispose]()
  return `http://${address}`
}

const closed = (socket: Socket | undefined) => new Promise((done) => socket?.once('close', done))

const json = (to: ServerResponse, body: unknown = {}) =>
  to.setHeader('content-type', 'application/json').end(JSON.stringify(body))

const fateOf = (call: Promise<Response>) =>
  call.then(
    () => 'answered',
    (error: Error) => String((error.cause as { code?: string } | undefined)?.code ?? error.name),
  )

describe('a call', () => {
  test('goes out as it was given, with its length, and asks for an answer that is not packed', async () => {
    const line = await lineThat((to) => json(to))
    const bytes = new TextEncoder().encode('สวัสดี')
    for (const body of ['สวัสดี', bytes, new Blob([bytes], { type: 'image/png' }), bytes.buffer])
      await client.fetch(`${line.url}/a?b=c`, { method: 'POST', headers: { 'X-Line-Retry-Key': 'k' }, body })
    await client.fetch(`${line.url}/a?b=c`, { headers: new Headers({ 'X-Line-Retry-Key': 'k' }) })
    expect(line.heard.map(({ body }) => body)).toEqual(['สวัสดี', 'สวัสดี', 'สวัสดี', 'สวัสดี', ''])
    for (const [i, { request }] of line.heard.entries()) {
      expect(request).toMatchObject({ url: '/a?b=c', method: i < 4 ? 'POST' : 'GET' })
      expect(request.headers).toMatchObject({ 'x-line-retry-key': 'k', 'accept-encoding': 'identity' })
      expect(request.headers['content-length']).toBe(i < 4 ? '18' : undefined)
    }
  })

  test('brings status, headers in any case, and the words of the answer', async () => {
    const line = await lineThat((to) => {
      to.writeHead(429, 'Slow down', { 'X-Line-Request-Id': 'r1', 'content-type': 'application/json' })
      to.end('{"message":"ช้าหน่อย"}')
    })
    const answer = await client.fetch(line.url)
    expect([answer.status, answer.statusText, answer.ok]).toEqual([429, 'Slow down', false])
    expect(answer.headers.get('x-line-request-id')).toBe('r1')
    expect(await answer.json()).toEqual({ message: 'ช้าหน่อย' })
  })

  test('that is answered with nothing has nothing', async () => {
    const line = await lineThat((to, _, count) => to.writeHead(count === 1 ? 204 : 202).end())
    for (const status of [204, 202]) {
      const answer = await client.fetch(line.url, { method: 'POST' })
      expect([answer.status, await answer.text()]).toEqual([status, ''])
    }
    expect(line.connections).toHaveLength(1)
  })

  test('is sent to no other address than its own', async () => {
    const line = await lineThat((to) => to.writeHead(302, { location: 'http://127.0.0.1:1/' }).end())
    expect((await client.fetch(line.url)).status).toBe(302)
    expect(line.heard).toHaveLength(1)
  })
})

describe('a connection', () => {
  test('serves one call after another', async () => {
    const line = await lineThat((to) => json(to))
    for (let i = 0; i < 20; i += 1)
      await (await client.fetch(line.url, { method: 'POST', body: '{}' })).text()
    expect(line.connections).toHaveLength(1)
    await Promise.all(Array.from({ length: 5 }, () => client.fetch(line.url)))
    expect(line.connections.length).toBeLessThanOrEqual(5)
  })

  test('that the server closed while it rested is not used: the next call has another', async () => {
    const line = await lineThat((to) => json(to))
    await client.fetch(line.url)
    line.server.closeIdleConnections()
    await closed(line.connections[0])
    // The end of it lies before us by now, and is read before this other answer.
    await client.fetch((await lineThat((to) => json(to))).url)
    expect(await fateOf(client.fetch(line.url, { method: 'POST', body: '{}' }))).toBe('answered')
    expect(line.connections).toHaveLength(2)
  })

  test('that the server keeps for a second only is not kept at all', async () => {
    const line = await lineThat((to) => json(to))
    line.server.keepAliveTimeout = 1000
    await client.fetch(line.url)
    await client.fetch(line.url)
    expect(line.connections).toHaveLength(2)
  })

  test('that rested long is let go by us, before the server does it', async () => {
    const line = await lineThat((to) => json(to))
    const hasty = lineFetch(20)
    await hasty.fetch(line.url)
    await closed(line.connections[0])
    expect(await fateOf(hasty.fetch(line.url))).toBe('answered')
    expect(line.connections).toHaveLength(2)
    hasty.close()
  })

  test('that works longer than others rest is left to work', async () => {
    const late = Promise.withResolvers<void>()
    const line = await lineThat((to) => void late.promise.then(() => json(to)))
    const hasty = lineFetch(20)
    const answer = hasty.fetch(line.url)
    const waited = lineFetch(60)
    const other = await lineThat((to) => json(to))
    await waited.fetch(other.url)
    await closed(other.connections[0])
    late.resolve()
    expect((await answer).status).toBe(200)
    hasty.close()
  })
})

describe('a call that was not answered', () => {
  test('because nobody listens never went out', async () => {
    const error = await client.fetch(await nobody()).catch((thrown: Error) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ cause: { code: 'ENOTCONN', cause: { code: 'ECONNREFUSED' } } })
  })

  test('because its time was over while the connection came about never went out', async () => {
    const silent = createTcpServer(() => undefined)
    const address = await open(silent)
    const stop = new AbortController()
    const call = client.fetch(`https://${address}/`, { signal: stop.signal })
    const [socket] = await once(silent, 'connection')
    stop.abort()
    expect(await fateOf(call)).toBe('ENOTCONN')
    socket.destroy()
  })

  test('because its time was over before it began never went out', async () => {
    const line = await lineThat((to) => json(to))
    expect(await fateOf(client.fetch(line.url, { signal: AbortSignal.abort() }))).toBe('ENOTCONN')
    expect(line.heard).toEqual([])
  })

  test('within its time was perhaps heard, and its connection is not used again', async () => {
    const stop = new AbortController()
    const line = await lineThat((to, _, count) => (count === 1 ? stop.abort() : json(to)))
    expect(await fateOf(client.fetch(line.url, { method: 'POST', body: '{}', signal: stop.signal }))).toBe(
      'AbortError',
    )
    expect(await fateOf(client.fetch(line.url))).toBe('answered')
    expect(line.connections).toHaveLength(2)
  })

  test.each([
    ['a first connection', 1],
    ['a connection that had served before', 2],
  ])('because LINE cut %s was perhaps heard, and is tried by nobody here again', async (_, cutAt) => {
    const line = await lineThat((to, __, count) => (count === cutAt ? to.destroy() : json(to)))
    for (let i = 1; i < cutAt; i += 1) await client.fetch(line.url)
    expect(await fateOf(client.fetch(line.url, { method: 'POST', body: '{}' }))).toBe('ECONNRESET')
    expect(line.heard).toHaveLength(cutAt)
  })

  test.each(['application/json', 'video/mp4'])(
    'whole, as the connection was cut in the middle of %s, is told as that',
    async (type) => {
      const line = await lineThat((to) => {
        to.writeHead(200, { 'content-type': type, 'content-length': '100000' })
        to.write('{"half":', () => to.destroy())
      })
      await expect(client.fetch(line.url).then((answer) => answer.text())).rejects.toThrow()
    },
  )

  test('whole within its time is told as that', async () => {
    const stop = new AbortController()
    const line = await lineThat((to) => {
      to.writeHead(200, { 'content-type': 'application/json' })
      to.write('{"half":', () => stop.abort())
    })
    await expect(client.fetch(line.url, { signal: stop.signal })).rejects.toThrow()
  })
})

describe('a long file', () => {
  const piece = Buffer.alloc(1 << 20, 'a')
  const pieces = 48

  test('comes as fast as it is read, and no faster', async () => {
    let sent = 0
    const other = await lineThat((to) => json(to))
    const line = await lineThat(async (to) => {
      to.writeHead(200, { 'content-type': 'video/mp4' })
      for (let i = 0; i < pieces; i += 1) {
        const goesOn = to.write(piece)
        sent += 1
        if (!goesOn) await once(to, 'drain')
      }
      to.end()
    })
    const answer = await client.fetch(line.url)
    const reader = answer.body?.getReader()
    const first = await reader?.read()
    // Whatever fills the buffers on the way has come long before another answer does, ten times over.
    for (let i = 0; i < 10; i += 1) await client.fetch(other.url)
    expect(sent).toBeLessThan(pieces)
    let got = first?.value?.byteLength ?? 0
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read())
      got += next.value.byteLength
    expect(got).toBe(pieces * piece.byteLength)
  })

  test('that nobody wants any more is let go', async () => {
    const line = await lineThat((to) => {
      to.writeHead(200, { 'content-type': 'video/mp4' })
      to.write(piece)
    })
    const answer = await client.fetch(line.url)
    await answer.body?.cancel()
    await closed(line.connections[0])
    expect(line.connections[0]?.destroyed).toBe(true)
  })
})

describe('over TLS', () => {
  test('a call goes to whom the certificate names, on one connection, and to nobody else', async () => {
    const { key, cert } = madeCertificate(Date.now())
    const server = createSecureServer({ key, cert }, (_, to) => json(to, { secure: true }))
    let connections = 0
    server.on('secureConnection', () => {
      connections += 1
    })
    const address = await open(server)
    expect(await fateOf(client.fetch(`https://${address}/`))).toBe('ENOTCONN')
    const { setDefaultCACertificates: trust } = tls as typeof tls & {
      setDefaultCACertificates(certificates: string[]): void // newer than its types
    }
    const trusted = tls.getCACertificates('default')
    trust([cert])
    const one = lineFetch()
    for (let i = 0; i < 3; i += 1)
      expect(await (await one.fetch(`https://${address}/`)).json()).toEqual({ secure: true })
    trust(trusted)
    expect(connections).toBe(1)
    one.close()
  })
})

describe('the mouth over it', () => {
  const hi: Saying[] = [{ kind: 'words', text: 'สวัสดีค่ะ' }]
  const mouthTo = (url: string) =>
    createMouth({
      authorization: async () => 'token',
      apiUrl: url,
      dataApiUrl: url,
      publicUrl: 'https://riandee.example',
      fetch: client.fetch,
      now: () => 0,
      pause: async () => undefined,
    })
  const context = { chat: 'direct', language: 'th' } as const

  test('loses no word to a connection that LINE closes under it: it tries again, and the words are spoken', async () => {
    const line = await lineThat((to, _, count) =>
      count === 2 ? to.destroy() : json(to, { sentMessages: [] }),
    )
    const mouth = mouthTo(line.url)
    expect(await mouth.reply('one', hi, context)).toBe('spoken')
    expect(await mouth.reply('two', hi, context)).toBe('spoken')
    expect(line.heard.map(({ body }) => JSON.parse(body).replyToken)).toEqual(['one', 'two', 'two'])
  })

  test('knows that nothing was said where nobody listens', async () => {
    expect(await mouthTo(await nobody()).reply('one', hi, context)).toBe('not-spoken')
  })
})
