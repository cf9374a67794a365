/** Laws of the channel's token: whoever gives id and secret never thinks of tokens again, and nobody ever reads one. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Channel, channelToken } from '../../bot/line/channel-token'
import { createMouth } from '../../bot/line/speak'
import { LineSilent } from '../../bot/line/wire'
import { configureLogs } from '../../bot/runtimes/logging'
import type { Saying } from '../../shared/saying'
import { openBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { type Line, SECRET, saidIn, startLine, TOKEN, tokenFrom } from '../simulator/line'

const minute = 60_000
const context = { chat: 'direct', language: 'th' } as const
const hi: Saying[] = [{ kind: 'words', text: 'สวัสดีค่ะ' }]

const channelAt = (line: Line, change: Partial<Channel> = {}): Channel => ({
  channelAccessToken: '',
  channelId: '2000000001',
  channelSecret: SECRET,
  apiUrl: 'https://api.line.me',
  fetch: line.fetch,
  now: line.world.settings.now,
  ...change,
})

/** A mouth that fetches its tokens itself. */
const mouthTo = (line: Line, change: Partial<Channel> = {}) =>
  createMouth({
    authorization: channelToken(channelAt(line, change)),
    apiUrl: 'https://api.line.me',
    dataApiUrl: 'https://api-data.line.me',
    publicUrl: 'https://riandee.example',
    fetch: line.fetch,
    now: line.world.settings.now,
    pause: async () => undefined,
  })

const fault = (line: Line, on: string, fault: string, times = 1) => line.test('/faults', { on, fault, times })
const callsTo = (line: Line, path: string) => line.world.log.filter((call) => call.path === path)
const fetched = (line: Line) => callsTo(line, '/oauth2/v3/token')
const tokensOf = (line: Line) => [...line.world.tokens.keys()]

afterEach(() => {
  configureLogs(() => undefined, 'fatal')
  vi.useRealTimers()
})

describe('a token that is given', () => {
  test('is used as it is, and none is fetched', async () => {
    const line = startLine()
    const mouth = mouthTo(line, { channelAccessToken: TOKEN })
    expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('spoken')
    expect(fetched(line)).toEqual([])
  })

  test('and refused by LINE is not tried twice: there is no other', async () => {
    const line = startLine()
    const mouth = mouthTo(line, { channelAccessToken: 'an old one' })
    expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('not-spoken')
    expect(callsTo(line, '/v2/bot/message/reply')).toHaveLength(1)
  })
})

describe('a token that is fetched', () => {
  test('serves until its last minute, then another one does', async () => {
    const line = startLine()
    const mouth = mouthTo(line)
    expect(fetched(line)).toEqual([])
    for (const [passed, count] of [
      [0, 1],
      [13 * minute, 1],
      [minute, 2],
      [16 * minute, 3],
    ] as const) {
      line.pass(passed)
      expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('spoken')
      expect(fetched(line)).toHaveLength(count)
    }
    expect(callsTo(line, '/v2/bot/message/reply').map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  test('is one for a hundred who need it at once', async () => {
    const line = startLine()
    const mouth = mouthTo(line)
    const names = Array.from({ length: 100 }, () => mouth.botName())
    expect(new Set(await Promise.all(names))).toEqual(new Set(['เรียนดี']))
    expect(fetched(line)).toHaveLength(1)
  })

  test('and does not live any more is fetched anew, once for all whom LINE refused, and nothing is said twice', async () => {
    const line = startLine()
    const mouth = mouthTo(line)
    await mouth.botName()
    line.world.tokens.clear()
    expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('spoken')
    expect(saidIn(line, line.somsri)).toHaveLength(1)
    line.world.tokens.clear()
    await Promise.all(Array.from({ length: 20 }, () => mouth.botName()))
    expect(fetched(line)).toHaveLength(3)
  })

  test('and is refused again at once is told as our key, not as the words', async () => {
    const line = startLine()
    await fault(line, 'reply', '401', 2)
    expect(await mouthTo(line).reply(await tokenFrom(line), hi, context)).toBe('not-spoken')
    expect(callsTo(line, '/v2/bot/message/reply')).toHaveLength(2)
  })

  test.each(['500', 'cut', 'cut-after-taking', 'rate-429'])(
    'while LINE gives none (%s) nothing was said, surely, and the next try says it',
    async (how) => {
      const line = startLine()
      await fault(line, 'token', how, 3)
      const mouth = mouthTo(line)
      const reply = await tokenFrom(line)
      expect(await mouth.reply(reply, hi, context)).toBe('not-spoken')
      expect(callsTo(line, '/v2/bot/message/reply')).toEqual([])
      expect(await mouth.reply(reply, hi, context)).toBe('spoken')
    },
  )

  test('is not waited for longer than the call itself may take', async () => {
    vi.useFakeTimers()
    const never = () => new Promise<string>(() => undefined)
    const line = startLine()
    const mouth = createMouth({
      authorization: never,
      apiUrl: 'https://api.line.me',
      dataApiUrl: 'https://api-data.line.me',
      publicUrl: 'https://riandee.example',
      fetch: line.fetch,
      now: () => 0,
      pause: async () => undefined,
    })
    const [said, named] = [mouth.reply('token', hi, context), mouth.nameOf('U1')]
    await vi.advanceTimersByTimeAsync(1500)
    expect(await named).toBeUndefined()
    await vi.advanceTimersByTimeAsync(3 * 5000)
    expect(await said).toBe('not-spoken')
  })

  test('by a fetch that died without a word is fetched by the next who needs it', async () => {
    const line = startLine()
    let isDead = true
    const mortal: typeof fetch = (url, init) => (isDead ? new Promise(() => {}) : line.fetch(url, init))
    const token = channelToken(channelAt(line, { fetch: mortal }))
    void token()
    isDead = false
    line.pass(5001)
    expect(await token()).toMatch(/^simulated\./)
  })

  test('that has no form is no token', async () => {
    const line = startLine()
    for (const body of ['', 'null', '{}', '{"access_token":""}', '<html>secret</html>']) {
      const token = channelToken(channelAt(line, { fetch: async () => new Response(body) }))
      const error = await token().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(LineSilent)
      expect(error).toMatchObject({ reached: false })
      expect(JSON.stringify([String(error), (error as Error).cause])).not.toContain('secret')
    }
  })
})

describe('id and secret that do not fit', () => {
  test('say nothing, and the log says which two values to look at', async () => {
    const lines: string[] = []
    configureLogs((one) => lines.push(one))
    const line = startLine()
    const mouth = mouthTo(line, { channelSecret: 'of another channel' })
    expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('not-spoken')
    expect(fetched(line)).toHaveLength(1)
    expect(lines.join()).toMatch(/LINE gives no token.*LINE_CHANNEL_ID and LINE_CHANNEL_SECRET/)
  })
})

describe('the log', () => {
  test('has a line for each token that was fetched, and never one of them, nor the secret', async () => {
    const lines: string[] = []
    configureLogs((one) => lines.push(one), 'debug')
    const line = startLine()
    const mouth = mouthTo(line)
    for (const how of ['500', 'cut-after-taking', '400']) {
      await fault(line, 'token', how)
      await mouth.reply(await tokenFrom(line), hi, context)
    }
    await mouth.botName()
    const known = tokensOf(line)
    line.world.tokens.clear()
    await mouth.botName()
    const told = lines.map((one) => JSON.parse(one))
    expect(told.filter(({ path }) => path === '/oauth2/v3/token')).toHaveLength(fetched(line).length)
    expect(known.length).toBeGreaterThan(0)
    for (const secret of [...known, ...tokensOf(line), SECRET]) expect(lines.join()).not.toContain(secret)
  })
})

describe('a bot with id and secret alone', () => {
  const env = {
    LINE_CHANNEL_ID: '2000000001',
    LINE_CHANNEL_SECRET: 'simulated-channel-secret',
    LINE_LOGIN_CHANNEL_ID: '2000000002',
    LIFF_ID: '2000000002-riandee1',
    PUBLIC_URL: 'https://riandee.example',
  }

  test('answers the first person, and still does sixteen minutes later', async () => {
    const bot = await openBot([fixture], undefined, { env })
    await bot.does({ do: 'befriend', person: bot.first })
    const before = bot.shown().length
    expect(before).toBeGreaterThan(0)
    bot.clock.pass(16 * minute)
    await bot.writes('สวัสดีค่ะ')
    expect(bot.shown().length).toBeGreaterThan(before)
    const tokens = bot.simulator.world.log.filter(({ path }) => path === '/oauth2/v3/token')
    expect(tokens.map(({ status }) => status)).toEqual([200, 200])
  })

  test('keeps the words for later while LINE gives no token', async () => {
    const bot = await openBot([fixture], undefined, { env })
    await bot.simulator.app.request('/test/faults', {
      method: 'POST',
      body: JSON.stringify({ on: 'token', fault: '503', times: 4 }),
    })
    await bot.does({ do: 'befriend', person: bot.first })
    expect(bot.shown()).toEqual([])
    await bot.writes('สวัสดีค่ะ')
    expect(JSON.stringify(bot.shown())).toContain('ยินดีที่ได้รู้จัก')
  })
})
