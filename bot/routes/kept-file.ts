/** How a kept file is answered: whole, or the part that is asked for, since phones fetch clips in parts. */
import type { Context } from 'hono'
import type { FileFound, Files, Part } from '../ports'
import { Refusal } from '../refusal'

/** What goes with a file of somebody's own: nobody keeps it, finds it by searching, or runs what it holds. */
export const ofSomebody = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; sandbox",
}

/** The file of this key, with these headers beside its own; a part of it when one is asked for. */
export async function keptFile(
  c: Context,
  files: Pick<Files, 'get'>,
  key: string,
  more: Record<string, string>,
): Promise<Response> {
  const asked = partOf(c.req.header('range'))
  const found = await files.get(key, asked)
  if (!found) throw new Refusal('not-found')
  const isBeyondEnd = asked !== undefined && !found.part
  const isRead = c.req.method !== 'HEAD' && !isBeyondEnd
  // A body that nobody will read is let go at once, else its file stays open.
  if (!isRead) await found.body.cancel()
  return isBeyondEnd ? beyondEnd(found.sizeBytes) : answered(found, isRead, more)
}

function answered(
  { body, part, sizeBytes, type }: FileFound,
  isRead: boolean,
  more: Record<string, string>,
): Response {
  const { from, to } = part ?? { from: 0, to: sizeBytes - 1 }
  const headers = {
    'content-type': type,
    'content-length': String(to - from + 1),
    'accept-ranges': 'bytes',
    ...(part ? { 'content-range': `bytes ${from}-${to}/${sizeBytes}` } : {}),
    ...more,
  }
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
