/** Laws of LINE's door: who may come in, and with what. */
import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Open, TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { rowsIn } from './ways'

let bot: TestBot

const signed = (body: string, secret = 'simulated-channel-secret') =>
  createHmac('sha256', secret).update(body).digest('base64')

async function post(body: string, headers: Record<string, string> = { 'x-line-signature': signed(body) }) {
  const { app, tasks } = bot.life
  const context = { waitUntil: tasks.start, passThroughOnException() {}, props: {} }
  const response = await app.request('/line/webhook', { method: 'POST', body, headers }, {}, context)
  await tasks.finished()
  return response
}

const event = (more: object = {}) => ({
  type: 'message',
  mode: 'active',
  timestamp: 1_795_000_000_000,
  webhookEventId: '01HXEVENT0000000000000000',
  deliveryContext: { isRedelivery: false },
  replyToken: '0123456789abcdef0123456789abcdef',
  source: { type: 'user', userId: bot.first },
  message: { type: 'text', id: '1', text: 'สวัสดี' },
  ...more,
})

/** LINE’s door; run on both runtimes. */
export function webhookLaws(open: Open) {
  beforeEach(async () => {
    bot = await open([fixture])
  })

  describe('the webhook', () => {
    test('a forged or missing signature is 401 and leaves nothing behind', async () => {
      const body = JSON.stringify({ destination: 'x', events: [event()] })
      for (const headers of [
        { 'x-line-signature': signed(body, 'another secret') },
        { 'x-line-signature': 'x' },
        {},
      ]) {
        const response = await post(body, headers as Record<string, string>)
        expect(response.status).toBe(401)
        expect(await response.json()).toMatchObject({
          code: 'bad-signature',
          message: expect.stringContaining('LINE_CHANNEL_SECRET'),
        })
      }
      expect(await rowsIn(bot, 'people')).toEqual([])
    })
    test('the signature is over the bytes as they came, and its header has any case', async () => {
      const body = `{ "events" : [ ] , "destination":"x" }`
      expect((await post(body, { 'X-Line-Signature': signed(body) })).status).toBe(200)
    })
    test('a body over a megabyte is 413, even when it does not say so beforehand', async () => {
      const body = JSON.stringify({ events: [], filling: 'x'.repeat(1_000_001) })
      expect((await post(body)).status).toBe(413)
    })
    test('signing in takes no large body either', async () => {
      const body = JSON.stringify({ idToken: 'x'.repeat(20_000) })
      const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
      const answer = await bot.life.app.request('/api/session', { method: 'POST', body, headers })
      expect(answer.status).toBe(413)
    })
    test('what is not JSON, or has no events, is 400; no events is 200', async () => {
      expect((await post('สวัสดี')).status).toBe(400)
      expect((await post('{"destination":"x"}')).status).toBe(400)
      expect((await post('null')).status).toBe(400)
      expect((await post('{"destination":"x","events":[]}')).status).toBe(200)
    })
    test('an event that LINE invents tomorrow is kept and answered with nothing', async () => {
      await post(JSON.stringify({ events: [event({ type: 'hologram', message: undefined })] }))
      expect(await rowsIn(bot, 'turns')).toHaveLength(1)
      expect(await rowsIn(bot, 'inbox')).toEqual([])
      expect(bot.shown()).toEqual([])
    })
    test('in standby nothing is said and nothing is done', async () => {
      await post(JSON.stringify({ events: [event({ mode: 'standby', replyToken: undefined })] }))
      expect([await rowsIn(bot, 'turns'), await rowsIn(bot, 'inbox'), bot.shown()]).toEqual([[], [], []])
    })
    test('several people in one POST are each answered in their own chat', async () => {
      const [one, two] = [...bot.simulator.world.people.keys()]
      await bot.simulator.app.request('/test/hold', { method: 'POST' })
      await bot.does({ do: 'befriend', person: one ?? '' })
      await bot.does({ do: 'befriend', person: two ?? '' })
      expect(bot.shown(one)).toEqual([])
      await bot.simulator.app.request('/test/release', {
        method: 'POST',
        body: JSON.stringify({ order: 'one-post' }),
        headers: { 'content-type': 'application/json' },
      })
      await bot.life.tasks.finished()
      expect([bot.shown(one).length, bot.shown(two).length]).toEqual([1, 1])
    })
  })
}
