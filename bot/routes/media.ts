/** The one door for course media and our own pictures: by hash, so what is behind an address never changes. */
import { Hono } from 'hono'
import type { Files, Part } from '../ports'
import { Refusal } from '../refusal'

/** `GET /media/:hash`, with byte ranges: phones fetch clips in parts. */
export function mediaRoutes(files: Files): Hono {
  const door = new Hono()
  door.get('/media/:hash', async (c) => {
    const hash = c.req.param('hash')
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Refusal('not-found')
    const asked = partOf(c.req.header('range'))
    const found = await files.get(`media/${hash}`, asked)
    if (!found) throw new Refusal('not-found')
    if (asked && !found.part) throw new Refusal('not-this-part')
    const { from, to } = found.part ?? { from: 0, to: found.sizeBytes - 1 }
    const headers = new Headers({
      'content-type': found.type,
      'content-length': String(to - from + 1),
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    })
    if (!found.part) return c.body(found.body, 200, Object.fromEntries(headers))
    headers.set('content-range', `bytes ${from}-${to}/${found.sizeBytes}`)
    return c.body(found.body, 206, Object.fromEntries(headers))
  })
  return door
}

/** One range as browsers and LINE ask for it; anything else is answered with the whole file, as HTTP allows. */
export function partOf(range: string | undefined): Part | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from) return { from: Number(from), to: to ? Number(to) : undefined }
  return to ? { last: Number(to) } : undefined
}
