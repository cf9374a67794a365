/**
 * The mouth: says to LINE what a turn or a job decided, and tells what became of it. What it cannot know it says as
 * "perhaps".
 */
import type { messagingApi } from '@line/bot-sdk'
import { getLogger } from '@logtape/logtape'
import type { Saying } from '../../shared/saying'
import type { Fate, Heard } from '../ports'
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
 * The mouth over LINE's real address, or the simulator's: the port `Mouth` of `bot/ports.ts`.
 */
export function createMouth(config: MouthConfig) {
  const clients = lineClients({ ...config, timeoutMs: patienceMs })
  const hasty = lineClients({ ...config, timeoutMs: namePatienceMs })
  const drawn = (sayings: Saying[], context: SpeakContext) =>
    gated(drawAll(sayings, { ...context, publicUrl: config.publicUrl }))
  return {
    async reply(
      replyToken: string,
      sayings: Saying[],
      context: SpeakContext,
      heard: Heard = () => {},
    ): Promise<Fate> {
      if (sayings.length === 0) return 'spoken'
      return shown(() =>
        reply(clients.api, { replyToken, messages: drawn(sayings, context) }, config.pause, heard),
      )
    },
    push: (
      to: string,
      sayings: Saying[],
      context: SpeakContext,
      retryKey: string,
      heard: Heard = () => {},
    ): Promise<Fate> =>
      shown(() =>
        push(
          clients.api,
          { to, messages: drawn(sayings, context) },
          { retryKey, pause: config.pause, heard },
        ),
      ),
    ...createErrands(clients, hasty),
  }
}

/** What LINE, or our own gate, does not take is a fate too. */
async function shown(say: () => Promise<Fate>): Promise<Fate> {
  try {
    return await say()
  } catch (error) {
    if (!(error instanceof LineRefused || error instanceof GateError)) throw error
    log.error('[line/speak] words that cannot be shown: {error}', { error })
    // 401 and 403 are about our key, not about the words.
    return error instanceof LineRefused && error.status !== 400 ? 'not-spoken' : 'refused'
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
  heard: Heard,
): Promise<Fate> {
  const send = async () => heard(idsIn(await api.replyMessage(request)))
  const { last, doubt } = await tryToSend('reply', send, pause)
  if (last.kind === 'accepted') return 'spoken'
  if (last.kind === 'refused') throw last.refusal
  if (doubt) return 'perhaps'
  return last.kind === 'dead-token' ? 'gone' : 'not-spoken'
}

/**
 * Says it unasked, which costs. The retry key was stored before; the same key and words may be given again for 24 h.
 *
 * @returns `spoken`, also when LINE had taken it before; `perhaps` when no answer told; `not-spoken` when surely nothing
 * was said, for want of messages in this month too
 * @throws LineRefused, with LINE's fields, for what LINE does not take
 */
async function push(
  api: messagingApi.MessagingApiClient,
  request: messagingApi.PushMessageRequest,
  { retryKey, pause, heard }: { retryKey: string; pause: MouthConfig['pause']; heard: Heard },
): Promise<Fate> {
  const send = async () => heard(idsIn(await api.pushMessage(request, retryKey)))
  const { last, doubt } = await tryToSend('push', send, pause)
  if (last.kind === 'already') heard(last.lineMessageIds)
  if (last.kind === 'accepted' || last.kind === 'already') return 'spoken'
  if (last.kind === 'refused') throw last.refusal
  if (doubt) return 'perhaps'
  if (last.kind === 'over-quota') log.warn('[line/speak] no messages are left this month')
  return last.kind === 'unknown' ? 'perhaps' : 'not-spoken'
}

const idsIn = ({ sentMessages }: { sentMessages?: { id: string }[] }): string[] =>
  (sentMessages ?? []).map(({ id }) => id)

function gated(drawn: messagingApi.Message[]): messagingApi.Message[] {
  const { messages, cuts } = gate(drawn)
  if (cuts.length > 0) log.warn('[line/gate] too long, cut: {cuts}', { cuts })
  return messages
}
