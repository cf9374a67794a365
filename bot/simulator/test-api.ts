/** What only tests do: play faults, move the clock, set the quota, send odd webhooks, look at log and chats. */
import { Hono } from 'hono'
import { z } from 'zod'
import { joinGroup, leaveGroup } from './deeds/groups'
import { Nonsense } from './deeds/nonsense'
import { deedFrom } from './deeds/parse'
import { perform } from './deeds/perform'
import type { Env } from './line/answers'
import { monthOf, usedOf } from './line/quota'
import { snapshotOf } from './snapshot'
import { deliver, post, redeliver, release } from './webhook/deliver'
import { answerable, silent } from './webhook/events'
import { moveClock, setClock, tellBotTheClock } from './world/clock'
import { faultProblem } from './world/faults'
import { changed, type LineEvent, resetWorld, type World } from './world/world'

const DAY_MS = 86_400_000

const fault = z.object({
  on: z.string(),
  fault: z.string(),
  times: z.number().int().positive().default(1),
  ms: z.number().nonnegative().optional(),
})
const clock = z.union([
  z.object({ days: z.number() }),
  z.object({ ms: z.number() }),
  z.object({ offsetMs: z.number() }),
])
const quota = z.object({
  type: z.enum(['none', 'limited']).optional(),
  limit: z.number().int().nonnegative().optional(),
  used: z.number().int().nonnegative().optional(),
})
const event = z.looseObject({ type: z.string(), person: z.string().optional(), group: z.string().optional() })
const order = z.enum(['as-sent', 'newest-first', 'one-post'])
const member = z.object({ person: z.string(), inside: z.boolean() })

/** Events that carry no reply token. */
const SILENT = ['unfollow', 'unsend', 'leave', 'memberLeft']

export function testRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>().basePath('/test')
  app.post('/reset', async (c) => {
    resetWorld(world)
    await tellBotTheClock(world)
    return c.json({ ok: true })
  })
  app.post('/deeds', async (c) => {
    await perform(world, deedFrom(await c.req.json()))
    return c.json({ ok: true })
  })
  app.post('/clock', async (c) => {
    const move = read(clock, await c.req.json())
    if ('offsetMs' in move) await setClock(world, move.offsetMs)
    else await moveClock(world, 'ms' in move ? move.ms : move.days * DAY_MS)
    return c.json({ clockMovedMs: world.clockMovedMs })
  })
  app.post('/quota', async (c) => {
    const { type, limit, used } = read(quota, await c.req.json())
    if (used !== undefined) world.quota.used.set(monthOf(world), used)
    Object.assign(world.quota, type ? { type } : {}, limit === undefined ? {} : { limit })
    changed(world)
    return c.json({ type: world.quota.type, limit: world.quota.limit, used: usedOf(world) })
  })
  app.post('/groups/:id/members', async (c) => {
    const { person, inside } = read(member, await c.req.json())
    await (inside ? joinGroup : leaveGroup)(world, c.req.param('id'), person)
    return c.json({ ok: true })
  })
  app.get('/log', (c) => c.json(world.log.filter((entry) => entry.id > Number(c.req.query('after') ?? 0))))
  app.get('/chats', (c) => {
    const { people, groups } = snapshotOf(world)
    return c.json({ people, groups })
  })
  return app.route('/', faultRoutes(world)).route('/', webhookRoutes(world))
}

function faultRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/faults', (c) => c.json(world.faults.queue))
  app.post('/faults', async (c) => {
    const given = read(fault, await c.req.json())
    const problem = faultProblem(given)
    if (problem) throw new Nonsense(problem)
    world.faults.queue.push(given)
    return c.json(world.faults.queue)
  })
  app.delete('/faults', (c) => {
    world.faults.queue.splice(0)
    return c.json([])
  })
  return app
}

function webhookRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/webhook', async (c) => {
    const { events } = read(z.object({ events: z.array(event) }), await c.req.json())
    const full = events.map((given) => filled(world, given))
    if (full.length === 0) await post(world, [], false)
    else await deliver(world, full)
    return c.json({ events: full })
  })
  app.post('/hold', (c) => {
    world.holding = true
    return c.json({ holding: true })
  })
  app.post('/release', async (c) => {
    const given = read(z.object({ order: order.default('as-sent') }), await c.req.json().catch(() => ({})))
    await release(world, given.order)
    return c.json({ holding: false })
  })
  app.post('/redelivery', async (c) => {
    world.redelivery = read(z.object({ on: z.boolean() }), await c.req.json()).on
    return c.json({ on: world.redelivery })
  })
  app.post('/redeliver', async (c) => c.json({ taken: await redeliver(world) }))
  return app
}

/** Fills an event up to LINE's shape; whatever is given wins (odd modes, old timestamps, unknown fields). */
function filled(world: World, given: z.infer<typeof event>): LineEvent {
  const { person, group, ...rest } = given
  const source = { ...(person ? { person } : {}), ...(group ? { group } : {}) }
  const isSilent = SILENT.includes(rest.type) || rest.mode === 'standby'
  return { ...(isSilent ? silent : answerable)(world, source, rest), ...rest }
}

function read<T>(shape: z.ZodType<T>, json: unknown): T {
  const parsed = shape.safeParse(json)
  if (!parsed.success) throw new Nonsense(z.prettifyError(parsed.error))
  return parsed.data
}
