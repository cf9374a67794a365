/** What stands on pictures of a badge: cards and the certificate. Few words, for a family to read in passing. */
import type { Texts } from '../th'

export const badgePicture: Texts['badgePicture'] = {
  house: 'Riandee',
  withoutName: 'A Riandee learner earned',
  proof: {
    completion: 'Every lesson learned, test passed',
    exam: 'Passed at an exam centre',
    'micro-credential': 'Real work handed in and assessed',
    stack: 'Every badge of the path collected',
  },
  criteria: ({ count }) => `Real work, all ${count} criteria met`,
  levels: { know: 'knows', 'know-how': 'knows how', show: 'shows how', does: 'does' },
  level: ({ number, name }) => `Level ${number} of 4 · ${name}`,
  revoked: ({ date }) => `Revoked on ${date}`,
  expired: ({ date }) => `Expired on ${date}`,
  scan: 'Scan to see this badge',
  certificate: {
    title: {
      completion: 'Certificate of Completion',
      exam: 'Certificate of Examination',
      'micro-credential': 'Micro-credential Certificate',
      stack: 'Learning Path Certificate',
    },
    file: ({ title, course }) => `${title}: ${course}`,
    givenTo: 'Given to',
    someone: 'A learner of Riandee',
    deed: {
      completion: 'who finished every lesson and passed the test of',
      exam: 'who passed a supervised exam in',
      'micro-credential': 'who handed in real work and met every criterion of',
      stack: 'who collected every badge of the path',
    },
    can: 'What they can do',
    level: ({ number }) => `Level ${number} of 4`,
    results: 'Results',
    percent: ({ percent }) => `${percent}%`,
    moreResults: ({ count }) => `and ${count} more, on the page of the badge`,
    issued: ({ date }) => `Issued on ${date}`,
    expires: ({ date }) => `Valid until ${date}`,
    signed: ({ issuer }) => `Digitally signed by ${issuer}`,
    attached: 'The digital certificate (.json) is attached to this file',
    number: ({ id }) => `No. ${id}`,
    scan: 'Scan to verify',
  },
}
