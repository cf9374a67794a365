/** Files of a person that no row speaks of any more. */
import type { Ports } from '../ports'

/** Removes what was unsent, dropped or erased, also when a process died between the bytes and their row. */
export async function removeOrphans(person: string, { store, files }: Ports): Promise<void> {
  for (const key of await files.list(`evidence/${person}/`)) {
    const keepsake = key.slice(key.lastIndexOf('/') + 1)
    if (!(await store.keepsakes.known(person, keepsake))) await files.remove(key)
  }
}
