/** What one person's turn wants another to hear: an event in that person's inbox, and its turn at once. */
import type { ChatEvent } from '../../shared/chat'
import { untilDaytimeMs } from '../../shared/daytime'
import type { Lane } from '../../shared/job'
import type { Ports } from '../ports'
import { pushToken } from '../pushing'
import { takeTurns } from '../turn'
import type { Doer } from './job'

export const tell: Doer<'tell'> = async ({ to, event, lane, once }, _person, ports, id) => {
  // Who answers a person who wrote does not wait for the morning; what the bot begins by itself does.
  const waitMs = lane && lane !== 'answer' ? untilDaytimeMs(ports.clock.now()) : 0
  if (waitMs > 0) return { againInMs: waitMs }
  await tellOne({ person: to, eventId: `tell.${once ?? id}`, event, lane }, ports)
  return 'done'
}

/** Puts the event in, once by its id, and takes the turn. What throws stays in the inbox for the safety net. */
export async function tellOne(
  told: { person: string; eventId: string; event: ChatEvent; lane?: Lane },
  ports: Ports,
): Promise<void> {
  const { person, eventId, event, lane } = told
  const token = lane && pushToken({ lane, retryKey: crypto.randomUUID() })
  await ports.store.inbox.tell({ person, eventId, event, token }, ports.clock.now())
  await takeTurns({ conversation: person, person }, ports)
}
