/**
 * A question as it is put before a learner: mixed answers with ก ข ค ง, or things to be put in order, tap by tap.
 * Shared by lessons, post-test and review; knows none of them. Does not mark what the world has not been told.
 *
 *   order:  nothing placed ──tap──▶ one placed ──tap──▶ … ──one left──▶ it is placed by itself: an answer
 */

import type { Choice } from '../../shared/choice'
import type { Option, Question } from '../../shared/course'
import type { Language } from '../../shared/person'
import type { Button, QuestionSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'

/** How one showing of a question differs from others of the same question. */
interface Showing {
  /** Same seed and turn: same order. */
  seed: string
  /** 0, 1, 2 …: the next try or time. Orders of two turns in a row always differ; wordings too, where there are two. */
  turn: number
  language: Language
  at: number
  of: number
  /** Above the step bar; "ข้อ 2 จาก 5" when absent. */
  kicker?: string
  /** For `order`: what is placed so far. */
  placed?: string[]
  /** What a tap on an answer means. */
  choose: (option: string) => Choice
  /** What a tap means once everything in `picks` is placed. */
  arrange: (picks: string[]) => Choice
  buttons?: Button[]
}

/** The bubble of one question. */
export function askQuestion(question: Question, showing: Showing): QuestionSaying {
  const { language, at, of } = showing
  const texts = textsIn(language).lesson
  const placed = question.kind === 'order' ? placedSoFar(question, showing.placed ?? []) : []
  const kicker = showing.kicker ?? texts.question({ at, of })
  const restart: Button = { label: texts.orderAgainButton, choice: showing.arrange([]), look: 'second' }
  return {
    kind: 'question',
    kicker: question.kind === 'order' ? texts.orderKicker({ kicker }) : kicker,
    steps: { at, of },
    ask: wordingOf(question, showing.turn, language),
    ...(placed.length > 0 ? { placed: placed.map((id) => sayOf(question, id, language)) } : {}),
    options: optionsToTap(question, showing, placed),
    buttons: [...(placed.length > 0 ? [restart] : []), ...(showing.buttons ?? [])],
  }
}

function optionsToTap(question: Question, showing: Showing, placed: string[]): QuestionSaying['options'] {
  const { language } = showing
  const marks = textsIn(language).lesson.marks
  return shownOptions(question, showing)
    .map((option, i) => ({ option, mark: marks[i] ?? '' }))
    .filter(({ option }) => !placed.includes(option.id))
    .map(({ option, mark }) => ({
      mark,
      text: pick(option.say, language),
      ...(option.picture ? { picture: option.picture } : {}),
      choice: question.kind === 'order' ? showing.arrange([...placed, option.id]) : showing.choose(option.id),
      says: `${mark} ${pick(option.say, language)}`,
    }))
}

/** The wording of this turn: they take turns. */
export function wordingOf(question: Question, turn: number, language: Language): string {
  const wording = question.asks[turn % question.asks.length] ?? question.asks[0]
  return wording ? pick(wording, language) : ''
}

/** An option's words; empty for one that is gone. */
export function sayOf(question: Question, option: string, language: Language): string {
  const found = question.options.find((o) => o.id === option)
  return found ? pick(found.say, language) : ''
}

/** The options in the order of this showing. */
export const shownOptions = (question: Question, { seed, turn }: { seed: string; turn: number }): Option[] =>
  turned(mix(`${seed}:${question.id}`, question.options), turn)

/**
 * The picks of an order as far as they make sense: known options, each once. What does not (an old bubble of a
 * corrected course, a made-up tap) is left out.
 */
export const placedSoFar = (question: Question, picks: string[]): string[] =>
  [...new Set(picks)].filter((id) => question.options.some((option) => option.id === id))

/** The whole order once at most one option is left, which is then placed by itself; undefined before. */
export function wholeOrder(question: Question, picks: string[]): string[] | undefined {
  const placed = placedSoFar(question, picks)
  const left = question.options.map((option) => option.id).filter((id) => !placed.includes(id))
  return left.length <= 1 ? [...placed, ...left] : undefined
}

/** Whether that is the right answer: the right option, or for `order` the order of the course. */
export function isRight(question: Question, picks: string[]): boolean {
  if (question.kind !== 'order') return question.options.find((o) => o.id === picks[0])?.right === true
  return question.options.every((option, i) => option.id === picks[i])
}

/** The same list in an order that follows from the seed alone. */
function mix<T>(seed: string, list: T[]): T[] {
  const next = numbersFrom(seed)
  return list
    .map((item) => ({ item, weight: next() }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item)
}

const turned = <T>(list: T[], turn: number): T[] => {
  const first = list.length > 0 ? turn % list.length : 0
  return [...list.slice(first), ...list.slice(0, first)]
}

/** Numbers from 0 to 2³², always the same for a seed: FNV-1a into mulberry32. */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}
