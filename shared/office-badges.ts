/** What the office's doors tell its commands of issuer, keys and badges. */
import type { RevocationReason } from './badge'
import type { IssuerProfile } from './issuer'

/** `GET` and `PUT /api/office/issuer`. */
export interface IssuerState {
  /** Absent until one was set. */
  profile?: IssuerProfile
  /** One to begin from. */
  example: IssuerProfile
  url: string
  did: string
  /** Badges that wait for a profile, or for their turn. */
  waiting: number
}

/** `GET /api/office/keys`; times in UTC ms. */
export interface KeysShown {
  keys: { number: number; multikey: string; createdAt: number; retiredAt?: number; revokedAt?: number }[]
  /** Whether the bot keeps its own key, and so may change it. */
  mayRotate: boolean
}

/** A row of `GET /api/office/badges`: newest first, nobody's name. */
export interface BadgeRow {
  id: string
  course: string
  edition: number
  /** UTC ms. */
  awardedAt: number
  state: 'good' | 'expired' | 'revoked'
  reason?: RevocationReason
}
