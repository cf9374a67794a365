/** What an achievement is aligned with: the elements of the European standard, each as an alignment of a type of its own. */
import type { Bilingual } from '../../shared/bilingual'
import type { Course } from '../../shared/course'
import type { Named } from '../../shared/course-credential'
import type { IssuerProfile } from '../../shared/issuer'
import type { Language } from '../../shared/person'
import { pick, textsIn } from '../../shared/texts'
import type { Json } from './canonical'
import {
  assessmentUrl,
  eqfUrl,
  millerCodes,
  millerUrl,
  modeUrl,
  qualityUrl,
  supervisionUrl,
} from './european'
import { durationOf, hoursOf, minutesOf } from './workload'

/** What alignments are told of. */
interface Told {
  course: Course
  profile: IssuerProfile
  language: Language
  /** Address of the achievement: what has no address of its own is a part of it. */
  address: string
}

export const alignmentsOf = (told: Told): Json[] => [
  ...outcomes(told),
  ...workload(told),
  ...levels(told),
  ...howAssessed(told),
  ...ways(told),
]

const alignment = (targetType: string, target: Json): Json => ({
  type: ['Alignment'],
  targetType: `ext:${targetType}`,
  ...target,
})

/** Texts of courses are broken into lines for a phone; here they are one line. */
export const flat = (text: Bilingual, language: Language): string => pick(text, language).replace(/\s+/g, ' ')

const outcomes = ({ course, language, address }: Told): Json[] => [
  ...course.can.map((can, i) =>
    alignment('LearningOutcome', {
      targetName: flat(can, language),
      targetUrl: `${address}#outcome-${i + 1}`,
    }),
  ),
  ...course.credential.skills.map((skill) => named('EscoSkill', skill, language)),
]

const named = (type: string, { name, url }: Named, language: Language): Json =>
  alignment(type, { targetName: flat(name, language), targetUrl: url })

function workload({ course, language, address }: Told): Json[] {
  const { credential } = textsIn(language)
  const minutes = minutesOf(course)
  const { framework, count } = course.credential.credits ?? { framework: 'Hours', count: hoursOf(minutes) }
  return [
    alignment('Workload', {
      targetName: credential.workload,
      targetFramework: framework,
      targetCode: count,
      targetUrl: `${address}#workload`,
    }),
    alignment('NotionalHours', {
      targetName: credential.notionalHours({ minutes }),
      targetCode: durationOf(minutes),
      targetUrl: `${address}#notional-hours`,
    }),
  ]
}

function levels({ course, language, address }: Told): Json[] {
  const { credential } = textsIn(language)
  const { eqf, cycle, thaiNqf, level } = course.credential
  return [
    alignment('EQF', {
      targetName: credential.eqf({ level: eqf }),
      targetFramework: 'European Qualifications Framework',
      targetCode: String(eqf),
      targetUrl: eqfUrl(eqf),
    }),
    ...(cycle
      ? [
          alignment('QfEhea', {
            targetName: credential.cycles[cycle],
            targetFramework: 'QF-EHEA',
            targetCode: cycle,
            targetUrl: `${address}#cycle`,
          }),
        ]
      : []),
    ...(thaiNqf
      ? [
          alignment('ThaiNQF', {
            targetName: credential.thaiNqf({ level: thaiNqf.level }),
            targetCode: String(thaiNqf.level),
            targetUrl: thaiNqf.url,
          }),
        ]
      : []),
    alignment('MillerLevel', {
      targetName: credential.levels[level],
      targetCode: millerCodes[level],
      targetUrl: millerUrl,
    }),
  ]
}

function howAssessed({ course, profile, language, address }: Told): Json[] {
  const { credential } = textsIn(language)
  const { assessment, mode, quality, supervision } = course.credential
  return [
    ...assessment.map((type) =>
      alignment('AssessmentType', {
        targetName: credential.assessments[type],
        targetUrl: assessmentUrl(type),
      }),
    ),
    alignment('LearningMode', { targetName: credential.modes[mode], targetUrl: modeUrl(mode) }),
    alignment('QualityAssurance', {
      targetName: flat(profile.quality.name, language),
      targetDescription: profile.quality.url,
      targetUrl: qualityUrl(quality),
    }),
    alignment('SupervisionIdVerification', {
      targetName: credential.supervisions[supervision],
      targetUrl: supervisionUrl(supervision) ?? `${address}#supervision`,
    }),
  ]
}

const ways = ({ course, language, address }: Told): Json[] => [
  ...course.credential.prerequisites.map((prerequisite, i) =>
    alignment('Prerequisite', {
      targetName: flat(prerequisite, language),
      targetUrl: `${address}#prerequisite-${i + 1}`,
    }),
  ),
  ...course.credential.stackableTowards.map((path) => named('StackableTowards', path, language)),
]
