/** SVG's paths in the words of PDF: the absolute moves, lines and curves that an outlined drawing has, and no others. */

/** A coordinate of PDF: a hundredth of a point is finer than any printer; never in the form 1e-7. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100)

type Point = { x: number; y: number }

/** How many numbers each command takes. */
const arity: Record<string, number> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }

/**
 * @param path as an outlined drawing writes it: commands and numbers with spaces between
 * @throws when it has a command that an outlined drawing never has
 */
export function pathOperators(path: string): string {
  const words = path.split(' ')
  const said: string[] = []
  let here: Point = { x: 0, y: 0 }
  for (let at = 0; at < words.length; ) {
    const command = words[at] ?? ''
    const count = arity[command]
    if (count === undefined) throw new Error('[pdf] a path has a command that is not drawn here')
    const numbers = words.slice(at + 1, at + 1 + count).map(Number)
    said.push(operator(command, numbers, here))
    if (count > 0) here = { x: numbers[count - 2] ?? 0, y: numbers[count - 1] ?? 0 }
    at += 1 + count
  }
  return said.join('\n')
}

function operator(command: string, numbers: number[], here: Point): string {
  const said = (command === 'Q' ? cubic(numbers, here) : numbers).map(coordinate).join(' ')
  if (command === 'M') return `${said} m`
  if (command === 'L') return `${said} l`
  return command === 'Z' ? 'h' : `${said} c`
}

/** PDF has no quadratic curve: the same as a cubic one. */
function cubic([cx = 0, cy = 0, x = 0, y = 0]: number[], here: Point): number[] {
  const toward = (from: number, to: number): number => from + (2 / 3) * (to - from)
  return [toward(here.x, cx), toward(here.y, cy), toward(x, cx), toward(y, cy), x, y]
}
