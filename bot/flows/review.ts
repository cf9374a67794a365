/**
 * "Remember this": a question of a finished course, asked again on day 1, 7 and 30 when the learner comes by.
 *
 *   review ──card due──▶ review.asking ──card / last card-arrange──▶ menu (explained, the next stage planned)
 *      └──none due──▶ said so
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Fact } from '../../shared/fact'
import type { Button } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import { askConsent, mayRecord } from './consent'
import { explanation } from './explain'
import { type Outcome, recording, saying, type World } from './flow'
import { foresee } from './foresee'
import { words } from './go-on'
import { goTo, pendingStep, standing } from './pending'
import { studyOfCourse } from './progress'
import { isRight, placedSoFar, wholeOrder } from './question'
import { cardQuestion, type DueCard, dueCard, moreCards, noCards, readCard } from './review-bubbles'
import { gapBefore, planNext } from './review-plan'
import { wayOn } from './way-on'

/** Shows the most overdue card. Cards whose question is gone are dropped on the way. */
export function offerReview(state: ChatState, world: World): Outcome {
  if (!mayRecord(world)) return askConsent(world)
  const gone: Fact[] = world.dueCards
    .filter((card) => !readCard(world, card))
    .map(({ enrolment, question }) => ({ kind: 'card-done', enrolment, question }))
  const [card] = foresee(world, gone).dueCards
  if (!card) return recording(saying(state, noCards(world)), ...gone)
  return goTo({ at: 'review.asking', course: card.course, question: card.question }, world, gone)
}

/** Answers a card: explained at once, and planned for its next day. */
export function answerCard(state: ChatState, choice: ChoiceOf<'card'>, world: World): Outcome {
  return withCard(state, choice, world, (due) =>
    due.question.kind !== 'order' && due.question.options.some((option) => option.id === choice.option)
      ? answered(due, [choice.option], world)
      : goTo(asking(due), world),
  )
}

/** Puts one more thing of a card in order; with one left, that is the answer. */
export function arrangeCard(state: ChatState, choice: ChoiceOf<'card-arrange'>, world: World): Outcome {
  return withCard(state, choice, world, (due) => {
    const whole = due.question.kind === 'order' ? wholeOrder(due.question, choice.picks) : undefined
    if (whole) return answered(due, whole, world)
    return saying(asking(due), cardQuestion(due, world, placedSoFar(due.question, choice.picks)))
  })
}

function withCard(
  state: ChatState,
  choice: { course: string; question: string; stage: number },
  world: World,
  then: (due: DueCard) => Outcome,
): Outcome {
  if (!mayRecord(world)) return askConsent(world)
  const due = dueCard(world, choice.course, choice.question)
  return due && due.card.stage === choice.stage ? then(due) : answeredBefore(state, world)
}

/** An old card's button: kindly, then what stands open. */
function answeredBefore(state: ChatState, world: World): Outcome {
  const now = standing(state, world)
  const first = words(textsIn(world.person.language).review.answeredAlready)
  const step = now.at === 'catalogue.searching' ? [] : pendingStep(now, world)
  return saying(now, first, ...(step.length > 0 ? step : [noCards(world)]))
}

const asking = ({ card }: DueCard): ChatState => ({
  at: 'review.asking',
  course: card.course,
  question: card.question,
})

function answered({ card, course, question }: DueCard, picks: string[], world: World): Outcome {
  const { language } = world.person
  const texts = textsIn(language)
  const fact = planNext(card, world.now)
  const right = isRight(question, picks)
  const ended = right ? texts.review.lastTime : texts.review.lastTimeAlmost
  const extra = fact.kind === 'card-planned' ? texts.review.nextTime({ days: gapBefore(fact.stage) }) : ended
  const more = moreCards(foresee(world, [fact]))
  const next: Button = more
    ? { label: texts.review.nextButton, choice: { kind: 'go', to: 'review' }, look: 'main' }
    : wayOn(world)
  const enrolment = studyOfCourse(world, card.course)?.enrolment.id
  const given = { course, question, picks, language, enrolment }
  const explained = { ...explanation(given, next, [extra]), soft: pick(course.title, language) }
  return recording(saying({ at: 'menu' }, explained), fact)
}
