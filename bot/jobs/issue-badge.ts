/** A course was finished: its badge is issued, once. While the office has set no profile it waits, and `npm run owed` says so. */
import { issueBadge } from '../credentials/issue'
import type { Doer } from './job'

/** `npm run issuer set` makes it due at once. */
export const untilProfileMs = 3_600_000

export const issueBadgeLater: Doer<'issue-badge'> = async ({ enrolment }, person, ports) =>
  (await issueBadge({ person, enrolment }, ports)) === 'no-issuer' ? { againInMs: untilProfileMs } : 'done'
