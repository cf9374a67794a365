/**
 * Badges as medallions: the shape says the kind, the stitches say the level, the ground says the course. Words must stand
 * beside one: colour and shape never speak alone.
 */
import type { BadgeKind, Level } from '../badge'
import { Level as LevelForm } from '../badge'
import type { Cloth } from '../course'
import { cloths, dyes } from './colours'
import { lozenge } from './lozenge'
import { medallionArt } from './medallion-art'
import { filledOutline, tracedOutline } from './medallion-outline'
import { at, disc, line, num, ring } from './svg'

/** A badge to draw. */
interface Medallion {
  kind: BadgeKind
  /** How many quarters of the ring are stitched, 0 to 4. */
  level: number
  cloth: Cloth
  /** It was revoked: drawn in ink, with a cut ring. */
  cut?: boolean
  /** A picture of the course's own, square, in place of the house's art: whatever a sheet may give as `href`. */
  art?: string
}

/** Radius of the white disc that holds the art. */
const discRadius = 132

/** As many quarters of the ring as the level is high: 1 to 4. */
export const quartersOf = (level: Level): number => LevelForm.options.indexOf(level) + 1

/** The medallion, centred on the origin, within a square of 400. */
export const medallion = ({ kind, level, cloth, cut, art }: Medallion): string => {
  const ground = cut ? dyes.ashes : cloths[cloth].ground
  const middle =
    stitches(level, cut ? dyes.white : dyes.turmeric) +
    disc(0, 0, discRadius, dyes.white) +
    (art ? ownArt(art) : at(0, 0, medallionArt[cloth], cloth === 'line' ? 1.1 : 1))
  const cutLine = line('M-210 150L210-150', dyes.cotton, 30) + line('M-210 150L210-150', dyes.ink, 10)
  return filledOutline[kind](ground) + at(0, 0, middle, scaleIn(kind)) + (cut ? cutLine : '')
}

/** One that is not earned yet: traced with dashes, the lozenge still to be woven. */
export const medallionToCome = (kind: BadgeKind): string => {
  const path = lozenge(0, 0, 12, 11)
  const middle =
    disc(0, 0, discRadius, dyes.white) +
    ring(0, 0, discRadius, dyes.edge, 4) +
    `<path d="${path}" fill="none" stroke="${dyes.edge}" stroke-width="4"/>`
  return (
    `<path d="${tracedOutline[kind]}" fill="${dyes.sunk}" stroke="${dyes.edge}" stroke-width="5" ` +
    `stroke-dasharray="18 11" stroke-linejoin="round"/>${at(0, 0, middle, scaleIn(kind))}`
  )
}

/** The star has the least room inside. */
const scaleIn = (kind: BadgeKind): number => (kind === 'stack' ? 0.89 : 1)

const perQuarter = 7

const stitches = (level: number, colour: string): string =>
  Array.from({ length: 4 * perQuarter }, (_, i) => {
    const quarter = Math.floor(i / perQuarter)
    const angle = quarter * 90 + ((i % perQuarter) + 0.5) * (81 / perQuarter) + 4.5
    const on = quarter < level
    return (
      `<rect x="-5" y="-166" width="10" height="24" rx="2" transform="rotate(${num(angle)})" ` +
      `fill="${on ? colour : dyes.white}"${on ? '' : ' opacity=".3"'}/>`
    )
  }).join('')

/** The corners of the square are cut by the disc. A sheet holds one medallion, so the name is the only one. */
const ownArt = (href: string): string =>
  `<clipPath id="disc"><circle r="${discRadius}"/></clipPath><g clip-path="url(#disc)">` +
  `<image href="${href}" x="${-discRadius}" y="${-discRadius}" width="${2 * discRadius}" height="${2 * discRadius}"/></g>`
