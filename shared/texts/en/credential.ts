/** What stands inside a signed badge, in words, for whoever recognises learning. */
import type { credential as form } from '../th/credential'

export const credential: typeof form = {
  postTest: 'Post-test',
  decision: 'Outcome',
  criteria: ({ lessons, passPercent }) =>
    `All ${lessons} lessons completed and at least ${passPercent} per cent of the post-test right.`,
  criteriaWithRubric: ({ lessons, passPercent, rubric }) =>
    `All ${lessons} lessons completed, at least ${passPercent} per cent of the post-test right, and work assessed as sufficient in every criterion: ${rubric.join('; ')}.`,
  assessors: ({ issuer }) => `Assessors of ${issuer}`,
  workload: 'Workload',
  notionalHours: ({ minutes }) => `About ${minutes} minutes of learning`,
  eqf: ({ level }) => `European Qualifications Framework, level ${level}`,
  thaiNqf: ({ level }) => `Thai National Qualifications Framework, level ${level}`,
  cycles: {
    short: 'Short cycle of higher education',
    first: 'First cycle (bachelor)',
    second: 'Second cycle (master)',
    third: 'Third cycle (doctorate)',
  },
  levels: { know: 'Knows', 'know-how': 'Knows how', show: 'Shows how', does: 'Does' },
  assessments: {
    quiz: 'Quiz',
    portfolio: 'Portfolio',
    practical: 'Practical assessment',
    written: 'Written work',
    project: 'Project',
    artefact: 'Artefact',
  },
  modes: {
    online: 'Online',
    blended: 'Blended',
    presential: 'In a classroom',
    'work-based': 'Work-based',
    project: 'Project-based',
  },
  supervisions: {
    unsupervised: 'Unsupervised, without identity verification',
    'unsupervised-identified': 'Unsupervised, with identity verification',
    supervised: 'Supervised, with identity verification',
  },
}
