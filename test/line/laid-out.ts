/**
 * Lays the words of a bubble out in lines, as a phone does: widths from the box each text stands in, breaks where the
 * Thai dictionary has them. Knows Flex and letters, nothing of what is said.
 */
import type { messagingApi } from '@line/bot-sdk'
import { widthOf } from '../../shared/look/letter-widths'

/** A text as it is written, and the lines that a reader sees. */
export interface LaidOut {
  text: string
  /** One list a written line: more than one line in it where the phone had to wrap. */
  written: string[][]
  /** What the text is given, in px. */
  wide: number
  /** Px. */
  size: number
}

type Part = messagingApi.FlexComponent
type Text = messagingApi.FlexText
type Box = messagingApi.FlexBox

/** A mega bubble and a bubble of plain words on a phone of 360 px. */
const bubbleWide = 296
const wordsFace = { wide: 250, size: 17 } as const

const px = (length: string | undefined): number => Number.parseFloat(length ?? '0') || 0

/** Every text of a message. */
export function laidOut(message: messagingApi.Message): LaidOut[] {
  if (message.type === 'text') return [textIn((message as messagingApi.TextMessage).text, wordsFace, 400)]
  if (message.type !== 'flex') return []
  const { contents } = message as messagingApi.FlexMessage
  const bubbles =
    contents.type === 'carousel'
      ? (contents as messagingApi.FlexCarousel).contents
      : [contents as messagingApi.FlexBubble]
  return bubbles.flatMap(({ header, body, footer }) =>
    [header, body, footer].flatMap((box) => (box ? inBox(box, bubbleWide) : [])),
  )
}

function inPart(part: Part, wide: number): LaidOut[] {
  if (part.type === 'box') return inBox(part as Box, wide)
  if (part.type !== 'text') return []
  const text = part as Text
  const face = { wide, size: px(text.size) }
  return [textIn(wordsOf(text), face, text.weight === 'bold' ? 700 : 400)]
}

function inBox(box: Box, wide: number): LaidOut[] {
  const inner = wide - sidesOf(box)
  if (box.layout === 'vertical') return box.contents.flatMap((part) => inPart(part, inner))
  const fixed = box.contents.map(ownWidth)
  const taken = fixed.reduce<number>((sum, own) => sum + (own ?? 0), 0)
  const gaps = px(box.spacing) * (box.contents.length - 1)
  const share = (inner - taken - gaps) / Math.max(1, fixed.filter((own) => own === undefined).length)
  return box.contents.flatMap((part, i) => inPart(part, fixed[i] ?? share))
}

const sidesOf = (box: Box): number =>
  px(box.paddingStart ?? box.paddingAll) + px(box.paddingEnd ?? box.paddingAll) + 2 * px(box.borderWidth)

/** What a part of a row takes for itself; undefined for one that shares what is left. */
function ownWidth(part: Part): number | undefined {
  if (part.type === 'text' && (part as Text).flex === 0) {
    const { size, weight } = part as Text
    return widthOf(wordsOf(part as Text), px(size), weight === 'bold' ? 700 : 400)
  }
  if (part.type === 'image' && (part as messagingApi.FlexImage).flex === 0)
    return px((part as messagingApi.FlexImage).size)
  if (part.type === 'box' && (part as Box).flex === 0) return px((part as Box).width)
  return undefined
}

const wordsOf = ({ text, contents }: Text): string =>
  text ?? (contents ?? []).map((span) => span.text ?? '').join('')

const textIn = (
  text: string,
  { wide, size }: { wide: number; size: number },
  weight: 400 | 700,
): LaidOut => ({
  text,
  wide,
  size,
  written: text.split('\n').map((line) => wrapped(line, (words) => widthOf(words, size, weight) <= wide)),
})

/** The lines of one written line: as many words as fit; the space at an end takes no room. */
function wrapped(line: string, fits: (words: string) => boolean): string[] {
  const lines: string[] = []
  let open = ''
  for (const word of unbroken(line)) {
    if (open !== '' && !fits((open + word).trimEnd())) {
      lines.push(open.trimEnd())
      open = ''
    }
    open += word
  }
  return [...lines, open.trimEnd()]
}

const dictionary = new Intl.Segmenter('th', { granularity: 'word' })

/** Words with what may not begin a line after them, and what may not end one before them. */
function unbroken(line: string): string[] {
  const parts: string[] = []
  for (const { segment } of dictionary.segment(line)) {
    const last = parts.at(-1)
    const holds = last !== undefined && (/[“(]$/.test(last) || /^[\s”),.:?!%-]+$/.test(segment))
    if (holds) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}
