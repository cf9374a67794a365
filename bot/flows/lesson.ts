/**
 * A lesson up to its questions: clip, summary, practice.
 *
 *   lesson ──▶ watching ──watched──▶ practising ──sent / later──▶ asking (lesson-question.ts)
 *                 ▲  └─summary─┘
 *                 └── watch again ◀── from anywhere
 */
import type { ChatState, Fact } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Lesson } from '../../shared/course'
import { pick, textsIn } from '../../shared/texts'
import { type Outcome, saying, type World } from './flow'
import { alreadyDone, goOn, lost, renewed, words } from './go-on'
import { summaryCard } from './lesson-bubbles'
import { goTo } from './pending'
import { lessonIn, type Study, studyOf } from './progress'

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
    return alreadyDone(state, study, world, textsIn(world.person.language).lesson.watchedAlready)
  }
  return goOn(study, lesson, world, watchedFacts(study, lesson, 'said'))
}

/**
 * LINE says a clip was played to its end. Moves on by itself when that lesson is being watched; else records it when
 * it is new and stays silent, since people scroll up and look again.
 *
 * @param trackingId `${enrolment}.${lesson}`; anything else is left alone
 */
export function videoFinished(state: ChatState, trackingId: string, world: World): Outcome {
  const dot = trackingId.lastIndexOf('.')
  const choice = { enrolment: trackingId.slice(0, Math.max(0, dot)), lesson: trackingId.slice(dot + 1) }
  const study = studyOf(world, choice.enrolment)
  const lesson = study && lessonIn(study.course, choice.lesson)
  if (!lesson) return saying(state)
  if (isWatching(state, choice)) return goOn(study, lesson, world, watchedFacts(study, lesson, 'played'))
  return { ...saying(state), record: watchedFacts(study, lesson, 'played') }
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
 * Something was sent while a practice is open.
 *
 * @returns thanks and the next step; undefined when it is not what the practice asks for, or none is open
 */
export function practised(
  state: ChatState,
  media: 'sticker' | 'picture' | 'video' | 'voice' | 'file',
  world: World,
): Outcome | undefined {
  if (state.at !== 'lesson.practising') return undefined
  const study = studyOf(world, state.enrolment)
  const lesson = study && lessonIn(study.course, state.lesson)
  if (!study || !lesson?.practice || lesson.practice.send !== media) return undefined
  return afterPractice(study, lesson, true, pick(lesson.practice.thanks, world.person.language), world)
}

function afterPractice(study: Study, lesson: Lesson, done: boolean, text: string, world: World): Outcome {
  const fact: Fact = { kind: 'practised', enrolment: study.enrolment.id, lesson: lesson.id, done }
  return goOn(study, lesson, world, [fact], words(text))
}
