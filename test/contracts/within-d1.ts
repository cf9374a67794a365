/** A database that refuses what D1 would refuse, far before it would: any database, watched statement by statement. */
import { expect } from 'vitest'
import type { Database, Prepared } from '../../db/database'

/**
 * D1's limits: 100 bound values and 100,000 bytes of SQL a statement, 2,000,000 bytes a value or row
 * (https://developers.cloudflare.com/d1/platform/limits/). The bytes are held to half of that.
 */
export const limits = { values: 100, sqlBytes: 50_000, rowBytes: 1_000_000 }

/** The largest of everything that was asked of a watched database. */
export interface Largest {
  values: number
  sqlBytes: number
  rowBytes: number
  /** Statements of one batch. */
  statements: number
}

/** The same database; a statement or an answer beyond the limits fails the test at the place that asked. */
export function withinD1(
  database: Database,
  largest: Largest = { values: 0, sqlBytes: 0, rowBytes: 0, statements: 0 },
): Database & { largest: Largest } {
  const note = (name: keyof Largest, found: number) => {
    largest[name] = Math.max(largest[name], found)
  }
  const hold = ({ text, values }: Prepared) => {
    const all = { values: values.length, sqlBytes: bytesOf([text]), rowBytes: bytesOf(values) }
    for (const name of ['values', 'sqlBytes', 'rowBytes'] as const) {
      note(name, all[name])
      expect(all[name], `${name} of ${text.slice(0, 120)}`).toBeLessThanOrEqual(limits[name])
    }
  }
  return {
    largest,
    async batch(statements) {
      statements.forEach(hold)
      note('statements', statements.length)
      const answers = await database.batch(statements)
      for (const row of answers.flat()) {
        note('rowBytes', bytesOf(Object.values(row)))
        expect(bytesOf(Object.values(row)), 'a row of an answer').toBeLessThanOrEqual(limits.rowBytes)
      }
      return answers
    },
  }
}

const bytesOf = (values: unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? Buffer.byteLength(value) : 8), 0)
