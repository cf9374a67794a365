/**
 * A key was revoked: the badges that it signed are signed anew by the one that signs now, with the names they have, a few at
 * a time. The status lists, which it may have signed too, are signed anew by whoever asks for one next.
 */
import { signAnew } from '../credentials/sign-anew'
import type { Ports } from '../ports'
import type { Doer } from './job'

const atATime = 10
/** Other work comes in between. */
const restMs = 1000

export const signBadgesAnew: Doer<'sign-anew'> = async ({ after = '' }, house, ports) => {
  const badges = await ports.store.keys.badgesOfRevoked(after, atATime)
  for (const badge of badges) await signOne(badge, ports)
  const last = badges.at(-1)
  if (last !== undefined)
    await ports.store.jobs.put(house, { kind: 'sign-anew', after: last }, ports.clock.now() + restMs)
  return 'done'
}

/** Of somebody who gave it another name meanwhile, or was erased, nothing is left to do. */
async function signOne(id: string, ports: Ports): Promise<void> {
  const { badges, credentials } = ports.store
  // The credential first: a name that comes after it overtakes this.
  const before = await credentials.newest(id)
  const badge = await badges.byId(id)
  if (before && badge) await signAnew(badge, { name: badge.name, before, actor: 'house' }, ports)
}
