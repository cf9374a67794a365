/** Set words as shapes, block below block. Knows no badge. */
import { type Room, type SetLines, setLines } from './set-lines'
import { words } from './svg'

/** How far the highest tone stands above the line, and the lowest vowel below it, in sizes. */
const above = 1.06
const below = 0.34

type Anchor = 'start' | 'middle' | 'end'

/** How a block looks; `room` says how much of the sheet it may take. */
export interface Block {
  say: string
  colour: string
  room: Room
  /** Free above it. */
  gap?: number
}

/** A block that was set. */
interface Set {
  block: Block
  set: SetLines
  high: number
}

/** Blocks one below the other: how high they are together, and how they are drawn from a top on. */
export interface Column {
  high: number
  draw(x: number, top: number, anchor?: Anchor): string
}

/** Sets each block into its room. */
export function column(blocks: Block[]): Column {
  const sets = blocks.map((block): Set => {
    const set = setLines(block.say, block.room)
    return { block, set, high: (set.lines.length - 1) * set.step + set.size * (above + below) }
  })
  const gapOf = ({ block }: Set, i: number): number => (i === 0 ? 0 : (block.gap ?? 0))
  return {
    high: sets.reduce((sum, set, i) => sum + gapOf(set, i) + set.high, 0),
    draw(x, top, anchor = 'start') {
      let y = top
      return sets
        .map((set, i) => {
          y += gapOf(set, i)
          const drawn = drawSet(set, x, y, anchor)
          y += set.high
          return drawn
        })
        .join('')
    },
  }
}

const drawSet = ({ block, set }: Set, x: number, top: number, anchor: Anchor): string =>
  set.lines
    .map((say, i) =>
      words(x, top + set.size * above + i * set.step, say, {
        size: set.size,
        colour: block.colour,
        weight: block.room.weight,
        anchor,
      }),
    )
    .join('')
