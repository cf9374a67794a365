/**
 * Takes away the files of a person that no row speaks of any more: after something was unsent, or after everything was
 * erased. An erased person also loses their own rich menu, and then the last thing: LINE's id.
 */
import type { Doer } from './job'

export const forgetFiles: Doer<'forget-files'> = async (_job, person, ports) => {
  const { store, files, mouth } = ports
  for (const key of await files.list(`evidence/${person}/`)) {
    const keepsake = key.slice(key.lastIndexOf('/') + 1)
    if (!(await store.keepsakes.known(person, keepsake))) await files.remove(key)
  }
  const reach = await store.people.erased(person)
  if (reach) {
    await mouth.unlinkMenu(reach.lineUserId)
    await store.people.forget(person)
  }
  return 'done'
}
