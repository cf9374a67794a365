/** The questions at the end of a course, in English. */
import type { test as form } from '../th/test'

export const test: typeof form = {
  introLines: ({ count }) => [
    count === 1
      ? 'Only one question at the end is left.'
      : `Only the ${count} questions at the end are left.`,
    'One at a time. You can change answers until you send them,\nand try as often as you like.',
  ],
  startButton: 'Start the questions',
  changing: ({ answer }) => `Your answer was “${answer}”.\nChoose again if you like.`,
  changingOrder: ({ order }) => `You had put it like this:\n${order}\nPut it in order again if you like.`,
  keepButton: 'Keep my answer',
  checkKicker: ({ count }) => `All questions answered (${count})`,
  checkTitle: 'One more look before sending',
  checkLines: ['Tap a question to change its answer.\nWhen you are ready, tap “Send my answers”.'],
  row: ({ at, ask }) => `${at}. ${ask}`,
  rowAnswer: ({ answer }) => `Answer: ${answer}`,
  rowSays: ({ at }) => `Change question ${at}`,
  sendButton: 'Send my answers',
  typedSend: ['send', 'sendit', 'sendmyanswers', 'ส่ง', 'ส่งคำตอบ'],
  score: ({ right, of }) => `${right} of ${of} answered right`,
  notYetHead: 'Nearly there',
  practiseHead: 'Step by step, together',
  noneYet: 'That was a practice round.',
  missing: ({ count }) =>
    count === 1 ? 'Just one more and the course is done.' : `${count} more and the course is done.`,
  readThenTry: 'Read the reason for each question first.\nThen try again, as often as you like.',
  stillFinished: 'You finished this course before,\nand that stays as it is.',
  againButton: 'Try again',
  reasonsButton: 'See all the reasons',
  reasonsAlt: 'The reason for each question',
  reasonHead: ({ at, verdict }) => `Question ${at}: ${verdict}`,
  yourOrder: ({ order }) => `You put it like this:\n${order}`,
  yourAnswer: ({ answer }) => `Your answer: “${answer}”`,
  answeredAlready: ({ where }) =>
    where
      ? `You have answered this one. We are now at ${where}.\nYou can change answers before sending.`
      : 'You have answered this one.\nYou can change answers before sending.',
  sentAlready: 'These answers have been sent.\nHere is the result I kept for you.',
  oneLeft: 'One question still waits for an answer.\nAnswer it first, then send.',
  notSentYet: 'Send your answers first.\nThen I will tell you every reason.',
}
