/**
 * A fortnight after somebody was forgotten even the ids of their events go: no webhook is delivered again so late. With them
 * what was still being drawn for them then, by a process that died over it.
 */
import { forgetDrawn } from '../credentials/drawn'
import type { Doer } from './job'

export const forgetTurns: Doer<'forget-turns'> = async (_job, person, ports) => {
  await forgetDrawn(person, ports)
  await ports.store.people.forgetTurns(person)
  return 'done'
}
