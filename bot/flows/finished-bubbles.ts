/** How a finished course looks: the joy, the two short questions, what is next, looking at it again. */

import type { Edition } from '../../shared/course'
import { showDate } from '../../shared/dates'
import type { Enrolment } from '../../shared/person'
import type { Button, CardSaying, Saying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { isResting, lessonNumber, reviewsToOffer, type Study, studyOfCourse, type Try } from './progress'
import { callName } from './way-on'

/** Which of the two short questions after a finished course: was it useful, could they do it themselves. */
type RatingQuestion = Enrolment['ratings'][number]['what']
type Rating = Enrolment['ratings'][number]['value']

const ratingQuestions: RatingQuestion[] = ['useful', 'could-do']
const ratings: Rating[] = ['yes', 'some', 'not-yet']

/** The first short question that has no answer yet. */
export const openRating = ({ enrolment }: Study): RatingQuestion | undefined =>
  ratingQuestions.find((what) => !enrolment.ratings.some((rating) => rating.what === what))

/** The course is finished: what was achieved, and that it is kept. */
export function joyCard({ enrolment, course, attempt }: Try, world: World): CardSaying {
  const { person, now } = world
  const texts = textsIn(person.language).finished
  const { right = 0, of = 0 } = attempt
  const almost = right < of ? [texts.almostToo] : []
  const date = showDate(attempt.sentAt ?? now, person.language)
  return {
    kind: 'card',
    strip: course.cloth,
    medallion: course.cloth,
    soft: texts.congratulations({ name: callName(person, person.language) }),
    title: texts.title({ course: pick(course.title, person.language) }),
    lines: [texts.score({ right, of, date }), ...almost, texts.kept, texts.nowYouCan],
    ticks: course.can.map((deed) => pick(deed, person.language)),
    buttons: [
      { ...badgeButton(enrolment.id, world), look: 'main' },
      { ...reasonsButton(attempt.id, world), look: 'second' },
      { label: texts.lookAgainButton, choice: { kind: 'enrol', course: course.id } },
    ],
  }
}

/** One of the two short questions, each one tap. */
export function ratingQuestion({ enrolment }: Study, what: RatingQuestion, world: World): Saying {
  const { language } = world.person
  const texts = textsIn(language)
  const of = ratingQuestions.length
  const at = ratingQuestions.indexOf(what) + 1
  return {
    kind: 'question',
    kicker: texts.finished.rateKicker({ at, of }),
    steps: { at, of },
    ask: texts.finished.rateAsk[what],
    options: ratings.map((value, i) => {
      const text = texts.finished.rateOptions[what][value]
      const mark = texts.lesson.marks[i] ?? ''
      const choice = { kind: 'rate', enrolment: enrolment.id, what, value } as const
      return { mark, text, choice, says: text }
    }),
    buttons: [{ label: texts.finished.laterButton, choice: { kind: 'go', to: 'menu' } }],
  }
}

/** After the short questions: thanks, tomorrow's look back, and a course that could come next. */
export function thanksCard(study: Study, value: Rating, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).finished
  const next = isResting(world) ? undefined : nextCourse(world)
  const title = next && pick(next.course.title, language)
  const looksBack = study.enrolment.attempts.some((attempt) => attempt.passed)
  return {
    kind: 'card',
    title: texts.thanksTitle,
    lines: [
      texts.thanksLines[value],
      ...(looksBack && !isResting(world) ? [texts.tomorrow] : []),
      ...(title ? [texts.nextCourse({ course: title })] : []),
    ],
    buttons: nextButtons(next, world),
  }
}

function nextButtons(next: Edition | undefined, world: World): Button[] {
  const texts = textsIn(world.person.language).finished
  const all: Button = { label: texts.allCoursesButton, choice: { kind: 'go', to: 'courses' } }
  if (!next) return [{ ...all, look: 'second' }]
  const choice = { kind: 'course', course: next.course.id } as const
  return [
    { label: texts.nextCourseButton, choice, look: 'main' },
    { ...all, look: 'second' },
  ]
}

/** The first course of the catalogue that this person has not begun. */
const nextCourse = (world: World): Edition | undefined =>
  world.catalogue.find(({ course }) => !studyOfCourse(world, course.id))

/** A finished course to be looked at again: every lesson a tap away, and its questions for those who like. */
export function finishedCard({ enrolment, course }: Study, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language)
  const date = showDate(enrolment.finishedAt ?? world.now, language)
  const lastSent = enrolment.attempts.findLast((attempt) => attempt.sentAt !== undefined)
  const number = enrolment.attempts.length + (enrolment.attempts.at(-1)?.sentAt === undefined ? 0 : 1)
  return {
    kind: 'card',
    strip: course.cloth,
    kicker: texts.finished.again({ date }),
    title: pick(course.title, language),
    lines: texts.finished.againLines,
    rows: course.lessons.map((lesson) => ({
      title: pick(lesson.title, language),
      text: texts.lesson.number({ at: lessonNumber(course, lesson.id), of: course.lessons.length }),
      choice: { kind: 'lesson', enrolment: enrolment.id, lesson: lesson.id },
      says: pick(lesson.title, language),
    })),
    buttons: [
      { ...badgeButton(enrolment.id, world), look: 'main' },
      ...reviewButton(world),
      {
        label: texts.finished.testAgainButton,
        choice: { kind: 'test', enrolment: enrolment.id, number: Math.max(1, number) },
        look: 'second',
      },
      ...(lastSent ? [reasonsButton(lastSent.id, world)] : []),
    ],
  }
}

const badgeButton = (enrolment: string, world: World) => ({
  label: textsIn(world.person.language).award.takeButton,
  choice: { kind: 'badge', enrolment } as const,
})

const reasonsButton = (attempt: string, world: World) => ({
  label: textsIn(world.person.language).test.reasonsButton,
  choice: { kind: 'reasons', attempt, from: 0 } as const,
})

/** The way to questions to look back at, when some are due and the learner is not resting. */
export function reviewButton(world: World): Button[] {
  const count = reviewsToOffer(world).length
  if (count === 0) return []
  const label = textsIn(world.person.language).where.reviewButton({ count })
  return [{ label, choice: { kind: 'go', to: 'review' }, look: 'second' }]
}
