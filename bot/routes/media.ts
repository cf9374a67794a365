/** The one door for course media and our own pictures: by hash, so what is behind an address never changes. */
import { Hono } from 'hono'
import type { FileFound, Files, Part } from '../ports'
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
    const isBeyondEnd = asked !== undefined && !found.part
    const isRead = c.req.method !== 'HEAD' && !isBeyondEnd
    // A body that nobody will read is let go at once, else its file stays open.
    if (!isRead) await found.body.cancel()
    return isBeyondEnd ? beyondEnd(found.sizeBytes) : answered(found, isRead)
  })
  return door
}

function answered({ body, part, sizeBytes, type }: FileFound, isRead: boolean): Response {
  const { from, to } = part ?? { from: 0, to: sizeBytes - 1 }
  const headers = new Headers({
    'content-type': type,
    'content-length': String(to - from + 1),
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
  })
  if (part) headers.set('content-range', `bytes ${from}-${to}/${sizeBytes}`)
  return new Response(isRead ? body : null, { status: part ? 206 : 200, headers })
}

function beyondEnd(sizeBytes: number): Response {
  const { code, message, status } = new Refusal('not-this-part')
  return Response.json({ code, message }, { status, headers: { 'content-range': `bytes */${sizeBytes}` } })
}

/** One range as browsers and LINE ask for it; anything else is answered with the whole file, as HTTP allows. */
function partOf(range: string | undefined): Part | undefined {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? []
  if (from && to && Number(to) < Number(from)) return undefined
  if (from) return { from: Number(from), to: to ? Number(to) : undefined }
  return to ? { last: Number(to) } : undefined
}
