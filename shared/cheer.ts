/** A cheer that somebody sent to a learner for a badge, as the chat tells of it. Knows no page and no table. */
import type { CheerSign } from './api-badges'
import type { Bilingual, Cloth } from './course'

/** What was sent; exactly one of `sign` and `line`. */
export interface CheerKept {
  id: string
  badge: string
  /** Of the badge. */
  title: Bilingual
  cloth: Cloth
  /** The name whoever sent it gave. Nobody checked it. */
  from: string
  sign?: CheerSign
  line?: string
  /** UTC ms. */
  at: number
  isThanked: boolean
}

/** What a learner wishes of cheers: whether they are taken, and whether one may be pushed. */
export interface CheerWishes {
  takes: boolean
  mayPush: boolean
}

/** What holds until somebody says otherwise. */
export const usualCheerWishes: CheerWishes = { takes: true, mayPush: false }
