/** How the way through a course looks: what is done, what is left, the way on. Decides nothing. */
import type { Button, CardSaying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { isLessonDone, lessonNumber, lessonsDone, nextLesson, type Study } from './progress'

/** What is done and what is left, with the woven band; the way on is the main button. */
export function progressCard(study: Study, world: World): CardSaying {
  const { enrolment, course } = study
  const { language } = world.person
  const texts = textsIn(language)
  const of = course.lessons.length
  const done = lessonsDone(study)
  const next = nextLesson(study)
  const going = done === 0 ? texts.where.firstLesson({ of }) : texts.where.lessons({ done, of })
  const on: Button = next
    ? {
        label: texts.lesson.nextLessonButton({ at: lessonNumber(course, next.id) }),
        choice: { kind: 'lesson', enrolment: enrolment.id, lesson: next.id },
        look: 'main',
      }
    : {
        label: texts.test.startButton,
        choice: { kind: 'test', enrolment: enrolment.id, number: enrolment.attempts.length + 1 },
        look: 'main',
      }
  return {
    kind: 'card',
    soft: pick(course.title, language),
    title: next ? going : texts.where.allLessons({ of }),
    band: { cloth: course.cloth, done, of },
    lines: next ? [whatIsLeft(study, world)] : texts.test.introLines({ count: course.test.length }),
    buttons: [on, { label: texts.lesson.restButton, choice: { kind: 'go', to: 'rest' }, look: 'second' }],
  }
}

function whatIsLeft(study: Study, world: World): string {
  const left = study.course.lessons.filter((lesson) => !isLessonDone(study, lesson))
  const seconds = left.reduce((sum, lesson) => sum + lesson.seconds, 0)
  const questions = study.course.test.length
  return textsIn(world.person.language).where.left({ lessons: left.length, seconds, questions })
}
