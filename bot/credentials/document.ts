/**
 * A badge as an Open Badges 3.0 credential, before it is signed. Pure. It holds the least that says what was reached: no
 * name unless chosen, no link to evidence, nothing of tries that failed. See
 * https://www.imsglobal.org/spec/ob/v3p0 and, for the name that changes, `renamed`.
 */
import type { Place } from '../../db/credentials'
import type { Badge } from '../../shared/badge'
import type { Course } from '../../shared/course'
import { textsIn } from '../../shared/texts'
import { achievementOf, type IssuedBy, resultId } from './achievement'
import { achievementAddress, issuerAddress, statusAddress, urnOf } from './addresses'
import { flat } from './alignments'
import type { Json } from './canonical'
import { ourContexts } from './contexts'
import { profileOf } from './issuer-document'

/** The learner's own number, hashed with a salt of its own: who knows the number can show that the badge is theirs. */
export interface Hashed {
  /** `sha256$` and 64 hexadecimal digits. */
  hash: string
  salt: string
}

/** Something that was assessed: told by its title and its bytes' SHA-256, never by a link. */
export interface Assessed {
  title: string
  /** In hex. */
  sha256?: string
  /** `AssessorFeedback` with its words, when the learner wants them on the badge. */
  genre?: 'AssessorFeedback' | 'Artefact' | 'Credential'
  narrative?: string
}

/** Everything a credential is made from. */
export interface Award {
  badge: Badge
  course: Course
  by: IssuedBy
  learner: Hashed
  place: Place
  /** UTC ms. */
  validFrom: number
  /** Levels that were reached, by the ids of criterion and level in the course's rubric. */
  reached?: Record<string, string>
  assessed?: Assessed[]
}

/** Its schema, published by 1EdTech. */
export const schemaUrl =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json'

/** The credential, unsigned. */
export async function documentOf(award: Award): Promise<Json> {
  const { badge, course, by, place, validFrom } = award
  const { language, title } = badge.face
  const achieved = { course: badge.course, edition: badge.edition, language }
  const evidence = (award.assessed ?? []).map(evidenceOf)
  return {
    '@context': [...ourContexts],
    id: await urnOf(`badge ${badge.id}`),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: flat(title, language),
    issuer: profileOf(by, language),
    validFrom: iso(validFrom),
    ...(badge.expiresAt === undefined ? {} : { validUntil: iso(badge.expiresAt) }),
    awardedDate: iso(badge.awardedAt),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: identifiersOf(award.learner, badge.name),
      source: {
        id: `${issuerAddress(by.url)}#assessors`,
        type: ['Profile'],
        name: textsIn(language).credential.assessors({ issuer: flat(by.profile.name, language) }),
      },
      achievement: await achievementOf(course, achieved, by),
      result: await resultsOf(award, achievementAddress(by.url, achieved)),
    },
    ...(evidence.length > 0 ? { evidence } : {}),
    credentialSchema: [{ id: schemaUrl, type: '1EdTechJsonSchemaValidator2019' }],
    credentialStatus: statusOf(by.url, place),
  }
}

/**
 * The same credential under another name: the same id and date of award, newer, in another place of a status list. Its
 * learner's number is hashed anew, so that nobody can put two names together by it.
 */
export function renamed(
  { proof: _, ...document }: Json,
  change: { name?: string; learner: Hashed; url: string; place: Place; validFrom: number },
): Json {
  return {
    ...document,
    validFrom: iso(change.validFrom),
    credentialSubject: {
      ...(document.credentialSubject as Json), // as `documentOf` wrote it
      identifier: identifiersOf(change.learner, change.name),
    },
    credentialStatus: statusOf(change.url, change.place),
  }
}

/** ISO, whole seconds, UTC. */
export const iso = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

const identifiersOf = ({ hash, salt }: Hashed, name?: string): Json[] => [
  ...(name === undefined
    ? []
    : [{ type: 'IdentityObject', hashed: false, identityHash: name, identityType: 'name' }]),
  { type: 'IdentityObject', hashed: true, identityHash: hash, identityType: 'systemId', salt },
]

const statusOf = (url: string, { list, position }: Place): Json => ({
  id: `${statusAddress(url, list)}#${position}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: 'revocation',
  statusListIndex: String(position),
  statusListCredential: statusAddress(url, list),
})

async function resultsOf({ badge, reached = {} }: Award, address: string): Promise<Json[]> {
  const percent = badge.face.results.find((result) => result.percent !== undefined)?.percent
  return [
    ...(percent === undefined
      ? []
      : [{ type: ['Result'], resultDescription: await resultId.test(address), value: String(percent) }]),
    ...(await Promise.all(
      Object.entries(reached).map(async ([criterion, level]) => ({
        type: ['Result'],
        resultDescription: await resultId.criterion(address, criterion),
        achievedLevel: await resultId.level(address, criterion, level),
      })),
    )),
    { type: ['Result'], resultDescription: await resultId.decision(address), status: 'Completed' },
  ]
}

const evidenceOf = ({ title, sha256, genre, narrative }: Assessed): Json => ({
  type: ['Evidence'],
  name: title,
  ...(genre ? { genre } : {}),
  ...(sha256 ? { description: `SHA-256 ${sha256}` } : {}),
  ...(narrative ? { narrative } : {}),
})
