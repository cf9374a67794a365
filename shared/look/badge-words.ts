/** What stands on every picture of a badge, in the badge's own language. Knows no shape and no size. */
import { type Badge, type BadgeState, stateOf } from '../badge'
import { showDate } from '../dates'
import { pick, textsIn } from '../texts'
import { drawable } from './drawable'
import { quartersOf } from './medallion'

/** A badge as it is drawn at a moment. */
export interface DrawnBadge {
  badge: Badge
  /** UTC ms: an expired badge says so. */
  now: number
  /** Its public page, for the QR code; absent when it is not shared. */
  page?: string
  /** The course's own art as something that a sheet can show, see `medallion`. */
  art?: string
}

/** One line each. */
export interface BadgeWords {
  state: BadgeState
  /** The name that was chosen; absent when none was, or none that our face could draw. */
  name?: string
  title: string
  proof: string
  level: string
  issuer: string
  date: string
  /** Said in place of the proof when the badge counts no more. */
  ended?: string
}

/** The words of a card. */
export function wordsOf({ badge, now }: Pick<DrawnBadge, 'badge' | 'now'>): BadgeWords {
  const { face } = badge
  const { language } = face
  const texts = textsIn(language).badgePicture
  const criteria = face.results.filter(({ reached }) => reached).length
  const state = stateOf(badge, now)
  return {
    state,
    name: drawable(badge.name ?? '') || undefined,
    title: drawable(pick(face.title, language)),
    proof:
      face.kind === 'micro-credential' && criteria > 0
        ? texts.criteria({ count: criteria })
        : texts.proof[face.kind],
    level: texts.level({ number: quartersOf(face.level), name: texts.levels[face.level] }),
    issuer: drawable(pick(face.issuer, language)),
    date: showDate(badge.awardedAt, language),
    ended: endedIn(badge, state),
  }
}

function endedIn({ face, revoked, expiresAt = 0 }: Badge, state: BadgeState): string | undefined {
  const texts = textsIn(face.language).badgePicture
  if (state === 'revoked') return texts.revoked({ date: showDate(revoked?.at ?? 0, face.language) })
  return state === 'expired' ? texts.expired({ date: showDate(expiresAt, face.language) }) : undefined
}
