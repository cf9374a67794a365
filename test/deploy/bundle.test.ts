/** Laws of what is uploaded, on a fresh clone without a network: `npm run deploy -- --dry-run` and wrangler’s own dry run. */
import { spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundleLimitBytes, heaviest, putTogether } from '../../bot/runtimes/node/deploy/bundle'
import { wranglerIn } from '../../bot/runtimes/node/deploy/wrangler'
import { freshClone, offline } from './fresh-clone'

const patienceMs = 90_000

let clone: ReturnType<typeof freshClone>
let bundle: Bundle
const before = { ...process.env }
beforeAll(async () => {
  Object.assign(process.env, offline)
  clone = freshClone()
  bundle = await putTogether(wranglerIn(clone.folder))
}, patienceMs)
afterAll(() => {
  for (const name of Object.keys(offline)) delete process.env[name]
  Object.assign(process.env, before)
  clone?.remove()
})

/** What `npm run deploy` runs, in the clone. */
function command(...args: string[]): Promise<{ code: number | null; said: string }> {
  const values = /^(LINE_|LIFF_|PUBLIC_URL|SESSION_|OPERATOR_|OFFICE_|npm_)/
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !values.test(name)))
  const child = spawn(process.execPath, ['bot/runtimes/node/prepare.mjs', 'deploy', ...args], {
    cwd: clone.folder,
    env,
    timeout: patienceMs,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes))
  return new Promise((done) => child.on('close', (code) => done({ code, said })))
}

describe('the Worker', () => {
  test('fits into the free plan, or it is said what is heavy', () => {
    const parts = heaviest(bundle)
    process.stdout.write(
      `the Worker: ${Math.ceil(bundle.sizeBytes / 1024)} KiB gzipped; ${parts.join(', ')}\n`,
    )
    expect(bundle.sizeBytes, `its heaviest parts: ${parts.join(', ')}`).toBeLessThanOrEqual(bundleLimitBytes)
    expect(bundle.sizeBytes).toBeGreaterThan(50_000)
    expect(parts[0]).toMatch(/^[\w@./-]+ \d+ KiB$/)
  })
  test('holds nothing of the simulator, of Node’s own side, of the mini-app or of the tests', () => {
    const paths = bundle.files.map(({ path }) => path)
    expect(paths).toContain('bot/turn.ts')
    const strangers =
      /simulator|runtimes\/node|db\/sqlite|better-sqlite3|node\/studio|^liff\/|^test\/|liff-mock|\byaml\b/
    expect(paths.filter((path) => strangers.test(path))).toEqual([])
  })
})

test(
  'npm run deploy -- --dry-run on a fresh clone without a network says what it would do',
  async () => {
    const { code, said } = await command('--dry-run')
    expect([code, said.includes('\n    at ')], said).toEqual([0, false])
    expect(said).toMatch(/The Worker is [\d,]+ KiB gzipped, of 3,072 KiB/)
    expect(said).toContain('Deploy the Worker riandee.')
    expect(said).toContain('npm run setup:line')
  },
  patienceMs,
)
