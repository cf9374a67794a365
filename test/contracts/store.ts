/** What every store must do. Run on better-sqlite3 and on D1 in workerd. */
import { beforeEach } from 'vitest'
import type { Database } from '../../db/database'
import { type Bench, benchOf } from './bench'
import { courseLaws } from './store-courses'
import { inboxLaws } from './store-inbox'
import { learningLaws } from './store-learning'
import { officeLaws } from './store-office'
import { peopleLaws } from './store-people'
import { turnLaws } from './store-turns'

/** @param open an empty, migrated database */
export function aStore(open: () => Promise<Database>) {
  let bench: Bench
  beforeEach(async () => {
    bench = benchOf(await open())
  })
  const now = () => bench
  inboxLaws(now)
  turnLaws(now)
  learningLaws(now)
  peopleLaws(now)
  courseLaws(now)
  officeLaws(now)
}
