/** The stepped lozenge (ลายโคม) of northern cloth, in plain blocks: the one ornament of the house. */
import { num } from './svg'

/** Half widths of the seven rows of a whole lozenge, in steps. */
const whole = [1, 2, 3, 4, 3, 2, 1]

/** The same lozenge one row smaller, for its inner field. */
export const innerRows = [0.92, 1.84, 2.76, 1.84, 0.92]

/** The cross of thread at its heart. */
export const heartRows = [0.5, 1.3, 0.5]

/**
 * A lozenge as one path, centred on `x`, `y`.
 * @param stepX half the width of one step: a whole lozenge is 8 of them wide
 * @param stepY the height of one row: a whole lozenge is 7 of them high
 */
export const lozenge = (
  x: number,
  y: number,
  stepX: number,
  stepY: number,
  rows: number[] = whole,
): string => {
  const top = y - (rows.length * stepY) / 2
  const right = rows.map((half, row) => {
    const rowTop = top + row * stepY
    const to = num(x + half * stepX)
    return `${row === 0 ? `M${to} ${num(rowTop)}` : `H${to}`}V${num(rowTop + stepY)}`
  })
  const left = [...rows].reverse().map((half, row) => {
    const rowBottom = top + (rows.length - row) * stepY
    return `H${num(x - half * stepX)}V${num(rowBottom - stepY)}`
  })
  return `${right.join('')}${left.join('')}Z`
}
