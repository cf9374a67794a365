/**
 * Every bubble that a course can become, said by the flows that will say it to learners. For checking a course before
 * anyone learns from it; knows neither what LINE takes nor who asks.
 */

import type { Course, Lesson, Question } from '../../shared/course'
import { miniAppLink } from '../../shared/mini-app-link'
import type { Attempt, Enrolment, Language } from '../../shared/person'
import type { Saying } from '../../shared/saying'
import { courseCard, shelfCard } from '../flows/catalogue-bubbles'
import { allReasons, explanation } from '../flows/explain'
import { finishedCard, joyCard } from '../flows/finished-bubbles'
import type { World } from '../flows/flow'
import * as lessons from '../flows/lesson-bubbles'
import { cardQuestion } from '../flows/review-bubbles'
import { checkCard, reasonCards, resultCard, testQuestion } from '../flows/test-bubbles'

/** Some bubbles with the place in the course file that they come from: `lessons[0].questions[1]`. */
interface CourseBubbles {
  path: string
  say: Saying[]
}

/** As long as our ids are. */
const id = 'x'.repeat(24)

/** Every bubble of a course in one language, with every answer a learner could give. */
export function bubblesOfCourse(course: Course, language: Language): CourseBubbles[] {
  const world = worldOf(course, language)
  return [
    { path: 'about', say: [shelfCard(course, world), courseCard(course, world)] },
    ...course.lessons.flatMap((lesson, i) => bubblesOfLesson(course, lesson, `lessons[${i}]`, world)),
    ...course.test.map((question, i) => ({ path: `test[${i}]`, say: askedInTest(course, question, world) })),
    { path: 'test', say: sentTests(course, world) },
  ]
}

function bubblesOfLesson(course: Course, lesson: Lesson, path: string, world: World): CourseBubbles[] {
  const study = { enrolment: enrolmentOf(course), course }
  const say: Saying[] = [
    ...lessons.lessonTurn(study, lesson, world),
    lessons.summaryCard(study, lesson, world),
    ...lessons.practiceCard(study, lesson, world),
    lessons.lessonDoneCard(study, lesson, world),
  ]
  const asked = lesson.questions.map((question, i) => ({
    path: `${path}.questions[${i}]`,
    say: [lessons.lessonQuestion(study, lesson, question, world), ...explained(course, question, world)],
  }))
  return [{ path, say }, ...asked]
}

/** A question's explanation for every answer, all reasons at once, and the question again in every later week. */
function explained(course: Course, question: Question, world: World): Saying[] {
  const { language } = world.person
  const next = lessons.nextButton({ enrolment: enrolmentOf(course), course }, question, world)
  const given = answersTo(question).map((picks) => ({ course, question, picks, language, enrolment: id }))
  const card = { enrolment: id, course: course.id, edition: 1, question: question.id, dueAt: 0 }
  const asked = [0, 1, 2].map((stage) => cardQuestion({ card: { ...card, stage }, course, question }, world))
  const [first] = given
  return [
    ...given.map((answer) => explanation(answer, next)),
    ...(first ? [allReasons(first, id, 0, next)] : []),
    ...asked,
  ]
}

/** Each wording of a question of the post-test, and for an order the step in which a button carries the most. */
function askedInTest(course: Course, question: Question, world: World): Saying[] {
  const placed = question.kind === 'order' ? question.options.slice(0, -1).map((option) => option.id) : []
  return question.asks.flatMap((_, i) => {
    const given = { enrolment: enrolmentOf(course), course, attempt: attemptOf(i + 1, []) }
    return [
      ...testQuestion(given, question, world),
      ...(placed.length > 0 ? testQuestion(given, question, world, placed) : []),
      ...explained(course, question, world),
    ]
  })
}

/** Tries as long as they can be: for every option once all questions were answered with it. */
function sentTests(course: Course, world: World): Saying[] {
  const most = Math.max(...course.test.map((question) => answersTo(question).length))
  const tries = Array.from({ length: most }, (_, i) => {
    const answers = course.test.map((question) => ({
      question: question.id,
      picks: answersTo(question)[i] ?? answersTo(question)[0] ?? [],
    }))
    return { enrolment: enrolmentOf(course), course, attempt: attemptOf(1, answers) }
  })
  return tries.flatMap((given) => [
    checkCard(given, world),
    resultCard(given, world),
    reasonCards(given, world),
    joyCard(given, world),
    finishedCard(given, world),
  ])
}

/** Every way to answer that is explained in its own words: each option, or the right and a wrong order. */
function answersTo(question: Question): string[][] {
  const ids = question.options.map((option) => option.id)
  return question.kind === 'order' ? [ids, ids.toReversed()] : ids.map((one) => [one])
}

const attemptOf = (number: number, answers: Attempt['answers']): Attempt => ({
  id,
  number,
  startedAt: 0,
  answers,
  sentAt: 0,
  right: 0,
  of: answers.length,
  passed: false,
})

const enrolmentOf = (course: Course): Enrolment => ({
  id,
  course: course.id,
  edition: 1,
  at: 0,
  watched: [],
  practised: [],
  answers: [],
  attempts: [],
  ratings: [],
})

const worldOf = (course: Course, language: Language): World => ({
  now: 0,
  freshId: id,
  chat: 'direct',
  person: { id, language, name: 'สมศรี', address: 'khun', consent: 1, menu: 'learner', roles: [] },
  site: (path) => `https://riandee.example${path}`,
  here: id,
  classes: [],
  cheers: [],
  miniApp: (path) => miniAppLink('0-0', path),
  office: { name: 'Riandee' },
  catalogue: [{ course, edition: 1, revision: 0, retired: false }],
  course: () => course,
  enrolments: [enrolmentOf(course)],
  dueCards: [],
  keepsakes: [],
})
