/**
 * The questions of a lesson: one at a time, the first answer kept and explained at once.
 *
 *   asking ──answer / last arrange──▶ explained ──next──▶ asking … ──next after the last──▶ lesson.done
 *     ▲ arrange │                        └──why──▶ every reason
 *     └─────────┘
 *   lesson.done ──lesson──▶ watching the next one, or ──test──▶ the post-test
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Lesson, Question } from '../../shared/course'
import { textsIn } from '../../shared/texts'
import { allReasons } from './explain'
import { type Outcome, saying, type World } from './flow'
import { alreadyDone, goOn, lost, renewed, standIn, words } from './go-on'
import { lessonQuestion, nextButton } from './lesson-bubbles'
import { goTo } from './pending'
import { answerTo, lessonAsking, questionIn, type Study, studyOf } from './progress'
import { isRight, placedSoFar, wholeOrder } from './question'
import { mayExplain } from './test-bubbles'

/** Answers a lesson's question: the first answer is kept and explained at once. */
export function answerLesson(state: ChatState, choice: ChoiceOf<'answer'>, world: World): Outcome {
  return withQuestion(state, choice, world, (study, lesson, question) =>
    question.kind !== 'order' && question.options.some((option) => option.id === choice.option)
      ? answered(study, lesson, question, [choice.option], world)
      : goTo(asking(study, lesson, question), world),
  )
}

/** Puts one more thing in order; with one left, that is the answer. */
export function arrangeLesson(state: ChatState, choice: ChoiceOf<'arrange'>, world: World): Outcome {
  return withQuestion(state, choice, world, (study, lesson, question) => {
    const whole = question.kind === 'order' ? wholeOrder(question, choice.picks) : undefined
    if (whole) return answered(study, lesson, question, whole, world)
    const placed = placedSoFar(question, choice.picks)
    return saying(asking(study, lesson, question), lessonQuestion(study, lesson, question, world, placed))
  })
}

/** Finds what a button asks about; one that was answered before, or is gone, is answered kindly. */
function withQuestion(
  state: ChatState,
  choice: { enrolment: string; question: string },
  world: World,
  then: (study: Study, lesson: Lesson, question: Question) => Outcome,
): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  const lesson = lessonAsking(study.course, choice.question)
  const question = lesson?.questions.find((q) => q.id === choice.question)
  if (!lesson || !question) return renewed(study, world)
  if (!answerTo(study, question.id)) return then(study, lesson, question)
  return alreadyDone(state, study, world, textsIn(world.person.language).lesson.answeredAlready)
}

const asking = ({ enrolment }: Study, lesson: Lesson, question: Question): ChatState => ({
  at: 'lesson.asking',
  enrolment: enrolment.id,
  lesson: lesson.id,
  question: question.id,
})

function answered(study: Study, lesson: Lesson, question: Question, picks: string[], world: World): Outcome {
  const enrolment = study.enrolment.id
  const right = isRight(question, picks)
  return goTo(asking(study, lesson, question), world, [
    { kind: 'answered', enrolment, question: question.id, picks, right },
  ])
}

/** Goes on after an explanation: the lesson's next question, "done" after its last, else where the learner stands. */
export function nextAfter(_state: ChatState, choice: ChoiceOf<'next'>, world: World): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  const lesson = lessonAsking(study.course, choice.question)
  return lesson ? goOn(study, lesson, world) : renewed(study, world)
}

/** Every option's reason. Of a question not answered yet (in a post-test: not sent) it says to answer first. */
export function showWhy(state: ChatState, choice: ChoiceOf<'why'>, world: World): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  const question = questionIn(study.course, choice.question)
  if (!question) return renewed(study, world)
  const { language } = world.person
  const texts = textsIn(language).lesson
  const given = { course: study.course, question, picks: [], language }
  if (answerTo(study, question.id)) {
    return saying(state, allReasons(given, study.enrolment.id, 0, nextButton(study, question, world)))
  }
  const sent = study.enrolment.attempts.findLast((attempt) => attempt.sentAt !== undefined)
  if (!sent || !mayExplain(study, question.id)) return standIn(study, world, [], words(texts.answerFirst))
  const back = { kind: 'reasons', attempt: sent.id, from: 0 } as const
  const button = { label: texts.backToReasonsButton, choice: back, look: 'main' } as const
  return saying(state, allReasons(given, study.enrolment.id, sent.number - 1, button))
}
