/** The one door for course media and our own pictures: by hash, so what is behind an address never changes. */
import { Hono } from 'hono'
import type { Files } from '../ports'
import { Refusal } from '../refusal'
import { keptFile } from './kept-file'

/** `GET /media/:hash`, with byte ranges. */
export function mediaRoutes(files: Files): Hono {
  const door = new Hono()
  door.get('/media/:hash', async (c) => {
    const hash = c.req.param('hash')
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Refusal('not-found')
    return keptFile(c, files, `media/${hash}`, forEverybody)
  })
  return door
}

const forEverybody = {
  'cache-control': 'public, max-age=31536000, immutable',
  'access-control-allow-origin': '*',
}
