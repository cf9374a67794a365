/** All doors on one Hono. Knows no runtime: ports come in, a `fetch` goes out. */
import { getLogger } from '@logtape/logtape'
import { type Context, Hono } from 'hono'
import { badgesOf } from './badges'
import { classPrints } from './class-prints'
import { documentBehind } from './document-behind'
import { refuseUnknownDoors } from './doors'
import { runDueJobs } from './jobs/run'
import type { Hmac } from './line/signature'
import { typefaceOf } from './pages/typeface'
import type { Ports } from './ports'
import { Refusal } from './refusal'
import { badgePageRoutes, type PublicNeeds } from './routes/badge-page'
import { credentialRoutes } from './routes/credentials'
import { evidenceRoutes } from './routes/evidence'
import { liffRoutes } from './routes/liff'
import { lineWebhook } from './routes/line-webhook'
import { mediaRoutes } from './routes/media'
import { myBadgeFileRoutes } from './routes/my-badge-files'
import { myBadgeRoutes } from './routes/my-badges'
import { cheeringRoutes, myCheerRoutes } from './routes/my-cheers'
import { officeRoutes } from './routes/office'
import { printRoutes } from './routes/print'
import { qrRoutes } from './routes/qr'
import { sessionRoutes } from './routes/session'
import { sharedFileRoutes } from './routes/shared-files'
import { showcasePageRoutes } from './routes/showcase-page'
import { verifyRoutes } from './routes/verify'
import { doorkeeper } from './session/doorkeeper'
import { openReception, type Reception, type SessionDeps } from './session/who-asks'

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
  /** What strangers' links are asked with: it must reach no address inside a network; the runtime's own when absent. */
  outside?: typeof fetch
  liffId: string
  /** Who may put the mini-app into a frame; nobody when real. */
  frameAncestors: string
  /** What the runtime is still busy with, beginning or ending, in a word each; nothing when absent. */
  waitsFor?: () => string[]
  /** Doors that this runtime alone has. */
  more?: Hono
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

/**
 * @returns the app; call its `fetch` with an execution context whose `waitUntil` keeps turns alive after the answer
 * @throws when a door has no row in the table of who may enter
 */
export function createApp(ports: Ports, doors: Doors): Hono {
  const app = new Hono()
  const needs = sessionNeeds(ports, doors)
  const reception = openReception(needs)
  app.use(doorkeeper({ reception, operatorKey: doors.operatorKey }))
  app.route('/', lineWebhook(ports, doors.channelSecret, doors.hmac))
  app.route('/', mediaRoutes(ports.files))
  app.route('/', qrRoutes(ports.mouth))
  app.route('/', evidenceRoutes(ports, doors.sessionSecret))
  app.route('/', credentialRoutes(ports))
  app.route('/', printRoutes(printNeeds(ports, doors)))
  app.route('/', sessionRoutes(needs, reception))
  app.route('/', officeRoutes(ports, doors))
  app.route('/', badgeDoors(ports, doors, reception))
  app.route('/', liffRoutes(doors))
  app.route('/', verifyRoutes(verifyNeeds(app, ports, doors)))
  app.route('/', stateDoors(ports, doors))
  if (doors.more) app.route('/', doors.more)
  refuseUnknownDoors(app.routes)
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

/** Called by its name, for workerd lets nobody call it as part of something else. */
const ownFetch: typeof fetch = (...asked: Parameters<typeof fetch>) => fetch(...asked)

const sessionNeeds = (ports: Ports, doors: Doors): SessionDeps => ({
  personOfLineUser: ports.store.people.byLineId,
  personById: ports.store.people.byId,
  isKnownToBot: ports.mouth.isKnown,
  provider: ports.store.provider,
  sessionSecret: doors.sessionSecret,
  loginChannelId: doors.loginChannelId,
  apiUrl: doors.lineApiUrl,
  now: ports.clock.now,
  fetch: doors.fetch ?? ownFetch,
})

/** The learner's own doors of badges, and the public ones. */
function badgeDoors(ports: Ports, doors: Doors, reception: Reception): Hono {
  const tellNow = (c: Context): void =>
    c.executionCtx.waitUntil(
      runDueJobs(ports).catch((error) =>
        log.warn('[app] a cheer is told a little later: {error}', { error }),
      ),
    )
  const needs: PublicNeeds = {
    ...ports,
    ...badgesOf(ports),
    now: ports.clock.now,
    sessionSecret: doors.sessionSecret,
    typeface: typefaceOf(doors.asset),
    tellNow,
  }
  const door = new Hono()
  door.route('/', myBadgeRoutes(needs, reception))
  door.route('/', myBadgeFileRoutes(needs))
  door.route('/', myCheerRoutes(needs, reception))
  door.route('/', cheeringRoutes(needs))
  door.route('/', badgePageRoutes(needs))
  door.route('/', sharedFileRoutes(needs))
  door.route('/', showcasePageRoutes(needs))
  return door
}

const printNeeds = (ports: Ports, doors: Doors) => ({
  ...classPrints(ports),
  typeface: typefaceOf(doors.asset),
  sessionSecret: doors.sessionSecret,
  now: ports.clock.now,
})

const verifyNeeds = (app: Hono, { site, issuer, office, clock }: Ports, doors: Doors) => ({
  outside: {
    fetch: doors.outside ?? ownFetch,
    isOurs: ({ origin }: URL) => [site('/'), issuer.url].some((own) => origin === new URL(own).origin),
    ownDocument: documentBehind(app),
  },
  typeface: typefaceOf(doors.asset),
  officePhone: office.phone,
  now: clock.now,
})
