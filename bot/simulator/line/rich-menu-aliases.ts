/** Names for rich menus, so that a tab can switch to a menu that is replaced later. */
import { Hono } from 'hono'
import { bodyError } from '../limits/messages'
import type { World } from '../world/world'
import { type Env, jsonOf, notFound, Refused } from './answers'

export function richMenuAliasRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/v2/bot/richmenu/alias', async (c) => {
    const { richMenuAliasId: name, richMenuId } = await jsonOf(c)
    if (typeof name !== 'string' || !/^[a-z0-9_-]{1,32}$/.test(name)) {
      throw new Refused(
        400,
        bodyError([{ path: ['richMenuAliasId'], message: 'must be 1 to 32 of [a-z0-9_-]' }]),
      )
    }
    if (world.aliases.has(name)) throw new Refused(400, { message: 'conflict richmenu alias id' })
    world.aliases.set(name, target(world, richMenuId))
    return c.json({})
  })
  app.get('/v2/bot/richmenu/alias/list', (c) =>
    c.json({
      aliases: [...world.aliases].map(([richMenuAliasId, richMenuId]) => ({ richMenuAliasId, richMenuId })),
    }),
  )
  app.get('/v2/bot/richmenu/alias/:name', (c) => {
    const name = known(world, c.req.param('name'))
    return c.json({ richMenuAliasId: name, richMenuId: world.aliases.get(name) })
  })
  app.post('/v2/bot/richmenu/alias/:name', async (c) => {
    const name = known(world, c.req.param('name'))
    world.aliases.set(name, target(world, (await jsonOf(c)).richMenuId))
    return c.json({})
  })
  app.delete('/v2/bot/richmenu/alias/:name', (c) => {
    world.aliases.delete(known(world, c.req.param('name')))
    return c.json({})
  })
  return app
}

function known(world: World, name: string): string {
  if (!world.aliases.has(name)) throw notFound()
  return name
}

/** LINE answers 400, not 404, for a menu that is not there. */
function target(world: World, id: unknown): string {
  if (!world.richMenus.has(String(id))) throw new Refused(400, { message: 'richmenu not found' })
  return String(id)
}
