/**
 * What stands in the middle of a badge: one thing on white, three dyes, flat. Fits a circle of radius 125.
 */
import type { Cloth } from '../course'
import { dyes } from './colours'
import { lozenge } from './lozenge'
import { at, box, disc, edged, line, shape } from './svg'

const chats = [
  shape(
    'M2-88h58a32 32 0 0 1 32 32v22a32 32 0 0 1-14 26l4 22-26-16H2a32 32 0 0 1-32-32v-22a32 32 0 0 1 32-32Z',
    dyes.lac,
  ),
  edged(
    'M-56-50h84a36 36 0 0 1 36 36v32a36 36 0 0 1-36 36h-50l-40 34 2-37' +
      'a36 36 0 0 1-32-33v-32a36 36 0 0 1 36-36Z',
    dyes.indigo,
    dyes.white,
    9,
  ),
  shape('M-14-26a19 19 0 0 1 11 34.5l6 24h-34l6-24a19 19 0 0 1 11-34.5Z', dyes.turmeric),
].join('')

const paperEdge = 'stroke="#fff" stroke-width="9"'

const jar = [
  `<rect x="-54" y="-28" width="108" height="110" rx="24" fill="${dyes.lac}" ${paperEdge}/>`,
  `<rect x="-47" y="-64" width="94" height="32" rx="9" fill="${dyes.indigo}" ${paperEdge}/>`,
  box(-54, 0, 108, 54, dyes.turmericWash),
  shape(lozenge(0, 27, 10.4, 6.2), dyes.turmeric),
  shape(lozenge(0, 27, 10.4, 6.2, [0.9, 1.8, 0.9]), dyes.lac),
].join('')

const photo = [
  disc(55, -42, 25, dyes.turmeric),
  at(-14, 1, jar),
  line(
    'M-92-60v-10a18 18 0 0 1 18-18h10M92-60v-10a18 18 0 0 0-18-18h-10' +
      'M-92 60v10a18 18 0 0 0 18 18h10M92 60v10a18 18 0 0 1-18 18h-10',
    dyes.indigo,
    14,
  ),
].join('')

const awning = [0, 1, 2, 3, 4]
  .map((i) => shape(`M${-95 + i * 38}-72h38v50a19 19 0 0 1-38 0Z`, i % 2 ? dyes.turmeric : dyes.leaf))
  .join('')

const shop = [
  line('M-76-20V84M76-20V84', dyes.indigo, 13),
  awning,
  box(-99, -88, 198, 20, dyes.indigo, 10),
  disc(-40, 23, 18, dyes.lac),
  disc(0, 23, 18, dyes.turmeric),
  disc(40, 23, 18, dyes.lac),
  box(-82, 38, 164, 50, dyes.indigo, 9),
  shape(lozenge(0, 63, 9, 4.6), dyes.turmeric),
  shape(lozenge(-50, 63, 5, 3, [1, 2, 3, 2, 1]), dyes.white),
  shape(lozenge(50, 63, 5, 3, [1, 2, 3, 2, 1]), dyes.white),
].join('')

/** The art of each course's badge. */
export const medallionArt: Record<Cloth, string> = { line: chats, photo, shop }
