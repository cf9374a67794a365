import { describe, expect, test } from 'vitest'
import { push, startLine } from './line'
import { line, postback, refused, taken, times, validate } from './validate'

const https = 'https://riandee.example/media/a.jpg'

const text = (body: string) => ({ type: 'text', text: body })
const quick = (...actions: unknown[]) => ({
  type: 'text',
  text: 'เลือกค่ะ',
  quickReply: { items: actions.map((action) => ({ type: 'action', action })) },
})

describe('text', () => {
  test('is 1 to 5,000 UTF-16 units', async () => {
    await taken(text('ก'.repeat(5000)))
    await refused(text('ก'.repeat(5001)), 'messages[0].text')
    await refused(text('😀'.repeat(2501)), 'messages[0].text')
    await refused(text(''), 'messages[0].text')
    await refused({ type: 'text' }, 'messages[0].text')
  })

  test('of an unknown kind is refused by its type', async () => {
    await refused({ type: 'song' }, 'messages[0].type')
    await refused('hello', 'messages[0]')
  })

  test('with emojis has a dollar where each stands', async () => {
    const emoji = (index: number) => ({ index, productId: '5ac1bfd5040ab15980c9b435', emojiId: '001' })
    await taken({ ...text('ดี $'), emojis: [emoji(3)] })
    await refused({ ...text('ดี $'), emojis: [emoji(0)] }, 'messages[0].emojis[0].index')
  })

  test('of the second version has a substitution for each placeholder', async () => {
    const emoji = { type: 'emoji', productId: 'p', emojiId: '1' }
    await taken({ type: 'textV2', text: 'ดี {e} {{x}}', substitution: { e: emoji } })
    await refused({ type: 'textV2', text: 'ดี {e}' }, 'messages[0].substitution')
  })

  test('mentions people in groups only', async () => {
    const mention = (userId: string) => ({ type: 'mention', mentionee: { type: 'user', userId } })
    const message = { type: 'textV2', text: '{who}', substitution: { who: mention(line.praew) } }
    expect((await push(line, line.praew, [message])).status).toBe(400)
  })
})

describe('labels and said words are counted as a person counts letters', () => {
  test('twenty Thai letters with vowels and tones are one label of twenty', async () => {
    const label = 'น้ำ'.repeat(10)
    expect(label.length).toBe(30)
    await taken(quick(postback({ label })))
    await refused(quick(postback({ label: 'ก'.repeat(21) })), 'messages[0].quickReply.items[0].action.label')
  })

  test('display text may be 300 letters however many units they take', async () => {
    await taken(quick(postback({ displayText: 'ที่'.repeat(300) })))
    await refused(
      quick(postback({ displayText: 'ก'.repeat(301) })),
      'messages[0].quickReply.items[0].action.displayText',
    )
  })

  test('postback data is 300 UTF-16 units, and never empty', async () => {
    await taken(quick(postback({ data: 'x'.repeat(300) })))
    await refused(quick(postback({ data: 'x'.repeat(301) })), 'messages[0].quickReply.items[0].action.data')
    await refused(quick(postback({ data: '' })), 'messages[0].quickReply.items[0].action.data')
  })
})

describe('quick replies', () => {
  test('are thirteen at most', async () => {
    await taken(quick(...times(13, postback())))
    await refused(quick(...times(14, postback())), 'messages[0].quickReply.items')
  })

  test('may open camera, album and map, which no other button may', async () => {
    await taken(
      quick(
        { type: 'camera', label: 'ถ่ายรูป' },
        { type: 'cameraRoll', label: 'รูป' },
        { type: 'location', label: 'ที่' },
      ),
    )
    const camera = { type: 'camera', label: 'ถ่ายรูป' }
    const buttons = { type: 'buttons', text: 'ถ่าย', actions: [camera] }
    await refused(
      { type: 'template', altText: 'a', template: buttons },
      'messages[0].template.actions[0].type',
    )
  })

  test('need a label', async () => {
    await refused(quick({ type: 'camera' }), 'messages[0].quickReply.items[0].action.label')
  })

  test('hold on any kind of message', async () => {
    const image = { type: 'image', originalContentUrl: https, previewImageUrl: https }
    await refused({ ...image, quickReply: { items: [] } }, 'messages[0].quickReply.items')
  })
})

describe('addresses', () => {
  const open = (uri: string) => quick({ type: 'uri', label: 'เปิด', uri })
  const place = 'messages[0].quickReply.items[0].action.uri'

  test.each(['https://liff.line.me/1/x', 'line://nv/chat', 'tel:0812345678'])('%s may be tapped', (uri) =>
    taken(open(uri)),
  )

  test.each([
    'http://riandee.example',
    'javascript:alert(1)',
    'mailto:a@b.c',
    '/liff',
    'https://เรียนดี.example/ก',
  ])('%s may not', (uri) => refused(open(uri), place))

  test('are 1,000 units at most', async () => {
    const long = (length: number) => `https://a.example/${'x'.repeat(length - 18)}`
    await taken(open(long(1000)))
    await refused(open(long(1001)), place)
  })

  test('of media are https', async () => {
    const image = (url: string) => ({ type: 'image', originalContentUrl: url, previewImageUrl: https })
    await taken(image(https))
    await refused(image('http://riandee.example/a.jpg'), 'messages[0].originalContentUrl')
    await refused({ type: 'image', originalContentUrl: https }, 'messages[0].previewImageUrl')
  })
})

test('every problem is named, with its place', async () => {
  const answer = await validate(text(''), text('ก'), {
    type: 'audio',
    originalContentUrl: 'ftp://a',
    duration: 0,
  })
  expect(answer.json.message).toBe('The request body has 3 error(s)')
  expect(answer.json.details.map((one: { property: string }) => one.property)).toEqual([
    'messages[0].text',
    'messages[2].originalContentUrl',
    'messages[2].duration',
  ])
})

test.each(['reply', 'push', 'multicast', 'narrowcast', 'broadcast'])(
  'validate/%s sends nothing',
  async (kind) => {
    const fresh = startLine()
    await fresh.perform({ do: 'befriend', person: fresh.somsri })
    const answer = await fresh.call('POST', `/v2/bot/message/validate/${kind}`, { messages: [text('ก')] })
    expect(answer.status).toBe(200)
    expect(fresh.world.people.get(fresh.somsri)?.chat).toEqual([])
  },
)
