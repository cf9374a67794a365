/**
 * Somebody asked for help: whoever is there for them is told, once. If nobody has answered after a working day the office
 * has the request too. Where nobody is there yet it stands in `npm run owed`, as it did before.
 */
import { untilDaytimeMs, workingDayLater } from '../../shared/daytime'
import type { Ports } from '../ports'
import type { Doer } from './job'
import { tellOne } from './tell'

export const callHelper: Doer<'call-helper'> = async ({ request, again }, person, ports) => {
  const now = ports.clock.now()
  const waitMs = untilDaytimeMs(now)
  if (waitMs > 0) return { againInMs: waitMs }
  if (again) return escalate(person, request, ports)
  const helper = await ports.store.helping.helper(person, request)
  if (!helper) return 'done'
  await ports.store.jobs.put(person, { kind: 'call-helper', request, again: true }, workingDayLater(now))
  await waitsFor(helper.id, { learner: person, request }, ports)
  return 'done'
}

async function escalate(person: string, request: string, ports: Ports): Promise<'done'> {
  const { helping } = ports.store
  const seen = await helping.one(person, request)
  if (!seen?.isOpen || seen.answeredAt !== undefined || seen.isEscalated) return 'done'
  const event = { kind: 'help-escalates', request } as const
  await tellOne({ person, eventId: `help.${request}.escalates`, event }, ports)
  const office = await helping.office(person)
  if (office && office.id !== seen.class?.trainer?.id)
    await waitsFor(office.id, { learner: person, request }, ports)
  return 'done'
}

/** One message costs; so each helper is told of a request once. */
const waitsFor = (helper: string, about: { learner: string; request: string }, ports: Ports) =>
  tellOne(
    {
      person: helper,
      eventId: `help.${about.request}.${helper}`,
      event: { kind: 'help-waits', ...about },
      lane: 'waits',
    },
    ports,
  )
