/**
 * Understands typed wishes with their slips, missing tones and courtesies. Knows no conversation: what to do with a
 * wish is the flows' business, and a wish to delete is only ever a wish to be asked.
 */
import { cores } from './courtesy'
import { bordersOf, inside, longestSearched, shortestSound, unmistakable } from './inside'
import { plain, sounds } from './plain'
import { nearest, slips, slipsAllowed } from './spelling'
import { type Phrase, vocabulary, weight } from './vocabulary'
import type { Understood } from './wish'

export type { Understood, Wish } from './wish'

/** Longer messages tell a story; only their beginning is listened to. */
const longestHeard = 200
/** Of the letters of a short message, how many may differ for a question back. */
const guessShare = 0.25

/**
 * What somebody wishes.
 *
 * @param text as typed: any length, any language
 * @returns undefined when it is no wish of ours; `sure` is false when it should be asked back
 */
export function understand(text: string): Understood | undefined {
  if (yesSign.test(text)) return { wish: 'yes', sure: true }
  const said = plain(text.slice(0, longestHeard))
  if (said === '') return undefined
  const forms = cores(said)
  return wholeMessage(forms) ?? inside(said) ?? withSlips(forms) ?? insideWithSlips(said) ?? guessed(forms)
}

/** Thumbs up and the like, alone, in whatever colour of skin. */
const yesSign = /^\s*(?:👍|👌|🆗|✅|🙆)(?:👍|👌|🆗|✅|🙆|\p{Emoji_Modifier}|\ufe0f|\s)*$/u

/** The message, with or without its courtesies, is one of the phrases: letter by letter first, then by its sounds. */
function wholeMessage(forms: string[]): Understood | undefined {
  for (const form of forms) {
    const same = vocabulary().find((phrase) => phrase.plain === form)
    if (same) return { wish: same.wish, sure: true }
  }
  for (const form of forms.map(sounds)) {
    const same =
      form.length < shortestSound ? undefined : vocabulary().find((p) => p.sounds === form && clear(p))
    if (same) return { wish: same.wish, sure: true }
  }
  return undefined
}

const clear = (phrase: Phrase): boolean => phrase.sounds.length >= shortestSound

/** A slip or two in a whole message. Whoever would delete must at least write that word right. */
function withSlips(forms: string[]): Understood | undefined {
  for (const form of forms) {
    const heard = sounds(form)
    const allowed = slipsAllowed(heard.length)
    if (allowed === 0) continue
    const near = vocabulary().find(
      (phrase) =>
        Math.abs(phrase.sounds.length - heard.length) <= allowed &&
        mayBeMeant(phrase, heard) &&
        slips(heard, phrase.sounds) <= Math.min(allowed, slipsAllowed(phrase.sounds.length)),
    )
    if (near) return { wish: near.wish, sure: true }
  }
  return undefined
}

const mayBeMeant = (phrase: Phrase, heard: string): boolean =>
  phrase.wish !== 'delete' || /^(ลบ|delete|erase)/.test(heard)

/** A telling phrase with a slip inside a sentence: asked back, unless only one letter is off. */
function insideWithSlips(said: string): Understood | undefined {
  const heard = sounds(said)
  if (heard.length > longestSearched) return undefined
  const borders = bordersOf(said)
  const found = vocabulary().filter(
    (phrase) => phrase.within && phrase.sounds.length >= 6 && passesBy(heard, phrase, borders),
  )
  const best = found.sort((a, b) => weight(b.wish) - weight(a.wish) || b.sounds.length - a.sounds.length)[0]
  return best && { wish: best.wish, sure: best.sounds.length >= unmistakable }
}

function passesBy(heard: string, phrase: Phrase, borders: Set<number>): boolean {
  const wanted = phrase.sounds
  for (const at of borders) {
    for (const length of [wanted.length, wanted.length - 1, wanted.length + 1]) {
      const piece = heard.slice(at, at + length)
      if (piece.length === length && mayBeMeant(phrase, piece) && slips(piece, wanted) <= 1) return true
    }
  }
  return false
}

/** Something like one of the phrases: worth a question back, never for a deletion. */
function guessed(forms: string[]): Understood | undefined {
  const askable = vocabulary().filter((phrase) => phrase.wish !== 'delete' && phrase.sounds.length >= 4)
  for (const form of forms) {
    const near = nearest(sounds(form), askable, guessShare)
    if (near) return { wish: near.wish, sure: false }
  }
  return undefined
}
