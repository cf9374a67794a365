/**
 * What is said once an answer is known to be right or almost: its reason, the right one's reason, where to watch it
 * again. Shared by lessons, post-test and review. Never drawn before a try is sent.
 */

import type { Course, Option, Question } from '../../shared/course'
import type { Language } from '../../shared/person'
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import { lessonIn, lessonNumber } from './progress'
import { isRight, sayOf, shownOptions, wordingOf } from './question'

/** An answer to explain. */
interface Explained {
  course: Course
  question: Question
  picks: string[]
  language: Language
  /** With it the card can lead back to the clip and to the other options' reasons. */
  enrolment?: string
}

/** The paragraphs of an explanation: why this, and where it was almost right: what is, and why. */
export function reasonLines({ question, picks, language }: Explained): string[] {
  const texts = textsIn(language).lesson
  if (question.kind === 'order') return isRight(question, picks) ? [] : [texts.rightOrder]
  const picked = question.options.find((o) => o.id === picks[0])
  const right = question.options.find((o) => o.right)
  const why = picked ? [pick(picked.why, language)] : []
  if (!right || right === picked) return why
  return [...why, `${texts.rightIs({ say: pick(right.say, language) })}\n${pick(right.why, language)}`]
}

/** For an order: each thing in its right place with its reason. */
export const orderPoints = ({ question, language }: Explained): string[] | undefined =>
  question.kind === 'order' ? question.options.map((option) => sayAndWhy(option, language)) : undefined

/** The bubble after an answer. `next` is the one main button. */
export function explanation(given: Explained, next: Button, extra: string[] = []): CardSaying {
  const { course, question, picks, language } = given
  const texts = textsIn(language).lesson
  const right = isRight(question, picks)
  const points = orderPoints(given)
  return {
    kind: 'card',
    head: { tone: right ? 'done' : 'turn', text: right ? texts.right : texts.almost },
    ...linesOf(...reasonLines(given), ...extra),
    ...(points ? { points } : {}),
    ...(right ? {} : againAside(course, question, language)),
    buttons: [next, ...(right ? [] : againButton(given)), ...whyButton(given)],
  }
}

/** The small picture that says where the answer was told: the clip's poster, lesson and minute. */
export function againAside(
  course: Course,
  question: Question,
  language: Language,
): Pick<CardSaying, 'aside'> {
  const { lesson: id, atSecond } = question.again
  const lesson = lessonIn(course, id)
  if (!lesson) return {}
  const texts = textsIn(language).lesson
  const minute = `${Math.floor(atSecond / 60)}:${String(atSecond % 60).padStart(2, '0')}`
  return {
    aside: {
      picture: { media: lesson.poster },
      title: texts.againTitle,
      text: texts.againAt({ lesson: lessonNumber(course, id), minute }),
    },
  }
}

/** "Watch this lesson again", where there is an enrolment to watch it in. */
export function againButton({ course, question, language, enrolment }: Explained): Button[] {
  const lesson = question.again.lesson
  if (enrolment === undefined || !lessonIn(course, lesson)) return []
  const label = textsIn(language).lesson.watchAgainButton
  return [{ label, choice: { kind: 'lesson', enrolment, lesson }, look: 'second' }]
}

/** The way to the reasons that were not shown yet: options neither picked nor right. */
export function whyButton({ question, picks, language, enrolment }: Explained): Button[] {
  const left = question.options.filter((option) => !option.right && option.id !== picks[0])
  if (enrolment === undefined || question.kind === 'order' || left.length === 0) return []
  const label = textsIn(language).lesson.whyButton
  return [{ label, choice: { kind: 'why', enrolment, question: question.id } }]
}

/** Every option of a question with its reason, in the order they were shown. */
export function allReasons(given: Explained, seed: string, turn: number, ...buttons: Button[]): CardSaying {
  const { question, language } = given
  const texts = textsIn(language).lesson
  const shown = question.kind === 'order' ? question.options : shownOptions(question, { seed, turn })
  return {
    kind: 'card',
    kicker: texts.whyKicker,
    title: wordingOf(question, turn, language),
    lines: shown.map((option, i) => {
      const say = pick(option.say, language)
      return `${texts.marks[i] ?? ''} ${option.right ? texts.isRight({ say }) : say}\n${pick(option.why, language)}`
    }),
    buttons,
  }
}

/** What was answered, in words: the option, or the order as a numbered list. */
export function answerInWords(question: Question, picks: string[], language: Language): string {
  const says = picks.map((id) => sayOf(question, id, language))
  return question.kind === 'order' ? says.map((say, i) => `${i + 1}. ${say}`).join('\n') : says.join('')
}

/** Paragraphs for a card, those that are there; no empty list. */
export const linesOf = (...lines: (string | undefined)[]): { lines?: string[] } => {
  const said = lines.filter((line) => line !== undefined)
  return said.length > 0 ? { lines: said } : {}
}

const sayAndWhy = (option: Option, language: Language): string =>
  `${pick(option.say, language)}\n${pick(option.why, language)}`
