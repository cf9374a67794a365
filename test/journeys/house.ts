/** The whole house as `npm start` opens it: two processes on free ports, with data of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LineMessage } from '../../bot/simulator/phone-api'

export interface House {
  /** The phone page. */
  phone: string
  bot: string
  /** What the terminal showed so far. */
  said(): string
  /** Every request the bot made to LINE or LINE to the bot. */
  log(): Promise<{ method: string; path: string; status: number; direction: string }[]>
  /** Does something on a phone, without a screen. */
  does(deed: object): Promise<void>
  chatOf(person: string): Promise<{ from: string; pushed?: boolean; message: LineMessage }[]>
  stop(): Promise<void>
}

export async function openHouse(env: Record<string, string> = {}): Promise<House> {
  const [port, simulatorPort] = [await freePort(), await freePort()]
  const data = mkdtempSync(join(tmpdir(), 'riandee-house-'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'bot/runtimes/node/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      SIMULATOR_PORT: String(simulatorPort),
      DATABASE_FILE: join(data, 'riandee.sqlite'),
      FILES_DIR: join(data, 'files'),
      ...env,
    },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  await ready(child, () => said)
  const phone = `http://127.0.0.1:${simulatorPort}`
  return {
    phone,
    bot: `http://127.0.0.1:${port}`,
    said: () => said,
    log: async () => (await fetch(`${phone}/test/log`)).json(),
    async does(deed) {
      const answer = await fetch(`${phone}/test/deeds`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(deed),
      })
      if (!answer.ok) throw new Error(`this cannot be done: ${await answer.text()}`)
    },
    async chatOf(person) {
      const { people } = await (await fetch(`${phone}/test/chats`)).json()
      return people.find((one: { id: string }) => one.id === person)?.chat ?? []
    },
    async stop() {
      const gone = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await gone
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function ready(child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((opened, failed) => {
    const look = setInterval(() => {
      if (!said().includes('Riandee is ready')) return
      clearInterval(look)
      opened()
    }, 50)
    child.once('exit', (code) => {
      clearInterval(look)
      failed(new Error(`the house closed with ${code}:\n${said()}`))
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
