/** LIFF apps of the Login channel; made and changed with that channel's own token. */
import { Hono } from 'hono'
import { bodyError } from '../limits/messages'
import { all, flag, list, one, oneOf, optional, text, thing } from '../limits/rule'
import { fileId } from '../world/ids'
import type { World } from '../world/world'
import { type Env, jsonOf, notFound, Refused } from './answers'

const MOST_APPS = 30

const url = all(text({ max: 1000 }), (value, path) =>
  /^https:\/\/[^#\s]+$/.test(String(value)) ? [] : one(path, 'must be an https address without fragment'),
)
const size = oneOf('compact', 'tall', 'full')
const shared = {
  description: optional(
    all(text({ max: 100 }), (value, path) =>
      /line/i.test(String(value)) ? one(path, 'may not include LINE') : [],
    ),
  ),
  features: optional(thing({ ble: optional(flag), qrCode: optional(flag) })),
  permanentLinkPattern: optional(oneOf('concat')),
  scope: optional(list(oneOf('openid', 'email', 'profile', 'chat_message.write'), { min: 0, max: 4 })),
  botPrompt: optional(oneOf('normal', 'aggressive', 'none')),
}
const newApp = thing({ view: thing({ type: size, url, moduleMode: optional(flag) }), ...shared })
const changedApp = thing({ view: optional(thing({ type: optional(size), url: optional(url) })), ...shared })

export function liffRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/liff/v1/apps', (c) => {
    if (world.liffApps.size === 0) throw notFound()
    return c.json({ apps: [...world.liffApps].map(([liffId, given]) => ({ liffId, ...given })) })
  })
  app.post('/liff/v1/apps', async (c) => {
    const given = await jsonOf(c)
    check(newApp, given)
    if (world.liffApps.size >= MOST_APPS) throw new Refused(400, { message: 'too many LIFF apps' })
    const liffId = `${world.settings.loginChannelId}-${fileId().slice(0, 8)}`
    world.liffApps.set(liffId, {
      permanentLinkPattern: 'concat',
      scope: ['profile', 'chat_message.write'],
      ...given,
    })
    return c.json({ liffId })
  })
  app.put('/liff/v1/apps/:liffId', async (c) => {
    const known = existing(world, c.req.param('liffId'))
    const given = await jsonOf(c)
    check(changedApp, given)
    // checked when it came in
    const view = { ...(known.view as object), ...(given.view as object | undefined) }
    world.liffApps.set(c.req.param('liffId'), { ...known, ...given, view })
    return c.json({})
  })
  app.delete('/liff/v1/apps/:liffId', (c) => {
    existing(world, c.req.param('liffId'))
    world.liffApps.delete(c.req.param('liffId'))
    return c.json({})
  })
  return app
}

function existing(world: World, liffId: string): Record<string, unknown> {
  const app = world.liffApps.get(liffId)
  if (!app) throw notFound()
  return app
}

function check(rule: typeof newApp, given: unknown): void {
  const problems = rule(given, [], { chat: 'unknown' })
  if (problems.length > 0) throw new Refused(400, bodyError(problems))
}
