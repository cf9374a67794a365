/** The form of every job's file: `(job, person, ports) → done`, and the same result when it is done twice. */
import type { Job } from '../../shared/job'
import type { Ports } from '../ports'

/** Done, or asked to come again after so many milliseconds without counting as a failure. */
export type JobResult = 'done' | { againInMs: number }

/** Does one kind of job. Throws when it should be tried again. */
export type Doer<K extends Job['kind']> = (
  job: Extract<Job, { kind: K }>,
  person: string,
  ports: Ports,
  /** The job's own, the same each time it is tried. */
  id: string,
) => Promise<JobResult>
