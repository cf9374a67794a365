/** The pencils of the drawing room: shapes, words and sheets as SVG text. Knows nothing of what is drawn. */

/** The one face of all pictures; the studio brings its TTF files. */
export const face = 'Noto Sans Thai Looped'

/** A number as SVG writes it: two decimals at most. */
export const num = (value: number): string => String(Number(value.toFixed(2)))

/** A whole picture, `width` × `height` units, by default one pixel each. */
export const sheet = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `viewBox="0 0 ${width} ${height}" font-family="'${face}',Sarabun,sans-serif">${inner}</svg>`

/** Moves a drawing, then scales it. */
export const at = (x: number, y: number, inner: string, scale = 1): string =>
  `<g transform="translate(${num(x)} ${num(y)})${scale === 1 ? '' : ` scale(${num(scale)})`}">${inner}</g>`

/** Turns a drawing by `degrees` about the origin. */
export const turned = (degrees: number, inner: string): string =>
  `<g transform="rotate(${num(degrees)})">${inner}</g>`

/** A rectangle, with round corners if `round` is given. */
export const box = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${fill}"` +
  `${round ? ` rx="${num(round)}"` : ''}/>`

/** A filled circle. */
export const disc = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${fill}"/>`

/** A circle as a line. */
export const ring = (x: number, y: number, radius: number, colour: string, width: number): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="none" ` +
  `stroke="${colour}" stroke-width="${width}"/>`

/** A filled path. */
export const shape = (path: string, fill: string): string => `<path d="${path}" fill="${fill}"/>`

/** A drawn line with round ends and joins. */
export const line = (path: string, colour: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${num(width)}" ` +
  'stroke-linecap="round" stroke-linejoin="round"/>'

/** A filled path with an edge of another colour, to lift it off what lies below. */
export const edged = (path: string, fill: string, edge: string, width: number): string =>
  `<path d="${path}" fill="${fill}" stroke="${edge}" stroke-width="${width}" stroke-linejoin="round"/>`

/** Shows only what lies inside a rectangle. `id` must be the only one of its name in the sheet. */
export const clipped = (id: string, width: number, height: number, inner: string): string =>
  `<clipPath id="${id}"><rect width="${num(width)}" height="${num(height)}"/></clipPath>` +
  `<g clip-path="url(#${id})">${inner}</g>`

/** How words are set: size in units, weight 400 or 700, where `x` is on them. */
type Setting = {
  size: number
  colour: string
  weight?: 400 | 700
  anchor?: 'start' | 'middle' | 'end'
}

/** One line of words; `y` is the line the letters stand on. Any words may come in: they are escaped. */
export const words = (x: number, y: number, say: string, set: Setting): string =>
  `<text x="${num(x)}" y="${num(y)}" font-size="${num(set.size)}" font-weight="${set.weight ?? 700}" ` +
  `fill="${set.colour}" text-anchor="${set.anchor ?? 'start'}">${escaped(say)}</text>`

const escaped = (say: string): string =>
  say.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
