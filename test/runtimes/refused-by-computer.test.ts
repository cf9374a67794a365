/** Laws of what the computer refuses: whoever runs it reads a sentence in two languages, and only a bug keeps its stack. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kept } from '../../bot/runtimes/node/env-file'
import { refusedByComputer } from '../../bot/runtimes/node/refused-by-computer'
import { openSqlite } from '../../db/sqlite'
import { run } from './process'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'riandee-refused-'))
  file = join(folder, 'file')
  writeFileSync(
    file,
    'neither a folder nor a database, though it is long enough to be looked at as one'.repeat(20),
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const thrownBy = async (what: () => unknown): Promise<unknown> => {
  try {
    await what()
  } catch (error) {
    return error
  }
  return undefined
}
const listening = (port: number, host = '127.0.0.1') =>
  new Promise<void>((done, failed) => {
    const server = createServer().once('error', failed)
    server.listen(port, host, () => server.close(() => done()))
  })

describe('each has its sentence', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['a file where a folder should be', () => mkdirSync(join(file, 'x')), /file\/x cannot be used/],
    ['a folder where keys should be', () => kept(folder), /riandee-refused-\w+ cannot be used/],
    ['a file that is no database', () => openSqlite(file), /is not a database that can be read/],
    ['a folder where the database should be', () => openSqlite(folder), /cannot be used/],
    ['a host of another computer', () => listening(0, '192.0.2.1'), /HOST is no address of this computer/],
  ])('%s', async (_what, refused, sentence) => {
    const said = refusedByComputer(await thrownBy(refused), file)
    expect(said).toMatch(sentence)
    expect(said).toMatch(/ค่ะ.* · /)
  })
  test('a port that is taken', async () => {
    const server = createServer()
    const port = await new Promise<number>((ready) => {
      server.listen(0, '127.0.0.1', () => ready((server.address() as { port: number }).port))
    })
    expect(refusedByComputer(await thrownBy(() => listening(port)))).toContain(`Port ${port} is in use`)
    server.close()
  })
  // No test can fill a disk or be another user than it is: these are the codes that Node and SQLite document.
  test.each([
    [{ code: 'ENOSPC', syscall: 'write' }, /The disk is full/],
    [{ code: 'SQLITE_FULL' }, /The disk is full/],
    [{ code: 'EACCES', syscall: 'open', path: '/srv/data' }, /may not read or write \/srv\/data/],
    [{ code: 'EROFS', syscall: 'open', path: '/srv/data' }, /may not read or write \/srv\/data/],
    [{ code: 'SQLITE_READONLY_DIRECTORY' }, /may not read or write .*file/],
    [{ code: 'SQLITE_BUSY' }, /Another program holds the database/],
    [{ code: 'EACCES', syscall: 'listen', port: 80 }, /may not open port 80/],
  ])('%o', (told, sentence) => {
    expect(refusedByComputer(Object.assign(new Error('refused'), told), file)).toMatch(sentence)
  })
})

test('whatever else is thrown is a bug, and no sentence covers it', () => {
  for (const bug of [
    new TypeError('x is undefined'),
    Object.assign(new Error(), { code: 'SQLITE_ERROR' }),
    'text',
  ])
    expect(refusedByComputer(bug)).toBeUndefined()
})

test('a start and a command say it so, without a stack', { timeout: 30_000 }, async () => {
  const start = await run('bot/runtimes/node/start.ts', [], {
    DATABASE_FILE: join(file, 'riandee.sqlite'),
    FILES_DIR: join(folder, 'files'),
    SIMULATOR_PORT: '0',
  })
  const command = await run('bot/runtimes/node/commands/owed.ts', [], { ENV_FILE: folder })
  for (const { code, said } of [start, command]) {
    expect([code, said]).toEqual([1, expect.stringContaining('cannot be used')])
    expect(said).not.toMatch(/\n\s+at /)
  }
})
