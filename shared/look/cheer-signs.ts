/** The six cheers as pictures: flat things in dyed colours, as on the medallions. A word always stands beside one. */
import type { CheerSign } from '../api-badges'
import { dyes } from './colours'
import { at, box, disc, line, shape, turned } from './svg'

/** A heart about the origin, 80 units wide. */
const heart = 'M0 34C-58-4-40-40-16-36C-8-35-2-28 0-22C2-28 8-35 16-36C40-40 58-4 0 34Z'

const around = (count: number, one: string): string =>
  Array.from({ length: count }, (_, i) => turned((360 / count) * i, one)).join('')

const hand = (fill: string): string =>
  box(-13, -8, 26, 40, fill, 12) +
  [-12, -4, 4, 12].map((x, i) => box(x - 4, [-24, -32, -32, -26][i] ?? 0, 8, 34, fill, 4)).join('')

const clap =
  at(-10, 10, turned(-24, hand(dyes.turmeric))) +
  at(12, 8, turned(20, hand(dyes.skin))) +
  line('M-26-32L-32-42M2-36V-46M28-32L35-41', dyes.lac, 5)

const flower =
  around(8, disc(0, -25, 13, dyes.lac)) + disc(0, 0, 20, dyes.lac) + disc(0, 0, 13, dyes.turmeric)

const star =
  box(-27, -27, 54, 54, dyes.turmeric, 4) +
  turned(45, box(-27, -27, 54, 54, dyes.turmeric, 4)) +
  disc(0, 0, 20, dyes.white) +
  shape('M-9 1L-3 7L10-7L6-11L-3-1L-6-4Z', dyes.leaf)

const proud =
  shape('M-22 2L-30 42L-14 34L-4 46L0 12Z', dyes.indigoMid) +
  shape('M22 2L30 42L14 34L4 46L0 12Z', dyes.indigo) +
  around(8, disc(0, -24, 9, dyes.indigo)) +
  disc(0, 0, 26, dyes.indigo) +
  disc(0, 0, 19, dyes.white) +
  at(0, 0, shape(heart, dyes.lac), 0.32)

const hug =
  shape(heart, dyes.lac) +
  line('M-42 14C-28-2-8 4 6 12', dyes.skin, 13) +
  line('M42 20C28 6 10 12-4 20', dyes.turmeric, 13)

const drawings: Record<CheerSign, string> = {
  clap,
  heart: shape(heart, dyes.lac) + line('M-24-18C-20-24-16-25-12-24', dyes.lacWash, 5),
  flower,
  star,
  proud,
  hug,
}

/** The picture of a cheer, about the origin, within a square of 100. */
export const cheerDrawing = (sign: CheerSign): string => drawings[sign]
