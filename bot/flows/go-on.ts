/**
 * The ways on that many taps share: where a learner stands in a course, an old button answered kindly, a button whose
 * course is gone. Records nothing of its own.
 */
import type { ChatState } from '../../shared/chat'
import type { Lesson, Question } from '../../shared/course'
import type { Fact } from '../../shared/fact'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { askedStep } from './asked'
import { courseCards, shelvesCard } from './catalogue-bubbles'
import { askConsent, mayRecord } from './consent'
import { finishedCard } from './finished-bubbles'
import { type Outcome, saying, type World } from './flow'
import { foresee } from './foresee'
import { goTo, pendingStep, standing } from './pending'
import {
  answerTo,
  isLessonDone,
  isOpen,
  lessonIn,
  lessonNumber,
  nextLesson,
  questionsOfTry,
  type Study,
  stepIn,
  stepInLesson,
  studyOf,
  tryOf,
} from './progress'

/** A sentence on its own, before the step that follows. */
export const words = (text: string): Saying => ({ kind: 'words', text })

/** To where the learner stands in a course; a finished one is shown to be looked at again. */
export function standIn(study: Study, world: World, record: Fact[] = [], ...first: Saying[]): Outcome {
  const then = studyOf(foresee(world, record), study.enrolment.id) ?? study
  const step = stepIn(then)
  if (step.at !== 'menu') return goTo(step, world, record, ...first)
  return { state: step, say: [...first, finishedCard(then, world)], record, begin: [] }
}

/** What is left of a lesson, then "done", then where the learner stands in the course. */
export function goOn(
  study: Study,
  lesson: Lesson,
  world: World,
  record: Fact[] = [],
  ...first: Saying[]
): Outcome {
  const then = studyOf(foresee(world, record), study.enrolment.id) ?? study
  const within = isOpen(then) ? stepInLesson(then, lesson) : undefined
  if (within) return goTo(within, world, record, ...first)
  if (!isFreshlyDone(then, lesson)) return standIn(study, world, record, ...first)
  return goTo({ at: 'lesson.done', enrolment: then.enrolment.id, lesson: lesson.id }, world, record, ...first)
}

/** Done, and what follows has not been begun. */
function isFreshlyDone(study: Study, lesson: Lesson): boolean {
  const { enrolment, course } = study
  if (!isOpen(study) || enrolment.attempts.length > 0 || !isLessonDone(study, lesson)) return false
  const next = nextLesson(study)
  const number = lessonNumber(course, lesson.id)
  if (!next) return number === course.lessons.length
  return lessonNumber(course, next.id) === number + 1 && !enrolment.watched.includes(next.id)
}

/** A button of something the course no longer has: on to where the learner stands. */
export const renewed = (study: Study, world: World): Outcome =>
  standIn(study, world, [], words(textsIn(world.person.language).lesson.changed))

/**
 * What an old button is answered with: a kind sentence that names where we are now, then that step. Records nothing.
 *
 * @param study of the button; where the learner stands in it is shown when no step of learning is open
 */
export function alreadyDone(
  state: ChatState,
  study: Study,
  world: World,
  sentence: (place: { where: string }) => string,
): Outcome {
  const asked = askedStep(state, world)
  if (asked) return saying(state, words(sentence({ where: '' })), ...asked)
  const open = standing(state, world)
  const step = open.at === 'catalogue.searching' ? [] : pendingStep(open, world)
  const now = step.length > 0 ? open : stepIn(study)
  const first = words(sentence({ where: whereNow(now, world) }))
  return step.length > 0 ? saying(now, first, ...step) : standIn(study, world, [], first)
}

/** "ข้อ 4", "บทที่ 2", or nothing where neither fits. */
function whereNow(state: ChatState, world: World): string {
  const texts = textsIn(world.person.language).lesson
  if (state.at === 'test.asking') {
    const given = tryOf(world, state.attempt)
    const at = given ? placeIn(questionsOfTry(given), state.question) : 0
    return at > 0 ? texts.atQuestion({ at }) : ''
  }
  const study = 'enrolment' in state ? studyOf(world, state.enrolment) : undefined
  if (!study || !('lesson' in state) || state.at === 'lesson.done') return ''
  if (state.at !== 'lesson.asking') return texts.atLesson({ at: lessonNumber(study.course, state.lesson) })
  const at = placeIn(lessonIn(study.course, state.lesson)?.questions ?? [], state.question)
  return at === 0 || answerTo(study, state.question) ? '' : texts.atQuestion({ at })
}

/** 1, 2, 3 …; 0 for one that is not there. */
const placeIn = (questions: Question[], id: string): number => questions.findIndex((q) => q.id === id) + 1

/** A button whose course is gone, or that of somebody who has withdrawn consent: asks anew, or shows the shelves. */
export function lost(world: World): Outcome {
  if (!mayRecord(world)) return askConsent(world)
  const text = textsIn(world.person.language).lesson.changed
  const shelves = world.catalogue.length > 0 ? shelvesCard(world) : courseCards([], world)
  return { state: { at: 'menu' }, say: [words(text), shelves], record: [], begin: [] }
}
