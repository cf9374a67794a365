/** The floor in workerd: one insert, one reply, and nothing else; not even the signature is looked at. */
import { Hono } from 'hono'

interface Env {
  DB: { prepare(text: string): { bind(...values: unknown[]): { run(): Promise<unknown> } } }
  LINE_API_URL: string
  LINE_CHANNEL_ACCESS_TOKEN: string
}
interface Event {
  webhookEventId: string
  timestamp: number
  replyToken: string
  source: { userId: string }
  postback: { data: string }
}

const app = new Hono<{ Bindings: Env }>()

app.post('/line/webhook', async (c) => {
  const { events } = await c.req.json<{ events: Event[] }>()
  await Promise.all(events.map((event) => answer(event, c.env)))
  return c.json({})
})

async function answer(event: Event, env: Env): Promise<void> {
  const { webhookEventId, source, timestamp, postback, replyToken } = event
  await env.DB.prepare('INSERT INTO events (id, line_user_id, at, data) VALUES (?, ?, ?, ?)')
    .bind(webhookEventId, source.userId, timestamp, postback.data)
    .run()
  const response = await fetch(`${env.LINE_API_URL}/v2/bot/message/reply`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${env.LINE_CHANNEL_ACCESS_TOKEN}`,
    },
    body: JSON.stringify({ replyToken, messages: [{ type: 'text', text: postback.data }] }),
  })
  await response.text()
}

// biome-ignore lint/style/noDefaultExport: a Worker is a default export.
export default app
