// LINE's size keywords in CSS pixels, as its own apps and simulator draw them at normal font size. Pure.

const gaps = { none: 0, xs: 2, sm: 4, md: 8, lg: 12, xl: 16, xxl: 20 }
const borders = { none: 0, light: 0.5, normal: 1, medium: 2, 'semi-bold': 3, bold: 4 }
const texts = {
  xxs: 11,
  xs: 13,
  sm: 14,
  md: 16,
  lg: 19,
  xl: 22,
  xxl: 29,
  '3xl': 35,
  '4xl': 48,
  '5xl': 74,
}
const images = {
  xxs: 40,
  xs: 60,
  sm: 80,
  md: 100,
  lg: 120,
  xl: 140,
  xxl: 160,
  '3xl': 180,
  '4xl': 200,
  '5xl': 220,
}

/** Widths of a bubble by its `size`; each also keeps within the phone. */
export const bubbleWidths: Record<string, number> = {
  nano: 120,
  micro: 160,
  deca: 220,
  hecto: 241,
  kilo: 260,
  mega: 300,
  giga: 386,
}

/** Space before, between or around components, and corner radius: keyword, `12px` or `5%`. */
export const gapOf = (value: string | undefined) => measured(gaps, value)

export const borderOf = (value: string | undefined) => measured(borders, value)

/** A text's or icon's size; LINE's default is `md`. */
export const textSizeOf = (value: string | undefined) => measured(texts, value) ?? '16px'

/** An image's width; `full` takes all there is, LINE's default is `md`. */
export const imageSizeOf = (value: string | undefined) =>
  value === 'full' ? '100%' : (measured(images, value) ?? '100px')

/** `20:13` as CSS writes it; a square when absent or unreadable. */
export function ratioOf(value: string | undefined): string {
  const found = /^([\d.]+):([\d.]+)$/.exec(value ?? '')
  return found ? `${found[1]} / ${found[2]}` : '1 / 1'
}

function measured(table: Record<string, number>, value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const known = table[value]
  if (known !== undefined) return `${known}px`
  return /^-?[\d.]+(px|%)$/.test(value) ? value : undefined
}
