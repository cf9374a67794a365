/** Asking LINE whether it would take messages, without sending them. */
import { Hono } from 'hono'
import { messagesProblem } from '../limits/messages'
import type { World } from '../world/world'
import { type Env, jsonOf, notFound, Refused } from './answers'

const KINDS = ['reply', 'push', 'multicast', 'narrowcast', 'broadcast']

export function validateRoutes(_world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/v2/bot/message/validate/:kind', async (c) => {
    if (!KINDS.includes(c.req.param('kind'))) throw notFound()
    const { messages } = await jsonOf(c)
    const problem = messagesProblem(messages, { chat: 'unknown' })
    if (problem) throw new Refused(400, problem)
    return c.json({})
  })
  return app
}
