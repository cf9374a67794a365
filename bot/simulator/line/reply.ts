/** Reply: free, at most five messages, with a token that works once and for one minute. */
import { Hono } from 'hono'
import { bodyError, messagesProblem } from '../limits/messages'
import type { LineMessage } from '../phone-api'
import { sayAsBot } from '../world/chats'
import { nowOf, type ReplyToken, type World } from '../world/world'
import { type Env, jsonOf, Refused } from './answers'

export function replyRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/v2/bot/message/reply', async (c) => {
    if (c.req.header('x-line-retry-key') !== undefined) {
      throw new Refused(400, { message: 'X-Line-Retry-Key is not supported on this endpoint' })
    }
    const { replyToken, messages } = await jsonOf(c)
    if (typeof replyToken !== 'string' || replyToken === '') {
      throw new Refused(400, bodyError([{ path: ['replyToken'], message: 'May not be empty' }]))
    }
    const token = world.replyTokens.get(replyToken)
    const problem = messagesProblem(messages, { chat: chatKind(token) })
    if (problem) throw new Refused(400, problem)
    if (!token || token.used || token.expiresAt <= nowOf(world)) {
      throw new Refused(400, { message: 'Invalid reply token' })
    }
    token.used = true
    // the rules above found nothing wrong
    return c.json({ sentMessages: sayAsBot(world, token.chat, messages as LineMessage[], false) })
  })
  return app
}

const chatKind = (token: ReplyToken | undefined) => {
  if (!token) return 'unknown'
  return token.chat.startsWith('C') ? 'group' : 'user'
}
