/** What every store must do. Run on better-sqlite3 and on D1 in workerd. */
import { beforeEach } from 'vitest'
import type { Database } from '../../db/database'
import { type Bench, benchOf, type Watch } from './bench'
import { badgeLaws, issuerLaws } from './store-badges'
import { cheerLaws } from './store-cheers'
import { classLaws } from './store-classes'
import { courseLaws } from './store-courses'
import { forgettingLaws } from './store-forgetting'
import { helpingLaws } from './store-helping'
import { inboxLaws } from './store-inbox'
import { keepsakeLaws } from './store-keepsakes'
import { learningLaws } from './store-learning'
import { livesLaws } from './store-lives'
import { officeLaws } from './store-office'
import { peopleLaws } from './store-people'
import { providerLaws } from './store-provider'
import { sharingLaws } from './store-sharing'
import { turnLaws } from './store-turns'

/**
 * @param open an empty, migrated database
 * @param watch is put around the store that is held to the contract, and the database it asks
 */
export function aStore(open: () => Promise<Database>, watch?: Watch) {
  let bench: Bench
  beforeEach(async () => {
    bench = benchOf(await open(), watch)
  })
  const now = () => bench
  inboxLaws(now)
  turnLaws(now)
  learningLaws(now)
  peopleLaws(now)
  forgettingLaws(now)
  keepsakeLaws(now)
  courseLaws(now)
  officeLaws(now)
  providerLaws(now)
  livesLaws(now)
  helpingLaws(now)
  classLaws(now)
  badgeLaws(now)
  issuerLaws(now)
  sharingLaws(now)
  cheerLaws(now)
}
