/** The catalogue, in English. */
import type { catalogue as form } from '../th/catalogue'

const minutes = (seconds: number): string => {
  const whole = Math.max(1, Math.round(seconds / 60))
  return whole === 1 ? '1 minute' : `${whole} minutes`
}

const courses = (count: number): string => (count === 1 ? 'one course' : `${count} courses`)

export const catalogue: typeof form = {
  invite: ({ count }) =>
    count === 1
      ? 'There is one course. Tap to see it.'
      : `There are ${count} courses.\nSwipe left to see the next one.`,
  inviteShelf: ({ count, shelf }) =>
    count === 1
      ? `There is one course under “${shelf}”.`
      : `There are ${count} courses under “${shelf}”.\nSwipe left to see the next one.`,
  alt: 'Courses you can take',
  shelvesTitle: 'What would you like to learn?',
  shelvesLines: ['Tap a shelf you like.'],
  shelfNames: {
    start: 'First steps in LINE',
    safety: 'Staying safe',
    trade: 'Buying and selling',
    health: 'Health',
    craft: 'Crafts',
  },
  shelfCount: ({ count }) => courses(count),
  moreTitle: 'There is more',
  moreLines: ({ count }) => [`${courses(count)} more on this shelf`],
  moreButton: 'See more courses',
  length: ({ lessons, seconds }) =>
    lessons === 1
      ? `1 short lesson, ${minutes(seconds)}`
      : `${lessons} short lessons, ${minutes(seconds)} in all`,
  startButton: 'Start learning',
  continueButton: 'Go on learning',
  againButton: 'See it again',
  detailsButton: 'Tell me more first',
  learning: 'You are learning this',
  finished: 'Finished',
  can: 'Afterwards you can:',
  test: ({ questions }) => `${questions} questions at the end, as many tries as you like.`,
  otherButton: 'See other courses',
  searchButton: 'Search',
  searchTitle: 'What would you like to learn about?',
  searchLines: ['Type a word or two,\nfor example “LINE” or “selling”.'],
  found: ({ count, text }) =>
    count === 1
      ? `I found one course about “${text}”.`
      : `I found ${count} courses about “${text}”.\nSwipe left to see the next one.`,
  notFound: ({ text }) => `There is nothing about “${text}” yet.\nPerhaps one of these?`,
  notFoundLong: 'I could not find that course.\nPerhaps one of these?',
  away: 'This course is being renewed.\nPerhaps one of these for now?',
  emptyTitle: 'Courses are being prepared.',
  emptyLines: ['Please come by again soon.'],
  menuButton: 'Back to the menu',
}
