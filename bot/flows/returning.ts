/** The greeting of somebody who comes back after a month or more: glad, and where we were. Changes nothing. */
import type { Saying } from '../../shared/saying'
import { pick, textsIn } from '../../shared/texts'
import type { World } from './flow'
import { lessonNumber, nextLesson, openStudy } from './progress'
import { backHint } from './way-on'

/** What is said, with "it is good to see you again" before it for whoever was away that long. At most 5 bubbles. */
export function welcomedBack(say: Saying[], world: World): Saying[] {
  const hint = backHint(world)
  if (hint === undefined || say.length === 0 || say.length > 4) return say
  const place = whereWeWere(world)
  return [{ kind: 'words', text: place ? `${hint}\n${place}` : hint }, ...say]
}

function whereWeWere(world: World): string | undefined {
  const { language } = world.person
  const texts = textsIn(language).common
  const study = openStudy(world)
  if (!study) return world.enrolments.length > 0 ? texts.nothingLost : undefined
  const lesson = nextLesson(study)
  if (!lesson) return texts.backAtTest({ course: pick(study.course.title, language) })
  const number = lessonNumber(study.course, lesson.id)
  return texts.backAtLesson({ number, title: pick(lesson.title, language) })
}
