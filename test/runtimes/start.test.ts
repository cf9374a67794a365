/** Laws of starts: one that cannot be says what to mend and never what was given; one that is not wanted any more ends well. */
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqlite } from '../../db/sqlite'
import { freePort, keys, run } from './process'

const patienceMs = 30_000

test(
  'with one of LINE’s keys alone nothing starts: each missing value is named with its place',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'riandee-start-'))
    const secret = 'the-secret-that-was-given'
    const { code, said } = await run('bot/runtimes/node/start.ts', [], {
      LINE_CHANNEL_SECRET: secret,
      DATABASE_FILE: join(data, 'riandee.sqlite'),
      FILES_DIR: join(data, 'files'),
    })
    expect(code).toBe(1)
    for (const name of ['LINE_CHANNEL_ACCESS_TOKEN', 'LINE_LOGIN_CHANNEL_ID', 'LIFF_ID', 'PUBLIC_URL'])
      expect(said).toMatch(
        new RegExp(`^- ยังไม่มี ${name} ค่ะ · ${name} is missing\\. Where to get it: .+\\.$`, 'm'),
      )
    expect(said).not.toContain(secret)
    expect(said).not.toMatch(/\n\s+at /)
    expect(readdirSync(data)).toEqual([])
  },
  patienceMs,
)

test(
  'a start that is asked to end while it begins ends as any other life: nobody is blamed at the next',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'riandee-start-'))
    const file = join(data, 'riandee.sqlite')
    const { code, said } = await run(
      'bot/runtimes/node/start.ts',
      [],
      { ...keys, PORT: String(await freePort()), DATABASE_FILE: file, FILES_DIR: join(data, 'files') },
      { until: 'New keys were made' },
    )
    expect([code, said]).toEqual([0, expect.stringContaining('everything is kept')])
    const database = openSqlite(file)
    expect(await database.batch([{ text: "SELECT 1 FROM house WHERE name = 'alive'", values: [] }])).toEqual([
      [],
    ])
    database.close()
  },
  patienceMs,
)
