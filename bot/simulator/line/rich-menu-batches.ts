/** Rich menus replaced or taken away for all who have them, in one request: checked, accepted, asked about. */
import { Hono } from 'hono'
import { bodyError } from '../limits/messages'
import { anything, byType, form, list, optional, type Problem, text, thing } from '../limits/rule'
import { changed, nowOf, type World } from '../world/world'
import { type Env, jsonOf, Refused } from './answers'
import { showable } from './rich-menus'

type Operation =
  | { type: 'link'; from: string; to: string }
  | { type: 'unlink'; from: string }
  | { type: 'unlinkAll' }

const menuId = text({ max: 100 })
const batch = thing({
  operations: list(
    byType({
      link: thing({ from: menuId, to: menuId }),
      unlink: thing({ from: menuId }),
      unlinkAll: anything,
    }),
    { max: 1000 },
  ),
  resumeRequestKey: optional(form(/^[a-zA-Z0-9_-]{1,100}$/)),
})

export function richMenuBatchRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/v2/bot/richmenu/batch', async (c) => {
    const operations = checked(await jsonOf(c))
    for (const one of operations) if (one.type === 'link') showable(world, one.to)
    relink(world, operations)
    world.menuBatches.set(c.get('requestId'), nowOf(world))
    return c.json({}, 202)
  })
  app.post('/v2/bot/richmenu/validate/batch', async (c) => {
    checked(await jsonOf(c))
    return c.json({})
  })
  app.get('/v2/bot/richmenu/progress/batch', (c) => {
    const at = world.menuBatches.get(c.req.query('requestId') ?? '')
    if (at === undefined) throw new Refused(404, { message: 'Not found' })
    const time = new Date(at).toISOString()
    return c.json({ phase: 'succeeded', acceptedTime: time, completedTime: time })
  })
  return app
}

function checked(body: Record<string, unknown>): Operation[] {
  const problems: Problem[] = batch(body, [], { chat: 'unknown' })
  if (problems.length > 0) throw new Refused(400, bodyError(problems))
  return body.operations as Operation[] // the rules above found nothing wrong
}

/** Every operation looks at what was linked before the batch: two menus can so change places. */
function relink(world: World, operations: Operation[]): void {
  for (const person of world.people.values()) {
    const before = person.linkedMenu
    if (before === null) continue
    const own = operations.find((one) => one.type !== 'unlinkAll' && one.from === before)
    if (own?.type === 'link') person.linkedMenu = own.to
    else if (own || operations.some((one) => one.type === 'unlinkAll')) person.linkedMenu = null
  }
  changed(world)
}
