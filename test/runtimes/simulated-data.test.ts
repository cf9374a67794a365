/** Laws of data under a simulated LINE: apart from real learners' data, and as short-lived as the people it is about. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../bot/runtimes/config'
import { officeClient } from '../../bot/runtimes/node/office-client'
import { emptyPassingFolder } from '../../bot/runtimes/node/passing-folder'
import { madeOperatorKey, renewIssuerKey, secretsOf } from '../../bot/runtimes/node/secrets'
import { freePort, run } from './process'

const patienceMs = 60_000

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'riandee-home-'))
  mkdirSync(join(home, 'data/simulated'), { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true }))

const put = (path: string, text: string) => writeFileSync(join(home, path), text)

describe('a simulated start', () => {
  test(
    'begins with nothing of an earlier one, touches nothing of the real learners, and speaks of no keys',
    async () => {
      symlinkSync(resolve('node_modules'), join(home, 'node_modules'))
      const real = { 'data/riandee.sqlite': 'of real learners', 'data/secrets.json': 'of the real bot' }
      for (const [path, text] of Object.entries(real)) put(path, text)
      put('data/simulated/riandee.sqlite', 'of an earlier start')
      put('data/simulated/secrets.json', 'of an earlier start')
      const ports = { PORT: String(await freePort()), SIMULATOR_PORT: String(await freePort()) }
      const options = { cwd: home, until: 'Riandee is ready' }
      const { code, said } = await run('bot/runtimes/node/start.ts', [], ports, options)
      expect([code, said.includes('secrets.json')]).toEqual([0, false])
      for (const [path, text] of Object.entries(real))
        expect(readFileSync(join(home, path), 'utf8')).toBe(text)
      expect(readFileSync(join(home, 'data/simulated/riandee.sqlite'), 'latin1')).toMatch(/^SQLite format 3/)
      expect(readdirSync(join(home, 'data/simulated'))).toContain('files')
    },
    patienceMs,
  )
  test('takes nothing away while another one is at work on the same port', async () => {
    put('data/simulated/of-another', 'at work')
    const other = createServer()
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
    const { port } = other.address() as AddressInfo
    const passing = { passingFolder: join(home, 'data/simulated'), port, host: '127.0.0.1' }
    await expect(emptyPassingFolder(passing)).rejects.toMatchObject({ code: 'EADDRINUSE' })
    expect(readdirSync(join(home, 'data/simulated'))).toEqual(['of-another'])
    await new Promise((closed) => other.close(closed))
    await emptyPassingFolder(passing)
    expect(readdirSync(join(home, 'data'))).toEqual([])
  })
  test('takes nothing away when it was told where to keep its data', async () => {
    put('data/simulated/riandee.sqlite', 'kept')
    await emptyPassingFolder(readConfig({ DATABASE_FILE: join(home, 'data/simulated/riandee.sqlite') }))
    expect(readdirSync(join(home, 'data/simulated'))).toEqual(['riandee.sqlite'])
  })
})

describe('keys that nobody gave', () => {
  const env = () => ({ DATABASE_FILE: join(home, 'data', 'riandee.sqlite') })
  const file = () => join(home, 'data', 'secrets.json')

  test('are made once, for the owner’s eyes only, and found by the operator’s commands', () => {
    expect(madeOperatorKey(readConfig(env()))).toBeUndefined()
    const made = secretsOf(readConfig(env()))
    expect([made.madeAt, statSync(file()).mode & 0o777]).toEqual([file(), 0o600])
    expect(secretsOf(readConfig(env()))).toEqual({ ...made, madeAt: undefined })
    expect(madeOperatorKey(readConfig(env()))).toBe(made.operatorKey)
    expect(readdirSync(join(home, 'data')).sort()).toEqual(['secrets.json', 'simulated'])
  })
  test('of before there were badges get the key that signs them, and stay what they were', () => {
    const before = { sessionSecret: 's', operatorKey: 'o', setupCode: 'first-administrator' }
    writeFileSync(file(), JSON.stringify(before))
    const { issuerKey, madeAt, ...others } = secretsOf(readConfig(env()))
    expect([others, madeAt, issuerKey?.crv]).toEqual([before, file(), 'Ed25519'])
    expect(secretsOf(readConfig(env()))).toEqual({ ...before, issuerKey, madeAt: undefined })
    const renewed = renewIssuerKey(readConfig(env()))
    expect(secretsOf(readConfig(env()))).toEqual({ ...before, issuerKey: renewed, madeAt: undefined })
    expect(renewed).not.toEqual(issuerKey)
  })
  test.each(['', '{"sessionSecret":"half-a-secr', '{"sessionSecret":"half-a-secr"}', '[]'])(
    'and cannot be read any more (%s) stop a start and a command with one sentence, and stay',
    (text) => {
      writeFileSync(file(), text)
      for (const begin of [() => secretsOf(readConfig(env())), () => officeClient(env())]) {
        expect(begin).toThrow(ConfigError)
        expect(begin).toThrow(`The keys in ${file()} cannot be read.`)
        expect(begin).not.toThrow('half-a-secr')
      }
      expect(readFileSync(file(), 'utf8')).toBe(text)
    },
  )
})
