/** When questions of a finished course are asked again: on day 1, 7 and 30. Knows no bubble. */

import type { Question } from '../../shared/course'
import { bangkokDay, dayMs } from '../../shared/dates'
import type { Fact } from '../../shared/fact'
import type { Card } from '../../shared/person'
import type { World } from './flow'
import { picksIn, type Try } from './progress'
import { isRight } from './question'

/** The days after finishing on which a card comes. Who comes later gets the same gaps from then on: 6 and 23 days. */
const reviewDays = [1, 7, 30]

/** Cards of one finished course. */
const mostCards = 3

/** The first cards of a course that is finished now: a few, those first that were most often not quite right. */
export function planCards({ enrolment, course }: Try, world: World): Fact[] {
  const slips = (question: Question): number =>
    enrolment.attempts.filter((attempt) => {
      const picks = picksIn(attempt, question.id)
      return picks !== undefined && !isRight(question, picks)
    }).length
  const chosen = [...course.test].sort((a, b) => slips(b) - slips(a)).slice(0, mostCards)
  return chosen.map(({ id }) => ({
    kind: 'card-planned',
    enrolment: enrolment.id,
    question: id,
    stage: 0,
    dueAt: dayAfter(world.now, gapBefore(0)),
  }))
}

/** What follows once a card was answered: the next stage, or after the last one that it is done. */
export function planNext(card: Card, now: number): Extract<Fact, { kind: 'card-planned' | 'card-done' }> {
  const stage = card.stage + 1
  const { enrolment, question } = card
  if (stage >= reviewDays.length) return { kind: 'card-done', enrolment, question }
  return { kind: 'card-planned', enrolment, question, stage, dueAt: dayAfter(now, gapBefore(stage)) }
}

/** Days between the stage before and this one. */
export const gapBefore = (stage: number): number => (reviewDays[stage] ?? 0) - (reviewDays[stage - 1] ?? 0)

/** UTC ms at which a day begins in Bangkok, `days` after the day of `now`. */
const dayAfter = (now: number, days: number): number => (bangkokDay(now) + days) * dayMs + firstDayMs

/** Day 0 in Bangkok began seven hours before 1970 did in UTC. */
const firstDayMs = -7 * 3_600_000
