import { describe, expect, test } from 'vitest'
import { hi, push, saidIn, startLine, tokenFrom } from './line'

const used = async (line: ReturnType<typeof startLine>) =>
  (await line.call('GET', '/v2/bot/message/quota/consumption')).json.totalUsage

async function withFriends() {
  const line = startLine()
  for (const person of [line.somsri, line.prasert, line.praew]) await line.perform({ do: 'befriend', person })
  return line
}

describe('paid messages', () => {
  test('count people, not bubbles; a group counts its members', async () => {
    const line = await withFriends()
    await line.perform({ do: 'add-bot', group: line.family })
    await push(line, line.somsri, [hi, hi, hi])
    expect(await used(line)).toBe(1)
    await push(line, line.family, [hi])
    expect(await used(line)).toBe(4)
    expect(saidIn(line, line.somsri).every((entry) => entry.pushed)).toBe(true)
  })

  test('to a multicast count each reached person once; blocked ones cost nothing', async () => {
    const line = await withFriends()
    await line.perform({ do: 'block', person: line.praew })
    const to = [line.somsri, line.somsri, line.prasert, line.praew]
    expect((await line.call('POST', '/v2/bot/message/multicast', { to, messages: [hi] })).status).toBe(200)
    expect(await used(line)).toBe(2)
    expect(saidIn(line, line.praew)).toEqual([])
  })

  test('to everybody reach all friends; a narrowcast is only accepted', async () => {
    const line = await withFriends()
    expect((await line.call('POST', '/v2/bot/message/broadcast', { messages: [hi] })).status).toBe(200)
    const narrow = await line.call('POST', '/v2/bot/message/narrowcast', { messages: [hi] })
    expect(narrow.status).toBe(202)
    const id = narrow.headers.get('x-line-request-id')
    const progress = await line.call('GET', `/v2/bot/message/progress/narrowcast?requestId=${id}`)
    expect(progress.json).toMatchObject({ phase: 'succeeded', successCount: 3 })
  })

  test('beyond the month are refused for the whole request, and the next month begins anew', async () => {
    const line = await withFriends()
    await line.test('/quota', { limit: 2 })
    const answer = await line.call('POST', '/v2/bot/message/broadcast', { messages: [hi] })
    expect(answer).toMatchObject({ status: 429, json: { message: 'You have reached your monthly limit.' } })
    expect(saidIn(line, line.somsri)).toEqual([])
    expect((await push(line, line.somsri, [hi])).status).toBe(200)
    await line.perform({ do: 'move-clock', days: 11 })
    expect(await used(line)).toBe(0)
  })

  test('are counted in months of Bangkok', async () => {
    const line = await withFriends()
    await push(line, line.somsri, [hi])
    const monthEndsInBangkok = Date.UTC(2026, 10, 30, 17)
    line.pass(monthEndsInBangkok - 1 - line.world.settings.now())
    expect(await used(line)).toBe(1)
    line.pass(1)
    expect(await used(line)).toBe(0)
  })

  test('have no limit on a plan without one', async () => {
    const line = await withFriends()
    await line.test('/quota', { type: 'none', used: 5000 })
    expect((await line.call('GET', '/v2/bot/message/quota')).json).toEqual({ type: 'none' })
    expect((await push(line, line.somsri, [hi])).status).toBe(200)
  })

  test('go to 500 user ids at most, and to no group', async () => {
    const line = await withFriends()
    const multicast = (to: string[]) => line.call('POST', '/v2/bot/message/multicast', { to, messages: [hi] })
    expect((await multicast([line.family])).status).toBe(400)
    expect((await multicast([])).status).toBe(400)
    expect((await multicast(Array.from({ length: 501 }, () => line.somsri))).status).toBe(400)
    expect((await multicast(Array.from({ length: 500 }, () => line.somsri))).status).toBe(200)
  })

  test('do not reach somebody who never met the bot, and are refused for nobody at all', async () => {
    const line = startLine()
    expect((await push(line, line.somsri, [hi])).status).toBe(200)
    expect(saidIn(line, line.somsri)).toEqual([])
    expect((await push(line, `U${'0'.repeat(32)}`, [hi])).status).toBe(400)
    await tokenFrom(line)
    await push(line, line.somsri, [hi])
    expect(saidIn(line, line.somsri)).toHaveLength(1)
  })

  test('may carry one aggregation unit of 30 letters', async () => {
    const line = await withFriends()
    const send = (...customAggregationUnits: string[]) =>
      line.call('POST', '/v2/bot/message/push', { to: line.somsri, messages: [hi], customAggregationUnits })
    expect((await send('course_message_1')).status).toBe(200)
    expect((await send('a', 'b')).status).toBe(400)
    expect((await send('course-message')).status).toBe(400)
    expect((await send('x'.repeat(31))).status).toBe(400)
  })
})

describe('a retry key', () => {
  test('is accepted once; the second time LINE names the first request and shows nothing again', async () => {
    const line = await withFriends()
    const key = crypto.randomUUID()
    const first = await push(line, line.somsri, [hi], key)
    const again = await push(line, line.somsri, [hi], key.toUpperCase())
    expect(again.status).toBe(409)
    expect(again.json).toEqual({
      message: 'The retry key is already accepted',
      sentMessages: first.json.sentMessages,
    })
    expect(again.headers.get('x-line-accepted-request-id')).toBe(first.headers.get('x-line-request-id'))
    expect(saidIn(line, line.somsri)).toHaveLength(1)
    expect(await used(line)).toBe(1)
  })

  test('of a refused request is still fresh', async () => {
    const line = await withFriends()
    const key = crypto.randomUUID()
    expect((await push(line, line.somsri, [{ type: 'text', text: '' }], key)).status).toBe(400)
    expect((await push(line, line.somsri, [hi], key)).status).toBe(200)
  })

  test('is forgotten after 24 hours', async () => {
    const line = await withFriends()
    const key = crypto.randomUUID()
    await push(line, line.somsri, [hi], key)
    line.pass(24 * 3_600_000 - 1)
    expect((await push(line, line.somsri, [hi], key)).status).toBe(409)
    line.pass(1)
    expect((await push(line, line.somsri, [hi], key)).status).toBe(200)
  })

  test('must be a UUID', async () => {
    const line = await withFriends()
    expect((await push(line, line.somsri, [hi], 'again-please')).status).toBe(400)
  })
})

describe('rate limits', () => {
  test('let 60 broadcasts through in an hour and refuse the next in the words of a rate limit', async () => {
    const line = startLine()
    const send = () => line.call('POST', '/v2/bot/message/broadcast', { messages: [hi] })
    for (let sent = 0; sent < 60; sent += 1) expect((await send()).status).toBe(200)
    expect(await send()).toMatchObject({
      status: 429,
      json: { message: 'The API rate limit has been exceeded. Try again later.' },
    })
    line.pass(3_600_000)
    expect((await send()).status).toBe(200)
  })

  test('can be switched off for long walks on a clock that stands still', async () => {
    const line = startLine({ rateLimits: false })
    for (let sent = 0; sent < 61; sent += 1) {
      expect((await line.call('POST', '/v2/bot/message/broadcast', { messages: [hi] })).status).toBe(200)
    }
  })
})
