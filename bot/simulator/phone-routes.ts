/** The doors of the phone page: snapshot, stream, deeds, files, login, save, and the page itself. */
import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { codesSeen } from './codes'
import { keepFile } from './deeds/files'
import { deedFrom } from './deeds/parse'
import { perform } from './deeds/perform'
import { fileRoutes } from './files-door'
import type { Env } from './line/answers'
import { loginIdOf, loginOf, loginPerson } from './line/id-tokens'
import { savedChat } from './save'
import { snapshotOf } from './snapshot'
import type { World } from './world/world'

const LOG_SHOWN = 200
const HEARTBEAT_MS = 15_000

export function phoneRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/', (c) => {
    const { page } = world.settings
    return page ? c.html(page.html) : c.text('The phone page is not built.', 404)
  })
  for (const [path, file] of world.settings.page?.files ?? []) {
    app.get(path.startsWith('/') ? path : `/${path}`, (c) =>
      c.body(typeof file.body === 'string' ? file.body : new Uint8Array(file.body), 200, {
        'content-type': file.type,
      }),
    )
  }
  app.get('/phone/state', (c) => c.json(snapshotOf(world)))
  app.get('/phone/stream', (c) => streamSSE(c, (stream) => streamNews(world, stream)))
  app.post('/phone/deeds', async (c) => {
    await perform(world, deedFrom(await c.req.json()))
    return c.json({ ok: true })
  })
  app.post('/phone/files', async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const type = (c.req.header('content-type') ?? 'application/octet-stream').split(';')[0] ?? ''
    const durationMs = Number(c.req.query('durationMs'))
    const length = Number.isInteger(durationMs) && durationMs > 0 ? { durationMs } : {}
    const id = keepFile(world, { type, name: nameOf(c.req.query('name'), type), bytes, ...length })
    return c.json({ id })
  })
  app.get('/phone/codes', async (c) => c.json(await codesSeen(world)))
  app.get('/phone/id-token', async (c) => {
    const person = loginPerson(world, c.req.query('person'))
    const profile = { userId: loginIdOf(world, person), displayName: person.name }
    return c.json({ ...(await loginOf(world, person)), profile })
  })
  // Written for people too: a saved chat is read, corrected and kept as a test.
  app.get('/phone/save', (c) => {
    const saved = savedChat(world, loginPerson(world, c.req.query('person')))
    return c.body(`${JSON.stringify(saved, null, 1)}\n`, 200, { 'content-type': 'application/json' })
  })
  return app.route('/', fileRoutes(world))
}

const nameOf = (given: string | undefined, type: string) => given ?? `file.${type.split('/')[1] ?? 'bin'}`

type Stream = Parameters<Parameters<typeof streamSSE>[1]>[0]

/** Sends the newest snapshot after every change (never a stale one, never two for one moment) and each log entry. */
async function streamNews(world: World, stream: Stream): Promise<void> {
  let wake = () => {}
  let isStale = true
  const logs = world.log.slice(-LOG_SHOWN)
  const watch: Parameters<World['watchers']['add']>[0] = (news) => {
    if (news.kind === 'log') logs.push(news.entry)
    else isStale = true
    wake()
  }
  world.watchers.add(watch)
  stream.onAbort(() => {
    world.watchers.delete(watch)
    wake()
  })
  while (!stream.aborted) {
    for (const entry of logs.splice(0)) await stream.writeSSE({ event: 'log', data: JSON.stringify(entry) })
    if (isStale) {
      isStale = false
      await stream.writeSSE({ event: 'snapshot', data: JSON.stringify(snapshotOf(world)) })
    }
    if (!isStale && logs.length === 0) await nextNews((wakeUp) => (wake = wakeUp))
    if (!isStale && logs.length === 0) await stream.write(': still here\n\n')
  }
}

/** Resolves at the next news, or after a while so that the connection is seen to live. */
function nextNews(listen: (wakeUp: () => void) => void): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, HEARTBEAT_MS)
    listen(() => {
      clearTimeout(timer)
      done()
    })
  })
}
