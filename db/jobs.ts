/** Work that is owed. Two processes may take the same job, so every job may be done twice with the same result. */
import { type SQL, sql } from 'drizzle-orm'
import { Job } from '../shared/job'
import { type Database, json, repeatably, rowsOf, together } from './database'

/** Where a job stands. It moves whenever somebody takes it: of two who have it, only the later one moves it on. */
export interface JobKey {
  id: string
  /** UTC ms. */
  dueAt: number
}

/** A job that somebody took to do now. `tries` counts earlier throws, 0 the first time. */
export interface JobDue extends JobKey {
  person: string
  tries: number
  /** Undefined when the stored job no longer fits: from an older version of the bot. */
  job?: Job
}

/** Owed work, taken and given back. A job is gone only by `done`. */
export interface Jobs {
  /** Takes jobs whose time has come, oldest first; nobody else gets them for two minutes, after which they are due again. */
  due(now: number, limit: number): Promise<JobDue[]>
  done(job: JobKey): Promise<void>
  /** Counts a throw, and lets it come again at `nextAt`. */
  again(job: JobKey, nextAt: number): Promise<void>
  /** Counts a throw, and leaves it to an operator. */
  bury(job: JobKey): Promise<void>
  /** Lets it come again at `nextAt` without counting as a failure: the same job, however many were at it. */
  later(job: JobKey, nextAt: number): Promise<void>
  /** Puts a job in from outside a turn. */
  put(person: string, job: Job, dueAt: number): Promise<void>
  /** How many jobs of a kind are owed and not given up; for an operator. */
  waiting(kind: Job['kind']): Promise<number>
  /** Makes all jobs of a kind due now: what they waited for is there. */
  hasten(kind: Job['kind'], now: number): Promise<void>
}

/** Whose a job is that is nobody’s. */
export const theHouse = 'house'

/** A time to be due again, not a lock: whoever took it may have died. */
const takenForMs = 120_000

/** @param newId ids of jobs that are put in from outside a turn */
export const createJobs = (db: Database, newId: () => string): Jobs => ({
  // Takes, so it is asked once: a second time it would answer that nothing is due. What was taken and not heard of is due
  // again in two minutes.
  async due(now, limit) {
    const rows = await rowsOf(
      db,
      sql`UPDATE jobs SET due_at = ${now + takenForMs} WHERE (dead, due_at, id) IN
            (SELECT dead, due_at, id FROM jobs WHERE dead = 0 AND due_at <= ${now} ORDER BY due_at LIMIT ${limit})
          RETURNING id, person, job, due_at, tries`,
    )
    return rows.map((row) => ({
      id: String(row.id),
      dueAt: Number(row.due_at),
      person: String(row.person),
      tries: Number(row.tries),
      job: Job.safeParse(JSON.parse(String(row.job))).data,
    }))
  },
  done: async (job) => void (await repeatably(db, [sql`DELETE FROM jobs WHERE ${rowOf(job)}`])),
  again: async (job, nextAt) =>
    void (await together(db, [
      sql`UPDATE jobs SET tries = tries + 1, due_at = ${nextAt} WHERE ${rowOf(job)}`,
    ])),
  bury: async (job) =>
    void (await together(db, [sql`UPDATE jobs SET tries = tries + 1, dead = 1 WHERE ${rowOf(job)}`])),
  later: async (job, nextAt) =>
    void (await repeatably(db, [sql`UPDATE jobs SET due_at = ${nextAt} WHERE ${rowOf(job)}`])),
  put: async (person, job, dueAt) =>
    void (await repeatably(db, [
      sql`INSERT INTO jobs (id, person, job, due_at, tries, dead)
        VALUES (${newId()}, ${person}, ${json(job)}, ${dueAt}, 0, 0) ON CONFLICT DO NOTHING`,
    ])),
  async waiting(kind) {
    const [row] = await rowsOf(
      db,
      sql`SELECT count(*) AS count FROM jobs WHERE dead = 0 AND job ->> '$.kind' = ${kind}`,
    )
    return Number(row?.count)
  },
  hasten: async (kind, now) =>
    void (await repeatably(db, [
      sql`UPDATE jobs SET due_at = ${now} WHERE dead = 0 AND due_at > ${now} AND job ->> '$.kind' = ${kind}`,
    ])),
})

const rowOf = ({ id, dueAt }: JobKey): SQL => sql`dead = 0 AND due_at = ${dueAt} AND id = ${id}`
