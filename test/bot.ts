/**
 * The whole bot beside a whole simulated LINE in one process: real signed webhooks, the real SDK, a real database, and a
 * clock that only tests move. Nothing here is a mock of our own rooms.
 */
import type { Hono } from 'hono'
import { createApp } from '../bot/app'
import type { Clock, Files, Ports } from '../bot/ports'
import { readConfig } from '../bot/runtimes/config'
import { background } from '../bot/runtimes/node/background'
import { createPorts, doorsOf } from '../bot/runtimes/ports'
import type { ChatEntry, Deed } from '../bot/simulator/phone-api'
import { createSimulator, type Simulator } from '../bot/simulator/server'
import { snapshotOf } from '../bot/simulator/snapshot'
import type { SimulatorOptions } from '../bot/simulator/world/options'
import type { Database } from '../db/database'
import type { Choice } from '../shared/choice'
import type { Course } from '../shared/course'
import { exampleIssuer } from '../shared/issuer'
import { memoryFiles } from './memory-files'
import { actionOf, choiceAction } from './taps'
import { testPictures } from './test-pictures'

export { actionOf, actionsIn, choiceAction } from './taps'

export const operatorKey = 'operator-key-of-the-tests'
/** Makes the first administrator. */
export const setupCode = 'setup-code-of-the-tests'
export const sessionSecret = 'session-secret-of-the-tests-0123456789'
const publicUrl = 'https://riandee.example'
/** Signs badges; anybody may know it. */
export const issuerKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
} as const

interface TestClock extends Clock {
  /** Moves time on; rings what is due on the way. */
  pass(ms: number): void
}

/** One life of the bot's process: a new one can be started on the same database. */
interface Life {
  app: Hono
  ports: Ports
  tasks: ReturnType<typeof background>
}

export interface TestBot {
  simulator: Simulator
  clock: TestClock
  life: Life
  database: Database
  files: Files
  /** Ends this life as a crash does, and starts another on the same database. */
  restart(change?: LifeChange): Promise<void>
  /** Does something on a phone and waits until the bot has done all it does. */
  does(deed: Deed): Promise<void>
  /** Taps the newest button of this label. */
  taps(label: string, person?: string): Promise<void>
  /** Taps the newest button that carries a choice of this kind (and fits). */
  chooses(kind: Choice['kind'], fits?: Partial<Choice>, person?: string): Promise<void>
  writes(text: string, person?: string): Promise<void>
  /** The person who stands first among the phones. */
  first: string
  /** Everything the bot showed to a person, oldest first. */
  shown(person?: string): ChatEntry[]
}

/** How a suite that runs on both runtimes opens its bots. */
export type Open = (courses: Course[]) => Promise<TestBot>

/** What a life may be given in place of the usual. */
export interface LifeChange {
  database?: (database: Database) => Database
  fetch?: (fetch: Simulator['fetch']) => Simulator['fetch']
  files?: (files: Files) => Files
  wake?: Ports['wake']
}

/** 9 o'clock in Bangkok on 21 November 2026. */
export const morning = Date.UTC(2026, 10, 21, 2)

/**
 * Everything is in memory, unless another database or file store is brought along, empty.
 *
 * @param how what the simulated LINE is told beside the usual, and the environment of a bot that takes it for the real one
 */
export async function openBot(
  courses: Course[],
  given?: Database,
  how: { line?: Partial<SimulatorOptions>; env?: Record<string, string>; files?: Files } = {},
): Promise<TestBot> {
  const database = given ?? (await inMemory())
  const clock = testClock()
  const files = how.files ?? memoryFiles()
  const life: { now: Life | undefined } = { now: undefined }
  const simulator = createSimulator({
    secret: 'simulated-channel-secret',
    accessToken: 'simulated-channel-access-token',
    publicUrl,
    now: clock.now,
    wait: async (ms) => clock.pass(ms),
    rateLimits: false,
    webhookEndpoint: `${publicUrl}/line/webhook`,
    deliver: (request) => deliver(request, life.now),
    ...how.line,
  })
  const restart = async (change: LifeChange = {}) => {
    await life.now?.tasks.finished()
    life.now = begin({ simulator, database, files, clock, env: how.env ?? {} }, change)
  }
  await restart()
  await life.now?.ports.store.issuer.set(exampleIssuer)
  for (const course of courses) await life.now?.ports.store.courses.publish(course, clock.now())
  const first = simulator.world.people.keys().next().value ?? ''
  const bot: TestBot = {
    simulator,
    clock,
    database,
    files,
    restart,
    first,
    get life() {
      if (!life.now) throw new Error('the bot is not alive')
      return life.now
    },
    async does(deed) {
      await simulator.perform(deed)
      await life.now?.tasks.finished()
    },
    taps: (label, person = first) =>
      bot.does({ do: 'tap', person, action: actionOf(bot.shown(person), label) }),
    chooses: (kind, fits = {}, person = first) =>
      bot.does({ do: 'tap', person, action: choiceAction(bot.shown(person), kind, fits) }),
    writes: (text, person = first) => bot.does({ do: 'write', person, text }),
    shown: (person = first) =>
      snapshotOf(simulator.world)
        .people.find((one) => one.id === person)
        ?.chat.filter((entry) => entry.from === 'bot') ?? [],
  }
  return bot
}

/** Loaded only when it is wanted: better-sqlite3 does not run in workerd, where a bot brings its own database. */
const inMemory = async (): Promise<Database> => (await import('../db/sqlite')).openSqlite(':memory:')

function begin(
  world: {
    simulator: Simulator
    database: Database
    files: Files
    clock: TestClock
    env: Record<string, string>
  },
  change: LifeChange,
): Life {
  const { simulator, clock } = world
  const files = change.files?.(world.files) ?? world.files
  const database = change.database?.(world.database) ?? world.database
  const lineFetch = change.fetch?.(simulator.fetch) ?? simulator.fetch
  const config = readConfig({ LINE_LOGIN_CHANNEL_ID: simulator.world.settings.loginChannelId, ...world.env })
  const secrets = { sessionSecret, setupCode, issuerKey: config.issuerKey ?? issuerKey }
  const own = { database, files, pictures: testPictures }
  const ports = createPorts({ ...config, ...secrets }, own, clock, {
    fetch: lineFetch as typeof fetch, // the simulator takes what fetch takes
    pause: async (ms) => clock.pass(ms),
    wake: change.wake,
  })
  const doors = doorsOf(config, { operatorKey, sessionSecret }, async () => undefined)
  return { ports, tasks: background(), app: createApp(ports, { ...doors, fetch: lineFetch as typeof fetch }) }
}

async function deliver(request: Request, life: Life | undefined): Promise<Response> {
  if (!life) return new Response(null, { status: 503 })
  return life.app.fetch(request, {}, { waitUntil: life.tasks.start, passThroughOnException() {}, props: {} })
}

function testClock(): TestClock {
  let now = morning
  let timers: { at: number; ring: () => void }[] = []
  return {
    now: () => now,
    after(ms, ring) {
      const timer = { at: now + ms, ring }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    pass(ms) {
      now += ms
      const due = timers.filter((timer) => timer.at <= now)
      timers = timers.filter((timer) => timer.at > now)
      for (const timer of due) timer.ring()
    },
  }
}
