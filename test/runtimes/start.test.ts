/** Laws of a start that cannot be: it ends with code 1 and says what to mend, and never what was given. */
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './process'

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
