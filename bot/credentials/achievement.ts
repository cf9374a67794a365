/** What a badge is awarded for, as Open Badges 3.0 tells it. Pure: the same course, the same words. */

import type { BadgeKind } from '../../shared/badge'
import type { Course } from '../../shared/course'
import type { Criterion } from '../../shared/course-credential'
import type { IssuerProfile } from '../../shared/issuer'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import { type Achieved, achievementAddress, urnOf } from './addresses'
import { alignmentsOf, flat } from './alignments'
import type { Json } from './canonical'

/** Who issues it, at which address. */
export interface IssuedBy {
  /** ISSUER_URL, without a slash at its end. */
  url: string
  profile: IssuerProfile
}

const types: Record<BadgeKind, string> = {
  completion: 'CertificateOfCompletion',
  exam: 'Certificate',
  'micro-credential': 'MicroCredential',
  stack: 'MicroCredential',
}

/** Of which kind an achievement of this course is, and in which edition and language. */
export async function achievementOf(course: Course, achieved: Achieved, by: IssuedBy): Promise<Json> {
  const { credential } = course
  const { language } = achieved
  const address = achievementAddress(by.url, achieved)
  const whole = credential.credits?.framework === 'ECTS' ? Number(credential.credits.count) : Number.NaN
  return {
    id: address,
    type: ['Achievement'],
    achievementType: types[credential.kind],
    name: flat(course.title, language),
    description: flat(course.about, language),
    criteria: { id: `${address}#criteria`, narrative: criteriaOf(course, language) },
    inLanguage: language,
    version: String(achieved.edition),
    ...(credential.code ? { humanCode: credential.code } : {}),
    ...(credential.field ? { fieldOfStudy: credential.field } : {}),
    ...(Number.isInteger(whole) ? { creditsAvailable: whole } : {}),
    ...designerOf(course, language),
    ...translationsOf(course, achieved, by.url),
    alignment: alignmentsOf({ course, profile: by.profile, language, address }),
    resultDescription: await resultDescriptions(course, language, address),
  }
}

function criteriaOf({ lessons, passPercent, credential }: Course, language: Language): string {
  const texts = textsIn(language).credential
  const rubric = credential.rubric.map(({ title }) => flat(title, language))
  return rubric.length > 0
    ? texts.criteriaWithRubric({ lessons: lessons.length, passPercent, rubric })
    : texts.criteria({ lessons: lessons.length, passPercent })
}

function designerOf({ credential: { designer } }: Course, language: Language): Json {
  if (!designer) return {}
  return {
    creator: { id: designer.url, type: ['Profile'], name: flat(designer.name, language), url: designer.url },
  }
}

/** The same achievement in the other language, where the course speaks it. */
function translationsOf(course: Course, achieved: Achieved, url: string): Json {
  const other = achieved.language === 'th' ? 'en' : 'th'
  if (course.title[other] === undefined) return {}
  return {
    related: [
      {
        id: achievementAddress(url, { ...achieved, language: other }),
        type: ['Related'],
        inLanguage: other,
        version: String(achieved.edition),
      },
    ],
  }
}

/** Names for ever of what is measured; the same for every learner and in every language. */
export const resultId = {
  test: (address: string) => urnOf(`${stem(address)} test`),
  decision: (address: string) => urnOf(`${stem(address)} decision`),
  criterion: (address: string, criterion: string) => urnOf(`${stem(address)} criterion ${criterion}`),
  level: (address: string, criterion: string, level: string) =>
    urnOf(`${stem(address)} criterion ${criterion} level ${level}`),
}

/** An achievement's address without its language. */
const stem = (address: string): string => address.replace(/\.(th|en)$/, '')

async function resultDescriptions(course: Course, language: Language, address: string): Promise<Json[]> {
  const { credential } = textsIn(language)
  const common = { type: ['ResultDescription'] }
  return [
    {
      ...common,
      id: await resultId.test(address),
      name: credential.postTest,
      resultType: 'Percent',
      valueMin: '0',
      valueMax: '100',
      requiredValue: String(course.passPercent),
    },
    ...(await Promise.all(course.credential.rubric.map((one) => criterionOf(one, language, address)))),
    { ...common, id: await resultId.decision(address), name: credential.decision, resultType: 'Status' },
  ]
}

const criterionOf = async (
  { id, title, levels, needed }: Criterion,
  language: Language,
  address: string,
): Promise<Json> => ({
  type: ['ResultDescription'],
  id: await resultId.criterion(address, id),
  name: flat(title, language),
  resultType: 'RubricCriterionLevel',
  requiredLevel: await resultId.level(address, id, needed),
  rubricCriterionLevel: await Promise.all(
    levels.map(async (level, i) => ({
      type: ['RubricCriterionLevel'],
      id: await resultId.level(address, id, level.id),
      name: flat(level.name, language),
      level: String(i + 1),
      ...(level.points === undefined ? {} : { points: level.points }),
    })),
  ),
})
