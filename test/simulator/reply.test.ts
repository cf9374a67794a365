import { describe, expect, test } from 'vitest'
import { hi, push, reply, saidIn, startLine, tokenFrom } from './line'

describe('a reply', () => {
  test('shows its messages in the chat the token came from, and costs nothing', async () => {
    const line = startLine()
    const answer = await reply(line, await tokenFrom(line), hi, hi)
    expect(answer.status).toBe(200)
    expect(answer.json.sentMessages).toHaveLength(2)
    expect(answer.headers.get('x-line-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(saidIn(line, line.somsri).map((entry) => entry.message)).toEqual([hi, hi])
    expect((await line.call('GET', '/v2/bot/message/quota/consumption')).json).toEqual({ totalUsage: 0 })
  })

  test('in a group is seen in the group', async () => {
    const line = startLine()
    await line.perform({ do: 'add-bot', group: line.family })
    await reply(line, await tokenFrom(line, line.praew, line.family), hi)
    expect(saidIn(line, line.family)).toHaveLength(1)
    expect(saidIn(line, line.praew)).toHaveLength(0)
  })

  test('with a token that was used once is dead', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    await reply(line, token, hi)
    const again = await reply(line, token, hi)
    expect(again).toMatchObject({ status: 400, json: { message: 'Invalid reply token' } })
    expect(saidIn(line, line.somsri)).toHaveLength(1)
  })

  test('after one minute is too late', async () => {
    const line = startLine()
    const early = await tokenFrom(line)
    const late = await tokenFrom(line)
    line.pass(59_999)
    expect((await reply(line, early, hi)).status).toBe(200)
    line.pass(1)
    expect((await reply(line, late, hi)).json).toEqual({ message: 'Invalid reply token' })
  })

  test('whose messages are refused leaves the token alive', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    expect((await reply(line, token, { type: 'text', text: '' })).status).toBe(400)
    expect((await reply(line, token, hi)).status).toBe(200)
  })

  test('of six messages is refused, of five taken, of none refused', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    const tooMany = await reply(line, token, hi, hi, hi, hi, hi, hi)
    expect(tooMany.json).toEqual({
      message: 'The request body has 1 error(s)',
      details: [{ message: 'Size must be between 1 and 5', property: 'messages' }],
    })
    expect((await reply(line, token)).status).toBe(400)
    expect((await reply(line, token, hi, hi, hi, hi, hi)).status).toBe(200)
  })

  test('with a retry key is refused, and the token lives', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    const body = { replyToken: token, messages: [hi] }
    const key = { 'x-line-retry-key': crypto.randomUUID() }
    expect((await line.call('POST', '/v2/bot/message/reply', body, key)).status).toBe(400)
    expect((await reply(line, token, hi)).status).toBe(200)
  })

  test('to somebody who blocked the bot answers 200 and is not seen', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    const token = line.events()[0].replyToken
    await line.perform({ do: 'block', person: line.somsri })
    expect((await reply(line, token, hi)).status).toBe(200)
    expect((await push(line, line.somsri, [hi])).status).toBe(200)
    expect(saidIn(line, line.somsri)).toEqual([])
  })
})

describe('a request', () => {
  test('without the right token is 401 in LINE words', async () => {
    const line = startLine()
    for (const authorization of ['', 'Bearer wrong', 'Basic abc']) {
      const answer = await line.call('GET', '/v2/bot/info', undefined, { authorization })
      expect(answer.status).toBe(401)
      expect(answer.json.message).toMatch(/^Authentication failed due to the following reason/)
      expect(answer.headers.get('x-line-request-id')).toBeTruthy()
    }
  })

  test('that is no JSON is 400, of another type 415, to no address of LINE 404', async () => {
    const line = startLine()
    const headers = { authorization: 'Bearer a-channel-access-token', 'content-type': 'application/json' }
    const ask = (path: string, body: string, type = headers['content-type']) =>
      line.app.request(path, { method: 'POST', body, headers: { ...headers, 'content-type': type } })
    expect((await ask('/v2/bot/message/reply', '{')).status).toBe(400)
    expect((await ask('/v2/bot/message/reply', '{}', 'text/plain')).status).toBe(415)
    expect((await ask('/v2/bot/message/shout', '{}')).status).toBe(404)
  })

  test('stands in the log, but never with its token', async () => {
    const line = startLine()
    await reply(line, await tokenFrom(line), hi)
    const log = (await line.test('/log')).json
    expect(log.map((entry: { direction: string }) => entry.direction)).toEqual(['to-bot', 'from-bot'])
    expect(log[1]).toMatchObject({ method: 'POST', path: '/v2/bot/message/reply', status: 200 })
    expect(JSON.stringify(log)).not.toContain('a-channel-access-token')
  })
})

describe('the loading animation', () => {
  const start = (line: ReturnType<typeof startLine>, chatId: string, loadingSeconds?: number) =>
    line.call('POST', '/v2/bot/chat/loading/start', { chatId, loadingSeconds })

  test('runs until its end or the next word of the bot', async () => {
    const line = startLine()
    const token = await tokenFrom(line)
    expect((await start(line, line.somsri, 10)).status).toBe(202)
    expect(line.world.people.get(line.somsri)?.loadingUntil).toBe(line.world.settings.now() + 10_000)
    await reply(line, token, hi)
    expect(line.world.people.get(line.somsri)?.loadingUntil).toBeNull()
  })

  test.each([4, 7, 65, 0])('of %i seconds is refused', async (seconds) => {
    expect((await start(startLine(), startLine().somsri, seconds)).status).toBe(400)
  })

  test('in a group is refused', async () => {
    const line = startLine()
    expect((await start(line, line.family)).status).toBe(400)
  })
})
