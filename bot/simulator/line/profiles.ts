/** Who somebody is: friends, people who wrote, members of a group; lists only for verified accounts, which we are not. */
import { Hono } from 'hono'
import { removeBot } from '../deeds/groups'
import type { Group, Person, World } from '../world/world'
import { type Env, notFound, Refused } from './answers'

export function profileRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/v2/bot/info', (c) => c.json({ ...world.bot, chatMode: 'bot', markAsReadMode: 'auto' }))
  app.get('/v2/bot/profile/:userId', (c) => {
    const person = world.people.get(c.req.param('userId'))
    if (!person || person.blocked || !(person.friend || person.wrote)) throw notFound()
    return c.json({ ...profile(person), language: person.language })
  })
  app.get('/v2/bot/group/:groupId/summary', (c) => {
    const group = joined(world, c.req.param('groupId'))
    return c.json({ groupId: group.id, groupName: group.name })
  })
  app.get('/v2/bot/group/:groupId/members/count', (c) =>
    c.json({ count: joined(world, c.req.param('groupId')).members.length }),
  )
  app.get('/v2/bot/group/:groupId/member/:userId', (c) => {
    const group = joined(world, c.req.param('groupId'))
    const person = world.people.get(c.req.param('userId'))
    if (!person || !group.members.includes(person.id)) throw notFound()
    return c.json(profile(person))
  })
  app.post('/v2/bot/group/:groupId/leave', async (c) => {
    await removeBot(world, joined(world, c.req.param('groupId')).id)
    return c.json({})
  })
  for (const path of ['/v2/bot/group/:groupId/members/ids', '/v2/bot/followers/ids']) {
    app.get(path, () => {
      throw new Refused(403, { message: 'Access to this API is not available for your account' })
    })
  }
  return app
}

const profile = (person: Person) => ({ displayName: person.name, userId: person.id })

function joined(world: World, id: string): Group {
  const group = world.groups.get(id)
  if (!group?.botIn) throw notFound()
  return group
}
