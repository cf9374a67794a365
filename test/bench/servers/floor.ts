/** The floor: signature, one insert, one reply, and nothing else. No bot on these packages can be faster. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { isFromLine } from '../../../bot/line/signature'
import { nodeHmac } from '../../../bot/runtimes/node/hmac'
import { type Event, given, openEvents } from './given'
import { postReply } from './line-client'

const keep = await openEvents()
const app = new Hono()

app.post('/line/webhook', async (c) => {
  const raw = new Uint8Array(await c.req.arrayBuffer())
  if (!(await isFromLine(raw, c.req.header('x-line-signature') ?? null, given.channelSecret, nodeHmac)))
    return c.json({}, 401)
  const { events } = JSON.parse(new TextDecoder().decode(raw)) as { events: Event[] }
  await Promise.all(events.map(answer))
  return c.json({})
})
app.get('/health', (c) => c.json({}))

async function answer(event: Event): Promise<void> {
  await keep(event)
  const messages = [{ type: 'text', text: event.postback.data }]
  const response = await postReply(given.lineApi, given.accessToken, {
    replyToken: event.replyToken,
    messages,
  })
  await response.text()
}

serve({ fetch: app.fetch, port: given.port, hostname: '127.0.0.1' })
