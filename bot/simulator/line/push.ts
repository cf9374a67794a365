/** Push, multicast, broadcast, narrowcast: paid by the person, safe to retry with a key, silent about blocks. */
import { Hono } from 'hono'
import { bodyError, messagesProblem } from '../limits/messages'
import { form, list, optional, type Rule, text } from '../limits/rule'
import type { LineMessage } from '../phone-api'
import { isReachable, sayAsBot } from '../world/chats'
import { requestId } from '../world/ids'
import type { World } from '../world/world'
import { type Env, jsonOf, notFound, Refused } from './answers'
import { pay, peopleReached } from './quota'
import { acceptRetryKey, checkRetryKey } from './retry-keys'

const userIds = list(form(/^U[0-9a-f]{32}$/, 'must be a user id'), { max: 500 })
const units = optional(list(form(/^[A-Za-z0-9_]{1,30}$/, 'must be 1 to 30 of [A-Za-z0-9_]'), { max: 1 }))

export function pushRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  const narrowcasts = new Set<string>()
  app.post('/v2/bot/message/push', async (c) => {
    const body = await jsonOf(c)
    checkRetryKey(world, c)
    check(text({ max: 40 }), body.to, 'to')
    check(units, body.customAggregationUnits, 'customAggregationUnits')
    const to = String(body.to)
    const messages = messagesIn(body.messages, to.startsWith('C') ? 'group' : 'user')
    if (!world.people.has(to) && !world.groups.get(to)?.botIn)
      throw new Refused(400, { message: 'Failed to send messages' })
    pay(world, peopleReached(world, to))
    const sentMessages = sayAsBot(world, to, messages, true)
    acceptRetryKey(world, c, sentMessages)
    return c.json({ sentMessages })
  })
  app.post('/v2/bot/message/multicast', async (c) => {
    const body = await jsonOf(c)
    checkRetryKey(world, c)
    check(userIds, body.to, 'to')
    check(units, body.customAggregationUnits, 'customAggregationUnits')
    // the rules above found nothing wrong
    sendToAll(world, [...new Set(body.to as string[])], messagesIn(body.messages, 'unknown'))
    acceptRetryKey(world, c)
    return c.json({})
  })
  app.post('/v2/bot/message/broadcast', async (c) => {
    const body = await jsonOf(c)
    checkRetryKey(world, c)
    sendToAll(world, friends(world), messagesIn(body.messages, 'unknown'))
    acceptRetryKey(world, c)
    return c.json({})
  })
  app.post('/v2/bot/message/narrowcast', async (c) => {
    const body = await jsonOf(c)
    checkRetryKey(world, c)
    sendToAll(world, friends(world), messagesIn(body.messages, 'unknown'))
    acceptRetryKey(world, c)
    narrowcasts.add(c.get('requestId'))
    return c.json({}, 202)
  })
  app.get('/v2/bot/message/progress/narrowcast', (c) => {
    if (!narrowcasts.has(c.req.query('requestId') ?? requestId())) throw notFound()
    const reached = friends(world).length
    return c.json({ phase: 'succeeded', successCount: reached, failureCount: 0, targetCount: reached })
  })
  return app
}

const friends = (world: World) =>
  [...world.people.values()]
    .filter((person) => person.friend && isReachable(person))
    .map((person) => person.id)

function sendToAll(world: World, ids: string[], messages: LineMessage[]): void {
  pay(
    world,
    ids.reduce((sum, id) => sum + peopleReached(world, id), 0),
  )
  for (const id of ids) sayAsBot(world, id, messages, true)
}

function messagesIn(given: unknown, chat: 'user' | 'group' | 'unknown'): LineMessage[] {
  const problem = messagesProblem(given, { chat })
  if (problem) throw new Refused(400, problem)
  return given as LineMessage[] // the rules above found nothing wrong
}

function check(rule: Rule, value: unknown, name: string): void {
  const problems = rule(value, [name], { chat: 'unknown' })
  if (problems.length > 0) throw new Refused(400, bodyError(problems))
}
