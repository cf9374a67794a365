/**
 * What every request of the bot passes on its way in and out: request id, log, switches, token, rates, faults.
 * It knows nothing of what a door does.
 */
import type { MiddlewareHandler, Next } from 'hono'
import { type Fault, strike } from '../world/faults'
import { requestId } from '../world/ids'
import { readable, writeLog } from '../world/log'
import { nowOf, type World } from '../world/world'
import { type Env, type LineContext, notFound, QUOTA_REACHED, RATE_EXCEEDED, Refused } from './answers'
import { type Operation, operationOf } from './operations'
import { channelOf } from './tokens'

const SLOW_MS = 2500
/** Marks an answer that never arrives: the server destroys the connection, a test's fetch rejects. */
export const CUT = 'x-simulated-cut'

/** Gives the answer its id and writes both down. */
export function logged(world: World): MiddlewareHandler<Env> {
  return async (c, next) => {
    const began = performance.now()
    const id = requestId()
    c.set('requestId', id)
    const request = await bodyOf(c.req.raw.headers, () => c.req.text())
    await next()
    c.header('x-line-request-id', id)
    const response = await bodyOf(c.res.headers, () => c.res.clone().text())
    writeLog(world, {
      direction: 'from-bot',
      method: c.req.method,
      path: pathOf(c),
      status: c.res.headers.has(CUT) ? 0 : c.res.status,
      requestId: id,
      ms: Math.round(performance.now() - began),
      request,
      response,
    })
  }
}

/** Lets a request in, or plays the fault that waits for it. */
export function guarded(world: World): MiddlewareHandler<Env> {
  return async (c, next) => {
    const operation = operationOf(c.req.method, c.req.path)
    if (!operation) throw notFound()
    if (world.switches.slow) await world.settings.wait(SLOW_MS)
    if (world.switches.down) throw new Refused(500, { message: 'Internal Server Error' })
    c.set('channel', allowed(world, c, operation))
    keepRate(world, operation)
    await played(world, c, next, strike(world.faults, operation.on))
  }
}

async function played(world: World, c: LineContext, next: Next, fault: Fault | undefined): Promise<void> {
  if (fault) await beforeTaking(world, c, fault)
  if (fault?.fault === '202') {
    c.res = c.req.path.endsWith('/transcoding') ? c.json({ status: 'processing' }) : c.body(null, 202)
    return
  }
  if (fault?.fault !== 'cut') await next()
  if (fault?.fault === '500-after-taking') c.res = c.json({ message: 'Internal Server Error' }, 500)
  if (fault?.fault.startsWith('cut')) cut(c)
}

async function beforeTaking(world: World, c: LineContext, fault: Fault): Promise<void> {
  if (fault.fault === 'slow') await world.settings.wait(fault.ms ?? SLOW_MS)
  if (fault.fault === 'rate-429') throw new Refused(429, RATE_EXCEEDED)
  if (fault.fault === 'quota-429') throw new Refused(429, QUOTA_REACHED)
  if (fault.fault === '202' && !c.req.path.includes('/content'))
    throw new Refused(500, { message: '202 is for content' })
  if (!/^[45]\d\d$/.test(fault.fault)) return
  const message = fault.fault.startsWith('5') ? 'Internal Server Error' : 'Bad Request'
  // any status of three digits, as the line above says; Hono lists them
  throw new Refused(Number(fault.fault) as 500, { message })
}

function cut(c: LineContext): void {
  c.res = new Response(null, { status: 500, headers: { [CUT]: '1' } })
  c.env?.outgoing?.destroy()
}

function allowed(world: World, c: LineContext, operation: Operation): 'bot' | 'login' {
  if (operation.auth === 'none') return 'bot'
  const channel = channelOf(world, c.req.header('authorization'))
  if (channel === operation.auth) return channel
  const reason = c.req.header('authorization') ? 'invalid token' : 'missing token'
  const confirm = 'Confirm that the access token in the authorization header is valid.'
  throw new Refused(401, {
    message: `Authentication failed due to the following reason: ${reason}. ${confirm}`,
  })
}

function keepRate(world: World, { on, rate }: Operation): void {
  if (!world.settings.rateLimits) return
  const window = Math.floor(nowOf(world) / rate.perMs)
  const seen = world.rates.get(on)
  const count = seen?.window === window ? seen.count + 1 : 1
  world.rates.set(on, { window, count })
  if (count > rate.calls) throw new Refused(429, RATE_EXCEEDED)
}

function pathOf(c: LineContext): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search.replace(/(access_token|id_token|client_assertion)=[^&]+/g, '$1=…')
}

async function bodyOf(headers: Headers, read: () => Promise<string>): Promise<string> {
  const type = headers.get('content-type') ?? ''
  if (type === '') return ''
  if (/json|x-www-form-urlencoded|^text\//.test(type)) return readable(await read())
  return `<${type}, ${headers.get('content-length') ?? 'unknown'} bytes>`
}
