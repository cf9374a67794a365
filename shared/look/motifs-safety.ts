/** Things of safety: what guards, what tempts, what to do. Each in a square of 200 about the origin. */
import { dyes } from './colours'
import { lozenge } from './lozenge'
import { bubble, phoneWith } from './motifs-line'
import { at, box, disc, edged, line, ring, shape, turned, words } from './svg'

const { indigo, lac, leaf, turmeric, turmericInk, turmericWash, white, ink, edge } = dyes

const keyhole = shape('M0-26a16 16 0 0 1 9 29l6 23h-30l6-23a16 16 0 0 1 9-29Z', turmeric)

const shieldPath = 'M0-94C28-76 54-68 80-66V0C80 48 44 78 0 96C-44 78-80 48-80 0V-66C-54-68-28-76 0-94Z'

const handset =
  'M-70-58c0-14 10-22 22-22h24l16 44-24 18c10 22 26 38 48 48l18-24 44 16v24c0 12-8 22-22 22' +
  'C-14 68-70 12-70-58Z'

const note = (fill: string): string =>
  box(-86, -42, 172, 84, fill, 10) +
  `<rect x="-76" y="-32" width="152" height="64" rx="6" fill="none" stroke="${white}" stroke-width="4"/>` +
  disc(0, 0, 25, white) +
  words(0, 15, '฿', { size: 42, colour: fill, anchor: 'middle' })

const bow = line(
  'M0-44C-30-92-74-66-44-46C-30-40-14-42 0-44C30-92 74-66 44-46C30-40 14-42 0-44',
  turmeric,
  13,
)

const palm = [
  [-50, -40, 62],
  [-23, -66, 88],
  [4, -70, 92],
  [31, -52, 74],
].map(([x = 0, y = 0, high = 0]) => `<rect x="${x}" y="${y}" width="25" height="${high}" rx="12.5"/>`)

const hand =
  `<g fill="${dyes.skin}" stroke="${dyes.skinEdge}" stroke-width="3">${palm.join('')}` +
  `<path d="M-50 10V36a52 46 0 0 0 52 46h4c30 0 44-18 54-38l24-46c8-16-14-28-24-14L56 14V6Z"/></g>` +
  box(-48, -2, 102, 26, dyes.skin)

/** Motifs of links, secrets and swindles, by name. */
export const safetyMotifs = {
  link: at(
    0,
    -8,
    bubble(indigo) +
      line('M-50-26h60', white, 11) +
      line('M-50 2h96', turmeric, 12) +
      line('M-50 20h96', turmeric, 5),
    1.15,
  ),
  magnifier: [
    disc(-16, -16, 62, white),
    line('M-48-26h64', indigo, 13),
    line('M-44-2h40', indigo, 8),
    ring(-16, -16, 62, lac, 17),
    line('M34 34L80 80', lac, 26),
  ].join(''),
  lock:
    line('M-40-8v-36a40 40 0 0 1 80 0v36', edge, 19) +
    box(-68, -16, 136, 106, indigo, 20) +
    at(0, 36, keyhole, 1.15),
  shield:
    shape(shieldPath, leaf) +
    at(0, 0, shape(shieldPath, white), 0.82) +
    at(0, 0, shape(shieldPath, leaf), 0.74) +
    line('M-34 0l24 26 44-50', white, 18),
  'phone-call': shape(handset, lac) + line('M22-60a44 44 0 0 1 38 38M26-92a74 74 0 0 1 66 66', turmeric, 13),
  'hang-up': at(0, 10, turned(135, shape(handset, lac))) + line('M0-96v52M-22-62l22 22 22-22', indigo, 14),
  money: turned(-8, at(-6, 18, note(indigo))) + at(4, -22, note(leaf)),
  'bank-book': [
    box(-64, -90, 132, 180, indigo, 14),
    box(-64, -90, 24, 180, dyes.indigoDeep, 8),
    box(-26, -66, 78, 44, white, 8),
    words(13, -32, '฿', { size: 36, colour: indigo, anchor: 'middle' }),
    shape(lozenge(13, 34, 9, 7), turmeric),
    shape(lozenge(13, 34, 9, 7, [0.9, 1.9, 0.9]), indigo),
  ].join(''),
  otp: phoneWith(
    box(-45, -50, 90, 64, turmericWash, 12) +
      words(0, -10, '482 915', { size: 21, colour: turmericInk, anchor: 'middle' }) +
      at(0, 56, keyhole, 0.8),
  ),
  parcel: [
    shape('M-84-34L0-78 84-34V48L0 92-84 48Z', '#B98552'),
    shape('M-84-34L0-78 84-34 0 10Z', '#D3A574'),
    shape('M0 10V92L-84 48V-34Z', '#C4935F'),
    shape('M-52-50L32-6V30L54 18V-18L-30-62Z', turmeric),
    box(-64, 10, 40, 30, white, 4),
    line('M-56 20h24M-56 30h16', ink, 4),
  ].join(''),
  gift: [
    box(-74, -8, 148, 96, lac, 10),
    box(-86, -40, 172, 40, lac, 10),
    box(-86, -2, 172, 5, dyes.lacDeep),
    box(-14, -40, 28, 128, turmeric),
    at(0, 4, bow),
  ].join(''),
  warning:
    edged('M0-74L84 72H-84Z', turmeric, turmeric, 26) + line('M0-36v50', ink, 17) + disc(0, 48, 11, ink),
  'stop-hand': at(-8, -2, hand, 1.08),
} as const
