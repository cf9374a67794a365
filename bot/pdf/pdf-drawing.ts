/**
 * An outlined drawing (`Pictures.outlines`) as the content of a PDF page: paths stay paths, sharp at any size. Knows groups,
 * opacity, clips, fills, strokes and embedded pictures; a drawing that has more is a mistake of ours and throws.
 */
import { parseXml, type XmlElement } from '../../shared/xml'
import { coordinate, pathOperators } from './path-operators'

/** What a page shows, and what it refers to: `/Alpha<n>` and `/Picture<n>`, counted from 0. */
export interface PdfDrawing {
  content: string
  /** Opacities from 0 to 1. */
  alphas: number[]
  /** As they stood in the drawing: `data:` addresses. */
  pictures: string[]
}

interface Scene extends PdfDrawing {
  clips: Map<string, XmlElement>
}

/** In the drawing's own units, its y axis downwards. */
export function pdfDrawing(outlined: string): PdfDrawing {
  const root = parseXml(outlined)
  if (!root) throw new Error('[pdf] the outlines of a drawing are no XML')
  const scene: Scene = { content: '', alphas: [], pictures: [], clips: clipsIn(root) }
  const content = root.children.map((child) => drawn(child, scene)).join('\n')
  return { content, alphas: scene.alphas, pictures: scene.pictures }
}

const clipsIn = (root: XmlElement): Map<string, XmlElement> =>
  new Map(
    root.children
      .filter(({ name }) => name === 'defs')
      .flatMap(({ children }) => children)
      .map((clip) => [clip.attributes.get('id') ?? '', clip]),
  )

function drawn(element: XmlElement, scene: Scene): string {
  if (element.name === 'defs') return ''
  const inside = {
    g: () => element.children.map((child) => drawn(child, scene)).join('\n'),
    path: () => painted(element, scene),
    image: () => pictured(element, scene),
  }[element.name]
  if (!inside) throw new Error(`[pdf] a drawing has <${element.name}>`)
  return [
    'q',
    placedBy(element),
    opaque(element.attributes.get('opacity'), scene),
    clipped(element, scene),
    inside(),
    'Q',
  ]
    .filter(Boolean)
    .join('\n')
}

function placedBy({ attributes }: XmlElement): string {
  const [, numbers = ''] = /^matrix\(([^)]*)\)$/.exec(attributes.get('transform') ?? '') ?? []
  return (
    numbers &&
    `${numbers
      .trim()
      .split(/[\s,]+/)
      .map((one) => Number(Number(one).toFixed(6)))
      .join(' ')} cm`
  )
}

function opaque(value: string | undefined, { alphas }: Scene): string {
  if (value === undefined) return ''
  const alpha = Number(value)
  if (!alphas.includes(alpha)) alphas.push(alpha)
  return `/Alpha${alphas.indexOf(alpha)} gs`
}

function clipped({ attributes }: XmlElement, { clips }: Scene): string {
  const [, id] = /^url\(#([^)]*)\)$/.exec(attributes.get('clip-path') ?? '') ?? []
  if (id === undefined) return ''
  const clip = clips.get(id)
  if (!clip) throw new Error('[pdf] a drawing is clipped by what is not there')
  return `${clip.children.map((path) => pathOperators(path.attributes.get('d') ?? '')).join('\n')}\nW n`
}

function painted({ attributes }: XmlElement, scene: Scene): string {
  const fill = colour(attributes.get('fill') ?? '#000000')
  const stroke = colour(attributes.get('stroke') ?? 'none')
  return [
    opaque(attributes.get('fill-opacity') ?? attributes.get('stroke-opacity'), scene),
    fill && `${fill} rg`,
    stroke && `${stroke} RG ${penOf(attributes)}`,
    pathOperators(attributes.get('d') ?? ''),
    paintOf(fill !== '', stroke !== '') + (fill && attributes.get('fill-rule') === 'evenodd' ? '*' : ''),
  ]
    .filter(Boolean)
    .join('\n')
}

/** The operator that fills, strokes, does both, or only ends the path. */
const paintOf = (fills: boolean, strokes: boolean): string =>
  fills ? (strokes ? 'B' : 'f') : strokes ? 'S' : 'n'

/** `#rrggbb` as three parts of one; empty for none. */
function colour(value: string): string {
  if (value === 'none') return ''
  const [, ...parts] = /^#(..)(..)(..)$/.exec(value) ?? []
  if (parts.length !== 3) throw new Error('[pdf] a drawing has a paint that is no colour')
  return parts.map((part) => (Number.parseInt(part, 16) / 255).toFixed(3)).join(' ')
}

const caps: Record<string, number> = { butt: 0, round: 1, square: 2 }
const joins: Record<string, number> = { miter: 0, round: 1, bevel: 2 }

function penOf(attributes: Map<string, string>): string {
  const dashes = attributes.get('stroke-dasharray')
  return [
    `${coordinate(Number(attributes.get('stroke-width') ?? 1))} w`,
    `${caps[attributes.get('stroke-linecap') ?? 'butt']} J`,
    `${joins[attributes.get('stroke-linejoin') ?? 'miter']} j`,
    dashes && `[${dashes.replace(/,/g, ' ')}] 0 d`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A picture stands in a unit square with its top at 1. */
function pictured({ attributes }: XmlElement, { pictures }: Scene): string {
  const [x = 0, y = 0, wide = 0, high = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(attributes.get(name) ?? 0),
  )
  const count = pictures.push(attributes.get('xlink:href') ?? attributes.get('href') ?? '')
  return `${[wide, 0, 0, -high, x, y + high].map(coordinate).join(' ')} cm\n/Picture${count - 1} Do`
}
