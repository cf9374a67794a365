/** SVG's paths in the words of PDF: the absolute moves, lines and curves that an outlined drawing has, and no others. */

/** A coordinate of PDF: a hundredth of a point is finer than any printer; never in the form 1e-7. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100)

type Point = { x: number; y: number }

/** How many numbers each command takes. */
const arity: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }

/** @throws when a path has a command that an outlined drawing never has */
export function pathOperators(path: string): string {
  const words: string[] = []
  let here: Point = { x: 0, y: 0 }
  for (const [, command = '', written = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = written
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    if (arity[command] !== numbers.length)
      throw new Error(`[pdf] a path has "${command}" with ${numbers.length} numbers`)
    words.push(operator(command, numbers, here))
    const [x, y] = numbers.slice(-2)
    if (x !== undefined && y !== undefined) here = { x, y }
  }
  return words.join('\n')
}

function operator(command: string, numbers: number[], here: Point): string {
  const said = numbers.map(coordinate).join(' ')
  if (command === 'M') return `${said} m`
  if (command === 'L') return `${said} l`
  if (command === 'C') return `${said} c`
  if (command === 'Q') return `${cubic(numbers, here).map(coordinate).join(' ')} c`
  return 'h'
}

/** PDF has no quadratic curve: the same as a cubic one. */
function cubic([cx = 0, cy = 0, x = 0, y = 0]: number[], here: Point): number[] {
  const toward = (from: number, to: number): number => from + (2 / 3) * (to - from)
  return [toward(here.x, cx), toward(here.y, cy), toward(x, cx), toward(y, cy), x, y]
}
