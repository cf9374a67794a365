/** Copies what a person kept from LINE, which keeps it for an unstated time, into our own files. */
import type { Unfetched } from '../../db/keepsakes'
import type { Ports } from '../ports'
import type { Doer } from './job'
import { removeOrphans } from './orphans'

/** LINE needs seconds to minutes for a long clip. */
const whilePreparingMs = 10_000
/** What LINE has not prepared by then it never will. */
const giveUpAfterMs = 86_400_000

export const fetchMedia: Doer<'fetch-media'> = async (_job, person, ports) => {
  const wanted = await ports.store.keepsakes.unfetched(person, ports.clock.now() - giveUpAfterMs)
  let ready = true
  for (const one of wanted) ready = (await fetchOne(one, person, ports)) && ready
  await removeOrphans(person, ports)
  return ready ? 'done' : { againInMs: whilePreparingMs }
}

/** False while LINE still prepares it. */
async function fetchOne({ id, lineMessageId }: Unfetched, person: string, ports: Ports): Promise<boolean> {
  const { store, files, mouth } = ports
  const content = await mouth.content(lineMessageId)
  if (content === 'gone') return true
  if (!content.ready) return false
  const key = `evidence/${person}/${id}`
  await files.put(key, content.body, content.type)
  // Unsent or erased while the bytes came: then they may not stay.
  if (!(await store.keepsakes.filed(person, id, key))) await files.remove(key)
  return true
}
