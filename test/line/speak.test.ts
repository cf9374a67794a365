import { configure, type LogRecord, reset } from '@logtape/logtape'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createMouth, type MouthConfig } from '../../bot/line/speak'
import { configureLogs } from '../../bot/runtimes/logging'
import type { Saying } from '../../shared/saying'
import { type Line, push, saidIn, startLine, TOKEN, tokenFrom } from '../simulator/line'

const context = { chat: 'direct', language: 'th' } as const
const hi: Saying[] = [{ kind: 'words', text: 'สวัสดีค่ะ คุณสมศรี' }]
const key = '123e4567-e89b-12d3-a456-426614174000'

/** A mouth that speaks to a simulated LINE, and the pauses it made. */
function mouthTo(line: Line, more: Partial<MouthConfig> = {}) {
  const pauses: number[] = []
  const mouth = createMouth({
    authorization: async () => TOKEN,
    apiUrl: 'https://api.line.me',
    dataApiUrl: 'https://api-data.line.me',
    publicUrl: 'https://riandee.example',
    fetch: line.fetch,
    now: () => 0,
    pause: async (ms) => {
      pauses.push(ms)
    },
    ...more,
  })
  return { mouth, pauses }
}

const fault = (line: Line, on: string, fault: string, times = 1) => line.test('/faults', { on, fault, times })
const refused = () =>
  Promise.reject(
    new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
  )

describe('a reply', () => {
  test('that LINE takes is spoken, once', async () => {
    const line = startLine()
    const { mouth, pauses } = mouthTo(line)
    expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('spoken')
    expect(saidIn(line, line.somsri)).toHaveLength(1)
    expect(pauses).toEqual([])
  })

  test('of nothing is no call at all', async () => {
    const { mouth } = mouthTo(startLine(), { fetch: refused })
    expect(await mouth.reply('token', [], context)).toBe('spoken')
  })

  test('that met a 500 is tried again with the same token, each pause longer', async () => {
    const line = startLine()
    await fault(line, 'reply', '500', 2)
    const { mouth, pauses } = mouthTo(line)
    expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('spoken')
    expect(pauses).toEqual([250, 500])
    expect(saidIn(line, line.somsri)).toHaveLength(1)
  })

  test.each(['cut-after-taking', '500-after-taking'])(
    'that LINE took but did not answer (%s) is perhaps spoken, and never spoken twice',
    async (how) => {
      const line = startLine()
      await fault(line, 'reply', how)
      const { mouth } = mouthTo(line)
      expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('perhaps')
      expect(saidIn(line, line.somsri)).toHaveLength(1)
    },
  )

  test('that got no answer three times is perhaps spoken', async () => {
    const line = startLine()
    await fault(line, 'reply', '503', 3)
    const { mouth, pauses } = mouthTo(line)
    expect(await mouth.reply(await tokenFrom(line), hi, context)).toBe('perhaps')
    expect(pauses).toHaveLength(2)
  })

  test('with a dead token is gone', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    const { mouth } = mouthTo(line)
    await mouth.reply(token, hi, context)
    expect(await mouth.reply(token, hi, context)).toBe('gone')
    expect(saidIn(line, line.somsri)).toHaveLength(1)
  })

  test('that LINE has no time for is not spoken, and the token lives on', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    await fault(line, 'reply', 'rate-429', 3)
    const { mouth } = mouthTo(line)
    expect(await mouth.reply(token, hi, context)).toBe('not-spoken')
    expect(await mouth.reply(token, hi, context)).toBe('spoken')
  })

  test('to a LINE that cannot be reached is not spoken', async () => {
    const { mouth, pauses } = mouthTo(startLine(), { fetch: refused })
    expect(await mouth.reply('token', hi, context)).toBe('not-spoken')
    expect(pauses).toHaveLength(2)
  })

  test('that LINE refuses is told as refused, and the log names the field, not what was in it', async () => {
    const line = startLine()
    const { mouth } = mouthTo(line, { publicUrl: 'https://riandee.example/ not an address' })
    const card: Saying = {
      kind: 'card',
      title: 'คุณสมศรี',
      picture: { picture: { media: 'x' }, ratio: 'wide' },
      buttons: [],
    }
    const lines: string[] = []
    configureLogs((one) => lines.push(one))
    expect(await mouth.reply(await tokenFrom(line), [card], context)).toBe('refused')
    await reset()
    expect(lines.join()).toMatch(/refused: 400 at .hero.url/)
    expect(lines.join()).not.toContain('สมศรี')
  })

  test('that takes longer than five seconds is given up', async () => {
    vi.useFakeTimers()
    const silent: typeof fetch = (_url, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
    const { mouth } = mouthTo(startLine(), { fetch: silent })
    const said = mouth.reply('token', hi, context)
    await vi.advanceTimersByTimeAsync(3 * 5000)
    expect(await said).toBe('perhaps')
  })
})

describe('a push', () => {
  test('arrives and is paid', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    expect(await mouthTo(line).mouth.push(line.somsri, hi, context, key)).toBe('spoken')
    expect(saidIn(line, line.somsri).at(-1)?.pushed).toBe(true)
  })

  test('of unknown fate goes again under the same key and is sent once', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    const before = saidIn(line, line.somsri).length
    await fault(line, 'push', 'cut-after-taking')
    expect(await mouthTo(line).mouth.push(line.somsri, hi, context, key)).toBe('spoken')
    expect(saidIn(line, line.somsri)).toHaveLength(before + 1)
  })

  test('that was accepted before under its key is sent', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    await push(line, line.somsri, [{ type: 'text', text: 'สวัสดีค่ะ คุณสมศรี' }], key)
    expect(await mouthTo(line).mouth.push(line.somsri, hi, context, key)).toBe('spoken')
  })

  test('over the month’s quota is not tried again, over the rate it is', async () => {
    const line = startLine()
    const { mouth, pauses } = mouthTo(line)
    await fault(line, 'push', 'quota-429')
    expect(await mouth.push(line.somsri, hi, context, key)).toBe('not-spoken')
    expect(pauses).toEqual([])
    await fault(line, 'push', 'rate-429', 3)
    expect(await mouth.push(line.somsri, hi, context, key)).toBe('not-spoken')
    expect(pauses).toHaveLength(2)
  })

  test('that nobody answered is perhaps sent', async () => {
    const line = startLine()
    await fault(line, 'push', '500', 3)
    expect(await mouthTo(line).mouth.push(line.somsri, hi, context, key)).toBe('perhaps')
  })
})

describe('the log', () => {
  afterEach(() => reset())

  test('has a line for every call, with no token, no name, no id and no word of it', async () => {
    const records: LogRecord[] = []
    await configure({
      sinks: { here: (record) => records.push(record) },
      loggers: [
        { category: 'riandee', sinks: ['here'], lowestLevel: 'debug' },
        { category: ['logtape', 'meta'], sinks: [], lowestLevel: 'error' },
      ],
    })
    const line = startLine()
    const { mouth } = mouthTo(line)
    const token = await tokenFrom(line)
    await fault(line, 'reply', '500')
    await mouth.reply(token, hi, context)
    await mouth.push(line.somsri, hi, context, key)
    await mouth.nameOf(line.somsri)
    await mouth.content('100001')
    const calls = records.map((record) => record.properties)
    expect(calls).toMatchObject([
      { method: 'POST', path: '/v2/bot/message/reply', status: 500, ms: 0 },
      { method: 'POST', path: '/v2/bot/message/reply', status: 200 },
      { method: 'POST', path: '/v2/bot/message/push', status: 200 },
      { method: 'GET', path: '/v2/bot/profile/…', status: 200 },
      { method: 'GET', status: 404 },
    ])
    for (const { requestId } of calls) expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
    const written = JSON.stringify(records)
    for (const secret of [token, TOKEN, line.somsri, 'สมศรี', 'สวัสดี']) expect(written).not.toContain(secret)
  })
})

afterEach(() => {
  vi.useRealTimers()
})
