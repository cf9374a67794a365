/** Deeds as they come over HTTP: checked before anybody acts on them. */
import { z } from 'zod'
import type { Deed } from '../phone-api'
import { Nonsense } from './nonsense'

const id = z.string().min(1)
const who = { person: id, chat: id.optional() }
const message = z.looseObject({ type: z.string() })
const action = z.looseObject({ type: z.string(), label: z.string().optional() })
const kind = z.enum(['image', 'video', 'audio', 'file'])
const switches = z.object({ slow: z.boolean(), down: z.boolean(), duplicates: z.boolean() })

const deed = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['befriend', 'block', 'unblock']), person: id }),
  z.object({
    do: z.literal('write'),
    ...who,
    text: z.string(),
    mentionsBot: z.boolean().optional(),
    quotes: id.optional(),
  }),
  z.object({ do: z.literal('tap'), ...who, action, params: z.record(z.string(), z.string()).optional() }),
  z.object({ do: z.literal('sticker'), ...who, packageId: id, stickerId: id }),
  z.object({ do: z.literal('send-files'), ...who, kind, files: z.array(id) }),
  z.object({
    do: z.literal('place'),
    ...who,
    title: z.string(),
    latitude: z.number(),
    longitude: z.number(),
  }),
  z.object({ do: z.literal('unsend'), ...who, entry: id }),
  z.object({ do: z.literal('video-watched'), person: id, trackingId: id }),
  z.object({ do: z.literal('share'), person: id, to: z.array(id), messages: z.array(message) }),
  z.object({ do: z.literal('add-person'), name: z.string() }),
  z.object({ do: z.enum(['add-bot', 'remove-bot']), group: id, person: id.optional() }),
  z.object({ do: z.literal('move-clock'), days: z.number() }),
  z.object({ do: z.literal('switches'), switches }),
])

/** The deed in this JSON. Throws `Nonsense`, saying what is missing, when there is none. */
export function deedFrom(json: unknown): Deed {
  const parsed = deed.safeParse(json)
  if (!parsed.success) throw new Nonsense(z.prettifyError(parsed.error))
  return parsed.data
}
