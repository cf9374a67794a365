/**
 * Understands typed wishes with their slips, missing tones and courtesies. Knows no conversation: what to do with a
 * wish is the flows' business, and a wish to delete is only ever a wish to be asked.
 */
import { cores } from './courtesy'
import { plain, sounds } from './plain'
import { nearest, slips, slipsAllowed } from './spelling'
import { type Phrase, vocabulary, weight } from './vocabulary'
import type { Understood, Wish } from './wish'

export type { Understood, Wish } from './wish'

/** Longer messages tell a story; only their beginning is listened to. */
const longestHeard = 200
/** Beyond this a phrase with a slip is not looked for inside a sentence: too slow, and too often found. */
const longestSearched = 60
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

/** ใช่ and ใช้, ไม่ and ไม้ sound alike without tones: such short words must be written right. */
const shortestSound = 3
const clear = (phrase: Phrase): boolean => phrase.sounds.length >= shortestSound

/** A telling phrase stands inside the message. */
function inside(said: string): Understood | undefined {
  const heard = sounds(said)
  const borders = bordersOf(said)
  const found = vocabulary().flatMap((phrase) => {
    if (!phrase.within) return []
    const at = heard.indexOf(phrase.sounds)
    return at >= 0 && standsAlone(heard, at, phrase, borders) ? [{ phrase, at }] : []
  })
  const best = found.sort(byWeight)[0]
  if (!best) return undefined
  const sure = heard.length <= longestSearched || weight(best.phrase.wish) > 2
  return meant(best.phrase.wish, heard.slice(0, best.at), sure)
}

const byWeight = (a: { phrase: Phrase }, b: { phrase: Phrase }): number =>
  weight(b.phrase.wish) - weight(a.phrase.wish) || b.phrase.sounds.length - a.phrase.sounds.length

/** Long enough that it cannot be the middle of other words. */
const unmistakable = 8

/** Latin phrases begin and end at spaces; short Thai ones where a word begins, since กลับ holds ลับ. */
function standsAlone(heard: string, at: number, phrase: Phrase, borders: Set<number>): boolean {
  const end = at + phrase.sounds.length
  if (/[a-z]/.test(phrase.sounds)) return isSpace(heard[at - 1]) && isSpace(heard[end])
  if (phrase.wish !== 'delete' && phrase.sounds.length >= unmistakable) return true
  return borders.has(at)
}

const isSpace = (letter: string | undefined): boolean => letter === undefined || letter === ' '

let segmenter: Intl.Segmenter | undefined

/** Where words begin, counted in the sounds of the text. */
function bordersOf(said: string): Set<number> {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  const borders = new Set<number>()
  let at = 0
  for (const { segment } of segmenter.segment(said)) {
    borders.add(at)
    at += sounds(segment).length
  }
  return borders
}

/** Words before a phrase that turn it round, by their sounds. */
const negation = /(ไม|อยา|ยา|บ|ห้าม|dont|do not|not) ?(อยาก|ต้อง|ต้องกาล|ได|จะ|ให|เพิง|เคย|ขอ|เอา| )*$/

/** "Do not delete" is no deletion, and "not learning today" is a rest. */
function meant(wish: Wish, before: string, sure: boolean): Understood | undefined {
  if (!negation.test(before)) return { wish, sure }
  if (wish === 'delete' || wish === 'help' || wish === 'summary') return { wish: 'no', sure }
  if (['start', 'continue', 'next', 'review', 'again'].includes(wish)) return { wish: 'rest', sure }
  return undefined
}

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
  phrase.wish !== 'delete' || /^(ลบ|delete|elase|erase)/.test(heard)

/** A telling phrase with a slip inside a sentence: asked back, unless only one letter is off. */
function insideWithSlips(said: string): Understood | undefined {
  const heard = sounds(said)
  if (heard.length > longestSearched) return undefined
  const borders = bordersOf(said)
  const found = vocabulary().filter(
    (phrase) => phrase.within && phrase.sounds.length >= 6 && passesBy(heard, phrase, borders),
  )
  const best = found.map((phrase) => ({ phrase })).sort(byWeight)[0]?.phrase
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
