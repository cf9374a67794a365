/**
 * LINE's own Express sample (`examples/echo-bot-ts-esm` of line/line-bot-sdk-nodejs), with an insert before its reply.
 * Only its HTTP client is another: the SDK's would lose the comparison by itself.
 */
import { type MiddlewareConfig, messagingApi, middleware } from '@line/bot-sdk'
import express from 'express'
import { type Event, given, openEvents } from './given'
import { postReply } from './line-client'

const config: MiddlewareConfig = { channelSecret: given.channelSecret }
const client = new messagingApi.MessagingApiClient({
  channelAccessToken: given.accessToken,
  baseURL: given.lineApi,
})
Object.assign(client, {
  httpClient: { post: (_path: string, body: unknown) => postReply(given.lineApi, given.accessToken, body) },
})

const keep = await openEvents()
const app = express()

app.post('/line/webhook', middleware(config), (req, res) => {
  const { events } = req.body as { events: Event[] }
  Promise.all(events.map(answer)).then(
    (result) => res.json(result),
    () => res.status(500).end(),
  )
})
app.get('/health', (_req, res) => res.json({}))

async function answer(event: Event): Promise<messagingApi.ReplyMessageResponse> {
  await keep(event)
  return client.replyMessage({
    replyToken: event.replyToken,
    messages: [{ type: 'text', text: event.postback.data }],
  })
}

app.listen(given.port, '127.0.0.1')
