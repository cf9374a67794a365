/** Work that must not hold up a reply: which job is done by which file, and what happens when it throws. */
import { getLogger } from '@logtape/logtape'
import type { JobDue } from '../../db/jobs'
import type { Job } from '../../shared/job'
import type { Ports } from '../ports'
import { callHelper } from './call-helper'
import { fetchMedia } from './fetch-media'
import { forgetFiles } from './forget-files'
import { forgetTurns } from './forget-turns'
import { issueBadgeLater } from './issue-badge'
import type { Doer, JobResult } from './job'
import { linkMenu } from './link-menu'
import { showBadge } from './show-badge'
import { signBadgesAnew } from './sign-anew'
import { tell } from './tell'

const log = getLogger(['riandee', 'jobs'])

const doers: { [K in Job['kind']]: Doer<K> } = {
  'link-menu': linkMenu,
  tell,
  'call-helper': callHelper,
  'fetch-media': fetchMedia,
  'show-badge': showBadge,
  'issue-badge': issueBadgeLater,
  'sign-anew': signBadgesAnew,
  'forget-files': forgetFiles,
  'forget-turns': forgetTurns,
}

/** A promise to forget is kept however long it takes; and nobody's badge stays without a good signature. */
const neverGivenUp = new Set<string | undefined>(['forget-files', 'forget-turns', 'sign-anew'])

/** Other jobs wait for an operator after this many throws. */
const mostTries = 5

/** Does every job whose time has come, oldest first, at most 20. */
export async function runDueJobs(ports: Ports): Promise<void> {
  for (const due of await ports.store.jobs.due(ports.clock.now(), 20)) await runJob(due, ports)
}

async function runJob(due: JobDue, ports: Ports): Promise<void> {
  const { jobs } = ports.store
  try {
    if (!due.job) return await jobs.bury(due) // of another version of the bot: an operator decides
    const result = await perform(due.job, due, ports)
    if (result === 'done') return await jobs.done(due)
    await jobs.later(due, ports.clock.now() + result.againInMs)
  } catch (error) {
    log.error('[jobs] {kind} could not be done, try {tries}: {error}', {
      kind: due.job?.kind,
      tries: due.tries + 1,
      error,
    })
    if (due.tries + 1 >= mostTries && !neverGivenUp.has(due.job?.kind)) return await jobs.bury(due)
    await jobs.again(due, ports.clock.now() + waitMs(due.tries))
  }
}

const perform = (job: Job, { person, id }: JobDue, ports: Ports): Promise<JobResult> => {
  const doer = doers[job.kind] as Doer<Job['kind']> // the key chose the doer of this kind
  return doer(job, person, ports, id)
}

/** 5 s, 25 s, 2 min, 10 min, then every hour. */
const waitMs = (tries: number): number => Math.min(5_000 * 5 ** tries, 3_600_000)
