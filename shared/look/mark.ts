/** The mark of the house: ด (of ดี, good), written from its head as children were taught. */
import { dyes } from './colours'
import { box } from './svg'

/** The mark on its indigo ground, in a square of 64. `round` is the radius of its corners. */
export const mark = (round = 15): string =>
  [
    box(0, 0, 64, 64, dyes.indigo, round),
    `<path d="M27.6 42L15.5 51V31a16.5 16.5 0 0 1 33 0V51" fill="none" stroke="${dyes.white}"`,
    ' stroke-width="6.2" stroke-linecap="round" stroke-linejoin="round"/>',
    `<circle cx="30.4" cy="36" r="5.9" fill="${dyes.indigo}" stroke="${dyes.turmeric}" stroke-width="5.4"/>`,
  ].join('')
