/**
 * Whether a document is safe to check: small enough that its one form is found in a moment, and written in the plain words of
 * its vocabularies. JSON-LD lets the same statement be written in other words (`https://…#validUntil`, `@graph`, a vocabulary
 * of one's own inside); its signature stays good then, and whoever reads `validUntil` finds none. So nothing of the kind.
 */
import type { Json } from './canonical'
import { isObject, listOf } from './reading'

export type Plainness = 'plain' | 'too-intricate' | 'in-other-words'

const deepest = 20
const mostObjects = 400
const mostValues = 3000

/** @param document with its proofs */
export function plainnessOf(document: Json): Plainness {
  const { '@context': contexts, ...rest } = document
  if (!listOf(contexts).every((context) => typeof context === 'string')) return 'in-other-words'
  const seen: Seen = { objects: 0, values: 0 }
  return look(rest, 1, seen)
}

interface Seen {
  objects: number
  values: number
}

function look(value: unknown, depth: number, seen: Seen): Plainness {
  seen.values += 1
  if (depth > deepest || seen.values > mostValues || seen.objects > mostObjects) return 'too-intricate'
  if (typeof value === 'string') return value.startsWith('_:') ? 'in-other-words' : 'plain'
  if (Array.isArray(value)) return first(value, (one) => look(one, depth + 1, seen))
  if (!isObject(value) || isWordsInALanguage(value)) return 'plain'
  if (!Object.keys(value).every((name) => /^[A-Za-z][\w-]*$/.test(name))) return 'in-other-words'
  seen.objects += 1
  return first(Object.values(value), (one) => look(one, depth + 1, seen))
}

function first(values: unknown[], lookAt: (value: unknown) => Plainness): Plainness {
  for (const value of values) {
    const plainness = lookAt(value)
    if (plainness !== 'plain') return plainness
  }
  return 'plain'
}

/** `{"@value": "สวัสดี", "@language": "th"}` */
const isWordsInALanguage = (value: Json): boolean =>
  typeof value['@value'] === 'string' &&
  Object.entries(value).every(
    ([name, text]) => /^@(value|language|direction)$/.test(name) && typeof text === 'string',
  )
