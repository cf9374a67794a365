/**
 * LINE as a bot sees it: one Hono app with LINE's API, the phone's doors and the test doors.
 * State lives in memory; it speaks with the bot over HTTP only (or through an injected `deliver`).
 */
import { Hono } from 'hono'
import { Nonsense } from './deeds/nonsense'
import { perform } from './deeds/perform'
import { type Env, notFound, Refused } from './line/answers'
import { channelRoutes } from './line/channel'
import { contentRoutes } from './line/content'
import { CUT, guarded, logged } from './line/gate'
import { idTokenRoutes } from './line/id-tokens'
import { liffRoutes } from './line/liff-apps'
import { loadingRoutes } from './line/loading'
import { profileRoutes } from './line/profiles'
import { pushRoutes } from './line/push'
import { quotaRoutes } from './line/quota'
import { replyRoutes } from './line/reply'
import { richMenuAliasRoutes } from './line/rich-menu-aliases'
import { richMenuBatchRoutes } from './line/rich-menu-batches'
import { richMenuImageRoutes } from './line/rich-menu-images'
import { richMenuLinkRoutes } from './line/rich-menu-links'
import { richMenuRoutes } from './line/rich-menus'
import { tokenRoutes } from './line/tokens'
import { validateRoutes } from './line/validate'
import type { Deed } from './phone-api'
import { phoneRoutes } from './phone-routes'
import { testRoutes } from './test-api'
import { type SimulatorOptions, settingsFrom } from './world/options'
import { createWorld, type World } from './world/world'

export type Simulator = {
  app: Hono<Env>
  world: World
  /** `app.request` as a bot's fetch sees it: a cut connection rejects with `TypeError: fetch failed`. */
  fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** Does what a person does on the phone. Resolves when the webhook was answered or is lost. */
  perform: (deed: Deed) => Promise<void>
}

/** The doors of LINE's API, in the order they are tried. */
const DOORS = [
  replyRoutes,
  quotaRoutes,
  pushRoutes,
  validateRoutes,
  profileRoutes,
  contentRoutes,
  loadingRoutes,
  richMenuBatchRoutes,
  richMenuRoutes,
  richMenuImageRoutes,
  richMenuLinkRoutes,
  richMenuAliasRoutes,
  channelRoutes,
  liffRoutes,
  tokenRoutes,
  idTokenRoutes,
]

/** A whole simulated LINE. Needs no port: `app.request`, or `fetch` for a bot in the same process. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const world = createWorld(settingsFrom(options))
  const app = new Hono<Env>()
  app.onError((error, c) => {
    if (error instanceof Refused) return c.json(error.body, error.status, error.headers)
    if (error instanceof Nonsense || error instanceof SyntaxError)
      return c.json({ message: error.message }, 400)
    throw error
  })
  app.route('/', phoneRoutes(world)).route('/', testRoutes(world))
  app.use(logged(world), guarded(world))
  for (const door of DOORS) app.route('/', door(world))
  app.notFound((c) => c.json(notFound().body, 404))
  return { app, world, fetch: fetchOf(app), perform: (deed) => perform(world, deed) }
}

function fetchOf(app: Hono<Env>): Simulator['fetch'] {
  return async (input, init) => {
    const response = await app.request(input, init)
    if (response.headers.has(CUT)) throw new TypeError('fetch failed')
    return response
  }
}
