/** Copies what a person sent from LINE, which keeps it for an unstated time, into our own files. */
import type { Doer } from './job'

/** LINE needs seconds to minutes for a long clip. */
const whilePreparingMs = 10_000
/** What LINE has not prepared by then it never will. */
const giveUpAfterMs = 86_400_000

export const fetchMedia: Doer<'fetch-media'> = async (job, person, ports) => {
  const { store, files, mouth, clock } = ports
  const key = `evidence/${person}/${job.keepsake}`
  if (!(await store.keepsakes.wanted(person, job.keepsake, clock.now() - giveUpAfterMs))) {
    // Also after a crash between the bytes and their row: what nobody wants may not stay.
    if (!(await store.keepsakes.known(person, job.keepsake))) await files.remove(key)
    return 'done'
  }
  const content = await mouth.content(job.lineMessageId)
  if (content === 'gone') return 'done'
  if (!content.ready) return { againInMs: whilePreparingMs }
  await files.put(key, content.body, content.type)
  // Unsent or erased while the bytes came: then they may not stay.
  if (!(await store.keepsakes.filed(person, job.keepsake, key))) await files.remove(key)
  return 'done'
}
