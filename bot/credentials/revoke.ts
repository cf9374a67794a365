/** The office takes a badge back, for a reason of four. The record stays; its credential is good no longer. */
import type { Place } from '../../db/credentials'
import type { RevocationReason } from '../../shared/badge'
import type { Ports } from '../ports'
import { statusList } from './status-list'

/** False when there is no such badge. Done twice it is the same; the first reason stays. */
export async function revokeBadge(badge: string, reason: RevocationReason, ports: Ports): Promise<boolean> {
  const lists = await ports.store.credentials.revoke(badge, reason, ports.clock.now())
  for (const list of lists ?? []) await statusList(list, ports)
  return lists !== undefined
}

/**
 * Takes back a file whose owner was erased: the badge is not here any more, its place in a status list is. False when nobody
 * ever had that place. There is nobody to tell a reason to, so none is kept.
 */
export async function revokePlace(place: Place, ports: Ports): Promise<boolean> {
  const isThere = await ports.store.statusLists.revoke(place, ports.clock.now())
  if (isThere) await statusList(place.list, ports)
  return isThere
}
