/** Riandee on one ordinary computer: better-sqlite3, disk, and a timer as the safety net. */
import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { dirname } from 'node:path'
import { serve } from '@hono/node-server'
import { getLogger } from '@logtape/logtape'
import { Hono } from 'hono'
import { openSqlite } from '../../db/sqlite'
import { createApp } from '../app'
import type { Ports } from '../ports'
import { sweepAway, takeUp } from '../sweep'
import type { Config } from './config'
import { assetsIn } from './node/assets'
import { background, oneAtATime } from './node/background'
import { diskFiles } from './node/files'
import { putHousePictures } from './node/house-pictures'
import type { Secrets } from './node/secrets'
import { movableClock, simulatedClock } from './node/simulated-clock'
import { createPorts, doorsOf } from './ports'

const log = getLogger(['riandee', 'node'])

const takeUpEveryMs = 5_000
const sweepEveryMs = 3_600_000

export interface Bot {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  origin: string
  ports: Ports
  /** Takes no new requests, finishes the turns under way, closes the database. */
  stop(): Promise<void>
}

/**
 * Starts the bot, and takes up at once what an earlier process left.
 *
 * @throws when the port is taken or the database cannot be opened
 */
export async function startBot(config: Config, secrets: Secrets): Promise<Bot> {
  mkdirSync(dirname(config.databaseFile), { recursive: true })
  const database = openSqlite(config.databaseFile)
  const clock = movableClock()
  const ports = createPorts(config, database, diskFiles(config.filesDir), clock)
  await putHousePictures(ports.files)

  const tasks = background()
  const app = new Hono()
  // Only a simulated LINE may move the clock; with real keys this door does not exist.
  if (config.simulated)
    app.route(
      '/',
      simulatedClock(clock, () => sweepAway(ports)),
    )
  const folder = config.simulated ? 'dist/liff-simulated' : 'dist/liff'
  app.route('/', createApp(ports, doorsOf(config, secrets, assetsIn(folder))))
  const server = await listen(app, tasks, config)

  const net = setInterval(
    oneAtATime(tasks, () => takeUp(ports)),
    takeUpEveryMs,
  )
  const broom = setInterval(
    oneAtATime(tasks, () => sweepAway(ports)),
    sweepEveryMs,
  )
  tasks.start(ports.store.inbox.blameFront().then(() => takeUp(ports, 0)))
  tasks.start(sweepAway(ports))
  return {
    origin: `http://${config.host}:${portOf(server)}`,
    ports,
    async stop() {
      clearInterval(net)
      clearInterval(broom)
      await new Promise((closed) => server.close(closed))
      await tasks.finished()
      database.close()
      log.info('[node] stopped; nothing is under way')
    },
  }
}

function listen(app: Hono, tasks: ReturnType<typeof background>, config: Config): Promise<Server> {
  const context = { waitUntil: tasks.start, passThroughOnException() {}, props: {} }
  return new Promise((listening, failed) => {
    const server = serve(
      { fetch: (request) => app.fetch(request, {}, context), port: config.port, hostname: config.host },
      () => listening(server),
    ) as Server // without TLS and HTTP/2 options it is Node's plain server
    server.once('error', failed)
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
