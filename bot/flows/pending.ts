/**
 * The open step of learning: where a conversation really stands, how that looks, and how a flow goes to a step.
 * Knows how things look, not which tap leads where.
 */
import type { ChatState, StateAt } from '../../shared/chat'
import type { Fact } from '../../shared/fact'
import type { Saying } from '../../shared/saying'
import { searchCard } from './catalogue-bubbles'
import { mayRecord } from './consent'
import { openRating, ratingQuestion } from './finished-bubbles'
import type { Outcome, World } from './flow'
import { foresee } from './foresee'
import * as bubbles from './lesson-bubbles'
import { answerTo, lessonIn, questionsOfTry, stepIn, stepInTry, studyOf, tryOf } from './progress'
import { cardQuestion, dueCard } from './review-bubbles'
import { checkCard, resultCard, testQuestion } from './test-bubbles'

/**
 * The open step of learning, shown again: after a sticker, an unknown word, an old button. A lesson is shown without
 * its clip: who only said hello needs no second video. Empty for the states that
 * are not learning (`menu`, `welcome.*`, `settings.*`, `help.waiting`), whose flows show their own, and for a step
 * whose course or card is gone.
 */
export function pendingStep(state: ChatState, world: World): Saying[] {
  const now = standing(state, world)
  switch (now.at) {
    case 'catalogue.searching':
      return [searchCard(world)]
    case 'lesson.watching':
    case 'lesson.practising':
    case 'lesson.asking':
    case 'lesson.done':
      return lessonStep(now, world)
    case 'test.asking':
    case 'test.checking':
      return testStep(now, world)
    case 'review.asking': {
      const due = dueCard(world, now.course, now.question)
      return due ? [cardQuestion(due, world)] : []
    }
    case 'finished.rating': {
      const study = studyOf(world, now.enrolment)
      return study ? [ratingQuestion(study, now.what, world)] : []
    }
    default:
      return []
  }
}

type LessonState = StateAt<'lesson.watching' | 'lesson.practising' | 'lesson.asking' | 'lesson.done'>

function lessonStep(state: LessonState, world: World): Saying[] {
  const study = studyOf(world, state.enrolment)
  const lesson = study && lessonIn(study.course, state.lesson)
  if (!lesson) return []
  if (state.at === 'lesson.watching') return [bubbles.lessonAgain(study, lesson, world)]
  if (state.at === 'lesson.practising') return bubbles.practiceCard(study, lesson, world)
  if (state.at === 'lesson.done') return [bubbles.lessonDoneCard(study, lesson, world)]
  const question = lesson.questions.find((q) => q.id === state.question)
  if (!question) return []
  return answerTo(study, question.id)
    ? bubbles.lessonExplanation(study, question, world)
    : [bubbles.lessonQuestion(study, lesson, question, world)]
}

function testStep(state: StateAt<'test.asking' | 'test.checking'>, world: World): Saying[] {
  const given = tryOf(world, state.attempt)
  if (!given) return []
  if (given.attempt.sentAt !== undefined) return [resultCard(given, world)]
  if (state.at === 'test.checking') return [checkCard(given, world)]
  const question = questionsOfTry(given).find((q) => q.id === state.question)
  return question ? testQuestion(given, question, world) : []
}

/**
 * Where a conversation really stands. The same as `state`, but for what is gone meanwhile: a question or lesson that a
 * course no longer has leads to where the learner is in that course, a course or card that is gone to the menu.
 */
export function standing(state: ChatState, world: World): ChatState {
  switch (state.at) {
    case 'lesson.watching':
    case 'lesson.practising':
    case 'lesson.asking':
    case 'lesson.done':
      return standingInLesson(state, world)
    case 'test.asking':
    case 'test.checking':
      return standingInTest(state, world)
    case 'review.asking':
      return mayRecord(world) && dueCard(world, state.course, state.question) ? state : { at: 'menu' }
    case 'finished.rating': {
      const study = studyOf(world, state.enrolment)
      return study && openRating(study) === state.what ? state : { at: 'menu' }
    }
    default:
      return state
  }
}

function standingInLesson(state: LessonState, world: World): ChatState {
  const study = studyOf(world, state.enrolment)
  if (!study) return { at: 'menu' }
  const lesson = lessonIn(study.course, state.lesson)
  const there =
    state.at === 'lesson.asking'
      ? lesson?.questions.some((q) => q.id === state.question)
      : state.at !== 'lesson.practising' || lesson?.practice
  return lesson && there ? state : stepIn(study)
}

function standingInTest(state: StateAt<'test.asking' | 'test.checking'>, world: World): ChatState {
  const given = tryOf(world, state.attempt)
  if (!given) return { at: 'menu' }
  if (given.attempt.sentAt !== undefined) return { at: 'test.checking', attempt: state.attempt }
  const asked = state.at === 'test.asking' && questionsOfTry(given).some((q) => q.id === state.question)
  return asked ? state : stepInTry(given)
}

/** Goes to a step: what becomes true, what is said first, then the step as it stands once that is kept. */
export function goTo(state: ChatState, world: World, record: Fact[] = [], ...first: Saying[]): Outcome {
  const then = foresee(world, record)
  const now = standing(state, then)
  return { state: now, say: [...first, ...arriving(now, then)], record, begin: [] }
}

/** A step one comes to: a lesson brings its clip along. */
function arriving(state: ChatState, world: World): Saying[] {
  const study = state.at === 'lesson.watching' ? studyOf(world, state.enrolment) : undefined
  const lesson = study && 'lesson' in state ? lessonIn(study.course, state.lesson) : undefined
  return study && lesson ? bubbles.lessonTurn(study, lesson, world) : pendingStep(state, world)
}
