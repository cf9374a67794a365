/** Addresses of badges: the public ones, which a token opens, and the learner's own, which a seal opens for a day. */
import { bangkokDay, dayMs } from '../shared/dates'
import { seal, unseal } from './signed'

/** What the seal of a learner's own files is for. */
const purpose = 'badge'

/** A badge as its address names it. */
export interface OwnBadge {
  person: string
  badge: string
}

/** Pictures and papers that a badge has, by the last part of their address. */
export const ownFiles = [
  'card.png',
  'square.png',
  'medallion.png',
  'certificate.pdf',
  'credential.json',
  'badge.png',
] as const
export type OwnFile = (typeof ownFiles)[number]

/** What addresses are made with. */
export interface LinkNeeds {
  site: (path: `/${string}`) => string
  sessionSecret: string
  /** UTC ms. */
  now(): number
}

/**
 * The addresses of a learner's own files, good for a day at least. All of one day are the same, so that a phone that has
 * shown the wallet once has its pictures.
 */
export async function ownLinks(
  { person, badge }: OwnBadge,
  { site, sessionSecret, now }: LinkNeeds,
): Promise<(file: OwnFile) => string> {
  const until = (bangkokDay(now()) + 2) * dayMs
  const sealed = await seal(purpose, `${person}~${badge}`, until, sessionSecret)
  return (file) => site(`/my-badges/${sealed}/${file}`)
}

/** Whose badge such an address opens; undefined when it is not ours, or its day is over. */
export async function ownBadgeIn(
  sealed: string,
  { sessionSecret, now }: Pick<LinkNeeds, 'sessionSecret' | 'now'>,
): Promise<OwnBadge | undefined> {
  const opened = await unseal(purpose, sealed, { secret: sessionSecret, now: now() })
  const [person, badge] = opened?.split('~') ?? []
  return person && badge ? { person, badge } : undefined
}

/** A fresh token for a link: 190 random bits in 32 letters and digits. */
export const freshToken = (newId: () => string): string => newId() + newId()

/** Whether this can be a token of ours, before anybody is asked for it. */
export const isToken = (text: string): boolean => /^[0-9A-Za-z]{16,64}$/.test(text)

/** The public page of a shared badge, and what lies beside it. */
export const sharedPath = (token: string, file = ''): `/${string}` =>
  `/badges/${token}${file === '' ? '' : `/${file}`}`
