/**
 * Every picture the chat's bubbles need, by name, as drawings. The studio renders them; the bot knows only
 * names.
 */
import type { Cloth } from '../course'
import { band } from './band'
import { cloths, dyes } from './colours'
import { icon } from './icon'
import type { IconName } from './icon-paths'
import { mark } from './mark'
import { medallion } from './medallion'
import { at, sheet } from './svg'
import { weave } from './weave'

/** As many lessons as a course may have. */
const mostLessons = 8

const clothNames = Object.keys(cloths) as Cloth[] // `keys` forgets whose keys they are

/** Icons are seen at 32 px; pictures are three times as large as they are seen. */
const iconSheet = (name: IconName, colour: string): string =>
  sheet(96, 96, icon(name, 0, 0, 96, { colour, width: 2.1 }))

const play = sheet(
  216,
  216,
  `<circle cx="108" cy="108" r="106" fill="${dyes.indigo}" fill-opacity=".86"/>` +
    `<circle cx="108" cy="108" r="101" fill="none" stroke="${dyes.white}" stroke-width="10"/>` +
    icon('player-play', 56, 50, 116, { colour: dyes.white, width: 1.6, filled: true }),
)

const icons: [string, string][] = [
  ['icon-check', iconSheet('circle-check', dyes.leaf)],
  ['icon-bulb', iconSheet('bulb', dyes.turmericInk)],
  ['icon-person', iconSheet('phone-call', dyes.lac)],
  ['icon-heart', iconSheet('heart', dyes.lac)],
  ['icon-play', play],
  ['icon-calendar', iconSheet('calendar', dyes.indigo)],
  ['icon-clock', iconSheet('clock', dyes.indigo)],
]

const bandSize = { wide: 768, high: 108 }

const bandsOf = (cloth: Cloth): [string, string][] =>
  Array.from({ length: mostLessons }, (_, i) => i + 1).flatMap((n) =>
    Array.from({ length: n + 1 }, (_, k): [string, string] => [
      `band-${cloth}-${n}-${k}`,
      sheet(bandSize.wide, bandSize.high, band(cloth, n, k, bandSize)),
    ]),
  )

const ofCloth = (cloth: Cloth): [string, string][] => [
  [`strip-${cloth}`, sheet(1024, 83, weave(1024, 83, cloth, 170))],
  [
    `medallion-${cloth}`,
    sheet(600, 600, at(300, 300, medallion({ kind: 'completion', level: 1, cloth }), 1.5)),
  ],
  ...bandsOf(cloth),
]

/** Names and SVG sheets of all house pictures. */
export const houseDrawings: ReadonlyMap<string, string> = new Map([
  ...icons,
  ['mark', sheet(512, 512, at(0, 0, mark(0), 8))],
  ...clothNames.flatMap(ofCloth),
])
