/** Short questions of finished courses, in English. */
import type { review as form } from '../th/review'

export const review: typeof form = {
  kicker: ({ course }) => `Remember this? · ${course}`,
  noneTitle: 'Nothing to look back at today.',
  noneLines: ['After you finish a course, come by on the next day:\na few short questions will be waiting.'],
  nextButton: 'On to the next one',
  answeredAlready: 'You have looked back at this one already. Thank you for coming by.',
  laterButton: 'Later',
  nextTime: ({ days }) =>
    `Come by ${days === 1 ? 'tomorrow' : `in ${days} days`} to look back at it once more.`,
  lastTime: 'That was the last look back at this one. You remember it well.',
  lastTimeAlmost: 'That was the last look back at this one. The clip is here any time.',
}
