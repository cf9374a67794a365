import type { messagingApi } from '@line/bot-sdk'
import { describe, expect, test } from 'vitest'
import { drawAll } from '../../bot/line/draw/draw'
import { GateError, gate, problemsOf } from '../../bot/line/gate'
import { countGraphemes } from '../../shared/graphemes'
import type { Button, CardSaying } from '../../shared/saying'
import { drawnQuestion, main, samples } from './samples'

type Message = messagingApi.Message

const context = { publicUrl: 'https://riandee.example', chat: 'direct', language: 'th' } as const
const text = (words: string, quick?: messagingApi.QuickReply): Message => ({
  type: 'text',
  text: words,
  ...(quick && { quickReply: quick }),
})
const quickOf = (...labels: string[]): messagingApi.QuickReply => ({
  items: labels.map((label) => ({ type: 'action', action: { type: 'postback', label, data: 'go?to=menu' } })),
})
const card = (more: Partial<CardSaying>): Message[] =>
  drawAll([{ kind: 'card', title: 'หัวเรื่อง', buttons: [], ...more }], context)
const flex = (contents: messagingApi.FlexContainer, altText = 'คำ'): Message => ({
  type: 'flex',
  altText,
  contents,
})
const bubble = (...contents: messagingApi.FlexComponent[]): messagingApi.FlexBubble => ({
  type: 'bubble',
  body: { type: 'box', layout: 'vertical', contents },
})
const tapping = (action: messagingApi.Action): Message =>
  flex(bubble({ type: 'box', layout: 'vertical', contents: [{ type: 'filler' }], action }))
const refusedField = (messages: Message[]) => {
  try {
    gate(messages)
  } catch (error) {
    return error instanceof GateError ? error.field : error
  }
  return undefined
}

test('what fits passes unchanged', () => {
  for (const sayings of Object.values(samples)) {
    const drawn = drawAll(sayings, context)
    const passed = gate(drawn)
    expect(passed.cuts).toEqual([])
    expect(passed.messages).toEqual(drawn)
  }
})

describe('what a person made too long is cut at a letter, and the field is named', () => {
  test('a text becomes several, and its quick replies stay below the last', () => {
    const { messages, cuts } = gate([text('ก้าวไป '.repeat(1500), quickOf('เมนู'))])
    expect(cuts).toEqual(['messages[0].text'])
    expect(messages.length).toBe(3)
    expect(messages.map((message) => message.quickReply !== undefined)).toEqual([false, false, true])
    expect(problemsOf(messages)).toEqual([])
  })

  test('a text that needs more messages than there are is cut at the last', () => {
    const { messages } = gate([text('หนึ่ง'), text('ก้าวไป '.repeat(9000)), text('สาม')])
    expect(messages).toHaveLength(5)
    expect(messages[3]).toMatchObject({ text: expect.stringMatching(/…$/) })
    expect(messages[4]).toEqual(text('สาม'))
    expect(problemsOf(messages)).toEqual([])
  })

  test('a label of a quick reply has 20 letters, however many units those are', () => {
    const { messages, cuts } = gate([text('เลือก', quickOf('กี้'.repeat(20), 'กี้'.repeat(21)))])
    expect(cuts).toEqual(['messages[0].quickReply.items[1].action.label'])
    const labels = messages[0]?.quickReply?.items?.map((item) => item.action?.label ?? '') ?? []
    expect(labels.map(countGraphemes)).toEqual([20, 20])
    expect(labels[1]).toBe(`${'กี้'.repeat(19)}…`)
  })

  test('the words of a tap have 300 letters', () => {
    const { messages, cuts } = gate(card({ buttons: [{ ...main('ชื่อ'), says: 'กี้'.repeat(301) }] }))
    expect(cuts).toEqual(['messages[0].contents.footer.contents[0].action.displayText'])
    expect(problemsOf(messages)).toEqual([])
  })

  test('the words of a notification have 1,500 units', () => {
    const { messages, cuts } = gate([flex(bubble({ type: 'filler' }), 'กี้'.repeat(600))])
    expect(cuts).toEqual(['messages[0].altText'])
    expect(problemsOf(messages)).toEqual([])
  })

  test('a fourteenth quick reply is left out', () => {
    const many = Array.from({ length: 15 }, (_, i) => `ข้อ ${i + 1}`)
    const { messages, cuts } = gate([text('เลือก', quickOf(...many))])
    expect(cuts).toEqual(['messages[0].quickReply.items'])
    expect(messages[0]?.quickReply?.items).toHaveLength(13)
  })

  test('what was given is not changed', () => {
    const given = [text('เลือก', quickOf('กี้'.repeat(30)))]
    const before = structuredClone(given)
    gate(given)
    expect(given).toEqual(before)
  })
})

describe('what cannot be mended stops, and names its field', () => {
  const inBubble = 'messages[0].contents.body.contents[0].action'
  const postback = (data: string): messagingApi.Action => ({ type: 'postback', label: 'แตะ', data })
  const uri = (to: string): messagingApi.Action => ({ type: 'uri', label: 'เปิด', uri: to })

  test.each<[string, Message[], string]>([
    ['no message', [], 'messages'],
    ['six messages', Array.from({ length: 6 }, () => text('ค่ะ')), 'messages'],
    ['an empty text', [text(' ')], 'messages[0].text'],
    ['data over 300 units', [tapping(postback('x'.repeat(301)))], `${inBubble}.data`],
    ['no data', [tapping(postback(''))], `${inBubble}.data`],
    ['an http address', [tapping(uri('http://riandee.example'))], `${inBubble}.uri`],
    ['a script as address', [tapping(uri('javascript:alert(1)'))], `${inBubble}.uri`],
    ['an address over 1,000 units', [tapping(uri(`https://x/${'y'.repeat(1000)}`))], `${inBubble}.uri`],
    ['no label', [tapping({ type: 'postback', label: '', data: 'x' })], `${inBubble}.label`],
    ['a camera in a bubble', [tapping({ type: 'camera', label: 'ถ่าย' })], inBubble],
    [
      'an empty text in a bubble',
      card({ rows: [{ title: '' }] }),
      'messages[0].contents.body.contents[1].contents[0].contents[0].text',
    ],
    [
      'a picture over http',
      [flex(bubble({ type: 'image', url: 'http://x/y.png' }))],
      'messages[0].contents.body.contents[0].url',
    ],
    [
      'a bubble over 30 KB',
      card({ lines: Array.from({ length: 60 }, () => 'ก'.repeat(300)) }),
      'messages[0].contents',
    ],
    [
      'thirteen bubbles',
      [flex({ type: 'carousel', contents: Array.from({ length: 13 }, () => bubble({ type: 'filler' })) })],
      'messages[0].contents.contents',
    ],
    [
      'a carousel over 50 KB',
      drawAll(
        [
          {
            kind: 'cards',
            alt: 'x',
            cards: Array.from({ length: 4 }, () => ({
              kind: 'card' as const,
              lines: ['ก'.repeat(5000)],
              buttons: [],
            })),
          },
        ],
        context,
      ),
      'messages[0].contents',
    ],
    [
      'a strange tracking id',
      [
        {
          type: 'video',
          originalContentUrl: 'https://x/v',
          previewImageUrl: 'https://x/p',
          trackingId: 'บท 1',
        },
      ],
      'messages[0].trackingId',
    ],
    [
      'a long tracking id',
      [
        {
          type: 'video',
          originalContentUrl: 'https://x/v',
          previewImageUrl: 'https://x/p',
          trackingId: 'x'.repeat(101),
        },
      ],
      'messages[0].trackingId',
    ],
    [
      'a clip over http',
      [{ type: 'video', originalContentUrl: 'http://x/v', previewImageUrl: 'https://x/p' }],
      'messages[0].originalContentUrl',
    ],
  ])('%s', (_what, messages, field) => {
    expect(refusedField(messages)).toBe(field)
    expect(problemsOf(messages).some((problem) => problem.startsWith(`${field}: `))).toBe(true)
  })

  test('never with what was in it', () => {
    const secret = 'สมศรี'
    expect(() => gate([tapping(postback(secret.repeat(100)))])).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    )
  })
})

test('LINE, tel and https links pass', () => {
  for (const open of ['https://riandee.example/x', 'line://nv/chat', 'tel:1441']) {
    const button: Button = { label: 'เปิด', open }
    expect(gate(card({ buttons: [button] })).cuts).toEqual([])
  }
})

test('for authors nothing is cut: what would be cut is a problem', () => {
  expect(problemsOf([text('เลือก', quickOf('กี้'.repeat(21)))])).toEqual([
    'messages[0].quickReply.items[0].action.label: at most 20 letters',
  ])
  expect(problemsOf(drawAll([drawnQuestion], context))).toEqual([])
})
