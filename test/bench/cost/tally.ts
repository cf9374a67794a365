/** Counts what costs: every call to D1 with the rows it read and wrote, and every operation on R2, as Cloudflare bills them. */
import type { R2Binding } from '../../../bot/runtimes/workers/files'
import type { D1Binding } from '../../../db/d1'

export interface Tally {
  /** Round trips to the database; those that only read courses are counted apart. */
  trips: number
  courseReads: number
  rowsRead: number
  rowsWritten: number
  /** R2: what changes or lists, and what reads. Removing is free. */
  classA: number
  classB: number
  /** Messages that wake the safety net. */
  messages: number
}

export const newTally = (): Tally => ({
  trips: 0,
  courseReads: 0,
  rowsRead: 0,
  rowsWritten: 0,
  classA: 0,
  classB: 0,
  messages: 0,
})

/** What was added between two looks. */
export const since = (before: Tally, now: Tally): Tally => ({
  trips: now.trips - before.trips,
  courseReads: now.courseReads - before.courseReads,
  rowsRead: now.rowsRead - before.rowsRead,
  rowsWritten: now.rowsWritten - before.rowsWritten,
  classA: now.classA - before.classA,
  classB: now.classB - before.classB,
  messages: now.messages - before.messages,
})

/** D1 tells with each result what it read and wrote. */
interface Counted {
  results?: unknown[]
  meta?: { rows_read: number; rows_written: number }
}

export const countedD1 = (binding: D1Binding, tally: Tally): D1Binding => {
  const textOf = new WeakMap<object, string>()
  return {
    prepare: (text) => ({
      bind(...values) {
        const statement = binding.prepare(text).bind(...values)
        textOf.set(statement, text)
        return statement
      },
    }),
    async batch(statements) {
      const readsCourses = statements.every((one) => textOf.get(one)?.includes('FROM editions'))
      if (readsCourses) tally.courseReads++
      else tally.trips++
      const results: Counted[] = await binding.batch(statements)
      for (const { meta } of results) {
        tally.rowsRead += meta?.rows_read ?? Number.NaN
        tally.rowsWritten += meta?.rows_written ?? Number.NaN
      }
      return results
    },
  }
}

/** https://developers.cloudflare.com/r2/pricing/#class-a-operations */
export function countedR2(bucket: R2Binding, tally: Tally): R2Binding {
  const changes = <Answer>(answer: Answer): Answer => {
    tally.classA++
    return answer
  }
  const reads = <Answer>(answer: Answer): Answer => {
    tally.classB++
    return answer
  }
  return {
    put: (...asked) => changes(bucket.put(...asked)),
    list: (...asked) => changes(bucket.list(...asked)),
    get: (...asked) => reads(bucket.get(...asked)),
    head: (...asked) => reads(bucket.head(...asked)),
    delete: (keys) => bucket.delete(keys),
    async createMultipartUpload(...asked) {
      const upload = await changes(bucket.createMultipartUpload(...asked))
      return {
        uploadPart: (...part) => changes(upload.uploadPart(...part)),
        complete: (parts) => changes(upload.complete(parts)),
        abort: () => upload.abort(),
      }
    },
  }
}
