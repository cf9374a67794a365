/**
 * Every message passes here on its way to LINE, in production too: what a person or a name made too long is cut at a
 * letter and named; what cannot be mended stops. Never says what was in a field.
 */
import type { messagingApi } from '@line/bot-sdk'
import { cutUnits, splitUnits } from '../../shared/graphemes'
import { findingsOf } from './limit-rules'
import { messagesLimit, textLimit } from './limits'

/** Something that LINE would refuse and that cannot be cut to fit: an author's mistake or a bug. */
export class GateError extends Error {
  /** @param field as `messages[0].contents.body.contents[1].action.data` */
  constructor(
    readonly field: string,
    why: string,
  ) {
    super(`[line/gate] ${field}: ${why}`)
    this.name = 'GateError'
  }
}

/**
 * The messages as they may go out. What is given is not changed.
 *
 * @returns `cuts`: the fields that were shortened or split, for the log
 * @throws GateError naming the first field that cannot be mended
 */
export function gate(messages: messagingApi.Message[]): { messages: messagingApi.Message[]; cuts: string[] } {
  const cuts: string[] = []
  const split = splitTexts(messages, cuts)
  if (findingsOf(split).length === 0) return { messages: split, cuts }
  const mended = structuredClone(split)
  for (const { path, why, mend } of findingsOf(mended)) {
    if (!mend) throw new GateError(path, why)
    mend()
    cuts.push(path)
  }
  return { messages: mended, cuts }
}

/** Everything LINE would refuse, nothing cut: `field: why`. For those who write courses and flows. */
export const problemsOf = (messages: messagingApi.Message[]): string[] =>
  findingsOf(messages).map(({ path, why }) => `${path}: ${why}`)

/** A text over the limit becomes several messages, as many as there is room for; quick replies go with the last. */
function splitTexts(messages: messagingApi.Message[], cuts: string[]): messagingApi.Message[] {
  let free = messagesLimit - messages.length
  return messages.flatMap((message, i) => {
    if (message.type !== 'text' || message.text.length <= textLimit) return [message]
    cuts.push(`messages[${i}].text`)
    const pieces = splitUnits(message.text, textLimit)
    const kept = pieces.slice(0, Math.max(free, 0))
    const rest = cutUnits(pieces.slice(kept.length).join('\n'), textLimit)
    const texts = rest === '' ? kept : [...kept, rest]
    free -= texts.length - 1
    const { quickReply, ...bare } = message
    return texts.map((text, n) =>
      n === texts.length - 1 && quickReply ? { ...bare, text, quickReply } : { ...bare, text },
    )
  })
}
