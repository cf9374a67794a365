/**
 * Issues the badge of a finished course: signed once, kept with its place in the status list, exactly once however often
 * and wherever this is begun. Without a profile of the issuer the badge stays owed.
 */
import type { Finished } from '../../db/badges'
import type { Badge, BadgeFace, BadgeResult } from '../../shared/badge'
import type { Course } from '../../shared/course'
import { unassessed } from '../../shared/course-credential'
import { textsIn } from '../../shared/texts'
import type { Ports } from '../ports'
import type { IssuedBy } from './achievement'
import { documentOf, type Hashed } from './document'
import { drawPlace } from './place'
import { sha256, sign } from './sign'

/** Whose course it was. */
export interface OfWhom {
  person: string
  enrolment: string
}

/**
 * The badge of a finished course, issued now if it was not before; it has no name on it. `no-issuer`: the office has set no
 * profile yet; `not-finished`: nobody is there who finished this course.
 * `unassessed`: its badge asks for somebody who assesses.
 *
 * @throws when ISSUER_URL is not the one of the first badge, and what the store or the key throws: then it is still owed
 */
export async function issueBadge(
  whose: OfWhom,
  ports: Ports,
): Promise<Badge | 'no-issuer' | 'not-finished' | 'unassessed'> {
  const finished = await ports.store.badges.finished(whose.person, whose.enrolment)
  if (!finished) return 'not-finished'
  if (finished.badge) return finished.badge
  const [by, [edition]] = await Promise.all([issuedBy(ports), ports.store.courses.editions([finished])])
  if (!by) return 'no-issuer'
  if (!edition) throw new Error('[credentials] the course of a badge no longer fits its form')
  if (unassessed(edition.course.credential)) return 'unassessed'
  const badge = badgeOf(whose, finished, edition.course, by, ports.newId())
  const kept = await drawPlace(ports, (place) => award(badge, edition.course, by, place, ports))
  if (kept === 'kept') return badge
  return (await ports.store.badges.finished(whose.person, whose.enrolment))?.badge ?? 'not-finished'
}

/** Who issues from here; undefined without a profile. @throws when the address was another one at the first badge */
export async function issuedBy({ store, issuer }: Ports): Promise<IssuedBy | undefined> {
  const { profile, url = issuer.url } = await store.issuer.standing()
  if (url !== issuer.url) throw new Error('[credentials] ISSUER_URL is not the one of the first badge')
  return profile && { url, profile }
}

async function award(
  badge: Badge,
  course: Course,
  by: IssuedBy,
  place: { list: number; position: number },
  ports: Ports,
) {
  const validFrom = ports.clock.now()
  const learner = await hashed(badge.person, ports)
  const document = await documentOf({ badge, course, by, learner, place, validFrom })
  const { text, signature } = await sign(document, { what: 'badge', actor: 'course' }, ports)
  return ports.store.credentials.award(badge, { place, validFrom, document: text, signature }, by.url)
}

/** Hashes the learner's own number with a fresh salt of 190 random bits. */
export async function hashed(person: string, { newId }: Pick<Ports, 'newId'>): Promise<Hashed> {
  const salt = newId() + newId()
  return { hash: `sha256$${await sha256(person + salt)}`, salt }
}

function badgeOf(
  { person, enrolment }: OfWhom,
  { course: id, edition, finishedAt, passed, language }: Finished,
  course: Course,
  { profile }: IssuedBy,
  badgeId: string,
): Badge {
  const { validMonths } = course.credential
  // A course that speaks no English has no achievement in English.
  const speaks = course.title.en === undefined ? 'th' : language
  return {
    id: badgeId,
    person,
    enrolment,
    course: id,
    edition,
    face: faceOf(course, passed ? [testResult(course, passed)] : [], {
      issuer: profile.name,
      language: speaks,
    }),
    awardedAt: finishedAt,
    ...(validMonths === undefined ? {} : { expiresAt: monthsAfter(finishedAt, validMonths) }),
  }
}

/** What stands on a badge of this course. */
export const faceOf = (
  { credential, title, cloth, art, can }: Course,
  results: BadgeResult[],
  rest: Pick<BadgeFace, 'issuer' | 'language'>,
): BadgeFace => ({
  kind: credential.kind,
  level: credential.level,
  title,
  cloth,
  ...(art === undefined ? {} : { art }),
  can,
  results,
  ...rest,
})

const testResult = (course: Course, { right, of }: { right: number; of: number }): BadgeResult => ({
  title: { th: textsIn('th').credential.postTest, en: textsIn('en').credential.postTest },
  percent: Math.round((100 * right) / of),
  passPercent: course.passPercent,
})

/** The same day so many months later; where that month has no such day, its last one. */
export function monthsAfter(ms: number, months: number): number {
  const date = new Date(ms)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.getTime()
}
