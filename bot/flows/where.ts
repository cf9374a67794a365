/**
 * Where a learner stands, and going on from there.
 *
 *   continue ──a step of a course is open──▶ that step ──else a course is open──▶ its step
 *        ├──never enrolled──▶ the first steps      └──all finished──▶ the courses not begun yet
 *   where ──▶ one card: done, left, other courses; leaves everything as it stands
 */
import type { ChatState } from '../../shared/chat'
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import { showCatalogue } from './catalogue'
import { mayRecord } from './consent'
import { startFirst } from './enrolment'
import { reviewButton } from './finished-bubbles'
import { type Outcome, saying, type World } from './flow'
import { goOn, standIn } from './go-on'
import { goTo, standing } from './pending'
import {
  answerTo,
  isOpen,
  lessonIn,
  lessonsDone,
  nextLesson,
  openAttempt,
  openStudy,
  picksIn,
  questionsOfTry,
  type Study,
  stepInTry,
  studies,
  studyOf,
  studyOfCourse,
  tryOf,
} from './progress'
import { progressCard } from './progress-bubbles'

/** Goes on exactly where the learner left. */
export function continueLearning(state: ChatState, world: World): Outcome {
  const now = standing(state, world)
  const inCourse = now.at.startsWith('lesson.') || now.at.startsWith('test.')
  if (inCourse) return goOnFrom(now, world)
  const study = openStudy(world)
  if (study) return standIn(study, world)
  if (now.at === 'review.asking') return goTo(now, world)
  if (!mayRecord(world) || world.enrolments.length === 0) return startFirst(world)
  const fresh = world.catalogue.filter(({ course }) => !studyOfCourse(world, course.id))
  return showCatalogue({ at: 'menu' }, fresh.length > 0 ? { ...world, catalogue: fresh } : world)
}

/** From an open step: what was explained or done is left behind, everything else is shown as it stands. */
function goOnFrom(state: ChatState, world: World): Outcome {
  if (state.at === 'lesson.asking' || state.at === 'lesson.done') {
    const study = studyOf(world, state.enrolment)
    const lesson = study && lessonIn(study.course, state.lesson)
    if (lesson && state.at === 'lesson.done') return standIn(study, world)
    if (lesson && state.at === 'lesson.asking' && answerTo(study, state.question)) {
      return goOn(study, lesson, world)
    }
  }
  return goTo(state, world)
}

/** Says where the learner stands in every course, the one at hand first. Leaves everything as it stands. */
export function whereAmI(state: ChatState, world: World): Outcome {
  const all = studies(world)
  const open = studyAtHand(state, world) ?? openStudy(world)
  if (!open) return saying(state, all.length > 0 ? allFinishedCard(all, world) : notStartedCard(world))
  const card = openAttempt(open) ? inTestCard(open, world) : onTheWayCard(open, world)
  const others = all.filter((study) => study.enrolment.id !== open.enrolment.id)
  return saying(state, {
    ...card,
    ...(others.length > 0 ? { rows: others.slice(0, mostRows).map((study) => rowOf(study, world)) } : {}),
    buttons: [...card.buttons.slice(0, 1), ...reviewButton(world), ...card.buttons.slice(1)],
  })
}

/** The unfinished course whose step is open. */
function studyAtHand(state: ChatState, world: World): Study | undefined {
  const attempt = 'attempt' in state ? tryOf(world, state.attempt) : undefined
  const study = 'enrolment' in state ? studyOf(world, state.enrolment) : attempt
  return study && isOpen(study) ? study : undefined
}

/** What is done and left; its button leads to the very question that is open, not to the lesson's beginning. */
function onTheWayCard(study: Study, world: World): CardSaying {
  const card = progressCard(study, world)
  const [on, ...rest] = card.buttons
  if (!on || !nextLesson(study)) return card
  return { ...card, buttons: [{ ...on, choice: { kind: 'enrol', course: study.course.id } }, ...rest] }
}

function inTestCard(study: Study, world: World): CardSaying {
  const card = progressCard(study, world)
  const attempt = openAttempt(study)
  if (!attempt) return card
  const { language } = world.person
  const texts = textsIn(language)
  const of = study.course.test.length
  const given = { ...study, attempt }
  const answered = questionsOfTry(given).filter((q) => picksIn(attempt, q.id)).length
  const toSend = stepInTry(given).at === 'test.checking'
  const on: Button = {
    label: toSend ? texts.where.checkButton : texts.where.testButton,
    choice: { kind: 'test', enrolment: study.enrolment.id, number: attempt.number },
    look: 'main',
  }
  return {
    ...card,
    lines: [toSend ? texts.where.toSend : texts.where.inTest({ answered, of })],
    buttons: [on, ...card.buttons.slice(1)],
  }
}

function rowOf(study: Study, world: World): NonNullable<CardSaying['rows']>[number] {
  const { language } = world.person
  const texts = textsIn(language).where
  const title = pick(study.course.title, language)
  const going = texts.rowOpen({ done: lessonsDone(study), of: study.course.lessons.length })
  return {
    title,
    text: isOpen(study) ? going : texts.rowFinished,
    choice: { kind: 'enrol', course: study.course.id },
    says: title,
  }
}

function allFinishedCard(all: Study[], world: World): CardSaying {
  const texts = textsIn(world.person.language).where
  return {
    kind: 'card',
    title: texts.allFinished({ count: all.length }),
    lines: texts.allFinishedLines,
    rows: all.slice(0, mostRows).map((study) => rowOf(study, world)),
    buttons: [
      { label: texts.coursesButton, choice: { kind: 'go', to: 'courses' }, look: 'main' },
      ...reviewButton(world),
    ],
  }
}

/** Rows that still read as a list on a small phone. */
const mostRows = 8

function notStartedCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).where
  return {
    kind: 'card',
    title: texts.noneTitle,
    lines: texts.noneLines,
    buttons: [
      { label: texts.startButton, choice: { kind: 'go', to: 'start' }, look: 'main' },
      { label: texts.coursesButton, choice: { kind: 'go', to: 'courses' }, look: 'second' },
    ],
  }
}
