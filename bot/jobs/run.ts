/** Work that must not hold up a reply: which job is done by which file, and what happens when it throws. */
import { getLogger } from '@logtape/logtape'
import type { JobDue } from '../../db/jobs'
import type { Job } from '../../shared/chat'
import type { Ports } from '../ports'
import { fetchMedia } from './fetch-media'
import { forgetFiles } from './forget-files'
import type { Doer, JobResult } from './job'
import { linkMenu } from './link-menu'

const log = getLogger(['riandee', 'jobs'])

const doers: { [K in Job['kind']]: Doer<K> } = {
  'link-menu': linkMenu,
  'fetch-media': fetchMedia,
  'forget-files': forgetFiles,
}

/** Does every job whose time has come, oldest first, at most 20; a job that throws is tried again, five times in all. */
export async function runDueJobs(ports: Ports): Promise<void> {
  for (const due of await ports.store.jobs.due(ports.clock.now(), 20)) await runJob(due, ports)
}

async function runJob(due: JobDue, ports: Ports): Promise<void> {
  const { jobs } = ports.store
  try {
    const result = due.job ? await perform(due.job, due.person, ports) : 'done'
    if (result === 'done') return await jobs.done(due.id)
    await jobs.later(due.id, ports.clock.now() + result.againInMs)
  } catch (error) {
    log.error('[jobs] {kind} could not be done, try {tries}: {error}', {
      kind: due.job?.kind,
      tries: due.tries + 1,
      error,
    })
    await jobs.again(due.id, ports.clock.now() + waitMs(due.tries))
  }
}

const perform = (job: Job, person: string, ports: Ports): Promise<JobResult> => {
  const doer = doers[job.kind] as Doer<Job['kind']> // the key chose the doer of this kind
  return doer(job, person, ports)
}

/** 5 s, 25 s, 2 min, 10 min. */
const waitMs = (tries: number): number => 5_000 * 5 ** tries
