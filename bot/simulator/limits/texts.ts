/** Text messages: emojis stand where a `$` is, placeholders of textV2 have their substitution. */
import {
  all,
  also,
  anything,
  byType,
  integer,
  isThing,
  list,
  one,
  optional,
  type Problem,
  type Rule,
  text,
  thing,
} from './rule'

const words = text({ max: 5000 })
const emojiFields = { productId: text({ max: 100 }), emojiId: text({ max: 100 }) }

export const textMessage: Rule = all(
  thing({
    text: words,
    emojis: optional(list(thing({ index: integer(0), ...emojiFields }), { max: 20 })),
    quoteToken: optional(text({ max: 1000 })),
  }),
  also((fields, path) => emojisStandAtDollars(fields, [...path, 'emojis'])),
)

const mention = all(
  thing({ mentionee: byType({ user: thing({ userId: text({ max: 40 }) }), all: anything }) }),
  (_, path, where) => (where.chat === 'user' ? one(path, 'mentions exist only in groups') : []),
)
const substitution = byType({ mention, emoji: thing(emojiFields) })

export const textV2Message: Rule = all(
  thing({ text: words, quoteToken: optional(text({ max: 1000 })) }),
  also((fields, path, where) => {
    const given = isThing(fields.substitution) ? fields.substitution : {}
    const here = [...path, 'substitution']
    return [
      ...Object.entries(given).flatMap(([name, value]) => substitution(value, [...here, name], where)),
      ...placeholdersIn(fields.text).flatMap((name) =>
        Object.hasOwn(given, name) ? [] : one(here, `no substitution for {${name}}`),
      ),
    ]
  }),
)

/** `{name}` is a placeholder; `{{` and `}}` are braces. */
const placeholdersIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [...value.replace(/\{\{|\}\}/g, '').matchAll(/\{([A-Za-z0-9_]{1,20})\}/g)].map(
        (found) => found[1] ?? '',
      )
    : []

function emojisStandAtDollars(fields: Record<string, unknown>, path: (string | number)[]): Problem[] {
  const { emojis, text: body } = fields
  if (!Array.isArray(emojis) || typeof body !== 'string') return []
  return emojis.flatMap((emoji, at) =>
    isThing(emoji) && body[Number(emoji.index)] === '$'
      ? []
      : one([...path, at, 'index'], 'no $ at this place'),
  )
}
