/**
 * Webhooks on their way: signed, posted, and, when asked for, doubled, held back, lost or delivered again.
 * Knows nothing of what the events mean.
 */
import { strike } from '../world/faults'
import { requestId } from '../world/ids'
import { readable, writeLog } from '../world/log'
import type { LineEvent, World } from '../world/world'
import { sendToBot } from './bot-door'
import { signatureOf } from './sign'

const REDELIVERIES = 3
const BETWEEN_REDELIVERIES_MS = 1000

/** Brings events to the bot in one POST. Returns when the bot has answered, or when it is clear that it will not. */
export async function deliver(world: World, events: LineEvent[]): Promise<void> {
  if (world.holding) {
    world.heldBack.push(...events)
    return
  }
  const fault = strike(world.faults, 'webhook')?.fault
  if (fault === 'lost') return
  if (fault === 'out-of-order') {
    world.heldBack.push(...events)
    return
  }
  const late = world.heldBack.splice(0)
  if (fault === 'lost-then-redelivered') await post(world, events, true)
  else await postOnceOrTwice(world, events, fault)
  for (const event of late) await post(world, [event], false)
}

/** Lets go what was held back: one by one as it was sent, newest first, or all in one POST. */
export async function release(world: World, order: 'as-sent' | 'newest-first' | 'one-post'): Promise<void> {
  world.holding = false
  const events = world.heldBack.splice(0)
  if (events.length === 0) return
  if (order === 'one-post') {
    await post(world, events, false)
    return
  }
  for (const event of order === 'newest-first' ? events.reverse() : events) await post(world, [event], false)
}

/** Delivers again what the bot did not take with a 2xx. Answers how many events it now took. */
export async function redeliver(world: World): Promise<number> {
  const events = world.undelivered.splice(0)
  let taken = 0
  for (const event of events) if (await post(world, [event], true)) taken += 1
  return taken
}

/** One signed POST; true when the bot answered 2xx. Also how LINE's Verify button calls, with no events. */
export async function post(world: World, events: LineEvent[], isRedelivery: boolean): Promise<boolean> {
  const url = endpointOf(world)
  if (!url) return unheard(world, events)
  const body = JSON.stringify({
    destination: world.bot.userId,
    events: events.map((event) => ({ ...event, deliveryContext: { isRedelivery } })),
  })
  const sent = await sendToBot(world, {
    url,
    body,
    headers: { 'x-line-signature': signatureOf(world.settings.secret, body) },
  })
  const taken = sent.status >= 200 && sent.status < 300
  if (!taken) world.undelivered.push(...events)
  return taken
}

/** Nobody listens yet: only the log says so, since LINE would not keep it either. */
function unheard(world: World, events: LineEvent[]): false {
  writeLog(world, {
    direction: 'to-bot',
    method: 'POST',
    path: '(no webhook address is set)',
    status: 0,
    requestId: requestId(),
    ms: 0,
    request: readable(JSON.stringify({ events })),
    response: '',
  })
  return false
}

/** Where the bot's webhook really is on this machine, or null when the bot has set none. */
function endpointOf(world: World): string | null {
  const { endpoint, active } = world.webhook
  return endpoint && active ? localAddress(world, endpoint) : null
}

/** An address under the public origin, as it is reached on this machine. */
export function localAddress(world: World, address: string): string {
  const { publicUrl, botOrigin } = world.settings
  return address.startsWith(publicUrl) ? botOrigin + address.slice(publicUrl.length) : address
}

async function postOnceOrTwice(world: World, events: LineEvent[], fault: string | undefined): Promise<void> {
  const first = post(world, events, false)
  if (fault === 'duplicate' || world.switches.duplicates) await post(world, events, false)
  const taken = await first
  if (fault === 'redeliver') await post(world, events, true)
  if (!taken && world.redelivery) await tryAgain(world)
}

async function tryAgain(world: World): Promise<void> {
  for (let round = 0; round < REDELIVERIES && world.undelivered.length > 0; round += 1) {
    await world.settings.wait(BETWEEN_REDELIVERIES_MS)
    await redeliver(world)
  }
}
