/** All doors on one Hono. Knows no runtime: ports come in, a `fetch` goes out. */
import { getLogger } from '@logtape/logtape'
import { Hono } from 'hono'
import { classPrints } from './class-prints'
import type { Hmac } from './line/signature'
import { typefaceOf } from './pages/typeface'
import type { Ports } from './ports'
import { Refusal } from './refusal'
import { evidenceRoutes } from './routes/evidence'
import { liffRoutes } from './routes/liff'
import { lineWebhook } from './routes/line-webhook'
import { mediaRoutes } from './routes/media'
import { officeRoutes } from './routes/office'
import { printRoutes } from './routes/print'
import { qrRoutes } from './routes/qr'
import { sessionRoutes } from './routes/session'

const log = getLogger(['riandee', 'app'])

/** What the doors need beside the ports. */
export interface Doors {
  channelSecret: string
  operatorKey: string
  sessionSecret: string
  loginChannelId: string
  lineApiUrl: string
  /** For LINE's signatures; WebCrypto's when absent. */
  hmac?: Hmac
  /** What LINE is asked with; the runtime's own when absent. */
  fetch?: typeof fetch
  liffId: string
  /** Who may put the mini-app into a frame; nobody when real. */
  frameAncestors: string
  /** What the runtime is still busy with, beginning or ending, in a word each; nothing when absent. */
  waitsFor?: () => string[]
  /** A file of the built mini-app. */
  asset: (path: string) => Promise<
    | {
        body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>
        type: string
        zipped?: Uint8Array<ArrayBuffer>
      }
    | undefined
  >
}

/** @returns the app; call its `fetch` with an execution context whose `waitUntil` keeps turns alive after the answer */
export function createApp(ports: Ports, doors: Doors): Hono {
  const app = new Hono()
  app.route('/', lineWebhook(ports, doors.channelSecret, doors.hmac))
  app.route('/', mediaRoutes(ports.files))
  app.route('/', qrRoutes(ports.mouth))
  app.route('/', evidenceRoutes(ports, doors.sessionSecret))
  app.route('/', printRoutes(printNeeds(ports, doors)))
  app.route('/', officeRoutes(ports, doors))
  app.route('/', sessionRoutes(sessionNeeds(ports, doors)))
  app.route('/', liffRoutes(doors))
  app.route('/', stateDoors(ports, doors))
  app.notFound((c) => refused(c.req.path, new Refusal('not-found')))
  app.onError((error, c) => {
    if (error instanceof Refusal) return refused(c.req.path, error)
    log.error('[app] {method} {path} threw: {error}', { method: c.req.method, path: c.req.routePath, error })
    return refused(c.req.path, new Refusal('busy'))
  })
  return app
}

/**
 * `/health`: alive, which is as long as the database answers. `/ready`: of use to learners, 200 or 503 with what is waited
 * for: there are courses, and the runtime has nothing to do first. On Node that is to take up what an earlier life left
 * and to add the shipped courses, and it is over when a stop begins; Workers begin and end without anybody noticing.
 */
function stateDoors({ store }: Ports, { waitsFor = () => [] }: Doors): Hono {
  const door = new Hono()
  door.get('/health', async (c) => {
    await store.courses.any()
    return c.json({ ok: true })
  })
  door.get('/ready', async (c) => {
    const lacking = new Set([...waitsFor(), ...((await store.courses.any()) ? [] : ['courses'])])
    return c.json({ ready: lacking.size === 0, waitsFor: [...lacking] }, lacking.size === 0 ? 200 : 503)
  })
  return door
}

const refused = (path: string, { code, message, status }: Refusal): Response => {
  log.info('[app] refused: {code} at {door}', { code, door: doorOf(path) })
  return Response.json({ code, message }, { status })
}

/** The beginning of an address: what follows may be a token that opens something. */
const doorOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('/api/') ? 3 : 2)
    .join('/')

const sessionNeeds = (ports: Ports, doors: Doors) => ({
  personOfLineUser: ports.store.people.byLineId,
  personById: ports.store.people.byId,
  isKnownToBot: ports.mouth.isKnown,
  provider: ports.store.provider,
  sessionSecret: doors.sessionSecret,
  loginChannelId: doors.loginChannelId,
  apiUrl: doors.lineApiUrl,
  now: ports.clock.now,
  fetch: doors.fetch ?? ((...asked: Parameters<typeof fetch>) => fetch(...asked)),
})

const printNeeds = (ports: Ports, doors: Doors) => ({
  ...classPrints(ports),
  typeface: typefaceOf(doors.asset),
  sessionSecret: doors.sessionSecret,
  now: ports.clock.now,
})
