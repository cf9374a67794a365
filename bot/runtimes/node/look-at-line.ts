/**
 * Whether LINE and this bot hear each other, for whoever runs it and reads no log: keys, webhook address, and LINE's own
 * call to it. Changes nothing at LINE.
 */
import { getLogger } from '@logtape/logtape'
import { office } from '../../../shared/texts/office'
import { keyProblems, needsText } from '../../../shared/texts/setup-line'
import { channelToken } from '../../line/channel-token'
import { lineClients } from '../../line/clients'
import { proveKeys } from '../../line/setting-up/prove-keys'
import { whyOf } from '../../line/setting-up/set-up'
import type { Heard } from '../../line/setting-up/told'
import { seeWebhook, tryWebhook } from '../../line/setting-up/webhook'
import type { Config } from '../config'

const log = getLogger(['riandee', 'node'])

/** What is in the way, each with what to do; empty when learners are heard and answered; undefined when nobody can say. */
export type Look = () => Promise<string[] | undefined>

/** How long LINE may take for each question. */
const patienceMs = 10_000

export const lookAtLine =
  ({ line, publicUrl }: Pick<Config, 'line' | 'publicUrl'>, bot: string): Look =>
  async () => {
    const door = { baseUrl: line.apiUrl, timeoutMs: patienceMs, now: Date.now }
    const authorization = channelToken({ ...line, now: Date.now })
    try {
      const problems = await proveKeys(line, door)
      if (problems.length > 0) return problems.map((problem) => keyProblems[problem])
      const { api } = lineClients({ ...line, authorization, timeoutMs: patienceMs, now: Date.now })
      const address = `${publicUrl}/line/webhook`
      const seen = await seeWebhook(api)
      if (seen.address !== address) return [office.webhookElsewhere({ address, there: seen.address })]
      if (!seen.active) return [needsText.webhookOff]
      return unheard(await tryWebhook(api, address), { address, bot })
    } catch (error) {
      return silence(error)
    }
  }

function unheard(answer: Heard, where: { address: string; bot: string }): string[] {
  if (answer.heard === 'answers') return []
  const { heard, status, detail } = answer
  if (heard === 'error-status-code' && status === 401) return [needsText.statusUnsigned({ status })]
  return [office.webhookUnheard({ ...where, detail: detail || heard })]
}

/** What LINE refuses only because it was asked too often says nothing about us. */
function silence(error: unknown): string[] | undefined {
  const because = whyOf(error)
  if (because.why === 'too-often') return undefined
  if (because.why === 'refused') return [office.lineRefused(because)]
  return [office.lineSilent]
}

/** The clock that looks are made by. */
export interface Watch {
  look: Look
  say: (sentence: string) => void
  /** As `Clock.after`. */
  after(ms: number, ring: () => void): () => void
}

/** LINE tests a webhook at most sixty times an hour. */
const againMs = { well: 3_600_000, wanting: 300_000 }

/**
 * Looks at once and again and again: every hour while all is well, else every five minutes. Says what it sees when that is
 * another than the last time.
 *
 * @returns what ends it; nothing is said after that
 */
export function watchLine({ look, say, after }: Watch): () => void {
  let said: string | undefined
  let isOver = false
  let cancel = () => {}
  const begin = async () => {
    const seen = await look().catch((error) => log.error('[node] LINE was not looked at: {error}', { error }))
    if (isOver) return
    const sentence = seen && (seen.length > 0 ? seen.join('\n') : office.lineHears)
    if (sentence && sentence !== said) say(sentence)
    said = sentence ?? said
    cancel = after(said === office.lineHears ? againMs.well : againMs.wanting, () => void begin())
  }
  void begin()
  return () => {
    isOver = true
    cancel()
  }
}
