/** Riandee on one ordinary computer: better-sqlite3, disk, and a timer as the safety net. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { getLogger } from '@logtape/logtape'
import { openSqlite } from '../../db/sqlite'
import { createApp } from '../app'
import type { Ports } from '../ports'
import { sweepAway, takeUp } from '../sweep'
import type { Config } from './config'
import { refuseMovedIssuer } from './moved-issuer'
import { assetsIn } from './node/assets'
import { background, oneAtATime, within } from './node/background'
import { diskFiles } from './node/files'
import { nodeHmac } from './node/hmac'
import { putHousePictures } from './node/house-pictures'
import { lineFetch } from './node/line-fetch'
import { outsideFetch } from './node/outside-fetch'
import { studio } from './node/pictures'
import { renewIssuerKey, type Secrets } from './node/secrets'
import { listen } from './node/serving'
import { movableClock, simulatedClock } from './node/simulated-clock'
import { createPorts, doorsOf } from './ports'

const log = getLogger(['riandee', 'node'])

const takeUpEveryMs = 5_000
const sweepEveryMs = 3_600_000
/** Longer than any call to LINE takes, and short enough for whoever waits for the computer to shut down. */
const stopWithinMs = 10_000

export interface Bot {
  /** Where it listens, such as `http://127.0.0.1:3000`. */
  origin: string
  ports: Ports
  /** The shipped courses were added: `/ready` waits for them no longer. */
  coursesAreThere(): void
  /**
   * Ends as it should: takes no new connections, answers what was asked, finishes the turns under way, closes the database.
   *
   * @param withinMs what takes longer is cut off; it stands in the inbox for the next start
   * @returns false when something was cut off
   */
  stop(withinMs?: number): Promise<boolean>
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
  const line = lineFetch()
  const own = { database, files: diskFiles(config.filesDir), pictures: studio }
  const stead = { fetch: line.fetch, renewIssuerKey: renewerOf(config) }
  const ports = createPorts({ ...config, ...secrets }, own, clock, stead)
  await refuseMovedIssuer(ports)
  await putHousePictures(ports.files)

  const tasks = background()
  const waits = new Set(['left-behind', 'courses'])
  // Only a simulated LINE may move the clock; with real keys this door does not exist.
  const more = config.simulated ? simulatedClock(clock, () => sweepAway(ports)) : undefined
  const folder = config.simulated ? 'dist/liff-simulated' : 'dist/liff'
  const doors = { ...doorsOf(config, secrets, assetsIn(folder)), hmac: nodeHmac, outside: outsideFetch() }
  const app = createApp(ports, { ...doors, more, fetch: line.fetch, waitsFor: () => [...waits] })

  const begun = Promise.withResolvers<void>()
  const context = { waitUntil: tasks.start, passThroughOnException() {}, props: {} }
  // Only who has the port may say that a life begins; and what comes in before that is said is not to blame for a death.
  const door = await listen((request) => begun.promise.then(() => app.fetch(request, {}, context)), config)
  if (await ports.store.lives.begin()) await ports.store.inbox.blameFront()
  begun.resolve()

  const quiet = keepHouse(ports, tasks)
  tasks.start(takeUpAll(ports).finally(() => waits.delete('left-behind')))
  return {
    origin: door.origin,
    ports,
    coursesAreThere: () => void waits.delete('courses'),
    async stop(withinMs = stopWithinMs) {
      waits.add('stopping')
      quiet()
      const since = performance.now()
      const answered = await door.close(withinMs)
      const finished = await within(withinMs - (performance.now() - since), tasks.finished())
      await ports.store.lives.end()
      line.close()
      database.close()
      if (answered && finished) log.info('[node] stopped; nothing is under way')
      else log.warn('[node] stopped after {withinMs} ms with work under way; the inbox has it', { withinMs })
      return answered && finished
    },
  }
}

/** A key that was given from outside is not ours to change. */
const renewerOf = (config: Config) => (config.issuerKey ? undefined : () => renewIssuerKey(config))

/** The timers of the house; sweeps once at the beginning. @returns what stops them */
function keepHouse(ports: Ports, tasks: ReturnType<typeof background>): () => void {
  const net = setInterval(
    oneAtATime(tasks, () => takeUp(ports)),
    takeUpEveryMs,
  )
  const broom = setInterval(
    oneAtATime(tasks, () => sweepAway(ports)),
    sweepEveryMs,
  )
  tasks.start(sweepAway(ports))
  return () => {
    clearInterval(net)
    clearInterval(broom)
  }
}

/**
 * What an earlier life left, however much. Each look takes the conversations it finds to their end; after one that could
 * not be taken, the timer goes on.
 */
async function takeUpAll(ports: Ports): Promise<void> {
  const now = ports.clock.now()
  const isLeft = async () => (await ports.store.inbox.leftBehind(now, 1)).length > 0
  while ((await takeUp(ports, 0)) && (await isLeft()));
}
