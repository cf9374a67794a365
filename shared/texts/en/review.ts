/** Short questions of finished courses, in English. */
import type { review as form } from '../th/review'

export const review: typeof form = {
  kicker: ({ course }) => `Remember this? · ${course}`,
  noneTitle: 'Nothing to look back at today.',
  noneLines: ['When you have finished a course,\nshort questions will wait for you on the days after.'],
  nextButton: 'On to the next one',
  answeredAlready: 'You have looked back at this one already. Well done.',
  laterButton: 'Later',
  nextTime: ({ days }) => `We will look back at it once more in ${days} days.`,
  lastTime: 'That was the last look back at this one. You remember it well.',
  lastTimeAlmost: 'That was the last look back at this one. The clip is here any time.',
}
