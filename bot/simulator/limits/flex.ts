/** Flex containers: a bubble of at most 30 KB, a carousel of at most 12 bubbles and 50 KB. */
import { action } from './actions'
import { block, hero } from './flex-parts'
import * as is from './flex-values'
import { all, also, byType, flag, isThing, list, one, oneOf, optional, type Rule, thing } from './rule'

const BUBBLE_BYTES = 30 * 1024
const CAROUSEL_BYTES = 50 * 1024

const style = optional(
  thing({ backgroundColor: is.colour, separator: optional(flag), separatorColor: is.colour }, true),
)

const bubbleFields = thing(
  {
    type: () => [],
    size: optional(oneOf('nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga')),
    direction: optional(oneOf('ltr', 'rtl')),
    header: optional(block),
    hero: optional(hero),
    body: optional(block),
    footer: optional(block),
    styles: optional(thing({ header: style, hero: style, body: style, footer: style }, true)),
    action: optional(action('flex')),
  },
  true,
)

const bubble = all(
  bubbleFields,
  noLargerThan(BUBBLE_BYTES),
  also((fields, path) =>
    ['header', 'hero', 'body', 'footer'].some((name) => fields[name] !== undefined)
      ? []
      : one(path, 'must contain at least one block'),
  ),
  also((fields, path) =>
    // whatever it is, it is only compared
    hasVideo(fields) && !['kilo', 'mega', 'giga', undefined].includes(fields.size as string | undefined)
      ? one([...path, 'size'], 'a bubble with a video must be kilo, mega or giga')
      : [],
  ),
)

const inCarousel = all(
  byType({ bubble }),
  also((fields, path) =>
    hasVideo(fields) ? one([...path, 'hero'], 'a carousel may not contain a video') : [],
  ),
)

const carousel = all(
  thing({ type: () => [], contents: list(inCarousel, { max: 12 }) }, true),
  noLargerThan(CAROUSEL_BYTES),
)

export const flexContainer: Rule = byType({ bubble, carousel })

const hasVideo = (fields: Record<string, unknown>) => isThing(fields.hero) && fields.hero.type === 'video'

function noLargerThan(bytes: number): Rule {
  return (value, path) =>
    Buffer.byteLength(JSON.stringify(value) ?? '', 'utf8') > bytes
      ? one(path, `must not exceed ${bytes} bytes`)
      : []
}
