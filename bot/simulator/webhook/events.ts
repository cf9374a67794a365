/** Webhook events in LINE's shape. Each is new; a reply token lives one minute from here. */
import { replyTokenId, ulid } from '../world/ids'
import type { LineEvent, World } from '../world/world'
import { nowOf } from '../world/world'

const REPLY_TOKEN_LIFE_MS = 60_000

/** Where an event comes from: a person's own chat, or a group (with or without who). */
export type Source = { person?: string; group?: string }

/** An event that may be answered: it carries a reply token. */
export function answerable(
  world: World,
  source: Source,
  event: { type: string; [key: string]: unknown },
): LineEvent {
  const replyToken = replyTokenId()
  const chat = source.group ?? source.person ?? ''
  world.replyTokens.set(replyToken, { chat, expiresAt: nowOf(world) + REPLY_TOKEN_LIFE_MS, used: false })
  return { ...silent(world, source, event), replyToken }
}

/** An event that cannot be answered (unfollow, unsend, leave, memberLeft). */
export function silent(
  world: World,
  source: Source,
  event: { type: string; [key: string]: unknown },
): LineEvent {
  const timestamp = nowOf(world)
  return {
    ...event,
    webhookEventId: ulid(timestamp),
    timestamp,
    mode: 'active',
    source: sourceOf(source),
    deliveryContext: { isRedelivery: false },
  }
}

function sourceOf(source: Source) {
  const who = source.person ? { userId: source.person } : {}
  return source.group ? { type: 'group', groupId: source.group, ...who } : { type: 'user', ...who }
}
