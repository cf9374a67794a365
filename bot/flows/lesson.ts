/**
 * A lesson up to its questions: clip, summary, practice.
 *
 *   lesson ──▶ watching ──watched──▶ practising ──sent / later──▶ asking (lesson-question.ts)
 *                 ▲  └─summary─┘
 *                 └── watch again ◀── from anywhere
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Lesson } from '../../shared/course'
import type { Fact } from '../../shared/fact'
import { pick, textsIn } from '../../shared/texts'
import { type Outcome, recording, saying, type World } from './flow'
import { alreadyDone, goOn, lost, renewed, words } from './go-on'
import { summaryCard } from './lesson-bubbles'
import { sayAndStay } from './open-step'
import { goTo } from './pending'
import { isOpen, lessonIn, type Study, studyOf } from './progress'

export { answerLesson, arrangeLesson, nextAfter, showWhy } from './lesson-question'

/** Shows a lesson's clip, for the first time or again. */
export function openLesson(_state: ChatState, choice: ChoiceOf<'lesson'>, world: World): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  if (!lessonIn(study.course, choice.lesson)) return renewed(study, world)
  return goTo({ at: 'lesson.watching', enrolment: choice.enrolment, lesson: choice.lesson }, world)
}

/** "I have watched it", for phones that do not report the end of a clip. */
export function lessonWatched(state: ChatState, choice: ChoiceOf<'watched'>, world: World): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  const lesson = lessonIn(study.course, choice.lesson)
  if (!lesson) return renewed(study, world)
  const here = isWatching(state, choice)
  if (!here && study.enrolment.watched.includes(lesson.id)) {
    const { watchedAlready } = textsIn(world.person.language).lesson
    // To whoever is still in that very lesson its number says nothing new.
    const there = 'lesson' in state && state.lesson === lesson.id && state.at !== 'lesson.asking'
    return alreadyDone(state, study, world, (place) => watchedAlready(there ? { where: '' } : place))
  }
  return goOn(study, lesson, world, watchedFacts(study, lesson, 'said'))
}

/**
 * LINE says a clip was played to its end. Moves on by itself when that lesson is being watched, or when it ends for the
 * first time while nothing else stands open: who tapped the menu meanwhile still waits for what follows. Else records it
 * when it is new and stays silent, since people scroll up and look again.
 *
 * @param trackingId `${enrolment}.${lesson}`; anything else is left alone
 */
export function videoFinished(state: ChatState, trackingId: string, world: World): Outcome {
  const dot = trackingId.lastIndexOf('.')
  const choice = { enrolment: trackingId.slice(0, Math.max(0, dot)), lesson: trackingId.slice(dot + 1) }
  const study = studyOf(world, choice.enrolment)
  const lesson = study && lessonIn(study.course, choice.lesson)
  if (!lesson) return saying(state)
  const record = watchedFacts(study, lesson, 'played')
  const waits = state.at === 'menu' && record.length > 0 && isOpen(study)
  if (waits || isWatching(state, choice)) return goOn(study, lesson, world, record)
  return { ...saying(state), record }
}

const isWatching = (state: ChatState, { enrolment, lesson }: { enrolment: string; lesson: string }) =>
  state.at === 'lesson.watching' && state.enrolment === enrolment && state.lesson === lesson

const watchedFacts = ({ enrolment }: Study, lesson: Lesson, how: 'played' | 'said'): Fact[] =>
  enrolment.watched.includes(lesson.id)
    ? []
    : [{ kind: 'watched', enrolment: enrolment.id, lesson: lesson.id, how }]

/** The lesson's points in large words, instead of the clip or beside it. */
export function showSummary(_state: ChatState, choice: ChoiceOf<'summary'>, world: World): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  const lesson = lessonIn(study.course, choice.lesson)
  if (!lesson) return renewed(study, world)
  const state = { at: 'lesson.watching', enrolment: study.enrolment.id, lesson: lesson.id } as const
  return saying(state, summaryCard(study, lesson, world))
}

/** The practice can wait; the questions do not. */
export function skipPractice(state: ChatState, choice: ChoiceOf<'practice-later'>, world: World): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  const lesson = lessonIn(study.course, choice.lesson)
  if (!lesson) return renewed(study, world)
  const texts = textsIn(world.person.language).lesson
  if (study.enrolment.practised.includes(lesson.id)) {
    return alreadyDone(state, study, world, texts.practisedAlready)
  }
  return afterPractice(study, lesson, false, texts.practiceLater, world)
}

/**
 * Something was sent that the practice of the open lesson asks for. It counts whenever it comes: while the practice is
 * open, and after it was put off too.
 *
 * @returns thanks and the next step; undefined when it is not what a practice asks for, or none is at hand
 */
export function practised(
  state: ChatState,
  media: 'sticker' | 'picture' | 'video' | 'voice' | 'file',
  world: World,
): Outcome | undefined {
  if (!('lesson' in state) || state.at === 'lesson.watching') return undefined
  const study = studyOf(world, state.enrolment)
  const lesson = study && lessonIn(study.course, state.lesson)
  if (!study || !lesson?.practice || lesson.practice.send !== media) return undefined
  const thanks = pick(lesson.practice.thanks, world.person.language)
  if (state.at === 'lesson.practising') return afterPractice(study, lesson, true, thanks, world)
  const fact: Fact = { kind: 'practised', enrolment: study.enrolment.id, lesson: lesson.id, done: true }
  return recording(sayAndStay(state, thanks, world), fact)
}

function afterPractice(study: Study, lesson: Lesson, done: boolean, text: string, world: World): Outcome {
  const fact: Fact = { kind: 'practised', enrolment: study.enrolment.id, lesson: lesson.id, done }
  return goOn(study, lesson, world, [fact], words(text))
}
