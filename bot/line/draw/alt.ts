/** The words a phone shows in its notification, and reads aloud, instead of a bubble. */

import { cutGraphemes } from '../../../shared/graphemes'
import type { CardSaying, QuestionSaying } from '../../../shared/saying'

/** Letters. LINE allows more; a notification shows fewer. */
const altLetters = 400

/** One line of at most `altLetters` letters. */
export const altText = (words: string): string => cutGraphemes(words.replace(/\s+/g, ' ').trim(), altLetters)

/** A card's words in the order they stand. */
export const altOfCard = (card: CardSaying): string =>
  card.alt ??
  [
    card.head?.text,
    card.kicker,
    card.soft,
    card.title,
    ...(card.lines ?? []),
    ...(card.points ?? []),
    ...(card.ticks ?? []),
    card.aside?.title,
    card.aside?.text,
    ...(card.rows ?? []).map((row) => row.title),
    ...card.buttons.map((button) => button.label),
  ]
    .filter(Boolean)
    .join(' ')

/** "ข้อ 2 จาก 5: …" */
export const altOfQuestion = (question: QuestionSaying): string =>
  question.alt ?? `${question.kicker}: ${question.ask}`
