import { describe, expect, test } from 'vitest'
import { fileOf, png, signature, startLine } from './line'

describe('a webhook', () => {
  test('is signed over its exact bytes and goes where the public address really is', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    expect(line.heard[0]?.path).toBe('http://127.0.0.1:3000/line/webhook')
    expect(line.heard[0]?.signature).toBe(signature(line.heard[0]?.body ?? ''))
    expect(line.heard[0]?.json.destination).toBe(line.world.bot.userId)
  })

  test('carries a ULID, the simulated time, the mode and the delivery context', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    const [event] = line.events()
    expect(event).toMatchObject({
      type: 'follow',
      mode: 'active',
      timestamp: Date.UTC(2026, 10, 21, 3),
      source: { type: 'user', userId: line.somsri },
      deliveryContext: { isRedelivery: false },
      follow: { isUnblocked: false },
    })
    expect(event.webhookEventId).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    expect(event.replyToken).toMatch(/^[0-9a-f]{32}$/)
  })

  test('that is answered too late is written down as request_timeout', async () => {
    const line = startLine({ answerWithinMs: 1 })
    line.answer(() => new Promise(() => {}))
    await line.perform({ do: 'befriend', person: line.somsri })
    expect(line.world.log.at(-1)).toMatchObject({
      status: 0,
      response: 'request_timeout',
      direction: 'to-bot',
    })
  })

  test('to nobody is lost without harm', async () => {
    const line = startLine({ deliver: () => Promise.reject(new Error('refused')) })
    await line.perform({ do: 'befriend', person: line.somsri })
    expect(line.world.log.at(-1)?.response).toContain('could_not_connect')
  })

  test('is not sent while no address is set, and the log says so', async () => {
    const line = startLine({ webhookEndpoint: undefined })
    await line.perform({ do: 'befriend', person: line.somsri })
    expect(line.heard).toEqual([])
    expect(line.world.log.at(-1)?.path).toBe('(no webhook address is set)')
  })
})

describe('what people do becomes events', () => {
  test('a block is unfollow without a reply token; unblocking is a follow that says so', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    await line.perform({ do: 'block', person: line.somsri })
    await line.perform({ do: 'unblock', person: line.somsri })
    const [, unfollow, follow] = line.events()
    expect(unfollow.type).toBe('unfollow')
    expect(unfollow).not.toHaveProperty('replyToken')
    expect(follow.follow).toEqual({ isUnblocked: true })
  })

  test('an album is one event a photo, with the same set id and its place in the set', async () => {
    const line = startLine()
    const files = [await fileOf(line, png(9, 9), 'image/png'), await fileOf(line, png(8, 8), 'image/png')]
    await line.perform({ do: 'send-files', person: line.somsri, kind: 'image', files })
    const sets = line.events().map((event) => event.message.imageSet)
    expect(line.heard).toHaveLength(2)
    expect(sets).toMatchObject([
      { index: 1, total: 2 },
      { index: 2, total: 2 },
    ])
    expect(sets[0].id).toBe(sets[1].id)
  })

  test('one photo alone has no set', async () => {
    const line = startLine()
    const files = [await fileOf(line, png(9, 9), 'image/png')]
    await line.perform({ do: 'send-files', person: line.somsri, kind: 'image', files })
    expect(line.events()[0].message).not.toHaveProperty('imageSet')
    expect(line.events()[0].message).toMatchObject({ type: 'image', contentProvider: { type: 'line' } })
  })

  test('voice and video carry their length, a document its name and size', async () => {
    const line = startLine()
    const voice = await fileOf(line, png(1, 1), 'audio/mp4', '?durationMs=3200')
    const paper = await fileOf(line, png(1, 1, 77), 'application/pdf', '?name=ใบสมัคร.pdf')
    await line.perform({ do: 'send-files', person: line.somsri, kind: 'audio', files: [voice] })
    await line.perform({ do: 'send-files', person: line.somsri, kind: 'file', files: [paper] })
    const [first, second] = line.events()
    expect(first.message).toMatchObject({ type: 'audio', duration: 3200 })
    expect(second.message).toMatchObject({ type: 'file', fileName: 'ใบสมัคร.pdf', fileSize: 77 })
  })

  test('stickers and places arrive whole', async () => {
    const line = startLine()
    await line.perform({ do: 'sticker', person: line.somsri, packageId: '446', stickerId: '1988' })
    await line.perform({ do: 'place', person: line.somsri, title: 'วัด', latitude: 18.7, longitude: 98.9 })
    const [sticker, place] = line.events()
    expect(sticker.message).toMatchObject({
      packageId: '446',
      stickerId: '1988',
      stickerResourceType: 'STATIC',
    })
    expect(place.message).toMatchObject({ type: 'location', title: 'วัด', latitude: 18.7 })
  })

  test('an unsent message is told by its id, and its bytes are gone', async () => {
    const line = startLine()
    const files = [await fileOf(line, png(9, 9), 'image/png')]
    await line.perform({ do: 'send-files', person: line.somsri, kind: 'image', files })
    const id = line.events()[0].message.id
    expect((await line.call('GET', `/v2/bot/message/${id}/content`)).status).toBe(200)
    await line.perform({ do: 'unsend', person: line.somsri, entry: id })
    expect(line.events()[1]).toMatchObject({ type: 'unsend', unsend: { messageId: id } })
    expect((await line.call('GET', `/v2/bot/message/${id}/content`)).status).toBe(404)
  })

  test('a video watched to the end names its tracking id', async () => {
    const line = startLine()
    await line.perform({ do: 'video-watched', person: line.somsri, trackingId: 'lesson-1' })
    expect(line.events()[0]).toMatchObject({
      type: 'videoPlayComplete',
      videoPlayComplete: { trackingId: 'lesson-1' },
    })
  })

  test('a quote names the message it quotes', async () => {
    const line = startLine()
    await line.perform({ do: 'write', person: line.somsri, text: 'นี่ค่ะ', quotes: '4711' })
    expect(line.events()[0].message).toMatchObject({ quotedMessageId: '4711' })
  })
})
