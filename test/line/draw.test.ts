import { readFile } from 'node:fs/promises'
import type { messagingApi } from '@line/bot-sdk'
import { describe, expect, test } from 'vitest'
import { type DrawContext, drawAll } from '../../bot/line/draw/draw'
import { problemsOf } from '../../bot/line/gate'
import { messagesProblem } from '../../bot/simulator/limits/messages'
import { decodeChoice } from '../../shared/choice'
import { countGraphemes } from '../../shared/graphemes'
import { type Saying, Saying as SayingForm } from '../../shared/saying'
import { hasOpenApi, problemsOf as problemsInSchema } from '../simulator/openapi'
import { bubblesOf, partsOf, tappedIn, textsIn } from './flex-parts'
import { almost, drawnQuestion, hash, inPictures, lesson, main, samples, type second } from './samples'

const context: DrawContext = { publicUrl: 'https://riandee.example', chat: 'direct', language: 'th' }
const draw = (...sayings: Saying[]) => drawAll(sayings, context)
const every = Object.entries(samples)

describe.each(every)('drawn: %s', (_name, sayings) => {
  const messages = drawAll(sayings, context)
  const bubbles = messages.flatMap(bubblesOf)

  test('the sample is one that can be stored', () => {
    for (const saying of sayings) expect(SayingForm.safeParse(saying).success).toBe(true)
  })

  test('the simulated LINE takes it, in a chat of two and in a group', () => {
    expect(messagesProblem(JSON.parse(JSON.stringify(messages)), { chat: 'user' })).toBeNull()
    const inGroup = drawAll(sayings, { ...context, chat: 'group' })
    expect(messagesProblem(JSON.parse(JSON.stringify(inGroup)), { chat: 'group' })).toBeNull()
  })

  test.skipIf(!hasOpenApi)('every field is one that LINE’s own description knows', () => {
    const request = { replyToken: 'token', messages: JSON.parse(JSON.stringify(messages)) }
    expect(problemsInSchema('ReplyMessageRequest', request)).toEqual([])
  })

  test('no letter is under 20 px, and all follow the reader’s own size', () => {
    for (const { part } of bubbles.flatMap(textsIn)) {
      expect(Number.parseInt(part.size ?? '0', 10)).toBeGreaterThanOrEqual(20)
      for (const span of part.contents ?? [])
        expect(Number.parseInt(span.size ?? '0', 10)).toBeGreaterThanOrEqual(20)
      expect(part).toMatchObject({ wrap: true, scaling: true, lineSpacing: '8px' })
    }
  })

  test('text stands out 7 to 1', () => {
    for (const { part, ground } of bubbles.flatMap(textsIn)) {
      const colours = part.contents?.map((span) => span.color) ?? [part.color]
      for (const colour of colours) expect(contrast(colour ?? '', ground)).toBeGreaterThanOrEqual(7)
    }
  })

  test('what is tapped is at least 64 px high, free to grow, and stands 8 px or more apart', () => {
    for (const { part, spacing } of bubbles.flatMap(tappedIn)) {
      expect(part.height).toBeUndefined()
      expect(heightOf(part)).toBeGreaterThanOrEqual(64)
      expect(px(spacing)).toBeGreaterThanOrEqual(8)
    }
  })

  test('one filled button at most', () => {
    for (const bubble of bubbles)
      expect(tappedIn(bubble).filter(({ part }) => part.backgroundColor).length).toBeLessThanOrEqual(1)
  })

  test('every tap can be read back, says something, and its label fits', () => {
    const actions = bubbles.flatMap(partsOf).flatMap((part) => ('action' in part && part.action) || [])
    for (const action of actions) {
      expect(countGraphemes(action.label ?? '')).toBeGreaterThan(0)
      if (action.type !== 'postback') continue
      expect(decodeChoice(action.data ?? '')).toBeDefined()
      expect(action.displayText).not.toBe('')
    }
  })

  test('the words of the notification are one short line', () => {
    for (const message of messages.filter((one) => one.type === 'flex')) {
      expect(countGraphemes(message.altText)).toBeLessThanOrEqual(400)
      expect(message.altText).not.toMatch(/\n|undefined/)
    }
  })
})

test('only what a person’s long words make is ever too long', () => {
  const tooLong = every.filter(([, sayings]) => problemsOf(drawAll(sayings, context)).length > 0)
  expect(tooLong.map(([name]) => name)).toEqual([])
})

describe('bubbles that were drawn by hand', () => {
  test.each([
    ['question', drawnQuestion],
    ['lesson', lesson],
    ['almost', almost],
  ] as const)('%s is as it was drawn', async (name, saying) => {
    const file = new URL(`golden/${name}.json`, import.meta.url)
    const golden = JSON.parse(await readFile(file, 'utf8'))
    expect(JSON.parse(JSON.stringify(draw(saying)[0]))).toEqual(golden)
  })
})

describe('quick replies', () => {
  const quick = [{ label: 'เมนู', choice: { kind: 'go', to: 'menu' } as const }]

  test('stand below the last message, where alone LINE shows them, and only those said last', () => {
    const old = [{ label: 'เก่า', choice: { kind: 'go', to: 'rest' } as const }]
    const labels = (...sayings: Saying[]) =>
      draw(...sayings).map((message) => message.quickReply?.items?.map((item) => item.action?.label))
    const [first, second, third] = [
      { kind: 'words' as const, text: 'หนึ่ง', quick: old },
      { kind: 'words' as const, text: 'สอง', quick },
      { kind: 'words' as const, text: 'สาม' },
    ]
    expect(labels(first, second)).toEqual([undefined, ['เมนู']])
    expect(labels(first, second, third)).toEqual([undefined, undefined, ['เมนู']])
    expect(labels(third)).toEqual([undefined])
  })

  test('are where cameras go, for in a bubble there are none', () => {
    const [message] = draw({
      kind: 'card',
      title: 'ส่งรูป',
      buttons: [main('เริ่ม'), { label: 'ถ่ายรูป', camera: 'take' }],
    })
    expect(message?.quickReply?.items?.map((item) => item.action?.type)).toEqual(['camera'])
    expect(message && bubblesOf(message).flatMap(tappedIn)).toHaveLength(1)
  })
})

describe('what is tapped', () => {
  test('appears as what the button says, else as its label', () => {
    const says = (button: object) =>
      draw({ kind: 'card', title: 'x', buttons: [{ ...main('เรียน'), ...button }] })
        .flatMap(bubblesOf)
        .flatMap(tappedIn)[0]?.part.action
    expect(says({})).toMatchObject({ displayText: 'เรียน' })
    expect(says({ says: 'อยากเรียนค่ะ' })).toMatchObject({ displayText: 'อยากเรียนค่ะ' })
  })

  test('the picture with a play mark does what the main button does', () => {
    const [message] = draw(lesson)
    const hero = message && bubblesOf(message)[0]?.hero
    expect(hero && 'action' in hero && hero.action).toMatchObject({ displayText: 'ดูวิดีโอ' })
  })

  test('help is filled only where no other button is', () => {
    const filled = (...buttons: Parameters<typeof second>[0][]) =>
      draw({
        kind: 'card',
        title: 'x',
        buttons: [
          ...buttons.map(main),
          { label: 'ขอความช่วยเหลือ', choice: { kind: 'go', to: 'help' }, look: 'people' },
        ],
      })
        .flatMap(bubblesOf)
        .flatMap(tappedIn)
        .filter(({ part }) => part.backgroundColor)
        .map(({ part }) => part.backgroundColor)
    expect(filled()).toEqual(['#8A1C4A'])
    expect(filled('เรียนต่อ')).toEqual(['#22367A'])
  })
})

test('a button without a look is text beside others, and outlined where it is the only kind', () => {
  const plain = { label: 'ไว้ก่อน', choice: { kind: 'go', to: 'rest' } as const }
  const edges = (saying: Saying) =>
    draw(saying)
      .flatMap(bubblesOf)
      .flatMap(tappedIn)
      .map(({ part }) => part.borderColor)
  expect(edges({ kind: 'card', title: 'x', buttons: [main('เรียน'), plain] })).toEqual(['#22367A', '#FFFFFF'])
  expect(edges({ kind: 'card', title: 'x', buttons: [plain] })).toEqual(['#22367A'])
  expect(edges({ ...drawnQuestion, buttons: [plain] }).at(-1)).toBe('#FFFFFF')
})

test('pictures stand two by two, and an odd one keeps its half', () => {
  const rows = (count: number) => {
    const [message] = draw(inPictures(count))
    const answers = message && bubblesOf(message)[0]?.body?.contents.at(-1)
    return answers?.type === 'box'
      ? answers.contents.map((row) => (row.type === 'box' ? row.contents.length : 0))
      : []
  }
  expect(rows(4)).toEqual([2, 2])
  expect(rows(3)).toEqual([2, 2])
  expect(rows(2)).toEqual([2])
})

test('a clip in a group carries no tracking id, which LINE would refuse', () => {
  const clip: Saying = { kind: 'video', media: hash, poster: hash, trackingId: 'clip' }
  expect(draw(clip)[0]).toMatchObject({ trackingId: 'clip' })
  expect(drawAll([clip], { ...context, chat: 'group' })[0]).not.toHaveProperty('trackingId')
})

test('every picture lies under /media of the public address', () => {
  const urls = every
    .flatMap(([, sayings]) => drawAll(sayings, context))
    .flatMap(bubblesOf)
    .flatMap(partsOf)
    .flatMap((part) => (part.type === 'image' ? part.url : []))
  expect(urls.length).toBeGreaterThan(20)
  for (const url of urls) expect(url).toMatch(/^https:\/\/riandee\.example\/media\/[0-9a-f]{64}$/)
})

test('a picture that nobody drew is a bug that names it', () => {
  const picture = { picture: { house: 'dragon' }, ratio: '1:1' }
  expect(() => draw({ kind: 'card', picture, buttons: [] })).toThrow(/dragon/)
})

test('drawing is quick: a hundred questions within the time of one heartbeat', () => {
  const began = performance.now()
  for (let i = 0; i < 100; i++) draw(drawnQuestion)
  expect(performance.now() - began).toBeLessThan(500)
})

const px = (length: string | undefined) => Number.parseInt(length ?? '0', 10)

/** Padding, edge and one line of its first words at the line height that Thai needs. */
function heightOf(box: messagingApi.FlexBox): number {
  if (box.contents.some((part) => part.type === 'image')) return Number.POSITIVE_INFINITY
  const sizes = box.contents.map((part) => (part.type === 'text' ? px(part.size) : 0))
  return px(box.paddingTop) + px(box.paddingBottom) + 2 * px(box.borderWidth) + 1.4 * Math.max(...sizes)
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
