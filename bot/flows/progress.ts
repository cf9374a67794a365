/**
 * How far a learner is, derived from what was watched and answered: nothing here is stored, nothing is said.
 * Knows neither texts nor what a bubble looks like.
 */
import type { ChatState } from '../../shared/chat'
import { hasConsent } from '../../shared/consent'
import type { CourseId } from '../../shared/course'
import { type Course, type Lesson, type Question, questionsOf } from '../../shared/course'
import type { Answered, Attempt, Card, Enrolment } from '../../shared/person'
import type { World } from './flow'

/** An enrolment with the edition of the course it binds to. */
export interface Study {
  enrolment: Enrolment
  course: Course
}

/** One try of a post-test. */
export interface Try extends Study {
  attempt: Attempt
}

/**
 * Everything this person studies or has finished, newest first, whose course is known. Empty without consent: then
 * nothing may be recorded, so no old button finds anything to act on.
 */
export function studies(world: World): Study[] {
  if (!hasConsent(world.person)) return []
  return world.enrolments.flatMap((enrolment) => {
    const course = world.course(enrolment.course, enrolment.edition)
    return course ? [{ enrolment, course }] : []
  })
}

/** The study of that enrolment. */
export const studyOf = (world: World, enrolment: string): Study | undefined =>
  studies(world).find((study) => study.enrolment.id === enrolment)

/** The study of that course: one that is still open before one that is finished. */
export function studyOfCourse(world: World, course: CourseId): Study | undefined {
  const all = studies(world).filter((study) => study.enrolment.course === course)
  return all.find(isOpen) ?? all[0]
}

/** The try with that id, with its study. */
export function tryOf(world: World, attempt: string): Try | undefined {
  for (const study of studies(world)) {
    const found = study.enrolment.attempts.find((a) => a.id === attempt)
    if (found) return { ...study, attempt: found }
  }
  return undefined
}

/** Whether the course is still being learned. A finished one can be looked at, but nothing in it waits. */
export const isOpen = (study: Study): boolean => study.enrolment.finishedAt === undefined

/** The study to continue: the newest that is not finished. */
export const openStudy = (world: World): Study | undefined => studies(world).find(isOpen)

/** The enrolment to continue: the newest one that is not finished and whose course is known. */
export const openEnrolment = (world: World): Enrolment | undefined => openStudy(world)?.enrolment

/** The lesson of an id; undefined for one that the learner's edition does not hold. */
export const lessonIn = (course: Course, id: string): Lesson | undefined =>
  course.lessons.find((lesson) => lesson.id === id)

/** The lesson that asks this question; undefined for a question of the post-test, or one that is gone. */
export const lessonAsking = (course: Course, question: string): Lesson | undefined =>
  course.lessons.find((lesson) => lesson.questions.some((q) => q.id === question))

/** Any question of a course. */
export const questionIn = (course: Course, id: string): Question | undefined =>
  questionsOf(course).find((q) => q.id === id)

/** 1, 2, 3 …; 0 for a lesson that is gone. */
export const lessonNumber = (course: Course, id: string): number =>
  course.lessons.findIndex((lesson) => lesson.id === id) + 1

/** The first answer that was given to a lesson's question. */
export const answerTo = (study: Study, question: string): Answered | undefined =>
  study.enrolment.answers.find((answer) => answer.question === question)

/** A lesson is done when all its questions have been answered. */
export const isLessonDone = (study: Study, lesson: Lesson): boolean =>
  lesson.questions.every((q) => answerTo(study, q.id))

/** How many lessons are done. */
export const lessonsDone = (study: Study): number =>
  study.course.lessons.filter((lesson) => isLessonDone(study, lesson)).length

/** The first lesson that is not done; undefined when only the post-test is left. */
export const nextLesson = (study: Study): Lesson | undefined =>
  study.course.lessons.find((lesson) => !isLessonDone(study, lesson))

/** The try that is not sent yet. */
export const openAttempt = (study: Study): Attempt | undefined =>
  study.enrolment.attempts.findLast((attempt) => attempt.sentAt === undefined)

/** What remains of a lesson whose clip was watched: its practice, then its questions; undefined when it is done. */
export function stepInLesson(study: Study, lesson: Lesson): ChatState | undefined {
  const enrolment = study.enrolment.id
  if (lesson.practice && !study.enrolment.practised.includes(lesson.id) && !isLessonDone(study, lesson)) {
    return { at: 'lesson.practising', enrolment, lesson: lesson.id }
  }
  const question = lesson.questions.find((q) => !answerTo(study, q.id))
  return question && { at: 'lesson.asking', enrolment, lesson: lesson.id, question: question.id }
}

/** Where somebody stands in a course, whatever was tapped last: `menu` once it is finished. */
export function stepIn(study: Study): ChatState {
  const { enrolment, course } = study
  const attempt = openAttempt(study)
  if (attempt) return stepInTry({ ...study, attempt })
  if (!isOpen(study)) return { at: 'menu' }
  const lesson = nextLesson(study)
  if (lesson) {
    const watched = enrolment.watched.includes(lesson.id)
    const within = watched ? stepInLesson(study, lesson) : undefined
    return within ?? { at: 'lesson.watching', enrolment: enrolment.id, lesson: lesson.id }
  }
  const sent = enrolment.attempts.at(-1)
  if (sent) return { at: 'test.checking', attempt: sent.id }
  return { at: 'lesson.done', enrolment: enrolment.id, lesson: course.lessons.at(-1)?.id ?? '' }
}

/** The questions of a try in the order of that try: each try begins with another one. */
export const questionsOfTry = ({ course, attempt }: Pick<Try, 'course' | 'attempt'>): Question[] => {
  const first = (attempt.number - 1) % course.test.length
  return [...course.test.slice(first), ...course.test.slice(0, first)]
}

/** What was picked for a question in a try; undefined when it waits for an answer. */
export const picksIn = (attempt: Attempt, question: string): string[] | undefined =>
  attempt.answers.find((answer) => answer.question === question)?.picks

/** The first question of a try without an answer, else its summary. */
export function stepInTry(given: Try): ChatState {
  const { attempt } = given
  const open = questionsOfTry(given).find((q) => !picksIn(attempt, q.id))
  return open && attempt.sentAt === undefined
    ? { at: 'test.asking', attempt: attempt.id, question: open.id }
    : { at: 'test.checking', attempt: attempt.id }
}

/** Whether somebody asked for a rest: until then nothing is offered unasked. */
export const isResting = (world: World): boolean => (world.person.pausedUntil ?? 0) > world.now

/** Cards that may be offered unasked: none while the learner rests, none without consent. */
export const reviewsToOffer = (world: World): Card[] =>
  isResting(world) || !hasConsent(world.person) ? [] : world.dueCards
