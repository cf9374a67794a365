/**
 * The form of LINE's webhook, as loose as it must be: new events, fields and values arrive unannounced, so nothing is
 * closed and only what is read is described. https://developers.line.biz/en/reference/messaging-api/#webhooks
 */
import * as z from 'zod/mini'

/** The whole body. Events are read one by one, so that a strange one takes no other with it. */
export const WebhookBody = z.looseObject({ events: z.array(z.unknown()) })

const Message = z.looseObject({
  type: z.string(),
  id: z.optional(z.string()),
  text: z.optional(z.string()),
  quotedMessageId: z.optional(z.string()),
  mention: z.optional(
    z.looseObject({ mentionees: z.optional(z.array(z.looseObject({ isSelf: z.optional(z.boolean()) }))) }),
  ),
  contentProvider: z.optional(z.looseObject({ type: z.string() })),
  imageSet: z.optional(
    z.looseObject({ id: z.string(), index: z.optional(z.int()), total: z.optional(z.int()) }),
  ),
})
export type LineMessage = z.infer<typeof Message>

const Postback = z.looseObject({
  data: z.string(),
  params: z.optional(z.looseObject({ newRichMenuAliasId: z.optional(z.string()) })),
})
export type LinePostback = z.infer<typeof Postback>

/** What every event has, and the parts of those we know. */
export const LineEvent = z.looseObject({
  type: z.string(),
  timestamp: z.number(),
  webhookEventId: z.string().check(z.minLength(1)),
  mode: z.optional(z.string()),
  deliveryContext: z.optional(z.looseObject({ isRedelivery: z.optional(z.boolean()) })),
  replyToken: z.optional(z.string()),
  source: z.optional(
    z.looseObject({
      type: z.string(),
      userId: z.optional(z.string()),
      groupId: z.optional(z.string()),
      roomId: z.optional(z.string()),
    }),
  ),
  message: z.optional(Message),
  postback: z.optional(Postback),
  unsend: z.optional(z.looseObject({ messageId: z.string() })),
  videoPlayComplete: z.optional(z.looseObject({ trackingId: z.string() })),
})
export type LineEvent = z.infer<typeof LineEvent>
