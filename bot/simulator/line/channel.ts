/** The channel's webhook address: set, read, tested. */
import { Hono } from 'hono'
import { sendToBot } from '../webhook/bot-door'
import { localAddress } from '../webhook/deliver'
import { signatureOf } from '../webhook/sign'
import { nowOf, type World } from '../world/world'
import { type Env, jsonOf, Refused } from './answers'

export function channelRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.put('/v2/bot/channel/webhook/endpoint', async (c) => {
    const endpoint = addressIn((await jsonOf(c)).endpoint)
    // "Use webhook" is a switch of the console that no API moves.
    world.webhook = { ...world.webhook, endpoint }
    return c.json({})
  })
  app.get('/v2/bot/channel/webhook/endpoint', (c) => {
    const { endpoint, active } = world.webhook
    if (!endpoint) throw noEndpoint()
    return c.json({ endpoint, active })
  })
  app.post('/v2/bot/channel/webhook/test', async (c) => {
    const { endpoint } = await jsonOf(c)
    const address = endpoint === undefined ? world.webhook.endpoint : resolvable(addressIn(endpoint))
    if (!address) throw noEndpoint()
    return c.json(await tested(world, localAddress(world, address)))
  })
  return app
}

const noEndpoint = () => new Refused(404, { message: 'Webhook endpoint not found' })
const noAddress = () => new Refused(400, { message: 'Invalid webhook endpoint URL' })

/** https://developers.line.biz/en/reference/messaging-api/#test-webhook-endpoint: reasons here are in capitals. */
async function tested(world: World, url: string) {
  const body = JSON.stringify({ destination: world.bot.userId, events: [] })
  const headers = { 'x-line-signature': signatureOf(world.settings.secret, body) }
  const { status, reason } = await sendToBot(world, { url, body, headers })
  return {
    success: status >= 200 && status < 300,
    timestamp: new Date(nowOf(world)).toISOString(),
    statusCode: status,
    reason: reason.toUpperCase(),
    detail: status === 0 ? noAnswer[reason] : String(status),
  }
}

const noAnswer: Record<string, string> = {
  could_not_connect: 'Failure to connect',
  request_timeout: 'Request timeout',
}

function addressIn(endpoint: unknown): string {
  if (typeof endpoint === 'string' && endpoint.length <= 500 && /^https:\/\/[^\s]+$/.test(endpoint))
    return endpoint
  throw noAddress()
}

/** Names under `.invalid` are never found (RFC 2606). */
function resolvable(address: string): string {
  if (new URL(address).hostname.endsWith('.invalid')) throw noAddress()
  return address
}
