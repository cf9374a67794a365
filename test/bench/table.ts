/** The table: a figure with its aim beside it, and whether it is met. Knows nothing of how a figure came about. */

/** What a figure should be. */
export interface Aim {
  /** As it is shown, such as `≥ 0.50`. */
  text: string
  met: boolean
  /** How far away it is, when it is not met. */
  gap: string
}

export interface Line {
  what: string
  figure: string
  aim?: Aim
}

export interface Section {
  title: string
  lines: Line[]
  /** What somebody must know to read the figures. */
  notes?: string[]
}

export const atLeast = (figure: number, aim: number): Aim => ({
  text: `≥ ${aim.toFixed(2)}`,
  met: figure >= aim,
  gap: `${(aim - figure).toFixed(2)} short`,
})

/** @param unit with its space, such as ` ms` */
export const atMost = (figure: number, aim: number, unit = ''): Aim => ({
  text: `≤ ${grouped(aim)}${unit}`,
  met: figure <= aim,
  gap: `${grouped(figure - aim)}${unit} too much`,
})

/** A number as people read it: thousands apart, three digits that say something. */
export function grouped(value: number): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

export const perSecond = (value: number): string => `${grouped(Math.round(value))}/s`

const columns = { what: 62, figure: 30, aim: 12 }

/** One section as text, its lines in columns. */
export const sectionText = ({ title, lines, notes = [] }: Section): string =>
  [title, ...lines.map(lineText), ...notes.map((note) => `  · ${note}`)].join('\n')

function lineText({ what, figure, aim }: Line): string {
  const verdict = aim ? `${aim.text.padEnd(columns.aim)} ${aim.met ? '✓' : `✗ ${aim.gap}`}` : ''
  return `  ${what.padEnd(columns.what)} ${figure.padStart(columns.figure)}   ${verdict}`.trimEnd()
}
