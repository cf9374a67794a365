/** Where a learner stands, in English. */
import type { where as form } from '../th/where'

const minutes = (seconds: number): string => {
  const whole = Math.round(seconds / 60)
  return whole <= 1 ? 'about a minute' : `about ${whole} minutes`
}

const lessons = (count: number): string => (count === 1 ? 'one lesson' : `${count} lessons`)

export const where: typeof form = {
  firstLesson: ({ of }) => `You are at lesson 1 of ${of}`,
  lessons: ({ done, of }) => `${done} of ${of} lessons done`,
  allLessons: ({ of }) => (of === 1 ? 'The lesson is done!' : `All ${of} lessons are done!`),
  left: ({ lessons: count, seconds, questions }) =>
    `Still to come: ${lessons(count)}, ${minutes(seconds)},\nthen ${questions} questions at the end.`,
  inTest: ({ answered, of }) =>
    `Questions at the end: ${answered} of ${of} answered.\nYou can go on from there.`,
  toSend: 'All questions are answered. Only sending them is left.',
  testButton: 'Go on answering',
  checkButton: 'Look over my answers',
  reviewButton: ({ count }) => `Look back at ${count}`,
  rowOpen: ({ done, of }) => `${done} of ${of} lessons done`,
  rowFinished: 'Finished',
  noneTitle: 'You have not started yet.',
  noneLines: ['You could begin with a short first lesson.\nIt takes only a few minutes.'],
  startButton: 'Start the first lesson',
  allFinished: ({ count }) =>
    count === 1 ? 'You have finished one course' : `You have finished ${count} courses`,
  allFinishedLines: ['Tap a course to see it again.'],
  coursesButton: 'See all courses',
}
