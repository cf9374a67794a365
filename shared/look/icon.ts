/** Icons inside pictures. An icon never speaks alone: a word always stands beside it. */
import { type IconName, iconPaths } from './icon-paths'
import { at, num } from './svg'

/** An icon with its upper left corner at `x`, `y`. `filled` fills it with the same colour (play). */
export const icon = (
  name: IconName,
  x: number,
  y: number,
  size: number,
  set: { colour: string; width?: number; filled?: boolean },
): string =>
  at(
    x,
    y,
    `<path d="${iconPaths[name]}" fill="${set.filled ? set.colour : 'none'}" stroke="${set.colour}" ` +
      `stroke-width="${num(set.width ?? 2)}" stroke-linecap="round" stroke-linejoin="round"/>`,
    size / 24,
  )
