/** The channel's webhook address: set, read, tested. */
import { Hono } from 'hono'
import { bodyError } from '../limits/messages'
import { sendToBot } from '../webhook/bot-door'
import { endpointOf, localAddress } from '../webhook/deliver'
import { signatureOf } from '../webhook/sign'
import { nowOf, type World } from '../world/world'
import { type Env, jsonOf, notFound, Refused } from './answers'

export function channelRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.put('/v2/bot/channel/webhook/endpoint', async (c) => {
    const endpoint = addressIn((await jsonOf(c)).endpoint)
    world.webhook = { endpoint, active: true }
    return c.json({})
  })
  app.get('/v2/bot/channel/webhook/endpoint', (c) => {
    const { endpoint, active } = world.webhook
    if (!endpoint) throw notFound()
    return c.json({ endpoint, active })
  })
  app.post('/v2/bot/channel/webhook/test', async (c) => {
    const { endpoint } = await jsonOf(c)
    const url = endpoint === undefined ? endpointOf(world) : localAddress(world, addressIn(endpoint))
    if (!url) throw notFound()
    return c.json(await tested(world, url))
  })
  return app
}

async function tested(world: World, url: string) {
  const body = JSON.stringify({ destination: world.bot.userId, events: [] })
  const headers = { 'x-line-signature': signatureOf(world.settings.secret, body) }
  const { status, reason } = await sendToBot(world, { url, body, headers })
  return {
    success: status === 200,
    timestamp: new Date(nowOf(world)).toISOString(),
    statusCode: status,
    reason,
    detail: status === 0 ? reason : String(status),
  }
}

function addressIn(endpoint: unknown): string {
  if (typeof endpoint === 'string' && endpoint.length <= 500 && /^https:\/\/[^\s]+$/.test(endpoint))
    return endpoint
  throw new Refused(400, bodyError([{ path: ['endpoint'], message: 'Must be a valid HTTPS URL' }]))
}
