/** The only way out to the bot: one POST, timed, logged, never throwing. */
import { requestId } from '../world/ids'
import { readable, writeLog } from '../world/log'
import type { World } from '../world/world'

type Sent = { status: number; reason: string }

/**
 * Posts JSON to the bot. `status` is 0 when no answer came: `request_timeout` after 2 s, else `could_not_connect`.
 */
export async function sendToBot(
  world: World,
  out: { url: string; body: string; headers?: Record<string, string> },
): Promise<Sent> {
  const began = performance.now()
  const request = new Request(out.url, {
    method: 'POST',
    body: out.body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'LineBotWebhook/2.0',
      ...out.headers,
    },
  })
  const answer = await answerInTime(world, request)
  writeLog(world, {
    direction: 'to-bot',
    method: 'POST',
    path: new URL(out.url).pathname,
    status: answer.status,
    requestId: requestId(),
    ms: Math.round(performance.now() - began),
    request: readable(out.body),
    response: readable(answer.text),
  })
  return { status: answer.status, reason: answer.reason }
}

async function answerInTime(world: World, request: Request): Promise<Sent & { text: string }> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<Sent & { text: string }>((done) => {
    const answer = { status: 0, reason: 'request_timeout', text: 'request_timeout' }
    timer = setTimeout(() => done(answer), world.settings.answerWithinMs)
  })
  const answer = asked(world, request)
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

async function asked(world: World, request: Request): Promise<Sent & { text: string }> {
  try {
    const response = await world.settings.deliver(request)
    const text = await response.text()
    return { status: response.status, reason: response.ok ? 'OK' : 'error_status_code', text }
  } catch (error) {
    return { status: 0, reason: 'could_not_connect', text: `could_not_connect: ${String(error)}` }
  }
}
