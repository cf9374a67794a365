/** The bot as Cloudflare runs it: the Worker's own default export on real D1 and R2, with a simulated LINE in place of LINE. */
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import worker from '../../bot/runtimes/workers'
import type { ChatEntry, Deed } from '../../bot/simulator/phone-api'
import { createSimulator, type Simulator } from '../../bot/simulator/server'
import type { Database } from '../../db/database'
import type { Choice } from '../../shared/choice'
import { emptyD1 } from '../contracts/empty-d1'
import { choiceAction } from '../taps'

type Env = Parameters<typeof worker.fetch>[1]

/** What a deployment sets with `wrangler secret put` and in its vars. */
export const values = {
  LINE_CHANNEL_SECRET: 'channel-secret-of-the-tests',
  LINE_CHANNEL_ACCESS_TOKEN: 'channel-token-of-the-tests',
  LINE_LOGIN_CHANNEL_ID: '1650000009',
  LIFF_ID: '1650000009-abcdefgh',
  PUBLIC_URL: 'https://learn.example.ac.th',
  SESSION_SECRET: 'session-secret-of-the-tests-0123456789',
  OPERATOR_KEY: 'operator-key-of-the-tests',
}

const bindings = env as unknown as Env // the pool's own type knows only the bindings that other tests use

/** The environment of a Worker; `change` sets or (undefined) leaves out values. */
export const envWith = (change: Record<string, unknown> = {}): Env => ({ ...bindings, ...values, ...change })

export interface WorkersHouse {
  simulator: Simulator
  database: Database
  person: string
  /** Asks a door and waits until everything that was begun is done. */
  ask(path: string, init?: RequestInit): Promise<Response>
  does(deed: Deed): Promise<void>
  chooses(kind: Choice['kind'], fits?: Partial<Choice>): Promise<void>
  shown(): ChatEntry[]
  /** What the cron does every minute, and a little more in the first minute of an hour. */
  cron(minute?: number): Promise<void>
  /** While true, what goes on after an answer is cut off, as when an isolate dies. */
  dies: boolean
}

export async function openWorkers(): Promise<WorkersHouse> {
  const database = await emptyD1()
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
  vi.spyOn(console, 'log').mockReturnValue() // where a Worker's log goes
  const person = simulator.world.people.keys().next().value ?? ''
  const shown = () => simulator.world.people.get(person)?.chat.filter((entry) => entry.from === 'bot') ?? []
  return Object.assign(house, {
    simulator,
    database,
    person,
    ask: (path: string, init?: RequestInit) => call(new Request(`${values.PUBLIC_URL}${path}`, init)),
    does: (deed: Deed) => simulator.perform(deed),
    chooses: (kind: Choice['kind'], fits: Partial<Choice> = {}) =>
      simulator.perform({ do: 'tap', person, action: choiceAction(shown(), kind, fits) }),
    shown,
    cron: (minute = 0) => worker.scheduled({ scheduledTime: Date.UTC(2026, 10, 21, 9, minute) }, deployed),
  })
}

/** The same environment in an isolate that dies right after an event was taken in. */
function lifeless(deployed: Env): Env {
  let taken = false
  const DB: Env['DB'] = {
    prepare: (text) => deployed.DB.prepare(text),
    async batch(statements) {
      if (taken) throw new Error('the isolate is gone')
      taken = true
      return deployed.DB.batch(statements)
    },
  }
  return { ...deployed, DB }
}
