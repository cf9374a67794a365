/** Sending a cheer: for whom a link stands, and what becomes of it. The same for a form and for the page in LINE. */
import type { Badge } from '../shared/badge'
import { type ReadCheer, readCheer } from '../shared/read-cheer'
import { isToken } from './badge-links'
import type { SharingNeeds } from './badge-shown'

/** A badge that is shown under a link, with what it shows. */
export interface Shown {
  badge: Badge
  token: string
  /** Ids of keepsakes that are shown beside it. */
  evidence: string[]
}

/** What a link shows; undefined when it never was, or has ended. */
export async function shownUnder(
  token: string,
  { store, book }: Pick<SharingNeeds, 'store' | 'book'>,
): Promise<Shown | undefined> {
  const share = isToken(token) ? await store.sharing.byToken(token) : undefined
  const badge = share && (await book.byId(share.badge))
  return share && badge && { badge, token, evidence: share.evidence }
}

/** Kept under an id; or why not: what `readCheer` says, or that there is no room, or that none are taken: for a
 * badge that was revoked nobody is cheered. */
export type CheerFate = { id: string } | Exclude<ReadCheer, object> | 'full' | 'closed'

/** Reads and keeps a cheer. */
export async function cheer(
  { badge }: Shown,
  sent: { from?: unknown; sign?: unknown; line?: unknown },
  { store, now }: Pick<SharingNeeds, 'store' | 'now'>,
): Promise<CheerFate> {
  if (badge.revoked) return 'closed'
  const read = readCheer(sent)
  if (typeof read === 'string') return read
  const { person, id, face } = badge
  return store.cheers.send({ person, badge: id, title: face.title, cloth: face.cloth, ...read }, now())
}
