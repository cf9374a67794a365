/** Woven cloth: one cell of the band, an endless strip for edges, and the dim pattern of a dyed ground. */
import type { Cloth } from '../course'
import { cloths, dyes } from './colours'
import { heartRows, innerRows, lozenge } from './lozenge'
import { box, num, shape } from './svg'

/** The steps of a lozenge in a cell `wide` × `high`; a very wide cell does not stretch its lozenge. */
export const stepsOf = (wide: number, high: number): { stepX: number; stepY: number } => ({
  stepX: Math.min(wide, high * 2.6) / 9.4,
  stepY: high / 11,
})

/** One woven cell: dyed ground, lozenge, thread, and half a knot in each corner so that neighbours meet. */
export const wovenCell = (x: number, wide: number, high: number, cloth: Cloth): string => {
  const dyed = cloths[cloth]
  const { stepX, stepY } = stepsOf(wide, high)
  const cx = x + wide / 2
  const cy = high / 2
  return [
    box(x, 0, wide, high, dyed.ground),
    shape(lozenge(cx, cy, stepX, stepY), dyes.turmeric),
    shape(lozenge(cx, cy, stepX, stepY, innerRows), dyed.ground),
    shape(lozenge(cx, cy, stepX, stepY, heartRows), dyes.white),
    shape(knots(x, wide, high), dyed.wash),
  ].join('')
}

/** The turmeric thread along both edges of a woven length. */
export const selvage = (long: number, high: number): string => {
  const thick = (high / 11) * 0.8
  return box(0, 0, long, thick, dyes.turmeric) + box(0, high - thick, long, thick, dyes.turmeric)
}

/**
 * A strip of cloth for an edge, lying along x from 0 to `long`.
 * @param cell wished length of a cell; it is rounded so that whole cells fill the strip
 */
export const weave = (long: number, high: number, cloth: Cloth, cell = high * 1.7): string => {
  const count = Math.max(1, Math.round(long / cell))
  const wide = long / count
  const cells = Array.from({ length: count }, (_, i) => wovenCell(i * wide, wide, high, cloth))
  return `<g shape-rendering="crispEdges">${cells.join('')}${selvage(long, high)}</g>`
}

/** A dyed ground with large dim lozenges. It bleeds over its edges: clip it. */
export const dyedGround = (wide: number, high: number, cloth: Cloth, scale = 1): string => {
  const dyed = cloths[cloth]
  return box(0, 0, wide, high, dyed.ground) + dimPattern(wide, high, dyed.deep, 0.34, scale)
}

/** The large lozenges of a ground, in rows half a step apart. */
export const dimPattern = (wide: number, high: number, fill: string, opacity: number, scale = 1): string => {
  const paths: string[] = []
  for (let row = 0; row * 150 * scale < high + 150 * scale; row++) {
    for (let column = -1; column * 160 * scale < wide + 160 * scale; column++) {
      const x = (column * 160 + (row % 2 ? 80 : 0)) * scale
      paths.push(lozenge(x, row * 150 * scale, 18 * scale, 19 * scale))
    }
  }
  return `<path d="${paths.join('')}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`
}

const knots = (x: number, wide: number, high: number): string => {
  const { stepX, stepY } = stepsOf(wide, high)
  const corner = (edge: number, inward: number, from: number, up: number): string =>
    `M${num(edge)} ${num(from)}h${num(inward * stepX * 1.5)}v${num(up * stepY)}` +
    `h${num(-inward * stepX * 0.75)}v${num(up * stepY)}H${num(edge)}Z`
  const low = high - stepY * 1.6
  const top = stepY * 1.6
  return (
    corner(x, 1, top, 1) +
    corner(x + wide, -1, top, 1) +
    corner(x, 1, low, -1) +
    corner(x + wide, -1, low, -1)
  )
}
