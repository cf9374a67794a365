/**
 * One slide of a lesson's video: a thing on washed paper, at most two lines, and the cloth that is being
 * woven.
 */
import type { Cloth } from '../course'
import { band } from './band'
import { dyes } from './colours'
import { wash } from './cover'
import { sizeThatFits } from './letter-widths'
import { type MotifName, motifs } from './motifs'
import { at, box, sheet, words } from './svg'

/** A slide: `number` of `count`, from 1. */
type Slide = { motif: MotifName; lines: readonly string[]; number: number; count: number }

/** Slides are square, the biggest shape on an upright phone. */
const slideSize = 720

const paperHigh = 392
const bandHigh = 60
const room = { wide: 680, most: 68, least: 56 }

/**
 * A slide, 720 × 720. The band at its foot is woven one lozenge further with every slide; on the last it
 * is whole. `undefined` when there are more than two lines, or they do not fit at 56.
 */
export const slideSheet = (cloth: Cloth, slide: Slide): string | undefined => {
  const size = sizeThatFits(slide.lines, room)
  if (!size || slide.lines.length > 2) return undefined
  return sheet(
    slideSize,
    slideSize,
    [
      box(0, 0, slideSize, slideSize, dyes.cotton),
      wash(slideSize, paperHigh, cloth),
      at(slideSize / 2, paperHigh / 2, motifs[slide.motif], 1.66),
      ...lines(slide.lines, size),
      at(
        0,
        slideSize - bandHigh,
        band(cloth, slide.count, slide.number, { wide: slideSize, high: bandHigh }),
      ),
    ].join(''),
  )
}

const lines = (says: readonly string[], size: number): string[] => {
  const step = size * 1.6
  const middle = (paperHigh + slideSize - bandHigh) / 2
  const first = middle - ((says.length - 1) * step) / 2 + size * 0.32
  return says.map((say, i) =>
    words(slideSize / 2, first + i * step, say, { size, colour: dyes.ink, anchor: 'middle' }),
  )
}
