/** The components of a Flex bubble, each with the fields LINE knows; others are refused. */
import { action } from './actions'
import * as is from './flex-values'
import { mediaUrl } from './links'
import {
  all,
  also,
  byType,
  flag,
  integer,
  isThing,
  list,
  one,
  oneOf,
  optional,
  type Problem,
  type Rule,
  text,
  thing,
} from './rule'

const DEEPEST_BOX = 10

const position = {
  position: optional(oneOf('relative', 'absolute')),
  offsetTop: is.offset,
  offsetBottom: is.offset,
  offsetStart: is.offset,
  offsetEnd: is.offset,
}
const flex = { flex: optional(integer(0)) }
const margin = { margin: is.gap }
const gravity = { gravity: optional(oneOf('top', 'bottom', 'center')) }
const align = { align: optional(oneOf('start', 'end', 'center')) }
const tap = { action: optional(action('flex')) }
const shrink = { adjustMode: optional(oneOf('shrink-to-fit')), scaling: optional(flag) }
const letters = {
  size: is.fontSize,
  color: is.colour,
  weight: optional(oneOf('regular', 'bold')),
  style: optional(oneOf('normal', 'italic')),
  decoration: optional(oneOf('none', 'underline', 'line-through')),
}

const part = (fields: Record<string, Rule>) => thing({ type: () => [], ...fields }, true)
/** No limit of its own is documented; the bubble's 30 KB is the end of it. */
const words = text({ max: 30 * 1024, empty: 'must be non-empty text' })
const span = byType({ span: part({ text: words, ...letters }) })

const textPart = all(
  part({
    text: optional(words),
    contents: optional(list(span, { max: 1000 })),
    ...letters,
    ...flex,
    ...margin,
    ...position,
    ...gravity,
    ...align,
    ...tap,
    ...shrink,
    wrap: optional(flag),
    lineSpacing: is.lines,
    maxLines: optional(integer(0)),
  }),
  also((fields, path) =>
    fields.text === undefined && fields.contents === undefined
      ? one([...path, 'text'], 'must be non-empty text')
      : [],
  ),
)

const button = part({
  action: action('flex-button'),
  style: optional(oneOf('primary', 'secondary', 'link')),
  height: optional(oneOf('md', 'sm')),
  color: is.colour,
  ...flex,
  ...margin,
  ...position,
  ...gravity,
  ...shrink,
})

const image = part({
  url: mediaUrl(),
  size: is.imageSize,
  aspectRatio: is.ratio,
  aspectMode: optional(oneOf('fit', 'cover')),
  backgroundColor: is.colour,
  animated: optional(flag),
  ...flex,
  ...margin,
  ...position,
  ...align,
  ...gravity,
  ...tap,
})

const icon = part({
  url: mediaUrl(),
  size: is.iconSize,
  aspectRatio: is.ratio,
  scaling: optional(flag),
  ...margin,
  ...position,
})
const separator = part({ color: is.colour, ...margin })
const filler = part({ ...flex })

const gradient = byType({
  linearGradient: part({
    angle: is.angle,
    startColor: required(is.colour),
    endColor: required(is.colour),
    centerColor: is.colour,
    centerPosition: is.stop,
  }),
})

const boxFields = part({
  layout: oneOf('horizontal', 'vertical', 'baseline'),
  contents: () => [],
  spacing: is.gap,
  backgroundColor: is.colour,
  borderColor: is.colour,
  borderWidth: is.border,
  cornerRadius: is.corner,
  width: is.extent,
  maxWidth: is.extent,
  height: is.extent,
  maxHeight: is.extent,
  paddingAll: is.padding,
  paddingTop: is.padding,
  paddingBottom: is.padding,
  paddingStart: is.padding,
  paddingEnd: is.padding,
  justifyContent: optional(
    oneOf('center', 'flex-start', 'flex-end', 'space-between', 'space-around', 'space-evenly'),
  ),
  alignItems: optional(oneOf('center', 'flex-start', 'flex-end')),
  background: optional(gradient),
  ...flex,
  ...margin,
  ...position,
  ...tap,
})

const inBaseline: Rule = byType({ text: textPart, icon, filler })

/** A box with everything in it, at most ten boxes deep. */
const box: Rule = boxAt(1)

const boxKind = byType({ box })

/** header, body and footer are boxes. */
export const block: Rule = (value, path, where) => boxKind(value, path, where)

/** The hero is a box, an image or a video. */
export const hero: Rule = byType({
  box,
  image,
  video: part({
    url: mediaUrl(),
    previewUrl: mediaUrl(),
    altContent: byType({ box, image }),
    aspectRatio: is.ratio,
    action: optional(action('flex')),
  }),
})

function boxAt(depth: number): Rule {
  return all(boxFields, (value, path, where) => {
    if (!isThing(value)) return []
    if (depth > DEEPEST_BOX) return one(path, `boxes may be nested ${DEEPEST_BOX} deep`)
    return contentsOf(value, depth)(value.contents, [...path, 'contents'], where)
  })
}

function contentsOf(value: Record<string, unknown>, depth: number): Rule {
  const inside = value.layout === 'baseline' ? inBaseline : partsAt(depth + 1)
  return list(inside, { min: 0, max: 1000 })
}

/** Made when it is looked at: a box holds boxes. */
function partsAt(depth: number): Rule {
  return (value, path, where) =>
    byType({ box: boxAt(depth), button, image, text: textPart, separator, filler })(value, path, where)
}

function required(rule: Rule): Rule {
  return (value, path, where): Problem[] =>
    value === undefined || value === null ? one(path, 'must be specified') : rule(value, path, where)
}
