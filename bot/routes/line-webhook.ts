/** LINE's door: signature over the raw bytes, every event meant for us into the inbox, 200; the turns come after. */
import { getLogger } from '@logtape/logtape'
import { Hono } from 'hono'
import type { Received } from '../../db/arriving'
import { runDueJobs } from '../jobs/run'
import { hear } from '../line/hear'
import { type Hmac, isFromLine } from '../line/signature'
import type { Ports } from '../ports'
import { Refusal } from '../refusal'
import { takeTurns } from '../turn'
import { atMost } from './at-most'

const log = getLogger(['riandee', 'webhook'])

/** LINE's own webhooks are a few kilobytes. */
const limitBytes = 1_000_000

/** @param hmac the runtime's own, where it has a quick one */
export function lineWebhook(ports: Ports, channelSecret: string, hmac?: Hmac): Hono {
  const door = new Hono()
  door.post('/line/webhook', atMost(limitBytes), async (c) => {
    const raw = new Uint8Array(await c.req.arrayBuffer())
    if (!(await isFromLine(raw, c.req.header('x-line-signature') ?? null, channelSecret, hmac)))
      throw new Refusal('bad-signature')
    const heard = hear(raw)
    if (!heard) throw new Refusal('bad-request', 'The body is not JSON with a list of events.')
    const received = await ports.store.inbox.receive(
      heard.filter((one) => !one.standby),
      ports.clock.now(),
    )
    // First, and not waited for: whatever becomes of the turns, and of this process, somebody looks after them.
    if (received.length > 0) c.executionCtx.waitUntil(wakeNet(ports))
    c.executionCtx.waitUntil(answer(received, ports))
    return c.json({})
  })
  return door
}

/** Harmless when it fails: what is owed stands in the database, where the safety net finds it a little later. */
const wakeNet = (ports: Ports): Promise<void> =>
  ports.wake().catch((error) => log.warn('[webhook] the safety net was not woken: {error}', { error }))

/** Conversations do not wait for each other; what throws stays in the inbox for the safety net. */
async function answer(received: Received[], ports: Ports): Promise<void> {
  const conversations = Map.groupBy(received, (one) => one.conversation)
  const begun = await Promise.all([...conversations.values()].map((events) => answerOne(events, ports)))
  if (begun.includes(true)) await runDueJobs(ports)
}

/** Several events of one conversation may come in any order: then all that waits is taken. */
async function answerOne([first, ...more]: Received[], ports: Ports): Promise<boolean> {
  if (!first) return false
  const own = more.length === 0 ? first.eventId : undefined
  return takeTurns(first, ports, own, first.scene).catch((error) => {
    log.error('[webhook] a turn was not taken: {error}', { error })
    return false
  })
}
