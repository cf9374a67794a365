/** A lesson, in English. */
import type { lesson as form } from '../th/lesson'

const lasting = (seconds: number): string => {
  const halves = Math.round(seconds / 30)
  if (seconds < 57) return 'less than a minute'
  if (halves === 2) return '1 minute'
  return halves % 2 === 1 ? `${Math.floor(halves / 2)}½ minutes` : `${halves / 2} minutes`
}

const questions = (count: number): string => (count === 1 ? 'one question' : `${count} questions`)

export const lesson: typeof form = {
  kicker: ({ at, of, seconds }) => `Lesson ${at} of ${of} · ${lasting(seconds)}`,
  number: ({ at, of }) => `Lesson ${at} of ${of}`,
  howToWatch: 'Tap the clip to watch it.',
  thenQuestions: ({ count }) => `After the clip there ${count === 1 ? 'is' : 'are'} ${questions(count)}.`,
  watchedButton: 'I have watched it',
  summaryButton: 'Read it instead',
  shortSummaryButton: 'Read the summary',
  previousButton: 'Previous lesson',
  watchButton: 'Watch the clip',
  watchAgainButton: 'Watch this lesson again',
  summaryKicker: ({ at }) => `Lesson ${at} in short`,
  readButton: 'I have read it',
  practiceTitle: 'Try it yourself',
  practiceLaterButton: 'Later',
  takeButton: 'Take a photo',
  chooseButton: 'Choose a photo',
  practiceLater: 'All right. Try it whenever you like.',

  question: ({ at, of }) => `Question ${at} of ${of}`,
  marks: ['A', 'B', 'C', 'D'],
  orderKicker: ({ kicker }) => `${kicker} · tap them in order`,
  orderAgainButton: 'Start the order again',
  right: 'That is right!',
  almost: 'Almost there',
  rightIs: ({ say }) => `The answer is “${say}”.`,
  rightOrder: 'The right order is:',
  isRight: ({ say }) => `${say} (the answer)`,
  againTitle: 'Watch again',
  againAt: ({ lesson, minute }) => `Lesson ${lesson}, at ${minute}`,
  nextQuestionButton: ({ at, of }) => `On to question ${at} of ${of}`,
  nextButton: 'Go on',
  whyButton: 'See the other reasons',
  whyKicker: 'The reason for each answer',
  backToReasonsButton: 'Back to my result',

  done: ({ at }) => `Lesson ${at} is done!`,
  nextLessonButton: ({ at }) => `Go on with lesson ${at}`,
  restButton: 'Take a rest',

  answeredAlready: ({ where }) =>
    where
      ? `You have answered this one already.\nWe are now at ${where}.`
      : 'You have answered this one already. Let us go on.',
  watchedAlready: ({ where }) =>
    where
      ? `You have finished this lesson’s clip.\nWe are now at ${where}.`
      : 'You have finished this lesson’s clip. Let us go on.',
  practisedAlready: ({ where }) =>
    where ? `That part is done.\nWe are now at ${where}.` : 'That part is done. Let us go on.',
  atQuestion: ({ at }) => `question ${at}`,
  atLesson: ({ at }) => `lesson ${at}`,
  changed: 'This part has been renewed.\nEverything you learned is still here. Let us go on.',
  answerFirst: 'Please try this question first.\nThen I will tell you the reasons.',
  typed: {
    watched: ['ihavewatchedit', 'watched', 'done', 'finished', 'ihavereadit', 'ดูจบแล้ว', 'จบแล้ว'],
    on: ['next', 'goon', 'continue', 'ok', 'okay', 'skip', 'ต่อไป', 'ไปต่อ'],
  },
}
