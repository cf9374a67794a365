/** What was heard, in our own words: the form in which an event of LINE's enters the inbox. Knows no LINE types. */
import type { ChatEvent } from '../../shared/chat'

/** Where something was said. A group is known by LINE's own id until the store has given it one of ours. */
export type HeardChat = { kind: 'direct' } | { kind: 'group'; lineChatId: string }

/** One event meant for us. */
export interface Heard {
  /** LINE's `webhookEventId`: the one key for "seen before". */
  eventId: string
  /** UTC ms, LINE's clock. */
  at: number
  chat: HeardChat
  /** Absent in groups for whoever has not agreed to be known, and when the bot joins or leaves. */
  lineUserId?: string
  /** Good once and for a minute; absent where LINE expects no answer. */
  replyToken?: string
  /** Another system speaks in this chat now: nothing may be said. */
  standby: boolean
  event: ChatEvent
}
