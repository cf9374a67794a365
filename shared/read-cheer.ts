/** Reads a cheer as it came from a form or a page, and a name that shall stand on a badge: on one line, and not too long. */
import { type CheerAsked, CheerSign, cheererLimit, cheerLimit, nameLimit } from './api-badges'
import { isKind } from './cheer-words'
import { countGraphemes, hasLetter } from './graphemes'

/** What was read; a word says why it cannot be sent. */
export type ReadCheer = CheerAsked | 'nameless' | 'empty' | 'too-long' | 'unkind'

/** @param sent fields as they came; what somebody wrote counts before a sign they also chose */
export function readCheer(sent: { from?: unknown; sign?: unknown; line?: unknown }): ReadCheer {
  const from = oneLine(sent.from)
  const line = oneLine(sent.line)
  const sign = CheerSign.safeParse(sent.sign).data
  if (!hasLetter(from)) return 'nameless'
  if (!sign && line === '') return 'empty'
  if (!fits(from, cheererLimit) || !fits(line, cheerLimit)) return 'too-long'
  if (!isKind(from) || !isKind(line)) return 'unkind'
  return line === '' ? { from, sign } : { from, line }
}

/** A name for a badge; undefined when no letters are left of it, or too many. */
export function readShownName(name: string): string | undefined {
  const line = oneLine(name)
  return hasLetter(line) && fits(line, nameLimit) ? line : undefined
}

/** A letter may carry any number of marks: they are counted too, so that no line grows upwards for ever. */
const fits = (text: string, most: number): boolean => text.length <= most * 4 && countGraphemes(text) <= most

/** Zero-width: signs of several people are joined with it. */
const joiner = '\u200d'

/** Without breaks, control signs and those that turn the direction of writing. */
const oneLine = (text: unknown): string =>
  typeof text === 'string'
    ? text
        .normalize('NFC')
        .replace(/[\p{C}\s]/gu, (found) => (found === joiner ? found : ' '))
        .replace(/ {2,}/g, ' ')
        .trim()
    : ''
