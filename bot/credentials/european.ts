/** Words of the European vocabularies that a credential points to, see http://data.europa.eu/snb/. */
import type { Level } from '../../shared/badge'
import type { CourseCredential } from '../../shared/course-credential'

const snb = 'http://data.europa.eu/snb'

export const assessmentUrl = (type: CourseCredential['assessment'][number]): string =>
  `${snb}/assessment/${assessments[type]}`
const assessments = {
  quiz: 'b1b68f6735',
  portfolio: '4f03b91c0e',
  practical: '6a4db9f11d',
  written: '6e6cb2cc78',
  project: '795dac4096',
  artefact: 'de4d165a6c',
}

/** Form of participation. */
export const modeUrl = (mode: CourseCredential['mode']): string => `${snb}/learning-assessment/${modes[mode]}`
const modes = {
  online: '920fbb3cbe',
  blended: 'e92d221e4d',
  presential: '9191af2ed9',
  'work-based': '729f3bed4b',
  project: '7813801c77',
}

export const qualityUrl = (quality: CourseCredential['quality']): string =>
  `${snb}/accreditation/${quality === 'programme' ? '820101cba6' : 'bb4618238e'}`

/** Undefined for supervised exams: their word is not known here. */
export const supervisionUrl = (supervision: CourseCredential['supervision']): string | undefined => {
  if (supervision === 'supervised') return undefined
  return `${snb}/supervision-verification/${supervision === 'unsupervised' ? 'c598449d64' : 'df2880c5cb'}`
}

export const eqfUrl = (level: number): string => `${snb}/eqf/${level}`

/** Miller GE, The assessment of clinical skills/competence/performance, 1990. */
export const millerUrl = 'https://doi.org/10.1097/00001888-199009000-00045'
export const millerCodes: Record<Level, string> = {
  know: 'Know',
  'know-how': 'KnowHow',
  show: 'Show',
  does: 'Does',
}
