/** A badge was asked for before it could be made: once it is there it is shown, with the next answer. */
import { issueBadge } from '../credentials/issue'
import { untilProfileMs } from './issue-badge'
import type { Doer } from './job'
import { tellOne } from './tell'

export const showBadge: Doer<'show-badge'> = async ({ enrolment }, person, ports) => {
  const badge = await issueBadge({ person, enrolment }, ports)
  if (badge === 'no-issuer') return { againInMs: untilProfileMs }
  const event = { kind: 'awarded', enrolment } as const
  if (typeof badge !== 'string') await tellOne({ person, eventId: `awarded.${enrolment}`, event }, ports)
  return 'done'
}
