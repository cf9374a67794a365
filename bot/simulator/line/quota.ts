/** The month's paid messages: people count, not bubbles; months are Bangkok's. */
import { Hono } from 'hono'
import { chatOf, isReachable } from '../world/chats'
import { changed, nowOf, type World } from '../world/world'
import { type Env, QUOTA_REACHED, Refused } from './answers'

const BANGKOK_MS = 7 * 3_600_000

/** `2026-11`: the month paid messages are counted in. */
export const monthOf = (world: World) => new Date(nowOf(world) + BANGKOK_MS).toISOString().slice(0, 7)

export const usedOf = (world: World) => world.quota.used.get(monthOf(world)) ?? 0

/** How many people a message to this id reaches: 0 for the blocked and unknown, every member of a group. */
export function peopleReached(world: World, id: string): number {
  const chat = chatOf(world, id)
  if (!chat || !isReachable(chat)) return 0
  return 'botIn' in chat ? chat.members.length : 1
}

/** Counts so many paid messages. Throws LINE's second 429 when the month has no room for them. */
export function pay(world: World, people: number): void {
  const used = usedOf(world) + people
  if (world.quota.type === 'limited' && used > world.quota.limit) throw new Refused(429, QUOTA_REACHED)
  world.quota.used.set(monthOf(world), used)
  changed(world)
}

export function quotaRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/v2/bot/message/quota', (c) =>
    c.json(world.quota.type === 'none' ? { type: 'none' } : { type: 'limited', value: world.quota.limit }),
  )
  app.get('/v2/bot/message/quota/consumption', (c) => c.json({ totalUsage: usedOf(world) }))
  return app
}
