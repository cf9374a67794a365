/**
 * Enrolling: binds a learner to today's edition of a course and opens its first lesson at once.
 *
 *   enrol ──no consent──▶ welcome.consenting (then back here) ──▶ lesson.watching the first
 *     └──enrolled before──▶ where the learner stands; finished: looked at again
 */
import type { ChatState } from '../../shared/chat'
import type { CourseId, Edition } from '../../shared/course'
import type { Fact } from '../../shared/fact'
import type { Job } from '../../shared/job'
import { textsIn } from '../../shared/texts'
import { courseCards } from './catalogue-bubbles'
import { askConsent, mayRecord } from './consent'
import type { Outcome, World } from './flow'
import { standIn, words } from './go-on'
import { goTo } from './pending'
import { studyOfCourse } from './progress'

/** Where somebody begins who has never learned here. */
const firstCourse = 'first-steps'

/** Enrols in a course, named by its id, or goes on in it. */
export function enrol(_state: ChatState, course: CourseId, world: World): Outcome {
  const edition = world.catalogue.find((e) => e.course.id === course)
  if (!mayRecord(world)) return askConsent(world, edition?.course.id)
  const study = studyOfCourse(world, course)
  if (study) return standIn(study, world)
  return edition ? enrolIn(edition, world) : away(world)
}

/** Enrols in the first steps (else the first course of the shelf `start`, else of the catalogue) and opens lesson 1. */
export function startFirst(world: World): Outcome {
  const { catalogue } = world
  const first =
    catalogue.find((e) => e.course.id === firstCourse) ??
    catalogue.find((e) => e.course.category === 'start') ??
    catalogue[0]
  return first ? enrol({ at: 'menu' }, first.course.id, world) : away(world)
}

function enrolIn({ course, edition }: Edition, world: World): Outcome {
  const enrolment = world.freshId
  const lesson = course.lessons[0]?.id ?? ''
  const enrolled: Fact = { kind: 'enrolled', enrolment, course: course.id, edition }
  const { menu, language } = world.person
  const linked: Fact[] = menu === 'learner' ? [] : [{ kind: 'menu-linked', menu: 'learner' }]
  const begin: Job[] = menu === 'learner' ? [] : [{ kind: 'link-menu', menu: 'learner', language }]
  return { ...goTo({ at: 'lesson.watching', enrolment, lesson }, world, [enrolled, ...linked]), begin }
}

function away(world: World): Outcome {
  const text = textsIn(world.person.language).catalogue.away
  const others = courseCards(world.catalogue.slice(0, 6), world)
  const first = world.catalogue.length > 0 ? [words(text)] : []
  return { state: { at: 'menu' }, say: [...first, others], record: [], begin: [] }
}
