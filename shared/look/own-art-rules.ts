/** What an SVG of a course may hold: shapes, their paint, and places in the drawing itself. Everything else is outside. */

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

/** No text (letters differ from machine to machine), no pictures, no filters, no references that could multiply. */
export const artElements = words(`
  svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath`)

/** Where shapes are and how they lie. */
export const artAttributes = words(`
  id d x y width height rx ry cx cy r x1 y1 x2 y2 fx fy points transform viewBox offset gradientUnits
  gradientTransform spreadMethod clipPathUnits preserveAspectRatio href xlink:href`)

/** How they are painted, as attributes or inside `style`. */
export const artStyles = words(`
  fill fill-opacity fill-rule clip-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset stroke-opacity opacity color stop-color stop-opacity clip-path display visibility
  paint-order`)

/** Styles that change the look in a way that is not drawn here. */
const tellingStyles = words('filter mask mix-blend-mode marker marker-start marker-mid marker-end')

const notes = words('title desc metadata')
const silentAttributes = words('class role version baseProfile enable-background xmlns tabindex focusable')
/** Prefixes of drawing programs, and declarations of them. */
const noted = /^(xmlns|sodipodi|inkscape|rdf|cc|dc|sketch|serif|xml|data-[\w-]+|aria-[\w-]+)(:|$)/

/** What says nothing about shapes, and is left out without a word. */
export const passesInSilence = {
  element: (name: string): boolean => notes.has(name) || noted.test(name),
  attribute: (name: string): boolean => silentAttributes.has(name) || noted.test(name),
  style: (name: string): boolean => !artStyles.has(name) && !tellingStyles.has(name),
}
