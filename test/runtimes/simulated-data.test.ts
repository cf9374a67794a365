/** Laws of data under a simulated LINE: apart from real learners' data, and as short-lived as the people it is about. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort, run } from './process'

const patienceMs = 60_000
const startFile = 'bot/runtimes/node/start.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'riandee-home-'))
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
  for (const folder of ['data', 'data/simulated']) mkdirSync(join(home, folder))
})
afterEach(() => rmSync(home, { recursive: true }))

const put = (path: string, text: string) => writeFileSync(join(home, path), text)
const ports = async () => ({ PORT: String(await freePort()), SIMULATOR_PORT: String(await freePort()) })

describe('a simulated start', () => {
  test(
    'begins with nothing of an earlier one, touches nothing of the real learners, and speaks of no keys',
    async () => {
      const real = { 'data/riandee.sqlite': 'of real learners', 'data/secrets.json': 'of the real bot' }
      for (const [path, text] of Object.entries(real)) put(path, text)
      put('data/simulated/riandee.sqlite', 'of an earlier start')
      put('data/simulated/secrets.json', 'of an earlier start')
      const options = { cwd: home, until: 'Riandee is ready' }
      const { code, said } = await run(startFile, [], await ports(), options)
      expect([code, said.includes('secrets.json')]).toEqual([0, false])
      for (const [path, text] of Object.entries(real))
        expect(readFileSync(join(home, path), 'utf8')).toBe(text)
      expect(readFileSync(join(home, 'data/simulated/riandee.sqlite'), 'latin1')).toMatch(/^SQLite format 3/)
      expect(readdirSync(join(home, 'data/simulated'))).toContain('files')
    },
    patienceMs,
  )
  test(
    'takes nothing away while another one is at work on the same port',
    async () => {
      put('data/simulated/of-another', 'at work')
      const env = await ports()
      const other = createServer()
      await new Promise<void>((listening) => other.listen(Number(env.PORT), '127.0.0.1', listening))
      const { code, said } = await run(startFile, [], env, { cwd: home })
      await new Promise((closed) => other.close(closed))
      expect([code, existsSync(join(home, 'data/simulated/of-another'))]).toEqual([1, true])
      expect(said).toContain(`Port ${env.PORT} is in use`)
      expect(said).not.toMatch(/\n\s+at /)
    },
    patienceMs,
  )
})

describe('keys that cannot be read any more', () => {
  test(
    'stop a start and a command with one sentence that names the file and never tells what is in it',
    async () => {
      const file = join(home, 'kept', 'secrets.json')
      mkdirSync(join(home, 'kept'))
      writeFileSync(file, '{"sessionSecret":"half-a-secr')
      const env = { ...(await ports()), DATABASE_FILE: join(home, 'kept', 'riandee.sqlite') }
      const files = [startFile, 'bot/runtimes/node/commands/owed.ts']
      for (const { code, said } of await Promise.all(files.map((one) => run(one, [], env)))) {
        expect(code).toBe(1)
        expect(said).toContain(`The keys in ${file} cannot be read.`)
        expect(said).not.toMatch(/half-a-secr|\n\s+at /)
      }
      expect(readFileSync(file, 'utf8')).toContain('half-a-secr')
    },
    patienceMs,
  )
})
