// Cuts a text message into plain words, addresses, mentions and LINE emoji. Pure.
import type { LineMessage } from '../../phone-api'

export type Piece =
  | { kind: 'plain' | 'mention' | 'emoji'; text: string }
  | { kind: 'link'; text: string; address: string }

type Stretch = { index: number; length: number; kind: 'mention' | 'emoji' }
type Substitute = { type?: string; mentionee?: { type?: string; userId?: string } }

/** The pieces of a `text` or `textV2` message in order. `nameOf` tells who is mentioned by id. */
export function piecesOf(message: LineMessage, nameOf: (id: string) => string): Piece[] {
  const text = typeof message.text === 'string' ? message.text : ''
  if (message.type === 'textV2') return substituted(text, message.substitution, nameOf)
  const pieces: Piece[] = []
  let from = 0
  for (const { index, length, kind } of stretchesOf(message)) {
    pieces.push(...linked(text.slice(from, index)), { kind, text: text.slice(index, index + length) })
    from = index + length
  }
  return [...pieces, ...linked(text.slice(from))]
}

function stretchesOf(message: LineMessage): Stretch[] {
  // LINE's form, checked when it was sent
  const mention = message.mention as { mentionees?: { index: number; length: number }[] } | undefined
  // LINE's form, checked when it was sent
  const emojis = (message.emojis ?? []) as { index: number; length?: number }[]
  const found: Stretch[] = [
    ...(mention?.mentionees ?? []).map((each) => ({ ...each, kind: 'mention' as const })),
    ...emojis.map(({ index, length }) => ({ index, length: length ?? 1, kind: 'emoji' as const })),
  ]
  return found.sort((a, b) => a.index - b.index)
}

function substituted(text: string, given: unknown, nameOf: (id: string) => string): Piece[] {
  const table = (given ?? {}) as Record<string, Substitute> // LINE's form, checked when it was sent
  return text.split(/(\{[^{}]+\})/).flatMap((part): Piece[] => {
    const substitute = table[part.slice(1, -1)]
    if (!part.startsWith('{') || !substitute) return linked(part)
    if (substitute.type === 'emoji') return [{ kind: 'emoji', text: '' }]
    const { type, userId } = substitute.mentionee ?? {}
    return [{ kind: 'mention', text: `@${type === 'all' ? 'All' : nameOf(userId ?? '')}` }]
  })
}

function linked(text: string): Piece[] {
  const parts = text.split(/(https?:\/\/[^\s<>"]+|tel:[\d+-]+)/)
  return parts
    .map(
      (part, index): Piece =>
        index % 2 ? { kind: 'link', text: part, address: part } : { kind: 'plain', text: part },
    )
    .filter((piece) => piece.text !== '')
}
