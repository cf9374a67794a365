/** The bot as Cloudflare runs it: the Worker's own default export on real D1 and R2, with a simulated LINE in place of LINE. */
import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import worker from '../../bot/runtimes/workers'
import type { ChatEntry, Deed } from '../../bot/simulator/phone-api'
import { createSimulator, type Simulator } from '../../bot/simulator/server'
import type { Database } from '../../db/database'
import type { Choice } from '../../shared/choice'
import { emptyD1 } from '../contracts/empty-d1'
import { choiceAction } from '../taps'
import { values } from './values'

type Env = Parameters<typeof worker.fetch>[1]

const bindings = env as unknown as Env // the pool's own type knows only the bindings that other tests use

/** The queue, but for the waiting: what was sent stays here until a test lets its time pass. */
const sent: { delaySeconds: number }[] = []
const JOBS: Env['JOBS'] = { send: async (_, options) => void sent.push(options) }

/** The environment of a Worker; `change` sets or (undefined) leaves out values. */
export const envWith = (change: Record<string, unknown> = {}): Env => ({
  ...bindings,
  JOBS,
  ...values,
  ...change,
})

export interface WorkersHouse {
  simulator: Simulator
  database: Database
  person: string
  /** Asks a door and waits until everything that was begun is done. */
  ask(path: string, init?: RequestInit): Promise<Response>
  does(deed: Deed): Promise<void>
  chooses(kind: Choice['kind'], fits?: Partial<Choice>): Promise<void>
  shown(): ChatEntry[]
  /** Lines of the Worker's log. */
  logged: Record<string, unknown>[]
  /** Messages that were sent to the queue and have not come back. */
  sent: { delaySeconds: number }[]
  /** Lets time pass for everything that waits in the inbox. */
  passes(seconds: number): Promise<void>
  /** Lets the time of all messages in the queue pass, and brings them to the consumer in one batch. */
  woken(): Promise<QueueResult>
  /** What the cron does every minute, and a little more in the first minute of an hour. */
  cron(minute?: number): Promise<void>
  /** While true, what goes on after an answer is cut off, as when an isolate dies. */
  dies: boolean
}

/** What the consumer said, and how long what comes again is to wait. */
type QueueResult = Awaited<ReturnType<typeof getQueueResult>> & { delays: unknown[] }

/** As long as the queue may wait for more messages, by `wrangler.toml`. */
const batchedSeconds = 3

/** Brings so many messages of a queue to the Worker's consumer; what it said of them. */
export async function consume(queue: string, messages: number, deployed = envWith()): Promise<QueueResult> {
  const timestamp = new Date(0)
  const batch = createMessageBatch(
    queue,
    Array.from({ length: messages }, (_, i) => ({ id: `${i}`, timestamp, attempts: 1, body: {} })),
  )
  const retryAll = vi.spyOn(batch, 'retryAll') // the pool's result leaves the delay out
  await worker.queue(batch, deployed)
  return {
    ...(await getQueueResult(batch, createExecutionContext())),
    delays: retryAll.mock.calls.map(([options]) => options),
  }
}

export async function openWorkers(): Promise<WorkersHouse> {
  const database = await emptyD1()
  sent.length = 0
  const deployed = envWith()
  const house: { dies: boolean } = { dies: false }
  const call = async (request: Request): Promise<Response> => {
    const begun: Promise<unknown>[] = []
    const waitUntil = (task: Promise<unknown>) => void begun.push(task)
    const answer = await worker.fetch(request, house.dies ? lifeless(deployed) : deployed, {
      waitUntil,
      passThroughOnException() {},
      props: {},
    })
    await Promise.allSettled(begun)
    return answer
  }
  const simulator = createSimulator({
    secret: values.LINE_CHANNEL_SECRET,
    accessToken: values.LINE_CHANNEL_ACCESS_TOKEN,
    publicUrl: values.PUBLIC_URL,
    botOrigin: values.PUBLIC_URL,
    rateLimits: false,
    webhookEndpoint: `${values.PUBLIC_URL}/line/webhook`,
    deliver: call,
  })
  vi.stubGlobal('fetch', simulator.fetch)
  const logged: Record<string, unknown>[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => void logged.push(JSON.parse(line))) // where a Worker's log goes
  const person = simulator.world.people.keys().next().value ?? ''
  const shown = () => simulator.world.people.get(person)?.chat.filter((entry) => entry.from === 'bot') ?? []
  const passes = async (seconds: number) =>
    void (await database.batch([
      { text: `UPDATE inbox SET received_at = received_at - ${seconds * 1000}`, values: [] },
    ]))
  return Object.assign(house, {
    simulator,
    database,
    person,
    ask: (path: string, init?: RequestInit) => call(new Request(`${values.PUBLIC_URL}${path}`, init)),
    does: (deed: Deed) => simulator.perform(deed),
    chooses: (kind: Choice['kind'], fits: Partial<Choice> = {}) =>
      simulator.perform({ do: 'tap', person, action: choiceAction(shown(), kind, fits) }),
    shown,
    logged,
    sent,
    passes,
    async woken() {
      const messages = sent.splice(0)
      await passes(Math.max(...messages.map(({ delaySeconds }) => delaySeconds)) + batchedSeconds)
      return consume('riandee', messages.length)
    },
    cron: (minute = 0) => worker.scheduled({ scheduledTime: Date.UTC(2026, 10, 21, 9, minute) }, deployed),
  })
}

/** What a new isolate asks once, and the event that it takes in. */
const asksBeforeDeath = 2

/** The same environment in an isolate that dies right after an event was taken in. */
function lifeless(deployed: Env): Env {
  let asked = 0
  const DB: Env['DB'] = {
    prepare: (text) => deployed.DB.prepare(text),
    async batch(statements) {
      if (++asked > asksBeforeDeath) throw new Error('the isolate is gone')
      return deployed.DB.batch(statements)
    },
  }
  return { ...deployed, DB }
}
