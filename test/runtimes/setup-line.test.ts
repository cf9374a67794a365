/** Laws of `npm run setup:line` as a person runs it: a process of its own, our real drawings, a simulated LINE. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Line, onPort, SECRET, startLine } from '../simulator/line'
import { run } from './process'

const patienceMs = 60_000

let line: Line
let port: Awaited<ReturnType<typeof onPort>>
let folder: string
let env: Record<string, string>
beforeEach(async () => {
  line = startLine({ webhookEndpoint: undefined })
  line.world.liffApps.clear()
  port = await onPort(line)
  folder = mkdtempSync(join(tmpdir(), 'riandee-setup-'))
  env = {
    LINE_CHANNEL_ID: '2000000001',
    LINE_CHANNEL_SECRET: SECRET,
    LINE_LOGIN_CHANNEL_ID: '2000000002',
    LINE_LOGIN_CHANNEL_SECRET: 'simulated-login-secret',
    PUBLIC_URL: 'https://riandee.example',
    LINE_API_URL: port.origin,
    LINE_DATA_API_URL: port.origin,
    ENV_FILE: join(folder, 'keys.env'),
  }
})
afterEach(() => {
  port.close()
  rmSync(folder, { recursive: true })
})

const setup = (...args: string[]) => run('bot/runtimes/node/commands/setup-line.ts', args, env)

/** What changed something at LINE; tokens and LINE's own call of the bot change nothing. */
const writes = () =>
  line.world.log.filter(
    ({ direction, method, path }) =>
      direction === 'from-bot' && method !== 'GET' && !/oauth|webhook\/test/.test(path),
  )
const marks = (said: string, mark: string) => said.split('\n').filter((one) => one.startsWith(mark))

test(
  'a dry run says what it would do, the first run does it, and the second changes nothing and says so',
  async () => {
    const dry = await setup('--dry-run')
    expect([dry.code, writes(), marks(dry.said, '!')]).toEqual([0, [], []])
    expect(dry.said).toContain('nothing was changed')

    const first = await setup()
    expect([first.code, marks(first.said, '!')]).toEqual([0, []])
    expect(first.said).toContain('LINE called the bot and it answered.')
    expect(first.said).toContain('300 of 300 left')
    const liffId = [...line.world.liffApps.keys()][0] ?? ''
    expect(first.said).toContain(`Set LIFF_ID=${liffId}`)
    const pictures = [...line.world.richMenuImages.values()].map((id) => line.world.files.get(id))
    expect(pictures).toHaveLength(6)
    for (const picture of pictures) expect(picture?.bytes.byteLength).toBeLessThanOrEqual(1_000_000)

    const before = writes().length
    const second = await setup()
    expect([second.code, writes().length]).toEqual([0, before])
    expect(second.said).toContain('Nothing to change.')
    expect(line.world.liffApps.size).toBe(1)
  },
  patienceMs,
)

test(
  'it says where to click for everything that no API can see, and keeps the mini-app’s id where keys are kept',
  async () => {
    writeFileSync(env.ENV_FILE ?? '', `LINE_CHANNEL_SECRET=${SECRET}\n`)
    env.LINE_CHANNEL_SECRET = ''
    const { code, said } = await setup()
    expect(code).toBe(0)
    for (const place of ['Providers', 'shareTargetPicker', 'Webhook redelivery', 'Monthly plan'])
      expect(said).toContain(place)
    for (const place of ['Allow bot to join group chats', 'Auto-reply messages', 'Greeting messages'])
      expect(said).toContain(place)
    const liffId = [...line.world.liffApps.keys()][0] ?? ''
    expect(readFileSync(env.ENV_FILE ?? '', 'utf8')).toBe(
      `LINE_CHANNEL_SECRET=${SECRET}\nLIFF_ID=${liffId}\n`,
    )
    expect(said).not.toContain(SECRET)
  },
  patienceMs,
)

test(
  'what is in the way is said, ends it with 1, and nothing was done with keys that are not right',
  async () => {
    line.answer(() => new Response('', { status: 502 }))
    line.world.webhook.active = false
    const half = await setup()
    expect(half.code).toBe(1)
    expect(marks(half.said, '!')).toEqual([
      expect.stringContaining('the bot behind it is not running'),
      expect.stringContaining('Use webhook is off'),
    ])
    const before = writes().length
    env.LINE_CHANNEL_SECRET = 'guessed'
    const refused = await setup()
    expect([refused.code, writes().length]).toEqual([1, before])
    expect(refused.said).toMatch(/^! .*not the secret of LINE_CHANNEL_ID/)
    expect(refused.said).not.toMatch(/guessed|\n\s+at /)
    const unknown = await setup('--sing')
    expect([unknown.code, unknown.said]).toEqual([1, expect.stringContaining('--dry-run')])
  },
  patienceMs,
)
