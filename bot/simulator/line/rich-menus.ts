/** Rich menus: made, checked, listed, deleted, given to everybody. */
import { Hono } from 'hono'
import { richMenuProblem } from '../limits/rich-menu'
import { richMenuId } from '../world/ids'
import { changed, type RichMenu, type World } from '../world/world'
import { type Env, jsonOf, Refused } from './answers'

const MOST_MENUS = 1000

export function richMenuRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/v2/bot/richmenu', async (c) => {
    const given = checkedMenu(await jsonOf(c))
    if (world.richMenus.size >= MOST_MENUS) throw new Refused(400, { message: 'too many rich menus' })
    const id = richMenuId()
    const { size, selected, name, chatBarText, areas } = given
    world.richMenus.set(id, { richMenuId: id, size, selected, name, chatBarText, areas })
    return c.json({ richMenuId: id })
  })
  app.post('/v2/bot/richmenu/validate', async (c) => {
    checkedMenu(await jsonOf(c))
    return c.json({})
  })
  app.get('/v2/bot/richmenu/list', (c) => c.json({ richmenus: [...world.richMenus.values()] }))
  app.get('/v2/bot/richmenu/:id', (c) => c.json(menuOf(world, c.req.param('id'))))
  app.delete('/v2/bot/richmenu/:id', (c) => {
    deleteMenu(world, menuOf(world, c.req.param('id')).richMenuId)
    return c.json({})
  })
  app.post('/v2/bot/user/all/richmenu/:id', (c) => {
    world.defaultMenu = showable(world, c.req.param('id')).richMenuId
    changed(world)
    return c.json({})
  })
  app.get('/v2/bot/user/all/richmenu', (c) => {
    if (!world.defaultMenu) throw new Refused(404, { message: 'no default richmenu' })
    return c.json({ richMenuId: world.defaultMenu })
  })
  app.delete('/v2/bot/user/all/richmenu', (c) => {
    world.defaultMenu = null
    changed(world)
    return c.json({})
  })
  return app
}

/** The menu of this id, or LINE's 404. */
export function menuOf(world: World, id: string): RichMenu {
  const menu = world.richMenus.get(id)
  if (!menu) throw new Refused(404, { message: 'Not found' })
  return menu
}

/** The menu of this id if it can be shown: 404 without menu, 400 without picture. */
export function showable(world: World, id: string): RichMenu {
  const menu = menuOf(world, id)
  if (world.richMenuImages.has(id)) return menu
  throw new Refused(400, { message: 'must upload richmenu image before applying it to user', details: [] })
}

function checkedMenu(given: Record<string, unknown>): RichMenu {
  const problem = richMenuProblem(given)
  if (problem) throw new Refused(400, problem)
  return given as unknown as RichMenu // the rules above found nothing wrong
}

function deleteMenu(world: World, id: string): void {
  world.richMenus.delete(id)
  world.files.delete(world.richMenuImages.get(id) ?? '')
  world.richMenuImages.delete(id)
  if (world.defaultMenu === id) world.defaultMenu = null
  for (const person of world.people.values()) if (person.linkedMenu === id) person.linkedMenu = null
  changed(world)
}
