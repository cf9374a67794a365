/**
 * The bot in `wrangler dev`, as a process of its own in a fresh clone: local D1 with its migrations, R2, queues, the
 * mini-app; beside it a simulated LINE that it reaches over HTTP. Ends by its process group, and every wait is bounded.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Deed, LineMessage } from '../../bot/simulator/phone-api'
import { createSimulator, type Simulator } from '../../bot/simulator/server'
import type { Choice } from '../../shared/choice'
import { freshClone, offline } from '../deploy/fresh-clone'
import { freePort, listening } from '../runtimes/process'
import { choiceAction } from '../taps'
import { values } from './values'

export interface Dev {
  simulator: Simulator
  person: string
  /** Where it listens on this machine. */
  origin: string
  /** Asks one of the bot's doors. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Does something on the phone and waits for the bot's answer; what it showed. */
  does(deed: Deed): Promise<LineMessage[]>
  chooses(kind: Choice['kind'], fits?: Partial<Choice>): Promise<LineMessage[]>
  shown(): LineMessage[]
  /** Rows of the local D1, read as an operator reads them. */
  rows(sql: string): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

const answerMs = 15_000
const startMs = 45_000

export async function startDev(): Promise<Dev> {
  const clone = freshClone()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const simulator = createSimulator({
    secret: values.LINE_CHANNEL_SECRET,
    accessToken: values.LINE_CHANNEL_ACCESS_TOKEN,
    loginChannelId: values.LINE_LOGIN_CHANNEL_ID,
    liffId: values.LIFF_ID,
    publicUrl: values.PUBLIC_URL,
    botOrigin: origin,
    rateLimits: false,
    answerWithinMs: answerMs,
    webhookEndpoint: `${values.PUBLIC_URL}/line/webhook`,
  })
  const line = await listening(simulator)
  const wrangler = wranglerIn(clone.folder)
  const settings = { ...values, LINE_API_URL: line.origin, LINE_DATA_API_URL: line.origin }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  writeFileSync(join(clone.folder, '.dev.vars'), lines.join('\n'))
  let server: ChildProcess | undefined
  const close = async () => {
    if (server) await ended(server)
    await line.close()
    clone.remove()
  }
  try {
    await wrangler.run(['d1', 'migrations', 'apply', 'DB', ...local])
    server = await wrangler.serve(port, await freePort())
  } catch (error) {
    await close()
    throw error
  }
  const rows = async (sql: string) => {
    const said = await wrangler.run(['d1', 'execute', 'DB', ...local, '--json', '--command', sql])
    const [answer] = JSON.parse(said) as { results: Record<string, unknown>[] }[] // wrangler's own form
    return answer?.results ?? []
  }
  return { ...phoneOf(simulator), origin, ask: (path, init) => fetch(`${origin}${path}`, init), rows, close }
}

/** Within the clone, so nothing of it is anybody's own. */
const local = ['--local', '--persist-to', 'state']

function wranglerIn(folder: string) {
  const start = (args: string[]) =>
    spawn(process.execPath, [join(folder, 'node_modules/wrangler/bin/wrangler.js'), ...args], {
      cwd: folder,
      env: { ...process.env, ...offline },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own: wrangler starts workerd, and workerd does not die with it.
      detached: true,
    })
  return {
    async run(args: string[]): Promise<string> {
      const child = start(args)
      const said = gather(child)
      const code = await inTime(
        new Promise<number | null>((done) => child.once('close', done)),
        startMs,
        () => said.all,
      )
      if (code !== 0) throw new Error(`wrangler ${args.join(' ')} ended with ${code}:\n${said.all}`)
      return said.out
    },
    async serve(port: number, inspector: number): Promise<ChildProcess> {
      const at = ['--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(inspector)]
      const child = start(['dev', ...at, '--persist-to', 'state'])
      const said = gather(child)
      const ready = new Promise<void>((done, failed) => {
        child.stdout?.on('data', () => said.out.includes(`Ready on http://127.0.0.1:${port}`) && done())
        child.once('exit', (code) => failed(new Error(`wrangler dev ended with ${code}:\n${said.all}`)))
      })
      await inTime(ready, startMs, () => said.all).catch(async (error) => {
        await ended(child)
        throw error
      })
      return child
    },
  }
}

function gather(child: ChildProcess): { out: string; all: string } {
  const said = { out: '', all: '' }
  child.stdout?.on('data', (bytes) => {
    said.out += bytes
    said.all += bytes
  })
  child.stderr?.on('data', (bytes) => (said.all += bytes))
  return said
}

/** Ends a process and all that it started; at once when it does not go by itself. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const group = -child.pid
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  process.kill(group, 'SIGTERM')
  await inTime(gone, 5000, () => '').catch(() => process.kill(group, 'SIGKILL'))
  await gone
}

async function inTime<T>(task: Promise<T>, ms: number, said: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`nothing within ${ms} ms:\n${said()}`)), ms)
  })
  return Promise.race([task, late]).finally(() => clearTimeout(timer))
}

/** The phone of the first person: every deed is answered by one reply. */
function phoneOf(simulator: Simulator): Pick<Dev, 'simulator' | 'person' | 'does' | 'chooses' | 'shown'> {
  const { world } = simulator
  const person = world.people.keys().next().value ?? ''
  const entries = () => world.people.get(person)?.chat.filter((entry) => entry.from === 'bot') ?? []
  const does = async (deed: Deed) => {
    const before = entries().length
    const answered = new Promise<void>((done) => {
      const watch = () => {
        if (entries().length === before) return
        world.watchers.delete(watch)
        done()
      }
      world.watchers.add(watch)
    })
    await simulator.perform(deed)
    await inTime(answered, answerMs, () => JSON.stringify(deed))
    return entries()
      .slice(before)
      .map((entry) => entry.message)
  }
  return {
    simulator,
    person,
    does,
    chooses: (kind, fits = {}) => does({ do: 'tap', person, action: choiceAction(entries(), kind, fits) }),
    shown: () => entries().map((entry) => entry.message),
  }
}
