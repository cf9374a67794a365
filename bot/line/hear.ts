/**
 * LINE's webhook read into our own words. Decides nothing but what is meant for us: in a group everything else is
 * dropped here and leaves no trace. Must not know what a flow does with it.
 */
import { getLogger } from '@logtape/logtape'
import type { ChatEvent } from '../../shared/chat'
import { decodeChoice } from '../../shared/choice'
import { callsUs } from './called'
import type { Heard, HeardChat } from './heard'
import { LineEvent, type LineMessage, type LinePostback, WebhookBody } from './webhook'

const log = getLogger(['riandee', 'line'])

/**
 * The events of one webhook that are meant for us, in LINE's order.
 *
 * @param rawBody the bytes whose signature was found right
 * @returns an empty list for LINE's "Verify" button and for silence in groups; undefined for what is no webhook at all
 */
export function hear(rawBody: Uint8Array): Heard[] | undefined {
  const body = WebhookBody.safeParse(parsed(rawBody))
  return body.success ? body.data.events.flatMap((event) => hearOne(event) ?? []) : undefined
}

function parsed(rawBody: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(rawBody))
  } catch {
    return undefined
  }
}

function hearOne(raw: unknown): Heard | undefined {
  const read = LineEvent.safeParse(raw)
  if (!read.success) {
    log.warn('[line/hear] an event could not be read: {fields}', {
      fields: read.error.issues.map((issue) => issue.path.join('.')),
    })
    return undefined
  }
  const event = read.data
  const chat = chatOf(event)
  if (!chat) return undefined
  if (chat.kind === 'group' && !meantForUs(event)) return undefined
  return {
    eventId: event.webhookEventId,
    at: event.timestamp,
    chat,
    lineUserId: event.source?.userId,
    replyToken: event.replyToken,
    standby: event.mode === 'standby',
    event: chatEventOf(event),
  }
}

/** LINE's multi-person chats ("rooms") are groups to us. Something without a chat concerns the channel, not a person. */
function chatOf({ source }: LineEvent): HeardChat | undefined {
  if (source?.type === 'user') return source.userId ? { kind: 'direct' } : undefined
  const lineChatId = source?.groupId ?? source?.roomId
  return lineChatId ? { kind: 'group', lineChatId } : undefined
}

/** Whether a group's event concerns the bot: it came or went, one of its buttons was tapped, or it was spoken to. */
function meantForUs({ type, message, postback }: LineEvent): boolean {
  if (type === 'join' || type === 'leave') return true
  if (type === 'postback') return postback !== undefined && !switchesMenu(postback)
  if (type !== 'message' || message?.type !== 'text') return false
  return message.mention?.mentionees?.some((who) => who.isSelf) === true || callsUs(message.text ?? '')
}

function chatEventOf(event: LineEvent): ChatEvent {
  const unknown: ChatEvent = { kind: 'unknown', type: event.type }
  switch (event.type) {
    case 'message':
      return event.message ? messageOf(event.message) : unknown
    case 'postback':
      return event.postback ? tapOf(event.postback) : unknown
    case 'unsend':
      return event.unsend ? { kind: 'unsent', lineMessageId: event.unsend.messageId } : unknown
    case 'videoPlayComplete':
      return event.videoPlayComplete
        ? { kind: 'finished-video', trackingId: event.videoPlayComplete.trackingId }
        : unknown
    default:
      return comingAndGoing[event.type] ?? unknown
  }
}

const comingAndGoing: Record<string, ChatEvent> = {
  follow: { kind: 'followed' },
  unfollow: { kind: 'blocked' },
  join: { kind: 'joined-group' },
  leave: { kind: 'left-group' },
}

const media = { image: 'picture', video: 'video', audio: 'voice', file: 'file' } as const
const isMedia = (type: string): type is keyof typeof media => Object.hasOwn(media, type)

function messageOf(message: LineMessage): ChatEvent {
  const unknown: ChatEvent = { kind: 'unknown', type: `message.${message.type}` }
  if (message.type === 'text' && message.text !== undefined) {
    return {
      kind: 'wrote',
      text: message.text,
      ...(message.id && { lineMessageId: message.id }),
      ...(message.quotedMessageId && { quotes: message.quotedMessageId }),
    }
  }
  if (message.type === 'sticker') return { kind: 'sent-sticker' }
  if (message.type === 'location') return { kind: 'sent-place' }
  if (!isMedia(message.type) || message.id === undefined) return unknown
  /** Bytes that lie with a third party cannot be fetched from LINE. */
  if (message.contentProvider?.type === 'external')
    return { kind: 'unknown', type: `${unknown.type}.external` }
  const { imageSet } = message
  const album = imageSet && { id: imageSet.id, at: imageSet.index, of: imageSet.total }
  return {
    kind: 'sent-media',
    media: media[message.type],
    lineMessageId: message.id,
    ...(album && { album }),
  }
}

function tapOf(postback: LinePostback): ChatEvent {
  if (switchesMenu(postback)) return { kind: 'unknown', type: 'postback.richmenuswitch' }
  const choice = decodeChoice(postback.data)
  return choice ? { kind: 'tapped', choice } : { kind: 'tapped-unknown' }
}

/** LINE has already changed the menu; nothing is asked of us. */
const switchesMenu = (postback: LinePostback): boolean => postback.params?.newRichMenuAliasId !== undefined
