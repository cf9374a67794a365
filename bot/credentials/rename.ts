/**
 * Another name on a badge, or none: the credential is signed anew under the same id, and the old one is revoked in the
 * same moment, so that no two names of one badge are ever good at once.
 */
import type { Badge } from '../../shared/badge'
import type { Ports } from '../ports'
import { signAnew } from './sign-anew'
import { statusList } from './status-list'

/**
 * The badge with this name on it, undefined for none; at once the same when it has it already. A badge that was revoked
 * keeps its name.
 *
 * @throws when the badge has gone, and what the store or the key throws: then the old name stands
 */
export async function renameBadge(badge: Badge, name: string | undefined, ports: Ports): Promise<Badge> {
  const now = await ports.store.badges.byId(badge.id)
  if (!now) throw new Error('[credentials] the badge has gone')
  if (now.name === name || now.revoked) return now
  const before = await ports.store.credentials.newest(badge.id)
  if (!before) throw new Error('[credentials] the badge has no credential')
  const kept = await signAnew(now, { name, before, actor: 'learner' }, ports)
  if (kept === 'overtaken') return renameBadge(badge, name, ports)
  await statusList(before.list, ports)
  return { ...withoutName(now), ...(name === undefined ? {} : { name }) }
}

const withoutName = ({ name: _, ...badge }: Badge): Badge => badge
