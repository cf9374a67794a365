/**
 * Takes away the files of a person that no row speaks of any more: after something was unsent, or after everything was
 * erased. An erased person also loses their own rich menu, and then the last thing: LINE's id.
 */
import { getLogger } from '@logtape/logtape'
import { forgetDrawn } from '../credentials/drawn'
import type { Doer } from './job'
import { removeOrphans } from './orphans'

const log = getLogger(['riandee', 'jobs'])

export const forgetFiles: Doer<'forget-files'> = async (_job, person, ports) => {
  const { store, mouth, clock } = ports
  await removeOrphans(person, ports)
  await forgetDrawn(person, ports)
  const reach = await store.people.erased(person)
  if (!reach) return 'done'
  // A menu that LINE does not take away must not keep LINE's id here: its buttons only lead to the welcome.
  await mouth
    .unlinkMenu(reach.lineUserId)
    .catch((error) => log.warn('[jobs] a menu stays: {error}', { error }))
  await store.people.forget(person, clock.now())
  return 'done'
}
