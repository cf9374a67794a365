/** Riandee on Cloudflare Workers: D1, R2, a queue, static assets. Everything else is the same as on one computer. */
import type { Hono } from 'hono'
import { type D1Binding, openD1 } from '../../db/d1'
import { createApp } from '../app'
import type { Ports } from '../ports'
import { sweepAway, takeUp } from '../sweep'
import { ConfigError, readConfig } from './config'
import { configureLogs } from './logging'
import { refuseMovedIssuer } from './moved-issuer'
import { createPorts, doorsOf, realClock } from './ports'
import { type AssetsBinding, assetsOf } from './workers/assets'
import { bindings, secrets } from './workers/demands'
import { type R2Binding, r2Files } from './workers/files'
import { studio } from './workers/pictures'
import { type Batch, type QueueBinding, wakeBy, wokenBy } from './workers/wake'

interface Env extends Record<string, unknown> {
  DB: D1Binding
  FILES: R2Binding
  JOBS: QueueBinding
  ASSETS: AssetsBinding
}
interface Context {
  waitUntil(promise: Promise<unknown>): void
  passThroughOnException(): void
  props: unknown
}

// An isolate lives for many requests: what is put together once is kept with the environment it was made from.
let house: { env: Env; app: Hono; ports: Ports; opened?: Promise<void> } | undefined

function houseOf(env: Env): NonNullable<typeof house> {
  if (house?.env.DB === env.DB) return house
  // biome-ignore lint/suspicious/noConsole: on Workers the console is where logs go.
  configureLogs((line) => console.log(line))
  const config = readConfig(env, demands)
  const { sessionSecret = '', operatorKey = '' } = config // demanded, so they are there
  const ports = createPorts(
    config,
    { database: openD1(env.DB, pause), files: r2Files(env.FILES), pictures: studio },
    realClock,
    {
      wake: wakeBy(env.JOBS),
    },
  )
  const app = createApp(ports, doorsOf(config, { sessionSecret, operatorKey }, assetsOf(env.ASSETS)))
  house = { env, app, ports }
  return house
}

/** With jitter, so that isolates that found the database away do not all come back in the same moment. */
const pause = (ms: number): Promise<void> =>
  new Promise((done) => void realClock.after(ms * (0.5 + Math.random()), done))

/** Here LINE cannot be simulated, and nothing can be made once and kept. */
const demands = { maySimulate: false, required: { ...secrets, ...bindings } }

/** The house once it is known that its badges are still issued from where the first one was. */
async function openHouse(env: Env): Promise<{ app: Hono; ports: Ports }> {
  const opening = houseOf(env)
  opening.opened ??= refuseMovedIssuer(opening.ports)
  try {
    await opening.opened
  } catch (error) {
    // Only an answer keeps the house shut: a database that is away is met again soon enough, and so is this question.
    opening.opened = undefined
    if (error instanceof ConfigError) throw error
  }
  return opening
}

export default {
  async fetch(request: Request, env: Env, context: Context): Promise<Response> {
    try {
      return await (await openHouse(env)).app.fetch(request, env, context)
    } catch (error) {
      if (error instanceof ConfigError) return new Response(`${error.message}\n`, { status: 503 })
      throw error
    }
  },
  queue(batch: Batch, env: Env): Promise<void> {
    return wokenBy(batch, async () => (await openHouse(env)).ports)
  },
  async scheduled({ scheduledTime }: { scheduledTime: number }, env: Env): Promise<void> {
    const { ports } = await openHouse(env)
    await takeUp(ports)
    // Nothing of the broom's is in a hurry, and D1 bills what is read: once an hour is often enough.
    if (new Date(scheduledTime).getUTCMinutes() === 0) await sweepAway(ports)
  },
}
