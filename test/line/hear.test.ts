import { describe, expect, test } from 'vitest'
import { hear } from '../../bot/line/hear'
import { ChatEvent } from '../../shared/chat'
import { fileOf, png, startLine } from '../simulator/line'

const bytes = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))
const user = 'U4af4980629abcdef4af4980629abcdef'
const group = 'Ca56f94637cabcdefa56f94637cabcdef'

const eventOf = (more: object) => ({
  webhookEventId: '01FZ74A0TDDPYRVKNK77XKC3ZR',
  timestamp: 1_462_629_479_859,
  mode: 'active',
  deliveryContext: { isRedelivery: false },
  replyToken: 'token',
  source: { type: 'user', userId: user },
  ...more,
})
const heardOf = (...events: object[]) => hear(bytes({ destination: 'U0', events: events.map(eventOf) })) ?? []
const message = (more: object) => ({ type: 'message', message: { id: '100', ...more } })
const fromLine = { contentProvider: { type: 'line' } }
const inGroup = { source: { type: 'group', groupId: group, userId: user } }

describe('in a chat of two', () => {
  test.each([
    [message({ type: 'text', text: 'สวัสดีค่ะ' }), { kind: 'wrote', text: 'สวัสดีค่ะ', lineMessageId: '100' }],
    [message({ type: 'sticker', packageId: '1', stickerId: '2' }), { kind: 'sent-sticker' }],
    [message({ type: 'location', latitude: 1, longitude: 2 }), { kind: 'sent-place' }],
    [message({ type: 'image', ...fromLine }), { kind: 'sent-media', media: 'picture', lineMessageId: '100' }],
    [message({ type: 'video', ...fromLine }), { kind: 'sent-media', media: 'video', lineMessageId: '100' }],
    [message({ type: 'audio', ...fromLine }), { kind: 'sent-media', media: 'voice', lineMessageId: '100' }],
    [message({ type: 'file' }), { kind: 'sent-media', media: 'file', lineMessageId: '100' }],
    [
      { type: 'unsend', unsend: { messageId: '100' } },
      { kind: 'unsent', lineMessageId: '100' },
    ],
    [
      { type: 'videoPlayComplete', videoPlayComplete: { trackingId: 'clip-1' } },
      { kind: 'finished-video', trackingId: 'clip-1' },
    ],
    [{ type: 'follow', follow: { isUnblocked: true } }, { kind: 'followed' }],
    [{ type: 'unfollow', replyToken: undefined }, { kind: 'blocked' }],
    [
      { type: 'postback', postback: { data: 'go?to=menu' } },
      { kind: 'tapped', choice: { kind: 'go', to: 'menu' } },
    ],
    [{ type: 'postback', postback: { data: 'action=buy&item=1' } }, { kind: 'tapped-unknown' }],
    [
      { type: 'beacon', beacon: { hwid: 'x', type: 'enter' } },
      { kind: 'unknown', type: 'beacon' },
    ],
    [{ type: 'messageEdited' }, { kind: 'unknown', type: 'messageEdited' }],
    [
      { type: 'of-tomorrow', what: 1 },
      { kind: 'unknown', type: 'of-tomorrow' },
    ],
    [message({ type: 'hologram' }), { kind: 'unknown', type: 'message.hologram' }],
  ])('%j is heard', (given, expected) => {
    const [heard] = heardOf(given)
    expect(heard?.event).toEqual(expected)
    expect(ChatEvent.safeParse(heard?.event).success).toBe(true)
  })

  test('an album keeps its order where LINE tells it, and is an album where LINE does not', () => {
    const image = (imageSet: object) => message({ type: 'image', ...fromLine, imageSet })
    const heard = heardOf(image({ id: 'a', index: 2, total: 3 }), image({ id: 'a' }))
    expect(heard[0]?.event).toMatchObject({ album: { id: 'a', at: 2, of: 3 } })
    expect(heard[1]?.event).toMatchObject({ album: { id: 'a' } })
  })

  test('a picture that lies with somebody else is no picture of ours: its bytes cannot be fetched', () => {
    const [heard] = heardOf(message({ type: 'image', contentProvider: { type: 'external' } }))
    expect(heard?.event.kind).toBe('unknown')
  })

  test('a change of menu that LINE has already done asks nothing of us', () => {
    const params = { newRichMenuAliasId: 'riandee-learner-th', status: 'SUCCESS' }
    const [heard] = heardOf({ type: 'postback', postback: { data: 'go?to=menu', params } })
    expect(heard?.event.kind).toBe('unknown')
  })

  test('id, time, token and standby are kept', () => {
    const [heard] = heardOf({ type: 'follow', mode: 'standby' })
    expect(heard).toMatchObject({
      eventId: '01FZ74A0TDDPYRVKNK77XKC3ZR',
      at: 1_462_629_479_859,
      chat: { kind: 'direct' },
      lineUserId: user,
      replyToken: 'token',
      standby: true,
    })
  })
})

describe('in a group', () => {
  test('talk that is not for the bot leaves no trace', () => {
    const talk = [
      message({ type: 'text', text: 'วันนี้ไปตลาดกันไหม' }),
      message({ type: 'text', text: 'ขอให้ลูกหลาน เรียนดี มีงานทำ' }),
      message({ type: 'text', text: 'เรียนดีมากเลยหลานยาย' }),
      message({ type: 'sticker', packageId: '1', stickerId: '2' }),
      message({ type: 'image', ...fromLine }),
      { type: 'messageEdited' },
      { type: 'memberJoined', joined: { members: [] } },
      { type: 'memberLeft', left: { members: [] } },
      { type: 'unsend', unsend: { messageId: '1' } },
      { type: 'postback', postback: { data: 'x', params: { newRichMenuAliasId: 'y', status: 'SUCCESS' } } },
    ]
    expect(heardOf(...talk.map((one) => ({ ...inGroup, ...one })))).toEqual([])
  })

  test.each([
    'เรียนดี',
    'เรียนดีคะ ช่วยด้วย',
    '@เรียนดี ช่วยหน่อย',
    'น้องเรียนดีจ๋า',
    'ขอบคุณน้องเรียนดีนะ',
    'Riandee help',
    'สวัสดี riandee',
  ])('"%s" calls the bot', (text) => {
    expect(heardOf({ ...inGroup, ...message({ type: 'text', text }) })).toHaveLength(1)
  })

  test('a mention of the bot calls it whatever the words, a mention of others does not', () => {
    const text = (mention: object) => ({
      ...inGroup,
      ...message({ type: 'text', text: '@ใคร มานี่', mention }),
    })
    expect(heardOf(text({ mentionees: [{ type: 'user', isSelf: true }] }))).toHaveLength(1)
    expect(heardOf(text({ mentionees: [{ type: 'user', isSelf: false }, { type: 'all' }] }))).toEqual([])
  })

  test('a button of ours, and coming and going, are heard with the chat they belong to', () => {
    const heard = heardOf(
      { ...inGroup, type: 'postback', postback: { data: 'go?to=help' } },
      { type: 'join', source: { type: 'group', groupId: group } },
      { type: 'leave', source: { type: 'room', roomId: 'R1' } },
    )
    expect(heard.map((one) => one.event.kind)).toEqual(['tapped', 'joined-group', 'left-group'])
    expect(heard.map((one) => one.chat)).toEqual([
      { kind: 'group', lineChatId: group },
      { kind: 'group', lineChatId: group },
      { kind: 'group', lineChatId: 'R1' },
    ])
    expect(heard[1]?.lineUserId).toBeUndefined()
  })
})

describe('whatever LINE sends', () => {
  test('its Verify button is heard as nothing', () => {
    expect(hear(bytes({ destination: 'U0', events: [] }))).toEqual([])
  })

  test('a strange event takes no other with it', () => {
    const heard = hear(bytes({ events: [{ odd: 1 }, null, eventOf({ type: 'follow' }), 'x'] })) ?? []
    expect(heard.map((one) => one.event.kind)).toEqual(['followed'])
  })

  test('bytes that are no webhook are heard as nothing', () => {
    for (const body of [bytes(null), bytes([]), bytes({ events: 1 }), new TextEncoder().encode('{')])
      expect(hear(body)).toBeUndefined()
  })

  test('an event of the channel itself, of nobody, is not an event of a person', () => {
    expect(heardOf({ type: 'activated', source: undefined })).toEqual([])
  })

  test('events of several people in one webhook are all heard, in order', () => {
    const other = 'U00000000000000000000000000000000'
    const heard = heardOf({ type: 'follow' }, { type: 'follow', source: { type: 'user', userId: other } })
    expect(heard.map((one) => one.lineUserId)).toEqual([user, other])
  })

  test('everything that the simulated LINE can send from a chat of two is known', async () => {
    const line = startLine()
    const person = line.somsri
    const photo = await fileOf(line, png(8, 8), 'image/png')
    await line.perform({ do: 'befriend', person })
    await line.perform({ do: 'write', person, text: 'อยากเรียน' })
    await line.perform({ do: 'sticker', person, packageId: '446', stickerId: '1988' })
    await line.perform({ do: 'send-files', person, kind: 'image', files: [photo, photo] })
    await line.perform({ do: 'place', person, title: 'ตลาด', latitude: 13, longitude: 100 })
    await line.perform({ do: 'block', person })
    const kinds = line.heard
      .flatMap((one) => hear(new TextEncoder().encode(one.body)) ?? [])
      .map((h) => h.event.kind)
    const [album1, album2] = ['sent-media', 'sent-media']
    expect(kinds).toEqual(['followed', 'wrote', 'sent-sticker', album1, album2, 'sent-place', 'blocked'])
  })
})
