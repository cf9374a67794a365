/** QR codes as shapes: for posters, certificates and pictures in the chat. Knows no format but SVG's path. */
import { encode } from 'uqr'

/** Dark modules by row, without the quiet zone that a reader needs around them (four modules on each side). */
export const qrModules = (text: string): boolean[][] => encode(text, { ecc: 'M', border: 0 }).data

/**
 * The dark modules as one SVG path.
 *
 * @param at left and top edge and the side of the square, in the drawing's units; the quiet zone lies outside of it
 */
export function qrPath(text: string, at: { x: number; y: number; size: number }): string {
  const rows = qrModules(text)
  const step = at.size / rows.length
  const place = (from: number, i: number): string => (from + i * step).toFixed(2)
  const dark = rows.flatMap((row, y) =>
    runsIn(row).map(([x, count]) => {
      const wide = (count * step).toFixed(2)
      return `M${place(at.x, x)} ${place(at.y, y)}h${wide}v${step.toFixed(2)}h-${wide}z`
    }),
  )
  return dark.join('')
}

/** Dark modules beside each other are one shape: where it begins, and how many they are. */
function runsIn(row: boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (isDark && last && last[0] + last[1] === x) last[1] += 1
    else if (isDark) runs.push([x, 1])
  }
  return runs
}
