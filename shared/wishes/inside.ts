/**
 * What stands inside a message: phrases of the examples, and words put together as a wish is. Reads what is written,
 * without slips beyond what sounds alike.
 */
import { sounds } from './plain'
import { allSigns } from './signs'
import { type Phrase, vocabulary, weight } from './vocabulary'
import type { Understood, Wish } from './wish'

/** Beyond this a wish is part of a story: neither put together from words, nor sure. */
export const longestSearched = 60
/** ใช่ and ใช้, ไม่ and ไม้ sound alike without tones: words shorter than this must be written right. */
export const shortestSound = 3

/** Something telling in a message: a phrase of the examples, or words put together as a wish is. */
interface Found {
  wish: Wish
  at: number
  /** Letters that tell, less those that stand between. */
  worth: number
}

/** What stands inside the message: the weightiest wish, and of those the longest phrase. */
export function inside(said: string): Understood | undefined {
  const heard = sounds(said)
  const borders = bordersOf(said)
  const all = [...phrasesIn(heard, borders), ...signsIn(heard, borders)]
  const best = all.sort(byWeight)[0]
  if (!best) return undefined
  const sure = heard.length <= longestSearched || weight(best.wish) > 2
  return meant(best.wish, heard.slice(0, best.at), sure)
}

function phrasesIn(heard: string, borders: Set<number>): Found[] {
  return vocabulary().flatMap((phrase) => {
    if (!phrase.within) return []
    const at = heard.indexOf(phrase.sounds)
    if (at < 0 || !standsAlone(heard, at, phrase, borders)) return []
    return [{ wish: phrase.wish, at, worth: phrase.sounds.length + ofPhrase }]
  })
}

/** Words put together count only where the first of them begins a word. In a long story they mean nothing. */
function signsIn(heard: string, borders: Set<number>): Found[] {
  if (heard.length > longestSearched) return []
  return allSigns().flatMap(({ wish, pattern }) =>
    [...heard.matchAll(pattern)]
      .filter((match) => beginsAsWord(match, borders))
      .map((match) => ({ wish, at: match.index, worth: worthOf(match) })),
  )
}

/** ขอ begins ขอบคุณ, and is no wish there: a short first word must end as one, too. */
function beginsAsWord({ index, 1: first = '' }: RegExpExecArray, borders: Set<number>): boolean {
  return borders.has(index) && (first.length > shortestSound || borders.has(index + first.length))
}

/** What was said in so many words tells more than words put together. */
const ofPhrase = 3

function worthOf(match: RegExpExecArray): number {
  const [whole, ...words] = match
  const telling = words.join('').length
  return telling - (whole.length - telling) / 2
}

const byWeight = (a: Found, b: Found): number => weight(b.wish) - weight(a.wish) || b.worth - a.worth

/** Long enough that it cannot be the middle of other words. */
export const unmistakable = 8

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
export function bordersOf(said: string): Set<number> {
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
