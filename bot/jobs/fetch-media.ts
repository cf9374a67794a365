/** Copies what a person sent from LINE, which keeps it for an unstated time, into our own files. */
import type { Job } from '../../shared/chat'
import type { Ports } from '../ports'
import type { JobResult } from './run'

/** LINE needs seconds to minutes for a long clip. */
const whilePreparingMs = 10_000

export async function fetchMedia(
  job: Extract<Job, { kind: 'fetch-media' }>,
  person: string,
  ports: Ports,
): Promise<JobResult> {
  const { store, files, mouth } = ports
  if (!(await store.keepsakes.wanted(person, job.keepsake))) return 'done'
  const content = await mouth.content(job.lineMessageId)
  if (content === 'gone') return 'done'
  if (!content.ready) return { againInMs: whilePreparingMs }
  const key = `evidence/${person}/${job.keepsake}`
  await files.put(key, content.body, content.type)
  // Unsent or erased while the bytes came: then they may not stay.
  if (!(await store.keepsakes.filed(person, job.keepsake, key))) await files.remove(key)
  return 'done'
}
