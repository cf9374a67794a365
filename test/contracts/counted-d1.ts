/** D1 that counts as Cloudflare bills: the rows that each statement wrote, indexes included (`meta.rows_written`). */
import { env } from 'cloudflare:workers'
import { type D1Binding, openD1 } from '../../db/d1'
import type { Database } from '../../db/database'

/** D1 tells with each result what it cost. */
interface Counted {
  results?: unknown[]
  meta?: { rows_written: number }
}

/** What one statement wrote. */
export interface Written {
  text: string
  rows: number
}

export interface CountedD1 {
  database: Database
  /** What was written since the last call, statement by statement; those that wrote nothing are left out. */
  written(): Written[]
}

export function countedD1(): CountedD1 {
  const texts = new WeakMap<object, string>()
  let written: Written[] = []
  const binding: D1Binding = {
    prepare: (text) => ({
      bind(...values) {
        const statement = env.DB.prepare(text).bind(...values)
        texts.set(statement, text)
        return statement
      },
    }),
    async batch(statements) {
      const results: Counted[] = await env.DB.batch(statements as Parameters<typeof env.DB.batch>[0]) // made just above
      results.forEach(({ meta }, i) => {
        const text = texts.get(statements[i] ?? {}) ?? ''
        if (meta?.rows_written !== 0) written.push({ text, rows: meta?.rows_written ?? Number.NaN })
      })
      return results
    },
  }
  return {
    database: openD1(binding),
    written() {
      const all = written
      written = []
      return all
    },
  }
}

/** Rows of some statements together. */
export const rowsOfAll = (written: Written[]): number => written.reduce((sum, { rows }) => sum + rows, 0)
