/** The HTTP server of one computer, and how it closes without breaking an answer off. Knows no address and no route. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { serve } from '@hono/node-server'
import { within } from './background'

export interface Serving {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  origin: string
  /**
   * Takes no new connection and lets every request under way come to its answer. One that still comes over an open
   * connection is answered too, since LINE sends an event once; then its connection ends.
   *
   * @returns false when a request had no answer after `withinMs` and was cut off
   */
  close(withinMs: number): Promise<boolean>
}

/** Resolves when it listens; rejects when it cannot, such as on a port that is taken. */
export function listen(
  answer: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Serving> {
  let closing = false
  const fetch = async (request: Request) => {
    const response = await answer(request)
    return closing ? lastOf(response) : response
  }
  return new Promise((listening, failed) => {
    const server = serve({ fetch, port, hostname: host }, (at) => {
      listening({
        origin: `http://${host}:${at.port}`,
        close(withinMs) {
          closing = true
          return close(server, silent, withinMs)
        },
      })
    }) as Server // without TLS and HTTP/2 options it is Node's plain server
    const silent = unused(server)
    server.once('error', failed)
  })
}

/** The same answer, and the end of its connection. */
function lastOf(response: Response): Response {
  const last = new Response(response.body, response)
  last.headers.set('connection', 'close')
  return last
}

/** Connections on which nothing was asked yet: browsers open some in advance, and Node does not count them as idle. */
function unused(server: Server): () => Socket[] {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return () => [...sockets].filter(({ bytesRead }) => bytesRead === 0)
}

async function close(server: Server, silent: () => Socket[], withinMs: number): Promise<boolean> {
  const closed = new Promise((done) => server.close(done)) // closes idle connections too
  for (const socket of silent()) socket.destroy()
  const inTime = await within(withinMs, closed)
  if (!inTime) server.closeAllConnections()
  await closed
  return inTime
}
