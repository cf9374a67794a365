/** The moment of award, in English. */
import type { award as form } from '../th/award'

export const award: typeof form = {
  takeButton: 'Take my badge',
  congratulations: ({ name }) => (name ? `Congratulations, ${name}!` : 'Congratulations!'),
  title: ({ course }) => `You have a badge for\n“${course}”`,
  score: ({ percent, date }) => `${percent} % answered right\n${date}`,
  means: 'It says that you really finished the course, and whoever gets it can check that.',
  onlyYou: 'Only you see it until you send it to somebody.',
  shareButton: 'Send it to my family',
  allButton: 'See all my badges',
  soonTitle: 'I am making your badge.',
  soon: 'When it is ready I will show it to you the next time you write.',
  ended: {
    revoked: 'The office has taken this badge back.',
    expired: 'The time of this badge is over.',
  },
  endedAsk: 'If you wonder why, ask for help below.',
}
