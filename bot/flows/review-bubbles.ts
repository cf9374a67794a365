/** How a question of a finished course looks when it is asked again. Decides nothing. */

import type { Course, Question } from '../../shared/course'
import type { Card } from '../../shared/person'
import type { CardSaying, Saying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { questionIn, reviewsToOffer } from './progress'
import { askQuestion } from './question'
import { wayOn } from './way-on'

/** A due card with its course and question, both of which still exist. */
export interface DueCard {
  card: Card
  course: Course
  question: Question
}

/** The due card of that question; undefined when it is not due, or its question is gone. */
export function dueCard(world: World, course: string, question: string): DueCard | undefined {
  const card = world.dueCards.find((c) => c.course === course && c.question === question)
  return card && readCard(world, card)
}

/** A card with what it asks; undefined when that is gone. */
export function readCard(world: World, card: Card): DueCard | undefined {
  const course = world.course(card.course, card.edition)
  const question = course && questionIn(course, card.question)
  return question && { card, course, question }
}

/** The question of a card, in another wording and order each time. */
export function cardQuestion(due: DueCard, world: World, placed: string[] = []): Saying {
  const { language } = world.person
  const { card, course, question } = due
  const texts = textsIn(language).review
  const ids = { course: card.course, question: card.question, stage: card.stage }
  const waiting = world.dueCards.filter((c) => readCard(world, c))
  return askQuestion(question, {
    seed: world.person.id,
    turn: card.stage,
    language,
    at: 1,
    of: Math.max(1, waiting.length),
    kicker: texts.kicker({ course: pick(course.title, language) }),
    placed,
    choose: (option) => ({ kind: 'card', ...ids, option }),
    arrange: (picks) => ({ kind: 'card-arrange', ...ids, picks }),
    buttons: [{ label: texts.laterButton, choice: { kind: 'go', to: 'menu' } }],
  })
}

/** Nothing to look back at today. */
export function noCards(world: World): CardSaying {
  const texts = textsIn(world.person.language)
  return {
    kind: 'card',
    title: texts.review.noneTitle,
    lines: texts.review.noneLines,
    buttons: [
      wayOn(world),
      { label: texts.common.whereButton, choice: { kind: 'go', to: 'where' }, look: 'second' },
    ],
  }
}

/** Whether more cards wait after the one just answered. */
export const moreCards = (world: World): boolean =>
  reviewsToOffer(world).some((card) => readCard(world, card) !== undefined)
