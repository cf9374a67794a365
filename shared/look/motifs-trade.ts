/** Things of photographing and selling. Each in a square of 200 about the origin, for a light ground. */
import { dyes } from './colours'
import { lozenge } from './lozenge'
import { at, box, disc, edged, line, ring, shape, turned, words } from './svg'
import { wovenCell } from './weave'

const { indigo, indigoWash, lac, leaf, turmeric, turmericWash, white, ink, edge, seam, cotton } = dyes

/** A jar with a woven label, about 110 × 150. */
const jar = [
  box(-54, -34, 108, 112, lac, 24),
  box(-46, -72, 92, 32, indigo, 9),
  box(-54, -4, 108, 54, turmericWash),
  shape(lozenge(0, 23, 10.4, 6.2), turmeric),
  shape(lozenge(0, 23, 10.4, 6.2, [0.9, 1.8, 0.9]), lac),
].join('')

const corners = (reach: number, colour: string): string => {
  const one = line(`M-${reach}-${reach - 30}v-14a16 16 0 0 1 16-16h14`, colour, 13)
  return [0, 90, 180, 270].map((degrees) => turned(degrees, one)).join('')
}

const rope = (fill: string, x: number, y: number): string => shape(lozenge(x, y, 6, 5), fill)

const spoon = [
  `<ellipse cx="0" cy="-58" rx="24" ry="33" fill="${edge}"/>`,
  `<ellipse cx="-3" cy="-61" rx="14" ry="22" fill="${seam}"/>`,
  line('M0-28V86', edge, 13),
].join('')

const camera = [
  shape('M-46-62h50l14 24h-78Z', ink),
  box(-88, -46, 176, 124, ink, 22),
  box(-88, -10, 176, 50, lac),
  disc(0, 16, 47, white),
  disc(0, 16, 37, indigo),
  disc(0, 16, 19, dyes.indigoDeep),
  disc(-12, 4, 8, white),
  disc(62, -28, 9, turmeric),
].join('')

const stripes = (count: number, wide: number, from: number, top: number): string =>
  Array.from({ length: count }, (_, i) =>
    shape(
      `M${from + i * wide} ${top}h${wide}v48a${wide / 2} ${wide / 2} 0 0 1-${wide} 0Z`,
      i % 2 ? white : leaf,
    ),
  ).join('')

/** Motifs of photographing and selling, by name. */
export const tradeMotifs = {
  camera,
  'sun-window': [
    box(-62, -92, 124, 140, indigo, 8),
    box(-50, -80, 100, 116, turmericWash),
    disc(16, -34, 27, turmeric),
    box(-5, -80, 10, 116, indigo),
    box(-50, -27, 100, 10, indigo),
    shape('M-50 56h100l42 40h-184Z', turmeric),
    box(-74, 44, 148, 14, dyes.indigoDeep, 5),
  ].join(''),
  jar: at(0, -4, jar, 1.15),
  basket: [
    line('M-62-8C-62-106 62-106 62-8', '#8A5A30', 13),
    disc(-34, -16, 25, lac),
    disc(34, -16, 25, lac),
    disc(0, -24, 28, turmeric),
    shape('M-88-10H88L66 72a18 18 0 0 1-18 14h-96a18 18 0 0 1-18-14Z', '#C4935F'),
    [-48, -16, 16, 48].map((x) => rope('#8A5A30', x, 30)).join(''),
    box(-92, -16, 184, 20, '#8A5A30', 8),
  ].join(''),
  'woven-cloth':
    at(
      -88,
      -78,
      [0, 1, 2]
        .map((row) =>
          at(
            0,
            row * 52,
            wovenCell(0, 88, 52, row % 2 ? 'photo' : 'line') +
              wovenCell(88, 88, 52, row % 2 ? 'photo' : 'line'),
          ),
        )
        .join(''),
    ) + line([-80, -60, -40, -20, 0, 20, 40, 60, 80].map((x) => `M${x} 82v12`).join(''), turmeric, 5),
  'spoon-scale': at(-34, 6, jar, 1) + at(58, -4, spoon, 1),
  'plain-background': [
    box(-92, -88, 184, 176, white, 10),
    shape('M-92 30H92V78a10 10 0 0 1-10 10H-82a10 10 0 0 1-10-10Z', seam),
    at(0, 4, jar, 0.86),
  ].join(''),
  frame: corners(92, indigo) + at(0, 0, jar, 0.86),
  angle: [
    at(44, 26, jar, 0.76),
    turned(
      18,
      at(
        -46,
        -50,
        box(-22, -40, 44, 80, ink, 9) + box(-17, -32, 34, 64, indigoWash, 4) + disc(0, 0, 10, indigo),
      ),
    ),
    line('M-52 18a80 80 0 0 0 34 58M-64 34l10-20 18 13', turmeric, 11),
  ].join(''),
  stall: [
    line('M-76-24V88M76-24V88', indigo, 13),
    stripes(5, 38, -95, -72),
    box(-99, -90, 198, 20, indigo, 10),
    disc(-40, 23, 18, lac),
    disc(0, 23, 18, turmeric),
    disc(40, 23, 18, lac),
    box(-84, 38, 168, 52, indigo, 9),
    shape(lozenge(0, 64, 9, 4.8), turmeric),
  ].join(''),
  'price-tag': turned(
    -18,
    [
      edged('M-86 0L-40-50H78a10 10 0 0 1 10 10V40a10 10 0 0 1-10 10H-40Z', turmeric, turmeric, 8),
      disc(-48, 0, 13, cotton),
      words(26, 26, '฿', { size: 72, colour: ink, anchor: 'middle' }),
    ].join(''),
  ),
  qr:
    box(-88, -88, 176, 176, white, 14) +
    [
      [-44, -44],
      [44, -44],
      [-44, 44],
    ]
      .map(([x = 0, y = 0]) =>
        at(
          x,
          y,
          `${box(-28, -28, 56, 56, ink, 6)}${box(-19, -19, 38, 38, white, 3)}${box(-11, -11, 22, 22, ink, 2)}`,
        ),
      )
      .join('') +
    [
      [20, 16],
      [46, 16],
      [33, 33],
      [59, 33],
      [20, 46],
      [46, 59],
      [20, 62],
      [-6, -60],
      [-6, -34],
      [-6, 6],
      [-32, -6],
      [-60, -6],
    ]
      .map(([x = 0, y = 0]) => box(x, y, 13, 13, ink))
      .join(''),
  'map-pin': [
    `<ellipse cx="0" cy="86" rx="46" ry="11" fill="${seam}"/>`,
    shape('M0 88C-20 50-64 18-64-30a64 64 0 0 1 128 0C64 18 20 50 0 88Z', lac),
    disc(0, -30, 27, white),
    ring(0, -30, 14, turmeric, 10),
  ].join(''),
} as const
