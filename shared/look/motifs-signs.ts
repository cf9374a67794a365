/** Things of time, writing and cheer. Each in a square of 200 about the origin, for a light ground. */
import { dyes } from './colours'
import { lozenge } from './lozenge'
import { box, disc, line, shape, turned } from './svg'

const { indigo, lac, leaf, turmeric, white, ink, seam, skin, skinEdge, edge } = dyes

const tick = (x: number, y: number): string => line(`M${x} ${y}l9 10 17-20`, leaf, 9)

const days = [-52, -17, 18, 53].flatMap((x) => [0, 33, 66].map((y) => ({ x, y })))

/** Motifs that stand for a time, a list, a yes, by name. */
export const signMotifs = {
  clock:
    disc(0, 0, 88, indigo) +
    disc(0, 0, 70, white) +
    line('M0-42V0L28 22', ink, 12) +
    [0, 90, 180, 270].map((d) => turned(d, line('M0-60v6', indigo, 8))).join('') +
    disc(0, 0, 9, lac),
  calendar: [
    box(-82, -70, 164, 158, white, 16),
    shape('M-82-28v-26a16 16 0 0 1 16-16H66a16 16 0 0 1 16 16v26Z', lac),
    line('M-42-90v34M42-90v34', ink, 13),
    days.map(({ x, y }) => box(x - 11, y - 14, 22, 22, x === 18 && y === 33 ? turmeric : seam, 4)).join(''),
  ].join(''),
  checklist: [
    box(-70, -86, 140, 174, white, 14),
    box(-30, -98, 60, 28, indigo, 10),
    [-42, 6, 54].map((y) => tick(-50, y) + line(`M-6 ${y}h54`, indigo, 9)).join(''),
  ].join(''),
  speaker:
    shape('M-88-32h40l50-46V78l-50-46h-40Z', indigo) +
    line('M30-32a46 46 0 0 1 0 64M54-60a84 84 0 0 1 0 120', turmeric, 14),
  pencil: turned(
    45,
    [
      box(-22, -92, 44, 28, lac, 8),
      box(-22, -68, 44, 12, edge),
      box(-22, -56, 44, 104, turmeric),
      box(-7, -56, 14, 104, '#D9961A'),
      shape('M-22 48h44L0 96Z', '#F1DDBB'),
      shape('M-9 77h18L0 96Z', ink),
    ].join(''),
  ),
  heart:
    shape('M0 86L-80 4a48 48 0 0 1 80-56a48 48 0 0 1 80 56Z', lac) +
    shape(lozenge(0, 0, 9, 8), turmeric) +
    shape(lozenge(0, 0, 9, 8, [0.9, 1.9, 0.9]), lac),
  'thumbs-up': [
    `<g fill="${skin}" stroke="${skinEdge}" stroke-width="3" stroke-linejoin="round">`,
    '<path d="M-40-6C-12-22-8-56-6-78c2-22 38-18 36 10-2 22-6 32-10 46H60V82H-4c-18 0-26-8-36-12Z"/>',
    [-24, 4, 32, 60].map((y) => `<rect x="18" y="${y}" width="62" height="29" rx="14.5"/>`).join(''),
    '</g>',
    box(-84, -14, 46, 92, indigo, 8),
    box(-46, -14, 8, 92, turmeric),
  ].join(''),
} as const
