/**
 * The mouth: says to LINE what a turn or a job decided, and tells what became of it. It never pushes by itself, and
 * what it cannot know it says as "perhaps".
 */
import type { messagingApi } from '@line/bot-sdk'
import { getLogger } from '@logtape/logtape'
import type { Saying } from '../../shared/saying'
import type { Fate } from '../ports'
import { lineClients } from './clients'
import { type DrawContext, drawAll } from './draw/draw'
import { createErrands } from './errands'
import { GateError, gate } from './gate'
import { LineRefused, tryToSend } from './try-to-send'
import type { Authorization } from './wire'

const log = getLogger(['riandee', 'line'])

export interface MouthConfig {
  /** The channel's token, whenever it is needed. */
  authorization: Authorization
  apiUrl: string
  dataApiUrl: string
  /** https, without a slash at its end: where pictures are. */
  publicUrl: string
  fetch?: typeof fetch
  /** UTC ms. */
  now: () => number
  pause: (ms: number) => Promise<void>
}

/** Who looks at what is drawn. */
type SpeakContext = Omit<DrawContext, 'publicUrl'>

/** A call that takes longer is given up. */
const patienceMs = 5000
/** Somebody waits for an answer in which a name would only be nicer. */
const namePatienceMs = 1500

/**
 * The mouth over LINE's real address, or the simulator's. It is the port `Mouth` of `bot/ports.ts` and more: `push` is
 * for people who must be reached though they have not written, and costs a message of the month's quota.
 */
export function createMouth(config: MouthConfig) {
  const clients = lineClients({ ...config, timeoutMs: patienceMs })
  const hasty = lineClients({ ...config, timeoutMs: namePatienceMs })
  const drawn = (sayings: Saying[], context: SpeakContext) =>
    gated(drawAll(sayings, { ...context, publicUrl: config.publicUrl }))
  return {
    async reply(replyToken: string, sayings: Saying[], context: SpeakContext): Promise<Fate> {
      if (sayings.length === 0) return 'spoken'
      try {
        return await reply(clients.api, { replyToken, messages: drawn(sayings, context) }, config.pause)
      } catch (error) {
        if (!(error instanceof LineRefused || error instanceof GateError)) throw error
        log.error('[line/speak] words that cannot be shown: {error}', { error })
        // 401 and 403 are about our key, not about the words.
        return error instanceof LineRefused && error.status !== 400 ? 'not-spoken' : 'refused'
      }
    },
    push: async (to: string, sayings: Saying[], context: SpeakContext, retryKey: string) =>
      push(clients.api, { to, messages: drawn(sayings, context) }, retryKey, config.pause),
    ...createErrands(clients, hasty),
  }
}

/**
 * Says it with a reply token, which may be tried again without a retry key: it works once.
 *
 * @returns `spoken`; `perhaps` when no answer told; `not-spoken` when surely nothing was said and the token may still
 * live; `gone` when the token was dead from the start
 * @throws LineRefused, with LINE's fields, for what LINE does not take
 */
async function reply(
  api: messagingApi.MessagingApiClient,
  request: messagingApi.ReplyMessageRequest,
  pause: MouthConfig['pause'],
): Promise<'spoken' | 'perhaps' | 'not-spoken' | 'gone'> {
  const { last, doubt } = await tryToSend('reply', () => api.replyMessage(request), pause)
  if (last.kind === 'accepted') return 'spoken'
  if (last.kind === 'refused') throw last.refusal
  if (doubt) return 'perhaps'
  return last.kind === 'dead-token' ? 'gone' : 'not-spoken'
}

/**
 * Says it unasked, which costs. The retry key was stored before; the same key and words may be given again for 24 h.
 *
 * @returns `sent`, also when LINE had taken it before; `perhaps` when no answer told; the two meanings of 429 apart:
 * `over-quota` is not to be tried again this month
 * @throws LineRefused, with LINE's fields, for what LINE does not take
 */
async function push(
  api: messagingApi.MessagingApiClient,
  request: messagingApi.PushMessageRequest,
  retryKey: string,
  pause: MouthConfig['pause'],
): Promise<'sent' | 'perhaps' | 'over-quota' | 'rate-limited'> {
  const { last, doubt } = await tryToSend('push', () => api.pushMessage(request, retryKey), pause)
  if (last.kind === 'accepted' || last.kind === 'already') return 'sent'
  if (last.kind === 'refused') throw last.refusal
  if (doubt) return 'perhaps'
  if (last.kind === 'over-quota') return 'over-quota'
  return last.kind === 'limited' ? 'rate-limited' : 'perhaps'
}

function gated(drawn: messagingApi.Message[]): messagingApi.Message[] {
  const { messages, cuts } = gate(drawn)
  if (cuts.length > 0) log.warn('[line/gate] too long, cut: {cuts}', { cuts })
  return messages
}
