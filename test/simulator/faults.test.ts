import { describe, expect, test } from 'vitest'
import { hi, onPort, push, reply, saidIn, startLine, TOKEN, tokenFrom } from './line'

type Line = ReturnType<typeof startLine>

const fault = (line: Line, on: string, name: string, times = 1) =>
  line.test('/faults', { on, fault: name, times })
const sayByFetch = (line: Line, replyToken: string) =>
  line.fetch('http://line/v2/bot/message/reply', {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ replyToken, messages: [hi] }),
  })

describe('faults of answers', () => {
  test('a 500 takes nothing: the same token works at the next try', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    await fault(line, 'reply', '500')
    expect((await reply(line, token, hi)).status).toBe(500)
    expect((await reply(line, token, hi)).status).toBe(200)
    expect(saidIn(line, line.somsri)).toHaveLength(1)
  })

  test('a 500 after taking has taken: the token is dead and the words are seen', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    await fault(line, 'reply', '500-after-taking')
    expect((await reply(line, token, hi)).status).toBe(500)
    expect((await reply(line, token, hi)).json.message).toBe('Invalid reply token')
    expect(saidIn(line, line.somsri)).toHaveLength(1)
  })

  test('a push cut after taking is seen once, and its key answers 409 then', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    const key = crypto.randomUUID()
    await fault(line, 'push', '500-after-taking')
    expect((await push(line, line.somsri, [hi], key)).status).toBe(500)
    expect((await push(line, line.somsri, [hi], key)).status).toBe(409)
    expect(saidIn(line, line.somsri)).toHaveLength(1)
  })

  test('a cut connection is no answer at all, before taking or after', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    await fault(line, 'reply', 'cut')
    await expect(sayByFetch(line, token)).rejects.toThrow('fetch failed')
    expect(saidIn(line, line.somsri)).toHaveLength(0)
    await fault(line, 'reply', 'cut-after-taking')
    await expect(sayByFetch(line, token)).rejects.toThrow('fetch failed')
    expect(saidIn(line, line.somsri)).toHaveLength(1)
    expect(line.world.log.at(-1)?.status).toBe(0)
  })

  test('over a real port the connection is destroyed, and the server lives on', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    await fault(line, 'reply', 'cut-after-taking')
    const { origin, close } = await onPort(line)
    const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ replyToken: token, messages: [hi] })
    await expect(fetch(`${origin}/v2/bot/message/reply`, { method: 'POST', headers, body })).rejects.toThrow()
    const again = await fetch(`${origin}/v2/bot/message/reply`, { method: 'POST', headers, body })
    expect(await again.json()).toEqual({ message: 'Invalid reply token' })
    close()
  })

  test('the two meanings of 429 are told apart by their words', async () => {
    const line = startLine()
    await fault(line, 'push', 'rate-429')
    await fault(line, 'push', 'quota-429')
    expect((await push(line, line.somsri, [hi])).json.message).toContain('rate limit has been exceeded')
    expect((await push(line, line.somsri, [hi])).json.message).toBe('You have reached your monthly limit.')
    expect((await push(line, line.somsri, [hi])).status).toBe(200)
  })

  test('slow is late but right', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    const before = line.world.settings.now()
    await line.test('/faults', { on: 'reply', fault: 'slow', ms: 3000 })
    expect((await reply(line, token, hi)).status).toBe(200)
    expect(line.world.settings.now() - before).toBe(3000)
  })

  test('wait for what they are meant for, strike so many times, and can be taken back', async () => {
    const line = startLine()
    await fault(line, 'push', '503', 2)
    expect((await line.call('GET', '/v2/bot/info')).status).toBe(200)
    expect((await push(line, line.somsri, [hi])).status).toBe(503)
    await line.app.request('/test/faults', { method: 'DELETE' })
    expect((await push(line, line.somsri, [hi])).status).toBe(200)
    await fault(line, 'any', '500')
    expect((await line.call('GET', '/v2/bot/info')).status).toBe(500)
  })

  test('nobody knows are refused', async () => {
    const line = startLine()
    expect((await fault(line, 'push', 'sulk')).status).toBe(400)
    expect((await fault(line, 'webhook', '500')).status).toBe(400)
  })
})

describe('the switches on the page', () => {
  const turn = (line: Line, more: object) =>
    line.perform({ do: 'switches', switches: { slow: false, down: false, duplicates: false, ...more } })

  test('down: LINE answers 500 and takes nothing, but people still write', async () => {
    const line = startLine()
    await turn(line, { down: true })
    const token = await tokenFrom(line)
    expect((await reply(line, token, hi)).status).toBe(500)
    await turn(line, {})
    expect((await reply(line, token, hi)).status).toBe(200)
  })

  test('slow: every answer takes seconds', async () => {
    const line = startLine()
    await turn(line, { slow: true })
    const before = line.world.settings.now()
    await line.call('GET', '/v2/bot/info')
    expect(line.world.settings.now() - before).toBeGreaterThanOrEqual(2000)
  })

  test('duplicates: every event comes twice', async () => {
    const line = startLine()
    await turn(line, { duplicates: true })
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    expect(line.events()).toHaveLength(2)
  })
})

describe('the clock', () => {
  test('moved by days is told to the bot as its whole distance, and events live on it', async () => {
    const line = startLine()
    await line.perform({ do: 'move-clock', days: 2 })
    await line.test('/clock', { days: -1 })
    expect(line.heard.map((one) => [one.path, one.json])).toEqual([
      ['http://127.0.0.1:3000/simulated/clock', { offsetMs: 2 * 86_400_000 }],
      ['http://127.0.0.1:3000/simulated/clock', { offsetMs: 86_400_000 }],
    ])
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    expect(line.events()[0].timestamp).toBe(line.world.settings.now() + 86_400_000)
  })
})

test('a reset forgets people, faults and days, but not what the bot set up', async () => {
  const line = startLine()
  await line.perform({ do: 'befriend', person: line.somsri })
  await line.perform({ do: 'move-clock', days: 2 })
  await fault(line, 'reply', '500')
  await line.test('/reset', {})
  const { people } = (await line.test('/chats')).json
  expect(people.map((one: { friend: boolean }) => one.friend)).toEqual([false, false, false])
  expect(line.heard.at(-1)?.json).toEqual({ offsetMs: 0 })
  expect((await line.test('/faults')).json).toEqual([])
  expect((await line.call('GET', '/v2/bot/channel/webhook/endpoint')).status).toBe(200)
})
