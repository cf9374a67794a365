import { describe, expect, test } from 'vitest'
import { startLine } from './line'

const line = startLine()
const https = 'https://riandee.example/media/a.png'
const flex = (contents: unknown) => ({ type: 'flex', altText: 'alt', contents })
const box = (...contents: unknown[]) => ({ type: 'box', layout: 'vertical', contents })
const bubble = (...contents: unknown[]) => ({ type: 'bubble', body: box(...contents) })
const words = { type: 'text', text: 'สวัสดีค่ะ', size: '22px', wrap: true, scaling: true }
const times = <T>(count: number, thing: T): T[] => Array.from({ length: count }, () => thing)

const validate = (contents: unknown) =>
  line.call('POST', '/v2/bot/message/validate/push', {
    messages: [{ type: 'text', text: 'ก' }, flex(contents)],
  })
const taken = async (contents: unknown) => expect((await validate(contents)).json).toEqual({})
async function refused(contents: unknown, property: string, message?: string) {
  const answer = await validate(contents)
  expect(answer.status).toBe(400)
  expect(answer.json.message).toBe('A message (messages[1]) in the request body is invalid')
  const found = answer.json.details.find((one: { property: string }) => one.property === property)
  expect(found, JSON.stringify(answer.json.details)).toBeTruthy()
  if (message) expect(found.message).toBe(message)
}

describe('Flex', () => {
  test('takes what it knows', async () => {
    const button = {
      type: 'button',
      style: 'primary',
      action: { type: 'postback', label: 'ก'.repeat(40), data: 'd' },
    }
    const hero = { type: 'image', url: https, size: 'full', aspectRatio: '20:13', aspectMode: 'cover' }
    const row = {
      type: 'box',
      layout: 'baseline',
      contents: [{ type: 'icon', url: https, size: '3xl' }, words],
    }
    await taken({
      ...bubble(words, button, row, { type: 'separator' }, { type: 'filler' }),
      hero,
      size: 'giga',
    })
  })

  test('refuses an empty text with its place in the bubble', async () => {
    await refused(bubble(words, { ...words, text: '' }), '/body/contents/1/text', 'must be non-empty text')
    await refused(
      { type: 'carousel', contents: [bubble(words), bubble({ type: 'text' })] },
      '/contents/1/body/contents/0/text',
    )
  })

  test('a text of spans needs no words of its own', async () => {
    await taken(bubble({ type: 'text', contents: [{ type: 'span', text: 'ก', weight: 'bold' }] }))
    await refused(
      bubble({ type: 'text', contents: [{ type: 'span', text: '' }] }),
      '/body/contents/0/contents/0/text',
    )
  })

  test.each([
    ['a field it does not know', { ...words, fontSize: '20px' }, '/body/contents/0/fontSize'],
    ['a size it does not know', { ...words, size: 'huge' }, '/body/contents/0/size'],
    ['a colour by name', { ...words, color: 'red' }, '/body/contents/0/color'],
    ['a weight it does not know', { ...words, weight: '700' }, '/body/contents/0/weight'],
    ['a picture over http', { type: 'image', url: 'http://a.example/a.png' }, '/body/contents/0/url'],
    ['a ratio too high', { type: 'image', url: https, aspectRatio: '1:4' }, '/body/contents/0/aspectRatio'],
    ['an icon outside a baseline box', { type: 'icon', url: https }, '/body/contents/0/type'],
    ['a span outside a text', { type: 'span', text: 'ก' }, '/body/contents/0/type'],
    ['a video outside the hero', { type: 'video', url: https }, '/body/contents/0/type'],
    [
      'a button without label',
      { type: 'button', action: { type: 'uri', uri: https } },
      '/body/contents/0/action/label',
    ],
    [
      'a tap over http',
      { ...box(), action: { type: 'uri', uri: 'http://a.example' } },
      '/body/contents/0/action/uri',
    ],
    ['a camera', { ...box(), action: { type: 'camera', label: 'ก' } }, '/body/contents/0/action/type'],
    ['a gap it does not know', { ...box(), spacing: '5em' }, '/body/contents/0/spacing'],
  ])('refuses %s', (_, part, property) => refused(bubble(part), property))

  test('refuses a layout it does not know, and a bubble without any block', async () => {
    await refused({ type: 'bubble', body: { type: 'box', layout: 'grid', contents: [] } }, '/body/layout')
    await refused({ type: 'bubble' }, '/')
    await refused({ type: 'sheet' }, '/type')
  })

  test('labels of taps are 40 letters', async () => {
    const tap = (label: string) => ({ ...box(words), action: { type: 'postback', label, data: 'd' } })
    await taken(bubble(tap('น้ำ'.repeat(20))))
    await refused(bubble(tap('ก'.repeat(41))), '/body/contents/0/action/label')
  })

  test('boxes go ten deep', async () => {
    const nested = (depth: number): unknown => (depth === 0 ? words : box(nested(depth - 1)))
    await taken({ type: 'bubble', body: nested(10) })
    expect((await validate({ type: 'bubble', body: nested(11) })).status).toBe(400)
  })

  test('a bubble is 30 KB, counted in bytes as sent', async () => {
    const frame = Buffer.byteLength(JSON.stringify(bubble({ ...words, text: '' })))
    const room = Math.floor((30 * 1024 - frame) / 3)
    const parts = (letters: number) => bubble({ ...words, text: 'ก'.repeat(letters) })
    await taken(parts(room))
    await refused(parts(room + 1), '/')
  })

  test('a carousel is twelve bubbles and 50 KB', async () => {
    await taken({ type: 'carousel', contents: times(12, bubble(words)) })
    await refused({ type: 'carousel', contents: times(13, bubble(words)) }, '/contents')
    await refused({ type: 'carousel', contents: [] }, '/contents')
    const large = bubble({ ...words, text: 'ก'.repeat(9000) })
    await taken({ type: 'carousel', contents: [large] })
    await refused({ type: 'carousel', contents: [large, large] }, '/')
  })

  test('a video stands in the hero of a wide bubble, never in a carousel', async () => {
    const hero = { type: 'video', url: https, previewUrl: https, altContent: { type: 'image', url: https } }
    await taken({ ...bubble(words), hero, size: 'mega' })
    await refused({ ...bubble(words), hero, size: 'micro' }, '/size')
    await refused({ type: 'carousel', contents: [{ ...bubble(words), hero }] }, '/contents/0/hero')
  })
})
