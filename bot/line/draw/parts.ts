/** The small parts of every bubble: words, pictures, step bar, lists. Knows Flex, but no kind of saying. */
import type { messagingApi } from '@line/bot-sdk'
import { type DrawContext, housePicture, type Shown } from './context'
import { colours, corners, lineSpacing, room, sizes } from './tokens'

export type Part = messagingApi.FlexComponent
export type Box = messagingApi.FlexBox

type Voice = {
  size?: keyof typeof sizes
  color?: string
  bold?: boolean
  align?: 'center'
  flex?: number
}

/** Words that wrap and follow the reader's own letter size. */
export const words = (text: string, voice: Voice = {}): messagingApi.FlexText => ({
  type: 'text',
  text,
  size: sizes[voice.size ?? 'body'],
  color: voice.color ?? colours.ink,
  wrap: true,
  scaling: true,
  lineSpacing,
  ...(voice.bold && { weight: 'bold' }),
  ...(voice.align && { align: voice.align }),
  ...(voice.flex !== undefined && { flex: voice.flex }),
})

/** A picture over the whole width it is given. */
export const wide = ({ url, aspectRatio }: Shown): messagingApi.FlexImage => ({
  type: 'image',
  url,
  size: 'full',
  ...(aspectRatio && { aspectRatio }),
  aspectMode: 'cover',
})

/** A small picture of a fixed width that takes no more room than that. */
export const small = ({ url, aspectRatio }: Shown, width: string): messagingApi.FlexImage => ({
  type: 'image',
  url,
  size: width,
  flex: 0,
  ...(aspectRatio && { aspectRatio }),
  aspectMode: 'fit',
})

/** An icon; a word always stands beside it. */
export const icon = (name: string, context: DrawContext): messagingApi.FlexImage =>
  small(housePicture(name, context), '28px')

/** Things side by side, in the middle of each other's height. */
export const row = (contents: Part[], more: Partial<Box> = {}): Box => ({
  type: 'box',
  layout: 'horizontal',
  spacing: room.between,
  alignItems: 'center',
  ...more,
  contents,
})

/** Things below each other. */
export const column = (contents: Part[], more: Partial<Box> = {}): Box => ({
  type: 'box',
  layout: 'vertical',
  ...more,
  contents,
})

/** The same part, `margin` away from what stands before it. */
export const after = <Given extends Part>(margin: string, part: Given): Given => ({ ...part, margin })

/** A part and how far it stands from the one before it. */
export type Placed = [margin: string, part: Part]

/** The parts below each other; the first has nothing before it and so no margin. */
export const stacked = (parts: Placed[]): Part[] =>
  parts.map(([margin, part], i) => (i === 0 ? part : after(margin, part)))

/** The bar of steps: those done, the one whose turn it is (`at`, from 1), those to come. */
export const stepBar = ({ at, of }: { at: number; of: number }): Box => ({
  type: 'box',
  layout: 'horizontal',
  spacing: '5px',
  contents: Array.from({ length: of }, (_, i) => step(i + 1 < at ? 'done' : i + 1 === at ? 'now' : 'open')),
})

const stepFaces = {
  done: { borderColor: colours.act, backgroundColor: colours.act },
  now: { borderColor: colours.turnInk, backgroundColor: colours.turn },
  open: { borderColor: colours.edge, backgroundColor: colours.sunk },
}

const step = (face: keyof typeof stepFaces): Box => ({
  type: 'box',
  layout: 'vertical',
  flex: 1,
  height: '10px',
  cornerRadius: corners.step,
  borderWidth: '1px',
  ...stepFaces[face],
  contents: [{ type: 'filler' }],
})

/** Points in large words, each after its number. Of a point with several lines, the first is its heading. */
export const numbered = (points: string[]): Box =>
  column(
    points.map((point, i) => {
      const number = words(String(i + 1), { size: 'strong', color: colours.act, bold: true, flex: 0 })
      return row([number, pointed(point)], { alignItems: 'flex-start' })
    }),
    { spacing: room.between },
  )

function pointed(point: string): Part {
  const [heading = '', ...lines] = point.split('\n')
  if (lines.length === 0) return words(point, { size: 'strong', flex: 1 })
  return column([words(heading, { size: 'strong', bold: true }), words(lines.join('\n'))], { flex: 1 })
}

/** What is done, each after a leaf tick. */
export const ticked = (ticks: string[], context: DrawContext): Box =>
  column(
    ticks.map((tick) => row([icon('icon-check', context), words(tick, { flex: 1 })])),
    { spacing: room.inside },
  )

/** A thin line between two thoughts. */
export const hairline = (): messagingApi.FlexSeparator => ({ type: 'separator', color: colours.hair })
