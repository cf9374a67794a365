/** `GET /phone/files/:id`, whole or one byte range: without ranges no browser lets a person wind a clip back. */
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Env } from './line/answers'
import type { StoredFile, World } from './world/world'

export function fileRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/phone/files/:id', (c) => {
    const file = world.files.get(c.req.param('id'))
    if (!file) return c.json({ message: 'there is no such file' }, 404)
    return part(c, file)
  })
  return app
}

function part(c: Context<Env>, { bytes, type }: StoredFile): Response {
  const size = bytes.byteLength
  const headers = { 'content-type': type, 'accept-ranges': 'bytes' }
  const asked = rangeOf(c.req.header('range'), size)
  if (!asked) return c.body(bytes, 200, headers)
  if (asked === 'outside') return c.body(null, 416, { ...headers, 'content-range': `bytes */${size}` })
  const range = `bytes ${asked.from}-${asked.to}/${size}`
  return c.body(bytes.slice(asked.from, asked.to + 1), 206, { ...headers, 'content-range': range })
}

/** One range, both ends included. Nothing asked, or a form nobody must know, means the whole file (RFC 9110, 14.2). */
function rangeOf(header: string | undefined, size: number) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return undefined
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return from <= to ? { from, to } : 'outside'
}
