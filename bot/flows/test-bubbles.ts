/** How a post-test looks: one question, the summary before sending, the result, every reason. Decides nothing. */

import { type Question, questionsOf } from '../../shared/course'
import type { Button, CardSaying, Saying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import {
  againAside,
  againButton,
  answerInWords,
  linesOf,
  orderPoints,
  reasonLines,
  whyButton,
} from './explain'
import type { World } from './flow'
import { isOpen, picksIn, questionsOfTry, type Try } from './progress'
import { askQuestion, isRight, wordingOf } from './question'

/** One question of a try. Says nothing of right or almost. When it was answered before, says what. */
export function testQuestion(given: Try, question: Question, world: World, placed: string[] = []): Saying[] {
  const { attempt, enrolment } = given
  const { language } = world.person
  const texts = textsIn(language).test
  const questions = questionsOfTry(given)
  const ids = { attempt: attempt.id, question: question.id }
  const before = picksIn(attempt, question.id)
  const keep: Button = {
    label: texts.keepButton,
    choice: { kind: 'check', attempt: attempt.id },
    look: 'second',
  }
  const asked = askQuestion(question, {
    seed: enrolment.id,
    turn: attempt.number - 1,
    language,
    at: questions.indexOf(question) + 1,
    of: questions.length,
    placed,
    choose: (option) => ({ kind: 'try', ...ids, option }),
    arrange: (picks) => ({ kind: 'try-arrange', ...ids, picks }),
    ...(before ? { buttons: [keep] } : {}),
  })
  if (!before || placed.length > 0) return [asked]
  const answer = answerInWords(question, before, language)
  const isOrder = question.kind === 'order'
  const text = isOrder ? texts.changingOrder({ order: answer }) : texts.changing({ answer })
  return [{ kind: 'words', text }, asked]
}

/** All answers of a try, each to be changed by a tap, until they are sent. */
export function checkCard(given: Try, world: World): CardSaying {
  const { attempt } = given
  const { language } = world.person
  const texts = textsIn(language).test
  const questions = questionsOfTry(given)
  return {
    kind: 'card',
    kicker: texts.checkKicker({ count: questions.length }),
    title: texts.checkTitle,
    lines: texts.checkLines,
    rows: questions.map((question, i) => ({
      title: texts.row({ at: i + 1, ask: wordingOf(question, attempt.number - 1, language) }),
      text: texts.rowAnswer({
        answer: answerInWords(question, picksIn(attempt, question.id) ?? [], language),
      }),
      choice: { kind: 'change', attempt: attempt.id, question: question.id },
      says: texts.rowSays({ at: i + 1 }),
    })),
    buttons: [{ label: texts.sendButton, choice: { kind: 'send', attempt: attempt.id }, look: 'main' }],
  }
}

/** How many right answers are needed: the least whole number that reaches the pass mark. */
export const neededRight = (of: number, passPercent: number): number => Math.ceil((of * passPercent) / 100)

/**
 * The result of a try that was sent and is no cause for the joy card: what is missing, and the way on.
 *
 * @param reasonsFollow whether the reasons stand right below, so that no button to them is needed
 */
export function resultCard(given: Try, world: World, reasonsFollow = false): CardSaying {
  const { attempt, course, enrolment } = given
  const texts = textsIn(world.person.language)
  const { right = 0, of = course.test.length } = attempt
  const missing = neededRight(of, course.passPercent) - right
  const again: Button = {
    label: texts.test.againButton,
    choice: { kind: 'test', enrolment: enrolment.id, number: attempt.number + 1 },
    look: 'main',
  }
  const reasons: Button = {
    label: texts.test.reasonsButton,
    choice: { kind: 'reasons', attempt: attempt.id, from: 0 },
    look: 'second',
  }
  const done = attempt.passed === true
  const rest: Button = { label: texts.lesson.restButton, choice: { kind: 'go', to: 'rest' } }
  const head = missing === 1 ? texts.test.notYetHead : texts.test.practiseHead
  return {
    kind: 'card',
    head: done
      ? { tone: 'done', text: texts.finished.congratulations({ name: '' }) }
      : { tone: 'turn', text: head },
    soft: pick(course.title, world.person.language),
    title: right === 0 ? texts.test.noneYet : texts.test.score({ right, of }),
    lines: done || !isOpen(given) ? [texts.test.stillFinished] : wayOn(missing, world),
    buttons: done ? [{ ...reasons, look: 'main' }, rest] : [again, ...(reasonsFollow ? [] : [reasons]), rest],
  }
}

const wayOn = (missing: number, world: World): string[] => {
  const texts = textsIn(world.person.language).test
  return [texts.missing({ count: Math.max(1, missing) }), texts.readThenTry]
}

/** Every question of a sent try with its reasons, side by side. */
export function reasonCards(given: Try, world: World): Saying {
  const cards = questionsOfTry(given).map((question, i) => reasonCard(given, question, i + 1, world))
  return { kind: 'cards', alt: textsIn(world.person.language).test.reasonsAlt, cards }
}

function reasonCard(given: Try, question: Question, at: number, world: World): CardSaying {
  const { attempt, enrolment, course } = given
  const { language } = world.person
  const texts = textsIn(language)
  const picks = picksIn(attempt, question.id) ?? []
  const right = isRight(question, picks)
  const answer = { course, question, picks, language, enrolment: enrolment.id }
  const points = orderPoints(answer)
  const said = answerInWords(question, picks, language)
  const verdict = right ? texts.lesson.right : texts.lesson.almost
  return {
    kind: 'card',
    head: { tone: right ? 'done' : 'turn', text: texts.test.reasonHead({ at, verdict }) },
    title: wordingOf(question, attempt.number - 1, language),
    ...linesOf(
      // A right order is told point by point: no need to say it twice.
      ...(right && points
        ? []
        : [points ? texts.test.yourOrder({ order: said }) : texts.test.yourAnswer({ answer: said })]),
      ...reasonLines(answer),
    ),
    ...(points ? { points } : {}),
    ...againAside(course, question, language),
    buttons: [...againButton(answer), ...whyButton(answer)],
  }
}

/** Whether that question of the post-test may be explained: only once a try that answered it was sent. */
export const mayExplain = ({ enrolment, course }: Try | Omit<Try, 'attempt'>, question: string): boolean =>
  questionsOf(course).some((q) => q.id === question) &&
  enrolment.attempts.some((a) => a.sentAt !== undefined && picksIn(a, question) !== undefined)
