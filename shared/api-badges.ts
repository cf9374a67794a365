/**
 * What the mini-app asks about badges and what it is answered: the wallet, one badge, sharing, the showcase, cheers. Every
 * call needs a session; who asks for a badge that is not theirs is answered as if there were none.
 */
import * as z from 'zod/mini'
import { BadgeKind, BadgeResult, Level, RevocationReason } from './badge'
import { Bilingual, Cloth } from './course'

/** At most so many letters of a name on a badge. */
export const nameLimit = 60

const url = z.string()

/** One badge of the wallet. Addresses of pictures work without a session, for a day. */
export const BadgeCard = z.object({
  id: z.string(),
  title: Bilingual,
  cloth: Cloth,
  kind: BadgeKind,
  level: Level,
  /** UTC ms. */
  awardedAt: z.int(),
  expiresAt: z.optional(z.int()),
  state: z.enum(['good', 'expired', 'revoked']),
  reason: z.optional(RevocationReason),
  /** The medallion, square PNG. */
  medallion: url,
  isShared: z.boolean(),
})
export type BadgeCard = z.infer<typeof BadgeCard>

/** `GET /api/me/badges`: newest first. */
export const BadgeList = z.array(BadgeCard)
export type BadgeList = z.infer<typeof BadgeList>

/** A thing the learner kept that may be shown beside a badge; nothing is shown that was not chosen. */
export const EvidenceItem = z.object({
  id: z.string(),
  kind: z.enum(['picture', 'video', 'voice', 'file']),
  /** UTC ms. */
  sentAt: z.int(),
  /** Opens it, for a day. */
  open: url,
  isShown: z.boolean(),
})
export type EvidenceItem = z.infer<typeof EvidenceItem>

/** How a badge is shared just now. */
export const Share = z.object({
  /** The public page. */
  url: url,
  /** Of the card that a chat shows, 1200×630 and 1040×1040. */
  card: url,
  square: url,
  /** UTC ms. */
  since: z.int(),
  /** On how many days somebody looked; robots that fetch previews are left out. */
  seenOnDays: z.int(),
})
export type Share = z.infer<typeof Share>

/** `GET /api/me/badges/:id`. */
export const BadgePage = z.object({
  ...BadgeCard.shape,
  /** On the badge now; null: none is shown. */
  name: z.nullable(z.string()),
  /** As the house calls the learner, to be offered; null when it does not know. */
  calledName: z.nullable(z.string()),
  can: z.array(Bilingual),
  results: z.array(BadgeResult),
  issuer: Bilingual,
  /** Files of the learner's own, by addresses that work for a day. */
  files: z.object({ card: url, square: url, certificate: url, credential: url, baked: url }),
  evidence: z.array(EvidenceItem),
  share: z.nullable(Share),
  /** Where LinkedIn takes it, and the same fields to copy one by one. `id` and `url` need a share. */
  linkedIn: z.object({
    add: url,
    name: z.string(),
    organization: z.string(),
    issued: z.string(),
    id: z.string(),
    url: z.optional(url),
  }),
})
export type BadgePage = z.infer<typeof BadgePage>

/** `PUT /api/me/badges/:id/name` → `BadgePage`: the credential is signed anew, and the old one is no longer good. */
export const NameAsked = z.object({
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(nameLimit))),
})
export type NameAsked = z.infer<typeof NameAsked>

/**
 * `POST /api/me/badges/:id/shares` → `Share`: the name as above, and which of the evidence is shown. A second one changes
 * what the same address shows. `DELETE` ends it for ever: the next share has another address.
 */
export const ShareAsked = z.object({
  name: z.nullable(z.string().check(z.minLength(1), z.maxLength(nameLimit))),
  evidence: z.array(z.string()).check(z.maxLength(50)),
})
export type ShareAsked = z.infer<typeof ShareAsked>

/**
 * `GET /api/me/showcase`, `PUT` with `{badges}` makes or changes it, `DELETE` ends it. Only badges that are shared can stand
 * in it, for their own pages open from it.
 */
export const Showcase = z.object({
  /** Null while there is none. */
  url: z.nullable(url),
  /** In the order shown. */
  badges: z.array(z.string()),
  seenOnDays: z.int(),
})
export type Showcase = z.infer<typeof Showcase>
/** What stands in the showcase from now on, in this order. */
export const ShowcaseAsked = z.object({ badges: z.array(z.string()).check(z.maxLength(40)) })
export type ShowcaseAsked = z.infer<typeof ShowcaseAsked>

/** Pictures of a cheer; a cheer is one of them, or one line of words. */
export const CheerSign = z.enum(['clap', 'heart', 'flower', 'star', 'proud', 'hug'])
export type CheerSign = z.infer<typeof CheerSign>

/** At most so many letters in a cheer's line. */
export const cheerLimit = 120
/** At most so many letters in the name of who cheers. */
export const cheererLimit = 40

/**
 * `POST /api/badges/:token/cheers`, with or without a session or ID token; `POST /badges/:token/cheers` takes the same
 * fields from a form. Exactly one of `sign` and `line`.
 */
export const CheerAsked = z.object({
  from: z.string().check(z.minLength(1), z.maxLength(cheererLimit)),
  sign: z.optional(CheerSign),
  line: z.optional(z.string().check(z.minLength(1), z.maxLength(cheerLimit))),
})
export type CheerAsked = z.infer<typeof CheerAsked>

/** `GET /api/badges/:token`: who is cheered and for what, for the page in LINE that sends a cheer. */
export const Cheered = z.object({
  name: z.nullable(z.string()),
  title: Bilingual,
  cloth: Cloth,
  square: url,
  takesCheers: z.boolean(),
})
export type Cheered = z.infer<typeof Cheered>

/** A cheer as its learner sees it. */
export const Cheer = z.object({
  id: z.string(),
  badge: z.string(),
  title: Bilingual,
  from: z.string(),
  sign: z.optional(CheerSign),
  line: z.optional(z.string()),
  /** UTC ms. */
  at: z.int(),
  isThanked: z.boolean(),
})
export type Cheer = z.infer<typeof Cheer>

/** `GET /api/me/cheers`: newest first, hidden ones left out. `POST /api/me/cheers/:id/{thanks|hide|report}` → 204. */
export const Cheers = z.object({
  cheers: z.array(Cheer),
  /** Whether cheers are taken at all, and whether one may be pushed; `PUT /api/me/cheers` changes both. */
  takes: z.boolean(),
  mayPush: z.boolean(),
})
export type Cheers = z.infer<typeof Cheers>
/** Whether cheers are taken, and whether one may be pushed. */
export const CheersAsked = z.object({ takes: z.boolean(), mayPush: z.boolean() })
export type CheersAsked = z.infer<typeof CheersAsked>
