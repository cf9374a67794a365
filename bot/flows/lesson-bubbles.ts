/** How a lesson looks: clip, summary, practice, question, explanation, "done". Decides nothing. */

import type { Lesson, Question } from '../../shared/course'
import type { Button, CardSaying, Saying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import { explanation, linesOf } from './explain'
import type { World } from './flow'
import { answerTo, isLessonDone, lessonNumber, lessonsDone, type Study } from './progress'
import { progressCard } from './progress-bubbles'
import { askQuestion } from './question'
import { quickHelp } from './way-on'

/** The clip and its card: the turn that opens a lesson. */
export function lessonTurn(study: Study, lesson: Lesson, world: World): Saying[] {
  const { enrolment } = study
  const texts = textsIn(world.person.language).lesson
  const first = enrolment.watched.length === 0
  const watched: Button = { ...watchedButton(study, lesson, world), look: 'main' }
  const summary: Button = { ...summaryButton(study, lesson, world), look: 'second' }
  return [
    {
      kind: 'video',
      media: lesson.video,
      poster: lesson.poster,
      trackingId: `${enrolment.id}.${lesson.id}`,
    },
    lessonCard(study, lesson, world, first ? texts.howToWatch : undefined, [watched, summary]),
  ]
}

/** The same lesson once more without its clip, which stands further up already: a tap brings it down again. */
export function lessonAgain(study: Study, lesson: Lesson, world: World): CardSaying {
  const ids = { enrolment: study.enrolment.id, lesson: lesson.id }
  const label = textsIn(world.person.language).lesson.watchButton
  return lessonCard(study, lesson, world, undefined, [
    { label, choice: { kind: 'lesson', ...ids }, look: 'main' },
    { ...watchedButton(study, lesson, world), look: 'second' },
    summaryButton(study, lesson, world),
  ])
}

function lessonCard(
  study: Study,
  lesson: Lesson,
  world: World,
  hint: string | undefined,
  buttons: Button[],
): CardSaying {
  const { course } = study
  const { language } = world.person
  const texts = textsIn(language).lesson
  const count = lesson.questions.length
  return {
    kind: 'card',
    kicker: texts.kicker({
      at: lessonNumber(course, lesson.id),
      of: course.lessons.length,
      seconds: lesson.seconds,
    }),
    soft: pick(course.title, language),
    title: pick(lesson.title, language),
    band: { cloth: course.cloth, done: lessonsDone(study), of: course.lessons.length },
    ...linesOf(hint, isLessonDone(study, lesson) ? undefined : texts.thenQuestions({ count })),
    buttons,
    quick: quickHelp(world, ...backButton(study, lesson, world)),
  }
}

const watchedButton = ({ enrolment }: Study, lesson: Lesson, world: World) => ({
  label: textsIn(world.person.language).lesson.watchedButton,
  choice: { kind: 'watched', enrolment: enrolment.id, lesson: lesson.id } as const,
})

const summaryButton = ({ enrolment }: Study, lesson: Lesson, world: World) => ({
  label: textsIn(world.person.language).lesson.summaryButton,
  choice: { kind: 'summary', enrolment: enrolment.id, lesson: lesson.id } as const,
})

function backButton({ enrolment, course }: Study, lesson: Lesson, world: World): Button[] {
  const previous = course.lessons[lessonNumber(course, lesson.id) - 2]
  if (!previous) return []
  const label = textsIn(world.person.language).lesson.previousButton
  return [{ label, choice: { kind: 'lesson', enrolment: enrolment.id, lesson: previous.id } }]
}

/** The lesson's points in large words. */
export function summaryCard({ enrolment, course }: Study, lesson: Lesson, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).lesson
  const ids = { enrolment: enrolment.id, lesson: lesson.id }
  return {
    kind: 'card',
    kicker: texts.summaryKicker({ at: lessonNumber(course, lesson.id) }),
    title: pick(lesson.title, language),
    points: lesson.summary.map((point) => pick(point, language)),
    buttons: [
      { label: texts.readButton, choice: { kind: 'watched', ...ids }, look: 'main' },
      { label: texts.watchButton, choice: { kind: 'lesson', ...ids }, look: 'second' },
    ],
  }
}

/** Something to do right here in the chat; it can wait. */
export function practiceCard(study: Study, lesson: Lesson, world: World): CardSaying[] {
  const { practice } = lesson
  if (!practice) return []
  const { language } = world.person
  const texts = textsIn(language).lesson
  const ids = { enrolment: study.enrolment.id, lesson: lesson.id }
  const camera: Button[] = [
    { label: texts.takeButton, camera: 'take' },
    { label: texts.chooseButton, camera: 'choose' },
  ]
  return [
    {
      kind: 'card',
      title: texts.practiceTitle,
      lines: [pick(practice.ask, language)],
      buttons: [
        { label: texts.practiceLaterButton, choice: { kind: 'practice-later', ...ids }, look: 'second' },
      ],
      quick: quickHelp(world, ...(practice.send === 'picture' ? camera : [])),
    },
  ]
}

/** One of the lesson's questions; `placed` for a half-done order. */
export function lessonQuestion(
  study: Study,
  lesson: Lesson,
  question: Question,
  world: World,
  placed: string[] = [],
): Saying {
  const { language } = world.person
  const texts = textsIn(language).lesson
  const enrolment = study.enrolment.id
  const ids = { enrolment, question: question.id }
  const asked = askQuestion(question, {
    seed: enrolment,
    turn: 0,
    language,
    at: lesson.questions.indexOf(question) + 1,
    of: lesson.questions.length,
    placed,
    choose: (option) => ({ kind: 'answer', ...ids, option }),
    arrange: (picks) => ({ kind: 'arrange', ...ids, picks }),
  })
  const again: Button[] = [
    { label: texts.watchButton, choice: { kind: 'lesson', enrolment, lesson: lesson.id } },
    { label: texts.shortSummaryButton, choice: { kind: 'summary', enrolment, lesson: lesson.id } },
  ]
  return { ...asked, quick: quickHelp(world, ...again) }
}

/** The first answer to a lesson's question, explained; empty while there is none. */
export function lessonExplanation(study: Study, question: Question, world: World): CardSaying[] {
  const answer = answerTo(study, question.id)
  if (!answer) return []
  const { language } = world.person
  const given = { course: study.course, question, picks: answer.picks, language }
  return [explanation({ ...given, enrolment: study.enrolment.id }, nextButton(study, question, world))]
}

/** Go on after a lesson's question: names the next question where there is one. */
export function nextButton({ enrolment, course }: Study, question: Question, world: World): Button {
  const texts = textsIn(world.person.language).lesson
  const lesson = course.lessons.find((l) => l.questions.includes(question))
  const open = lesson?.questions.findIndex((q) => !enrolment.answers.some((a) => a.question === q.id)) ?? -1
  const label =
    lesson && open >= 0
      ? texts.nextQuestionButton({ at: open + 1, of: lesson.questions.length })
      : texts.nextButton
  return { label, choice: { kind: 'next', enrolment: enrolment.id, question: question.id }, look: 'main' }
}

/** A lesson is done: says so, then what is left. */
export function lessonDoneCard(study: Study, lesson: Lesson, world: World): CardSaying {
  const at = lessonNumber(study.course, lesson.id)
  const text = textsIn(world.person.language).lesson.done({ at })
  return { ...progressCard(study, world), head: { tone: 'done', text } }
}
