import { describe, expect, test } from 'vitest'
import { hi, reply, startLine } from './line'

type Line = ReturnType<typeof startLine>

const fault = (line: Line, on: string, name: string, times = 1) =>
  line.test('/faults', { on, fault: name, times })

describe('faults of webhooks', () => {
  test('a duplicate is the same event twice, not marked as redelivery', async () => {
    const line = startLine()
    await fault(line, 'webhook', 'duplicate')
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    const [first, second] = line.events()
    expect(second).toEqual(first)
  })

  test('a lost event never comes', async () => {
    const line = startLine()
    await fault(line, 'webhook', 'lost')
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    expect(line.events()).toEqual([])
    expect((await line.test('/redeliver', {})).json).toEqual({ taken: 0 })
  })

  test('out of order: the first comes after the second, with its earlier time', async () => {
    const line = startLine()
    await fault(line, 'webhook', 'out-of-order')
    await line.perform({ do: 'write', person: line.somsri, text: 'หนึ่ง' })
    line.pass(500)
    await line.perform({ do: 'write', person: line.somsri, text: 'สอง' })
    const [first, second] = line.events()
    expect([first.message.text, second.message.text]).toEqual(['สอง', 'หนึ่ง'])
    expect(second.timestamp).toBeLessThan(first.timestamp)
  })

  test('redelivered: the same event again, marked so', async () => {
    const line = startLine()
    await fault(line, 'webhook', 'redeliver')
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    const [first, second] = line.events()
    expect(second).toEqual({ ...first, deliveryContext: { isRedelivery: true } })
  })

  test('lost and then redelivered: only the marked one comes', async () => {
    const line = startLine()
    await fault(line, 'webhook', 'lost-then-redelivered')
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    expect(line.events().map((event) => event.deliveryContext.isRedelivery)).toEqual([true])
  })
})

describe('redelivery', () => {
  test('is off by default: what the bot did not take is gone until somebody asks', async () => {
    const line = startLine()
    line.answer(() => new Response('', { status: 500 }))
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    expect(line.events()).toHaveLength(1)
    line.answer(() => new Response('OK'))
    expect((await line.test('/redeliver', {})).json).toEqual({ taken: 1 })
    expect(line.events()[1].webhookEventId).toBe(line.events()[0].webhookEventId)
  })

  test('switched on, tries until the bot takes it', async () => {
    const line = startLine()
    await line.test('/redelivery', { on: true })
    let asked = 0
    line.answer(() => {
      asked += 1
      return new Response('', { status: asked < 3 ? 503 : 200 })
    })
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    expect(line.events().map((event) => event.deliveryContext.isRedelivery)).toEqual([false, true, true])
  })
})

describe('odd webhooks', () => {
  test('several people in one post; standby has no reply token; unknown events pass', async () => {
    const line = startLine()
    const message = { type: 'message', message: { type: 'text', id: '1', text: 'x' } }
    const events = [
      { ...message, person: line.somsri },
      { ...message, person: line.prasert, mode: 'standby' },
      { type: 'moonlight', person: line.praew },
    ]
    await line.test('/webhook', { events })
    expect(line.heard).toHaveLength(1)
    expect(line.events().map((event) => event.source.userId)).toEqual([line.somsri, line.prasert, line.praew])
    expect(line.events()[1]).not.toHaveProperty('replyToken')
    expect((await reply(line, line.events()[0].replyToken, hi)).status).toBe(200)
  })

  test('no events at all, as the Verify button sends them', async () => {
    const line = startLine()
    await line.test('/webhook', { events: [] })
    expect(line.heard[0]?.json.events).toEqual([])
  })

  test.each([
    ['as-sent', ['1', '2'], 2],
    ['newest-first', ['2', '1'], 2],
    ['one-post', ['1', '2'], 1],
  ])('held back and let go %s', async (order, texts, posts) => {
    const line = startLine()
    await line.test('/hold', {})
    for (const text of ['1', '2']) await line.perform({ do: 'write', person: line.somsri, text })
    expect(line.heard).toEqual([])
    await line.test('/release', { order })
    expect(line.events().map((event) => event.message.text)).toEqual(texts)
    expect(line.heard).toHaveLength(posts)
  })
})
