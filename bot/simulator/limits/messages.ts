/** Every kind of message a bot may send, with its limits; and LINE's way of saying what is wrong. */
import { action } from './actions'
import { flexContainer } from './flex'
import { imagemap } from './imagemap'
import { mediaUrl } from './links'
import {
  all,
  also,
  byType,
  decimal,
  integer,
  isThing,
  list,
  one,
  oneOf,
  optional,
  type Path,
  type Problem,
  type Rule,
  text,
  thing,
  type Where,
} from './rule'
import { listedSticker } from './stickers'
import { template } from './templates'
import { textMessage, textV2Message } from './texts'

export type LineError = { message: string; details?: { message: string; property: string }[] }

const quickReply = thing({
  items: list(
    thing({ type: optional(oneOf('action')), imageUrl: optional(mediaUrl()), action: action('quick-reply') }),
    { max: 13 },
  ),
})
const sender = thing({ name: optional(text({ max: 20 })), iconUrl: optional(mediaUrl()) })

const media = { originalContentUrl: mediaUrl(), previewImageUrl: mediaUrl() }
const altText = text({ max: 1500 })

const video = all(
  thing({ ...media, trackingId: optional(text({ max: 100 })) }),
  also((fields, path, where) =>
    fields.trackingId && where.chat === 'group'
      ? one([...path, 'trackingId'], 'trackingId cannot be used in group chats')
      : [],
  ),
)

const kinds: Record<string, Rule> = {
  text: textMessage,
  textV2: textV2Message,
  sticker: all(thing({ packageId: text({ max: 20 }), stickerId: text({ max: 20 }) }), listedSticker),
  image: thing(media),
  video,
  audio: thing({ originalContentUrl: mediaUrl(), duration: integer(1) }),
  location: thing({
    title: text({ max: 100 }),
    address: text({ max: 100 }),
    latitude: decimal(-90, 90),
    longitude: decimal(-180, 180),
  }),
  imagemap,
  template: thing({ altText, template }),
  flex: thing({ altText }),
  coupon: thing({ couponId: text({ max: 100 }), deliveryTag: optional(text({ max: 30 })) }),
}

const message = all(byType(kinds), thing({ quickReply: optional(quickReply), sender: optional(sender) }))
const messages = list(message, { max: 5 })

/** What LINE would answer with 400 to these messages, or null when it would take them. */
export function messagesProblem(given: unknown, where: Where): LineError | null {
  const problems = messages(given, ['messages'], where)
  if (problems.length > 0) return bodyError(problems)
  return flexProblem(given as unknown[], where) // the rules above let only a list through
}

/** LINE's answer to a body with problems: `messages[0].text`. */
export function bodyError(problems: Problem[]): LineError {
  return {
    message: `The request body has ${problems.length} error(s)`,
    details: problems.map((problem) => ({ message: problem.message, property: dotted(problem.path) })),
  }
}

/** Flex is looked at afterwards, and says `/body/contents/0/text` within the one message. */
function flexProblem(given: unknown[], where: Where): LineError | null {
  for (const [at, one] of given.entries()) {
    if (!isThing(one) || one.type !== 'flex') continue
    const problems = flexContainer(one.contents, [], where)
    if (problems.length === 0) continue
    return {
      message: `A message (messages[${at}]) in the request body is invalid`,
      details: problems.map((problem) => ({
        message: problem.message,
        property: `/${problem.path.join('/')}`,
      })),
    }
  }
  return null
}

const dotted = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text ? `${text}.${step}` : step
  }, '')
