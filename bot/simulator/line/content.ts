/** The bytes of what people sent. Videos and voices may still be in preparation: then 202, or `processing`. */
import { Hono } from 'hono'
import type { StoredFile, World } from '../world/world'
import { type Env, notFound } from './answers'

export function contentRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/v2/bot/message/:messageId/content', (c) => {
    const file = sent(world, c.req.param('messageId'))
    return c.body(file.bytes, 200, { 'content-type': file.type })
  })
  app.get('/v2/bot/message/:messageId/content/transcoding', (c) => {
    sent(world, c.req.param('messageId'))
    return c.json({ status: 'succeeded' })
  })
  app.get('/v2/bot/message/:messageId/content/preview', (c) => {
    const file = sent(world, c.req.param('messageId'))
    if (!file.type.startsWith('image/')) throw notFound()
    return c.body(file.bytes, 200, { 'content-type': file.type })
  })
  return app
}

/** The bytes of a message; LINE answers 404 for what was unsent or never was media. */
function sent(world: World, messageId: string): StoredFile {
  const file = world.files.get(world.contents.get(messageId) ?? '')
  if (!file) throw notFound()
  return file
}
