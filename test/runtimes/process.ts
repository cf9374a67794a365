/** The bot as a process of its own, as `npm start` runs it with LINE's keys, beside a simulated LINE that outlives it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { devNull, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { createSimulator, type Simulator } from '../../bot/simulator/server'

export const keys = {
  LINE_CHANNEL_SECRET: 'channel-secret-of-the-tests',
  LINE_CHANNEL_ACCESS_TOKEN: 'channel-token-of-the-tests',
  LINE_LOGIN_CHANNEL_ID: '1650000009',
  LIFF_ID: '1650000009-abcdefgh',
  PUBLIC_URL: 'https://learn.example.ac.th',
}

interface Ended {
  code: number | null
  /** Everything it wrote, both streams. */
  said: string
}

/**
 * Runs a file of ours to its end, with nothing of LINE in its environment but what is given.
 *
 * @param cwd a folder to run it in, instead of the project's: it needs a `node_modules`
 * @param until told to stop as soon as it has said this
 */
export function run(
  file: string,
  args: string[],
  env: Record<string, string>,
  { cwd, until }: { cwd?: string; until?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', resolve(file), ...args], {
    env: { ...clean(), ...env },
    cwd,
  })
  const said = gather(child)
  child.stdout?.on('data', () => until && said().includes(until) && child.kill('SIGTERM'))
  return ended(child, said)
}

export interface Running {
  simulator: Simulator
  origin: string
  env: Record<string, string>
  person: string
  /** A command of the operator beside the running bot. */
  command(name: 'course' | 'owed' | 'issuer' | 'key' | 'badge', ...args: string[]): Promise<Ended>
  /** Sends a signal and waits for the end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<Ended>
  /** Starts it again on the same data; resolves when it listens. */
  begin(): Promise<void>
  close(): Promise<void>
}

/** What is run: the sources as they are, or all that `npm start` does, in a process group as a service manager makes it. */
export type Way = 'sources' | 'npm start'

/** Begins with an empty database; resolves when the shipped courses are there. */
export async function startRunning(way: Way = 'sources'): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'riandee-process-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const simulator = createSimulator({
    secret: keys.LINE_CHANNEL_SECRET,
    accessToken: keys.LINE_CHANNEL_ACCESS_TOKEN,
    loginChannelId: keys.LINE_LOGIN_CHANNEL_ID,
    publicUrl: keys.PUBLIC_URL,
    botOrigin: origin,
    rateLimits: false,
    webhookEndpoint: `${keys.PUBLIC_URL}/line/webhook`,
  })
  const line = await listening(simulator)
  const env = {
    ...keys,
    PORT: String(port),
    LINE_API_URL: line.origin,
    LINE_DATA_API_URL: line.origin,
    DATABASE_FILE: join(data, 'riandee.sqlite'),
    FILES_DIR: join(data, 'files'),
  }
  let life = await begun(env, way)
  return {
    simulator,
    origin,
    env,
    person: simulator.world.people.keys().next().value ?? '',
    command: (name, ...args) => run(`bot/runtimes/node/commands/${name}.ts`, args, env),
    async end(signal) {
      life.send(signal)
      return life.end
    },
    async begin() {
      life = await begun(env, way)
    },
    async close() {
      life.send('SIGKILL')
      await life.end
      await line.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

const commands: Record<Way, string[]> = {
  sources: ['--import', 'tsx', 'bot/runtimes/node/start.ts'],
  'npm start': ['bot/runtimes/node/prepare.mjs', 'start'],
}

async function begun(env: Record<string, string>, way: Way) {
  const child = spawn(process.execPath, commands[way], { env: { ...clean(), ...env }, detached: true })
  const said = gather(child)
  const end = ended(child, said)
  while (!said().includes('Riandee listens')) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${said()}`)
    await new Promise((later) => child.stdout?.once('data', later) && child.once('exit', later))
  }
  const send = (signal: NodeJS.Signals) => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, signal)
  }
  return { send, end }
}

function gather(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  return () => said
}

const ended = (child: ChildProcess, said: () => string): Promise<Ended> =>
  new Promise((done) => child.once('close', (code) => done({ code, said: said() })))

/** The environment without anything that configures a bot, and without what somebody keeps in `.env`. */
const clean = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(LINE_|LIFF_|PUBLIC_URL|PORT|HOST|OFFICE_)/.test(name)),
  ),
  ENV_FILE: devNull,
})

export async function listening(simulator: Simulator): Promise<{ origin: string; close(): Promise<void> }> {
  const server = await new Promise<ServerType>((ready) => {
    const opened = serve({ fetch: simulator.app.fetch, hostname: '127.0.0.1', port: 0 }, () => ready(opened))
  })
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  return { origin: `http://127.0.0.1:${port}`, close }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}
