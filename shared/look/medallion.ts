/** Badges as medallions: the shape says the kind, the stitches say the level, the ground says the course. */
import type { Cloth } from '../course'
import { cloths, dyes } from './colours'
import { medallionArt } from './medallion-art'
import { at, box, disc, line, num, shape } from './svg'

/** Circle, redented square (ย่อมุม), eight-petalled flower, eight-pointed star. */
type MedallionKind = 'completion' | 'exam' | 'micro' | 'stack'

/** Miller's level: how many quarters of the ring are stitched. */
type MedallionLevel = 0 | 1 | 2 | 3 | 4

/** A badge to draw. `cut`: it was revoked; ink, with a cut ring, and words must stand beside it. */
type Medallion = { kind: MedallionKind; level: MedallionLevel; cloth: Cloth; cut?: boolean }

/** The medallion, centred on the origin, within a square of 400. */
export const medallion = ({ kind, level, cloth, cut }: Medallion): string => {
  const ground = cut ? '#3B3B45' : cloths[cloth].ground
  const middle =
    stitches(level, cut ? dyes.white : dyes.turmeric) +
    disc(0, 0, 132, dyes.white) +
    at(0, 0, medallionArt[cloth], cloth === 'line' ? 1.1 : 1)
  const cutLine = line('M-210 150L210-150', dyes.cotton, 30) + line('M-210 150L210-150', dyes.ink, 10)
  return outline[kind](ground) + at(0, 0, middle, kind === 'stack' ? 0.89 : 1) + (cut ? cutLine : '')
}

const outline: Record<MedallionKind, (fill: string) => string> = {
  completion: (fill) => disc(0, 0, 196, fill),
  exam: (fill) =>
    at(
      0,
      0,
      shape(
        'M-138-196H138V-167H167V-138H196V138H167V167H138V196H-138V167H-167V138H-196V-138H-167V-167H-138Z',
        fill,
      ),
      0.94,
    ),
  micro: (fill) => {
    const petals = Array.from({ length: 8 }, (_, i) => {
      const angle = ((i + 0.5) * Math.PI) / 4
      return disc(120 * Math.cos(angle), 120 * Math.sin(angle), 76, fill)
    })
    return disc(0, 0, 160, fill) + petals.join('')
  },
  stack: (fill) => {
    const square = box(-144, -144, 288, 288, fill, 14)
    return `${square}<g transform="rotate(45)">${square}</g>`
  },
}

const perQuarter = 7

const stitches = (level: MedallionLevel, colour: string): string =>
  Array.from({ length: 4 * perQuarter }, (_, i) => {
    const quarter = Math.floor(i / perQuarter)
    const angle = quarter * 90 + ((i % perQuarter) + 0.5) * (81 / perQuarter) + 4.5
    const on = quarter < level
    return (
      `<rect x="-5" y="-166" width="10" height="24" rx="2" transform="rotate(${num(angle)})" ` +
      `fill="${on ? colour : dyes.white}"${on ? '' : ' opacity=".3"'}/>`
    )
  }).join('')
