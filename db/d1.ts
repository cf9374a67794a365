/** Cloudflare D1 behind our `Database`: its `batch` is the only way to keep several rows or none. */
import type { Database, Row } from './database'
import { type Pause, patient } from './patient'

/** The part of a D1 binding that is used; structural, so that this room needs no types of Workers. */
export interface D1Binding {
  prepare(text: string): { bind(...values: unknown[]): D1Statement }
  batch(statements: D1Statement[]): Promise<{ results?: unknown[] }[]>
}
type D1Statement = object

/**
 * A D1 database as ours. Migrations are `wrangler`'s work; here they are taken as done. D1 itself asks mere reads again;
 * for writes it leaves that to us, see `patient`.
 *
 * @param pause how to wait between two tries; without it they follow at once
 */
export const openD1 = (binding: D1Binding, pause: Pause = async () => undefined): Database =>
  patient(
    {
      async batch(statements) {
        const results = await binding.batch(statements.map((s) => binding.prepare(s.text).bind(...s.values)))
        return results.map((result) => (result.results ?? []) as Row[]) // rows are plain objects by D1's contract
      },
    },
    pause,
  )
