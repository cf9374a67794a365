/**
 * The post-test: one question at a time, changed until sent; right or almost is told only then. Any number of tries.
 *
 *   test ──▶ asking ──try──▶ asking … ──last──▶ checking ──change──▶ asking ──try──▶ checking
 *                                                  └──send──▶ result
 *                          enough right ──▶ joy, finished.rating
 *                          else ──▶ every reason ──test──▶ asking (other wording and order)
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Question } from '../../shared/course'
import type { Fact } from '../../shared/fact'
import type { Job } from '../../shared/job'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { joyCard, openRating } from './finished-bubbles'
import { type Outcome, saying, type World } from './flow'
import { foresee } from './foresee'
import { alreadyDone, lost, renewed, standIn, words } from './go-on'
import { goTo, pendingStep } from './pending'
import { isOpen, openAttempt, picksIn, questionsOfTry, stepInTry, studyOf, type Try, tryOf } from './progress'
import { isRight, placedSoFar, wholeOrder } from './question'
import { planCards } from './review-plan'
import { neededRight, reasonCards, resultCard, testQuestion } from './test-bubbles'

/** Opens a try, or resumes the one that is open. A button of a try that was sent shows its result. */
export function openTest(_state: ChatState, choice: ChoiceOf<'test'>, world: World): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  const open = openAttempt(study)
  if (open) return goTo(stepInTry({ ...study, attempt: open }), world)
  const number = (study.enrolment.attempts.at(-1)?.number ?? 0) + 1
  const old = study.enrolment.attempts.find((attempt) => attempt.number === choice.number)
  if (old) return shownResult({ ...study, attempt: old }, world)
  const attempt = { id: world.freshId, number, startedAt: world.now, answers: [] }
  const started: Fact = {
    kind: 'attempt-started',
    attempt: attempt.id,
    enrolment: study.enrolment.id,
    number,
  }
  return goTo(stepInTry({ ...study, attempt }), world, [started])
}

/** Answers one question of a try. Says nothing of right or almost. */
export function tryAnswer(state: ChatState, choice: ChoiceOf<'try'>, world: World): Outcome {
  return withQuestion(state, choice, world, (given, question) =>
    question.kind !== 'order' && question.options.some((option) => option.id === choice.option)
      ? answered(given, question, [choice.option], world)
      : goTo(asking(given, question), world),
  )
}

/** Puts one more thing in order; with one left, that is the answer. */
export function tryArrange(state: ChatState, choice: ChoiceOf<'try-arrange'>, world: World): Outcome {
  return withQuestion(state, choice, world, (given, question) => {
    const whole = question.kind === 'order' ? wholeOrder(question, choice.picks) : undefined
    if (whole) return answered(given, question, whole, world)
    const placed = placedSoFar(question, choice.picks)
    return saying(asking(given, question), ...testQuestion(given, question, world, placed))
  })
}

/**
 * Finds what a button asks about. A question that was answered is answered anew only while it stands open (so the
 * learner came through "change"); else the tap is an old one.
 */
function withQuestion(
  state: ChatState,
  choice: { attempt: string; question: string },
  world: World,
  then: (given: Try, question: Question) => Outcome,
): Outcome {
  const given = tryOf(world, choice.attempt)
  if (!given) return lost(world)
  if (given.attempt.sentAt !== undefined) return shownResult(given, world)
  const question = questionsOfTry(given).find((q) => q.id === choice.question)
  if (!question) return renewed(given, world)
  const here =
    state.at === 'test.asking' && state.attempt === choice.attempt && state.question === choice.question
  if (here || !picksIn(given.attempt, question.id)) return then(given, question)
  return alreadyDone(state, given, world, textsIn(world.person.language).test.answeredAlready)
}

const asking = ({ attempt }: Try, question: Question): ChatState => ({
  at: 'test.asking',
  attempt: attempt.id,
  question: question.id,
})

function answered(given: Try, question: Question, picks: string[], world: World): Outcome {
  const fact: Fact = { kind: 'attempt-answered', attempt: given.attempt.id, question: question.id, picks }
  const then = tryOf(foresee(world, [fact]), given.attempt.id) ?? given
  return goTo(stepInTry(then), world, [fact])
}

/** Shows one question of an unsent try again, to be answered anew. */
export function changeAnswer(_state: ChatState, choice: ChoiceOf<'change'>, world: World): Outcome {
  const given = tryOf(world, choice.attempt)
  if (!given) return lost(world)
  if (given.attempt.sentAt !== undefined) return shownResult(given, world)
  const question = questionsOfTry(given).find((q) => q.id === choice.question)
  return question ? goTo(asking(given, question), world) : renewed(given, world)
}

/** The summary of all answers, or the first question that waits for one. */
export function checkAnswers(_state: ChatState, choice: ChoiceOf<'check'>, world: World): Outcome {
  const given = tryOf(world, choice.attempt)
  if (!given) return lost(world)
  return given.attempt.sentAt === undefined ? goTo(stepInTry(given), world) : shownResult(given, world)
}

/**
 * Sends a try: marks it, tells the result and finishes the course when enough is right. The reasons follow at once where
 * they help with the next try; a joy stands alone, with the reasons a tap away.
 */
export function sendAnswers(_state: ChatState, choice: ChoiceOf<'send'>, world: World): Outcome {
  const given = tryOf(world, choice.attempt)
  if (!given) return lost(world)
  if (given.attempt.sentAt !== undefined) return shownResult(given, world)
  const step = stepInTry(given)
  if (step.at === 'test.asking') {
    return goTo(step, world, [], words(textsIn(world.person.language).test.oneLeft))
  }
  const sent = marked(given)
  const finishes = sent.passed && isOpen(given)
  const record: Fact[] = finishes ? [sent, ...finishing(given, world)] : [sent]
  const then = foresee(world, record)
  const after = tryOf(then, given.attempt.id) ?? given
  const begin: Job[] = finishes ? [{ kind: 'issue-badge', enrolment: given.enrolment.id }] : []
  return { ...(sent.passed ? passed(after, then) : notYet(after, then)), record, begin }
}

/** How a try came out, over the questions the course has today. */
function marked(given: Try): Extract<Fact, { kind: 'attempt-sent' }> {
  const { attempt, course } = given
  const right = course.test.filter((q) => isRight(q, picksIn(attempt, q.id) ?? [])).length
  const of = course.test.length
  const passed = right >= neededRight(of, course.passPercent)
  return { kind: 'attempt-sent', attempt: attempt.id, right, of, passed }
}

const finishing = (given: Try, world: World): Fact[] => [
  { kind: 'finished', enrolment: given.enrolment.id },
  ...planCards(given, world),
]

function passed(given: Try, world: World): Outcome {
  const enrolment = given.enrolment.id
  const what = openRating(given)
  if (!what) return saying({ at: 'menu' }, joyCard(given, world), reasonCards(given, world))
  const state: ChatState = { at: 'finished.rating', enrolment, what }
  return saying(state, joyCard(given, world), ...pendingStep(state, world))
}

const notYet = (given: Try, world: World): Outcome =>
  saying(
    { at: 'test.checking', attempt: given.attempt.id },
    resultCard(given, world, true),
    reasonCards(given, world),
  )

/** A button of a try that was sent: its result stands. */
function shownResult(given: Try, world: World): Outcome {
  const first: Saying = words(textsIn(world.person.language).test.sentAlready)
  const checking: ChatState = { at: 'test.checking', attempt: given.attempt.id }
  return openAttempt(given) ? standIn(given, world, [], first) : goTo(checking, world, [], first)
}

/** Every reason of a sent try. An unsent one goes on instead: nothing is told before. */
export function showReasons(state: ChatState, choice: ChoiceOf<'reasons'>, world: World): Outcome {
  const given = tryOf(world, choice.attempt)
  if (!given) return lost(world)
  if (given.attempt.sentAt === undefined) {
    return goTo(stepInTry(given), world, [], words(textsIn(world.person.language).test.notSentYet))
  }
  const rating = state.at === 'finished.rating' ? pendingStep(state, world) : []
  return saying(state, reasonCards(given, world), ...rating)
}
