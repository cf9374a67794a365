/**
 * The mini-app on this computer, for journeys: the bot's own doors over real HTTP, and around it either nothing (as on
 * a real phone) or a window that speaks as the simulator does.
 */
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import { liffRoutes } from '../../bot/routes/liff'
import { assetsIn } from '../../bot/runtimes/node/assets'
import type { Asker } from '../../bot/session/who-asks'
import { channel, openLineLogin } from '../session/line-login'
import { signInDoor } from '../session/sign-in'

export const liffId = `${channel}-AbCdEfGh`

async function listen(app: Hono): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = await new Promise<ServerType>((ready) => {
    const opened = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => ready(opened))
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

export interface MiniApp {
  /** Where the bot listens. */
  origin: string
  /** Where the simulator's window is, with the mini-app's `path` in its frame. */
  window(path: string): string
  people: Map<string, Asker>
  /** LINE's ids of whom LINE tells the bot. */
  friends: string[]
  line: Awaited<ReturnType<typeof openLineLogin>>
  /** The bot's clock, UTC ms. */
  clock: { now: number }
  /** What the simulator's window hands in: the ID token, and whether this LINE can ask whom to send something to. */
  hand: { idToken: string; displayName: string; canShare: boolean }
  close(): Promise<void>
}

/** @param more doors of the bot beside signing in */
export async function openMiniApp(build: 'liff' | 'liff-simulated', more = new Hono()): Promise<MiniApp> {
  const line = await openLineLogin()
  const clock = { now: 1_795_000_000_000 }
  const people = new Map<string, Asker>()
  const friends: string[] = []
  const hand = { idToken: await line.token(clock.now), displayName: 'สมศรี ใจดี', canShare: true }

  const around = new Hono()
  around.get('/', (c) => c.html(windowAround(c.req.query('address') ?? '', hand)))
  const simulator = await listen(around)

  const app = signInDoor(line, people, () => clock.now, friends)
  app.route('/', more)
  app.route(
    '/',
    liffRoutes({
      asset: assetsIn(`dist/${build}`),
      frameAncestors: build === 'liff' ? "'none'" : simulator.origin,
      liffId,
    }),
  )
  const bot = await listen(app)

  return {
    origin: bot.origin,
    window: (path) => `${simulator.origin}/?address=${encodeURIComponent(`${bot.origin}/liff${path}`)}`,
    people,
    friends,
    line,
    clock,
    hand,
    close: async () => {
      await Promise.all([bot.close(), simulator.close()])
    },
  }
}

/**
 * A window with the mini-app in a frame, which answers its questions as the simulator does. What it was told stands in its
 * `heard`, the newest word in its title; `window.refuses` makes it turn back from sharing.
 */
const windowAround = (address: string, hand: MiniApp['hand']) => `<!doctype html>
<meta charset="utf-8"><title>window</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<script>
  var heard = [], refuses = false
  addEventListener('message', (event) => {
    const frame = document.querySelector('iframe')
    if (event.source !== frame.contentWindow) return
    document.title = event.data.riandee
    heard.push(event.data)
    const say = (words) => frame.contentWindow.postMessage(words, event.origin)
    if (event.data.riandee === 'share') say(refuses ? { riandee: 'cancelled' } : { riandee: 'shared', to: ['G1'] })
    if (event.data.riandee === 'who')
      say({ riandee: 'you', canShare: ${hand.canShare}, idToken: ${JSON.stringify(hand.idToken)}, profile: { userId: 'U1', displayName: ${JSON.stringify(hand.displayName)} } })
  })
</script>
<iframe title="เรียนดี" src="${address}" allow="clipboard-write"></iframe>`
