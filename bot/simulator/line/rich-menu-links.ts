/** A rich menu of one's own, given to one person or to many; to a stranger it answers 200 and does nothing. */
import { Hono } from 'hono'
import { bodyError } from '../limits/messages'
import { form, list } from '../limits/rule'
import { changed, type World } from '../world/world'
import { type Env, jsonOf, Refused } from './answers'
import { showable } from './rich-menus'

const userIds = list(form(/^U[0-9a-f]{32}$/, 'must be a user id'), { max: 500 })

export function richMenuLinkRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/v2/bot/user/:userId/richmenu/:id', (c) => {
    link(world, c.req.param('userId'), showable(world, c.req.param('id')).richMenuId)
    return c.json({})
  })
  app.get('/v2/bot/user/:userId/richmenu', (c) => {
    const linked = world.people.get(c.req.param('userId'))?.linkedMenu
    if (!linked) throw new Refused(404, { message: 'the user has no richmenu' })
    return c.json({ richMenuId: linked })
  })
  app.delete('/v2/bot/user/:userId/richmenu', (c) => {
    link(world, c.req.param('userId'), null)
    return c.json({})
  })
  app.post('/v2/bot/richmenu/bulk/link', async (c) => {
    const body = await jsonOf(c)
    const menu = showable(world, String(body.richMenuId)).richMenuId
    for (const id of idsIn(body.userIds)) link(world, id, menu)
    return c.json({}, 202)
  })
  app.post('/v2/bot/richmenu/bulk/unlink', async (c) => {
    for (const id of idsIn((await jsonOf(c)).userIds)) link(world, id, null)
    return c.json({}, 202)
  })
  return app
}

function link(world: World, userId: string, menu: string | null): void {
  const person = world.people.get(userId)
  if (!person?.friend) return
  person.linkedMenu = menu
  changed(world)
}

function idsIn(given: unknown): string[] {
  const problems = userIds(given, ['userIds'], { chat: 'unknown' })
  if (problems.length > 0) throw new Refused(400, bodyError(problems))
  return given as string[] // the rules above found nothing wrong
}
