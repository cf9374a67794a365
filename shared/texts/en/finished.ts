/** A finished course, in English. */
import type { finished as form } from '../th/finished'

export const finished: typeof form = {
  congratulations: ({ name }) => (name ? `Congratulations, ${name}!` : 'Congratulations!'),
  title: ({ course }) => `You have finished\n“${course}”`,
  score: ({ right, of, date }) => `${right} of ${of} answered right\n${date}`,
  nowYouCan: 'Now you can:',
  kept: 'Your result is kept safely for you.',
  almostToo: 'For the ones that were almost right, see the reasons below.',
  lookAgainButton: 'See the lessons again',
  rateKicker: ({ at, of }) => `A short question, ${at} of ${of}`,
  rateAsk: {
    useful: 'Was this course useful to you?',
    'could-do': 'Could you do it by yourself now?',
  },
  rateOptions: {
    useful: { yes: 'Very useful', some: 'Somewhat', 'not-yet': 'Not really yet' },
    'could-do': { yes: 'Yes, by myself', some: 'Fairly well', 'not-yet': 'I want more practice' },
  },
  laterButton: 'Answer later',
  ratedAlready: 'I have noted that one already, thank you.',
  thanksTitle: 'Thank you!',
  thanksLines: {
    yes: 'I am truly happy for you.',
    some: 'Come back to the lessons any time.',
    'not-yet': 'Take your time and practise. The lessons are here any time.',
  },
  tomorrow: 'Say hello to me tomorrow:\na short question to refresh your memory will be waiting.',
  nextCourse: ({ course }) => `A good next course is\n“${course}”.`,
  nextCourseButton: 'See the next course',
  allCoursesButton: 'See all courses',
  again: ({ date }) => `Finished on ${date}`,
  againLines: ['Tap a lesson to see it again.'],
  testAgainButton: 'Answer the questions again',
}
