/** A fortnight after somebody was forgotten even the ids of their events go: no webhook is delivered again so late. */
import type { Doer } from './job'

export const forgetTurns: Doer<'forget-turns'> = async (_job, person, ports) => {
  await ports.store.people.forgetTurns(person)
  return 'done'
}
