/** The examples made ready for comparing: each phrase with its sounds, once for as long as the program runs. */
import { examples } from './examples'
import { plain, sounds } from './plain'
import type { Wish } from './wish'

/** One example, made ready for comparing. */
export interface Phrase {
  wish: Wish
  plain: string
  sounds: string
  /** May stand inside a sentence. */
  within: boolean
}

/**
 * What matters more is answered when somebody says two things: danger, then a deletion (which asks back), then what
 * they want to do, then courtesy.
 */
export function weight(wish: Wish): number {
  if (wish === 'scam' || wish === 'emergency') return 4
  if (wish === 'delete') return 3
  if (wish === 'greeting' || wish === 'thanks' || wish === 'goodbye') return 0
  return wish === 'help' ? 1 : 2
}

let phrases: Phrase[] | undefined

/** Every phrase of every wish. */
export function vocabulary(): readonly Phrase[] {
  // `keys` forgets whose keys they are.
  phrases ??= (Object.keys(examples) as Wish[]).flatMap((wish) => [
    ...examples[wish].whole.map((text) => phrase(wish, text, false)),
    ...examples[wish].within.map((text) => phrase(wish, text, true)),
  ])
  return phrases
}

function phrase(wish: Wish, text: string, within: boolean): Phrase {
  const simple = plain(text)
  return { wish, plain: simple, sounds: sounds(simple), within }
}
