/**
 * A course's own badge art, before it is let in: of an SVG only what draws shapes is kept. Notes of drawing programs fall
 * away; what would change the look, run, or reach outside is told, so that its author can make shapes of it.
 */
import { parseXml, writeXml, type XmlElement } from '../xml'
import { artAttributes, artElements, artStyles, passesInSilence } from './own-art-rules'

/** The most that art may be: bytes of a PNG and pixels of its side, bytes and elements of an SVG. */
export const artLimits = {
  bytes: 1_000_000,
  pixels: 2048,
  svgBytes: 200_000,
  deepest: 24,
  mostElements: 3_000,
}

/** Art is kept as a PNG of so many pixels: sharp on the certificate, small in the store. */
export const artPixels = 528

/** Why a drawing is not taken; each has a sentence for its author. */
export type ArtSlip =
  | { why: 'unreadable' }
  | { why: 'not-square'; size: string }
  | { why: 'element'; name: string }
  | { why: 'attribute'; name: string; element: string }
  | { why: 'outside'; name: string; element: string }

/** The drawing with nothing but shapes in it, or the first thing that keeps it out. */
export function cleanSvg(text: string): { svg: string } | { slip: ArtSlip } {
  const root = parseXml(withoutDoctype(text), artLimits)
  if (root?.name !== 'svg') return { slip: { why: 'unreadable' } }
  const size = sizeOf(root)
  if (!size) return { slip: { why: 'unreadable' } }
  if (Math.abs(size.wide / size.high - 1) > squareSlack)
    return { slip: { why: 'not-square', size: `${size.wide}×${size.high}` } }
  const cleaned = cleanElement(root)
  if ('why' in cleaned) return { slip: cleaned }
  // As large as its viewBox, and drawn at whatever size is wanted.
  const attributes = new Map([...cleaned.attributes].filter(([name]) => !['width', 'height'].includes(name)))
  if (!attributes.has('viewBox')) attributes.set('viewBox', `0 0 ${size.wide} ${size.high}`)
  return { svg: writeXml({ ...cleaned, attributes: attributes.set('xmlns', namespace) }) }
}

const namespace = 'http://www.w3.org/2000/svg'

/** Drawing programs round. */
const squareSlack = 0.01

/** The one that SVG 1.1 asked for, which declares nothing by itself; any other stays, and so the document is not read. */
const withoutDoctype = (text: string): string =>
  text.replace(/<!DOCTYPE svg PUBLIC "[^"<>]*" "[^"<>]*"\s*>/, '')

function sizeOf({ attributes }: XmlElement): { wide: number; high: number } | undefined {
  const box = (attributes.get('viewBox') ?? '').trim().split(/[\s,]+/)
  const given = box.length === 4 ? box.slice(2) : [attributes.get('width'), attributes.get('height')]
  const [wide = 0, high = 0] = given.map((value) => Number.parseFloat(value ?? ''))
  return wide > 0 && high > 0 ? { wide, high } : undefined
}

function cleanElement(element: XmlElement): XmlElement | ArtSlip {
  if (!artElements.has(element.name)) return { why: 'element', name: element.name }
  const attributes = cleanAttributes(element)
  if ('why' in attributes) return attributes
  const children: XmlElement[] = []
  for (const child of element.children) {
    if (passesInSilence.element(child.name)) continue
    const cleaned = cleanElement(child)
    if ('why' in cleaned) return cleaned
    children.push(cleaned)
  }
  return { name: element.name, attributes, children }
}

function cleanAttributes({ name: element, attributes }: XmlElement): Map<string, string> | ArtSlip {
  const kept = new Map<string, string>()
  for (const [name, value] of [...attributes].flatMap(stylesApart)) {
    if (passesInSilence.attribute(name)) continue
    if (!artAttributes.has(name) && !artStyles.has(name)) return { why: 'attribute', name, element }
    if (!staysInside(name, value)) return { why: 'outside', name, element }
    kept.set(name, value)
  }
  return kept
}

/** `style="fill:red"` says the same as `fill="red"`; what says nothing of shapes there is left out. */
function stylesApart([name, value]: [string, string]): [string, string][] {
  if (name !== 'style') return [[name, value]]
  return value.split(';').flatMap((declared): [string, string][] => {
    const [key = '', ...said] = declared.split(':')
    const property = key.trim().toLowerCase()
    return property && !passesInSilence.style(property) ? [[property, said.join(':').trim()]] : []
  })
}

/** Numbers, words, colours and places in the same drawing; no quotes, no slashes, nothing that could be an address. */
function staysInside(name: string, value: string): boolean {
  if (name === 'xlink:href' || name === 'href') return /^#[\w.-]+$/.test(value)
  if (/url/i.test(value)) return /^url\(#[\w.-]+\)$/.test(value)
  return /^[\w\s#.,()%+-]*$/.test(value)
}
