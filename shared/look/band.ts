/** The woven band: a course as cloth, one lozenge a lesson. Progress that grows into the edge of a badge. */
import type { Cloth } from '../course'
import { dyes } from './colours'
import { innerRows, lozenge } from './lozenge'
import { box, num, shape } from './svg'
import { selvage, stepsOf, wovenCell } from './weave'

/**
 * How a band is drawn. `live`: its unwoven cells follow the light and dark of the page (CSS variables);
 * without it the colours are fixed, as a picture needs. `marksNext`: the next lozenge is turmeric, "your
 * turn".
 */
type BandStyle = { wide: number; high: number; live?: boolean; marksNext?: boolean }

/** `n` lozenges, the first `k` of them woven, lying from 0 to `wide`. `k` over `n` counts as `n`. */
export const band = (cloth: Cloth, n: number, k: number, style: BandStyle): string => {
  const { wide, high } = style
  const cell = wide / n
  const woven = Math.max(0, Math.min(k, n))
  const cells = Array.from({ length: n }, (_, i) => {
    const from = Math.round(i * cell)
    const length = Math.round((i + 1) * cell) - from
    if (i < woven) return wovenCell(from, length, high, cloth)
    return i === woven && style.marksNext !== false
      ? nextCell(from, length, high, style.live)
      : openCell(from, length, high, style.live)
  })
  const thread = woven > 0 ? selvage(Math.round(woven * cell), high) : ''
  return `<g shape-rendering="crispEdges">${cells.join('')}${thread}</g>`
}

const nextCell = (x: number, wide: number, high: number, live?: boolean): string => {
  const { stepX, stepY } = stepsOf(wide, high)
  const wash = live ? `var(--turn-wash,${dyes.turmericWash})` : dyes.turmericWash
  const cx = x + wide / 2
  return [
    box(x, 0, wide, high, wash),
    shape(lozenge(cx, high / 2, stepX, stepY), dyes.turmeric),
    shape(lozenge(cx, high / 2, stepX, stepY, innerRows), wash),
  ].join('')
}

const openCell = (x: number, wide: number, high: number, live?: boolean): string => {
  const { stepX, stepY } = stepsOf(wide, high)
  const edge = live ? `var(--edge,${dyes.edge})` : dyes.edge
  const path = lozenge(x + wide / 2, high / 2, stepX * 0.96, stepY * 0.96)
  return (
    box(x, 0, wide, high, live ? `var(--sunk,${dyes.sunk})` : dyes.sunk) +
    `<path d="${path}" fill="none" stroke="${edge}" stroke-width="${num(Math.max(1.5, high / 26))}"/>`
  )
}
