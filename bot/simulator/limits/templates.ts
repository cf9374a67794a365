/** Template messages: buttons, confirm, carousel, image carousel. */
import { action } from './actions'
import { graphemes } from './counting'
import { mediaUrl } from './links'
import {
  all,
  also,
  byType,
  form,
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

const button = action('template')
const title = optional(text({ max: 40, count: graphemes }))
const colour = optional(form(/^#[0-9A-Fa-f]{6}$/))
const ratio = optional(oneOf('rectangle', 'square'))
const fit = optional(oneOf('cover', 'contain'))

/** A text that must be shorter beside a picture or a title. */
function shrinking(plain: number, beside: number): Rule {
  return also((fields, path, where) => {
    const max = fields.thumbnailImageUrl || fields.title ? beside : plain
    return text({ max, count: graphemes })(fields.text, [...path, 'text'], where)
  })
}

const buttons = all(
  thing({
    thumbnailImageUrl: optional(mediaUrl()),
    imageAspectRatio: ratio,
    imageSize: fit,
    imageBackgroundColor: colour,
    title,
    defaultAction: optional(byTypeOfDefault()),
    actions: list(button, { max: 4 }),
  }),
  shrinking(160, 60),
)

const confirm = thing({
  text: text({ max: 240, count: graphemes }),
  actions: list(button, { min: 2, max: 2 }),
})

const column = all(
  thing({
    thumbnailImageUrl: optional(mediaUrl()),
    imageBackgroundColor: colour,
    title,
    defaultAction: optional(byTypeOfDefault()),
    actions: list(button, { max: 3 }),
  }),
  shrinking(120, 60),
)

const carousel = all(
  thing({ columns: list(column, { max: 10 }), imageAspectRatio: ratio, imageSize: fit }),
  also((fields, path) => sameNumberOfButtons(fields.columns, [...path, 'columns'])),
)

const imageCarousel = thing({
  columns: list(thing({ imageUrl: mediaUrl(), action: action('image-carousel') }), { max: 10 }),
})

export const template: Rule = byType({ buttons, confirm, carousel, image_carousel: imageCarousel })

function sameNumberOfButtons(columns: unknown, path: (string | number)[]): Problem[] {
  if (!Array.isArray(columns)) return []
  const numbers = columns.map((one) => (isThing(one) && Array.isArray(one.actions) ? one.actions.length : 0))
  return new Set(numbers).size > 1 ? one(path, 'All columns must have the same number of actions') : []
}

/** A tap on the picture or text itself needs no label. */
function byTypeOfDefault(): Rule {
  return (value, path, where) =>
    action('rich-menu')(value, path, where).filter((problem) => problem.path.at(-1) !== 'label')
}
