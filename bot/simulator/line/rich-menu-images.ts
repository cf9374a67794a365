/** The picture of a rich menu: JPEG or PNG, at most 1 MB, as large as the menu says, given once. */
import { Hono } from 'hono'
import { keepFile } from '../deeds/files'
import { changed, type World } from '../world/world'
import { type Env, notFound, Refused } from './answers'
import { pictureOf } from './picture-size'
import { menuOf } from './rich-menus'

const MOST_BYTES = 1024 * 1024

export function richMenuImageRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/v2/bot/richmenu/:id/content', async (c) => {
    const menu = menuOf(world, c.req.param('id'))
    if (world.richMenuImages.has(menu.richMenuId)) {
      throw new Refused(400, { message: 'An image has already been uploaded to the richmenu' })
    }
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const type = checkedType(c.req.header('content-type') ?? '', bytes, menu.size)
    const file = keepFile(world, { type, name: 'rich-menu', bytes })
    world.richMenuImages.set(menu.richMenuId, file)
    changed(world)
    return c.json({})
  })
  app.get('/v2/bot/richmenu/:id/content', (c) => {
    const file = world.files.get(world.richMenuImages.get(menuOf(world, c.req.param('id')).richMenuId) ?? '')
    if (!file) throw notFound()
    return c.body(file.bytes, 200, { 'content-type': file.type })
  })
  return app
}

function checkedType(type: string, bytes: Uint8Array, size: { width: number; height: number }): string {
  if (!['image/jpeg', 'image/png'].includes(type)) {
    throw new Refused(415, { message: `The content type, ${type || 'none'}, is not supported` })
  }
  if (bytes.byteLength > MOST_BYTES) throw new Refused(413, { message: 'Request Entity Too Large' })
  const picture = pictureOf(bytes)
  if (picture?.type !== type) throw new Refused(400, { message: 'invalid image' })
  if (picture.width !== size.width || picture.height !== size.height) {
    throw new Refused(400, { message: `The image size must be ${size.width}x${size.height}` })
  }
  return type
}
