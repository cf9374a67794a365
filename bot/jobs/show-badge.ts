/** A badge was asked for before it could be made: once it is there it is shown, with the next answer. */
import type { Doer } from './job'
import { tellOne } from './tell'

/** What makes badges tries again by itself; this only looks whether it did. */
const lookAgainMs = 60_000

export const showBadge: Doer<'show-badge'> = async ({ enrolment }, person, ports) => {
  const finished = await ports.store.badges.finished(person, enrolment)
  if (finished && !finished.badge) return { againInMs: lookAgainMs }
  const event = { kind: 'awarded', enrolment } as const
  if (finished) await tellOne({ person, eventId: `awarded.${enrolment}`, event }, ports)
  return 'done'
}
