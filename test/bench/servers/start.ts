/** Servers that are measured, each a process of its own; they end with whoever measures. */
import { type ChildProcess, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { cpuMsOf } from '../machine'

/** What every server is told; a bot needs the last three only to be willing to start. */
export const keys = {
  LINE_CHANNEL_SECRET: 'channel-secret-of-the-bench-0123',
  LINE_CHANNEL_ACCESS_TOKEN: 'channel-token-of-the-bench',
  LINE_LOGIN_CHANNEL_ID: '1650000009',
  LIFF_ID: '1650000009-abcdefgh',
  PUBLIC_URL: 'https://learn.example.ac.th',
  /** Where the badges were issued that are in the file already. */
  ISSUER_URL: 'https://riandee.example',
}

/** Something that takes webhooks, whatever it runs in. */
export interface Measurable {
  port: number
  /** CPU milliseconds used so far, by all its threads; undefined where this system does not tell. */
  cpuMs(): number | undefined
  /** Ends it; resolves when it is gone. */
  stop(): Promise<void>
}

/** A process of Node's. */
export interface Server extends Measurable {
  /** How long after its start it answered, and when it had nothing left to do. */
  start: { answersAfterMs: number; quietAfterMs: number }
}

/**
 * Starts a program of Node's and waits until its `/health` answers. What it says goes into a file, as with any service.
 *
 * @param run its arguments
 * @param folder for its database and its log
 */
export async function startServer(
  run: string[],
  name: string,
  folder: string,
  env: Record<string, string>,
): Promise<Server> {
  const port = await freePort()
  const log = openSync(join(folder, `${name}.log`), 'a')
  const child = spawn(process.execPath, run, {
    stdio: ['ignore', log, log],
    env: { ...cleanEnvironment(), ...keys, PORT: String(port), ...env },
  })
  const ended = new Promise<void>((gone) => child.once('exit', () => gone()))
  const cpuMs = () => (child.pid === undefined ? undefined : cpuMsOf(child.pid))
  const began = performance.now()
  await healthy(child, port, name)
  const answersAfterMs = performance.now() - began
  await quiet(cpuMs)
  return {
    port,
    start: { answersAfterMs, quietAfterMs: performance.now() - began },
    cpuMs,
    async stop() {
      child.kill()
      await ended
    },
  }
}

/** What a server does at its start is not what is measured: waits until it has done next to nothing for a moment. */
async function quiet(cpuMs: () => number | undefined): Promise<void> {
  let before = cpuMs()
  for (let tries = 0; tries < 240; tries++) {
    await new Promise((later) => setTimeout(later, 250))
    const now = cpuMs()
    if (before === undefined || now === undefined || now - before < 25) return
    before = now
  }
}

/**
 * Waits for servers that start at the same time.
 *
 * @param started gets those that did start, so that whoever began them can end them, also when this throws
 */
export async function allStarted<One extends Server>(
  starts: Promise<One>[],
  started: Server[],
): Promise<One[]> {
  const settled = await Promise.allSettled(starts)
  const servers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  started.push(...servers)
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return servers
}

async function healthy(child: ChildProcess, port: number, name: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null)
      throw new Error(`[bench] ${name} ended with ${child.exitCode} before it began`)
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((later) => setTimeout(later, 50))
  }
  child.kill()
  throw new Error(`[bench] ${name} does not answer`)
}

/** The environment without anything that configures a bot. */
const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(LINE_|LIFF_|PUBLIC_URL|PORT|HOST|OFFICE_)/.test(name)),
  )

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
