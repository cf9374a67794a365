/**
 * A badge as the house knows it: what is drawn, shown and told of it. What is signed is made from the same facts
 * (`bot/credentials/`). Knows no signature, no address and no table.
 */
import * as z from 'zod/mini'
import { Bilingual, Cloth, Media } from './bilingual'

/** What it certifies: a course that was finished, an exam under supervision, work assessed by rubric, a path of several. */
export const BadgeKind = z.enum(['completion', 'exam', 'micro-credential', 'stack'])
export type BadgeKind = z.infer<typeof BadgeKind>

/** Miller's levels (1990), lowest first. */
export const Level = z.enum(['know', 'know-how', 'show', 'does'])
export type Level = z.infer<typeof Level>

/** Why the office took a badge back. A new shown name supersedes a credential, never a badge. */
export const RevocationReason = z.enum(['mistake', 'not-own-work', 'learner-asked', 'rules-changed'])
export type RevocationReason = z.infer<typeof RevocationReason>

/** One thing that was reached: a post-test in per cent, or a criterion's level. */
export const BadgeResult = z.object({
  title: Bilingual,
  /** Whole per cent, and the pass mark. */
  percent: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  passPercent: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  /** The level of a rubric that was reached. */
  reached: z.optional(Bilingual),
})
export type BadgeResult = z.infer<typeof BadgeResult>

/** What stands on a badge for good; fixed when it is awarded, whatever becomes of its course. */
export const BadgeFace = z.object({
  kind: BadgeKind,
  level: Level,
  title: Bilingual,
  cloth: Cloth,
  /** A picture of the course's own in the middle of the medallion. */
  art: z.optional(Media),
  /** What the learner can do now, each beginning with a verb. */
  can: z.array(Bilingual),
  results: z.array(BadgeResult),
  /** The issuer's name. */
  issuer: Bilingual,
  language: z.enum(['th', 'en']),
})
export type BadgeFace = z.infer<typeof BadgeFace>

/** A badge that was awarded. */
export interface Badge {
  /** Ours, random; it opens nothing by itself. */
  id: string
  person: string
  enrolment: string
  course: string
  edition: number
  face: BadgeFace
  /** The name the learner chose to show on it; absent until they chose one, and when they want none. */
  name?: string
  /** UTC ms. */
  awardedAt: number
  /** UTC ms; absent when it never ends. */
  expiresAt?: number
  revoked?: { at: number; reason: RevocationReason }
}

/** Whether a badge still counts. */
export type BadgeState = 'good' | 'expired' | 'revoked'

/** @param now UTC ms */
export function stateOf(badge: Pick<Badge, 'revoked' | 'expiresAt'>, now: number): BadgeState {
  if (badge.revoked) return 'revoked'
  return badge.expiresAt !== undefined && badge.expiresAt <= now ? 'expired' : 'good'
}
