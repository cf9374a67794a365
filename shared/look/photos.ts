/**
 * Photographs, stood in for by drawn still lifes of a honey jar: good ones, and ones to mend. Knows no
 * course.
 */
import { dyes } from './colours'
import { at, disc, num, words } from './svg'

/**
 * `weak` is dark and tilted, `far` too small, `clutter` full of other things; `close` nearly fills the
 * frame.
 */
export type PhotoName = 'good' | 'good2' | 'weak' | 'far' | 'clutter' | 'close'

const honey = '#5a2d0c'

const fade = (id: string, stops: [number, string][], toY = 0): string =>
  `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="${toY}">${stops
    .map(([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`)
    .join('')}</linearGradient>`

const soft = (id: string, deviation: number): string =>
  `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%">` +
  `<feGaussianBlur stdDeviation="${deviation}"/></filter>`

const paints = [
  '<defs>',
  fade(
    'wall',
    [
      [0, '#F7F4EA'],
      [1, '#D9D5C6'],
    ],
    0.25,
  ),
  fade('table', [
    [0, '#C99B6B'],
    [1, '#9C6F47'],
  ]),
  fade('honey', [
    [0, '#F0A92B'],
    [0.28, '#F9C75C'],
    [0.6, '#D9861A'],
    [1, '#9A530B'],
  ]),
  fade('lid', [
    [0, '#D8D2C0'],
    [0.3, '#F6F1E2'],
    [1, '#8E8775'],
  ]),
  soft('soft', 9),
  soft('hazy', 3.2),
  '</defs>',
].join('')

const field = (x: number, y: number, wide: number, high: number, fill: string, more = ''): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(wide)}" height="${num(high)}" fill="${fill}"${more}/>`

const shadow = (x: number, y: number, wide: number, high: number, opacity: number, blur = 'soft'): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${wide}" ry="${high}" ` +
  `fill="#3c2409" opacity="${opacity}" filter="url(#${blur})"/>`

const label =
  field(-46, -72, 92, 46, '#FBF7EA') + words(0, -43, 'น้ำผึ้งป่า', { size: 21, colour: honey, anchor: 'middle' })

/** A honey jar standing on `y`. */
const jar = (x: number, y: number, scale: number, withLabel = true): string =>
  at(
    x,
    y,
    '<path d="M-46-88q0-14 12-18v-8h68v8q12 4 12 18v76q0 14-14 14h-64q-14 0-14-14Z" fill="url(#honey)"/>' +
      field(-38, -134, 76, 24, 'url(#lid)', ' rx="5"') +
      field(-38, -96, 7, 90, '#fff', ' rx="3.5" opacity=".5"') +
      (withLabel ? label : ''),
    scale,
  )

const bowl = at(
  300,
  246,
  '<ellipse rx="36" ry="9" cy="6" fill="#3c2409" opacity=".35" filter="url(#hazy)"/>' +
    '<path d="M-34-8q0 20 34 20q34 0 34-20Z" fill="#F4EFE2"/>' +
    '<ellipse cy="-8" rx="34" ry="9" fill="#E3DCC9"/>' +
    '<ellipse cy="-7" rx="27" ry="6" fill="#D9861A"/>',
)

const room =
  field(0, 0, 400, 300, 'url(#wall)') +
  '<path d="M30 0L150 0L250 196L110 196Z" fill="#fff" opacity=".6" filter="url(#soft)"/>' +
  field(0, 192, 400, 108, 'url(#table)') +
  field(0, 191, 400, 1.5, '#8a6038')

const weak =
  field(0, 0, 400, 300, '#3a352e') +
  field(0, 0, 130, 220, '#4a3d45') +
  '<path d="M0 30h130M0 70h130M0 110h130M0 150h130" stroke="#5d4c38" stroke-width="12"/>' +
  field(270, 40, 100, 150, '#2d3a3e') +
  field(284, 54, 72, 52, '#46575c') +
  disc(90, 200, 44, '#52402c') +
  field(0, 214, 400, 86, '#2c241b') +
  '<g filter="url(#hazy)"><g transform="rotate(-11 220 300)">' +
  jar(224, 338, 1.5, false) +
  field(150, 226, 140, 66, '#8b8474') +
  '</g></g>' +
  field(0, 0, 400, 300, '#0d0a06', ' opacity=".36"')

const shelf = [
  field(56, 96, 40, 92, dyes.lac, ' rx="6"'),
  field(100, 118, 30, 70, '#2F7E8C', ' rx="4"'),
  field(286, 84, 34, 104, '#3F6B4F', ' rx="6"'),
  field(252, 112, 32, 76, '#C2533A', ' rx="5"'),
  field(322, 130, 30, 58, '#7A5BA6', ' rx="4"'),
  field(50, 186, 306, 10, '#7b5836'),
].join('')

const things = [
  disc(92, 262, 26, '#C2533A'),
  disc(126, 272, 20, '#86A33C'),
  field(272, 214, 66, 60, '#2F7E8C', ' rx="8"'),
  '<path d="M338 228q26 2 20 22q-4 12-20 10" fill="none" stroke="#2F7E8C" stroke-width="8"/>',
  field(150, 276, 120, 12, '#7A5BA6', ' rx="3"'),
  field(60, 284, 80, 8, '#8E8775', ' rx="4"'),
  '<path d="M58 30q40 30 60 8t70 4t80-10t84 14" fill="none" stroke="#5d4c38" stroke-width="5"/>',
  field(150, 40, 52, 66, '#F1DDBB'),
  field(214, 34, 60, 44, '#86A33C'),
].join('')

const scenes: Record<PhotoName, string> = {
  good: room + shadow(268, 256, 92, 15, 0.5) + jar(196, 262, 1.52) + bowl,
  good2:
    field(0, 0, 400, 300, '#E9ECE4') +
    '<path d="M250 0L400 0L400 150L300 196Z" fill="#fff" opacity=".7" filter="url(#soft)"/>' +
    field(0, 196, 400, 104, '#B9C3B2') +
    shadow(190, 260, 140, 14, 0.32) +
    jar(140, 254, 1.12) +
    jar(246, 266, 1.26),
  weak,
  far: room + shadow(210, 226, 22, 4, 0.4, 'hazy') + jar(200, 228, 0.34),
  clutter: room + shelf + things + jar(206, 274, 1),
  close: room + shadow(284, 278, 96, 12, 0.5) + jar(200, 287, 1.88),
}

/** A photograph, filling a square of `size`. */
export const photo = (name: PhotoName, size: number): string =>
  `${paints}<svg width="${size}" height="${size}" viewBox="50 0 300 300">${scenes[name]}</svg>`

/** The names, for choosing and for sentences about a name that does not exist. */
export const photoNames = Object.keys(scenes) as PhotoName[] // `keys` forgets whose keys they are
