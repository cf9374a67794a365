/**
 * Codes on QR pictures and posters, and in chats: what each is for shows in its first letter. `C` a class, `P` a place on
 * a class list, `R` an invitation to a role, `G` a LINE group to be bound to a class. Without letters that look alike.
 */

/** What a code opens. */
export type CodeKind = 'class' | 'place' | 'role' | 'group'

/** A code as it is kept: `C7KQ2M9TX`. The first letter says what it is for. */
export type Code = string

const letters: Record<CodeKind, string> = { class: 'C', place: 'P', role: 'R', group: 'G' }
/** Places and roles open something of one person: they may not be guessed. A class stands on a poster. */
const lengths: Record<CodeKind, number> = { class: 8, place: 14, role: 16, group: 8 }
/** Neither 0 and O, nor 1, I and L: 31 signs. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A code made from a fresh random id (16 letters and digits), as hard to guess as so many of its letters. */
export const codeFrom = (kind: CodeKind, freshId: string): Code =>
  letters[kind] +
  Array.from(freshId.slice(0, lengths[kind]), (sign) => alphabet[ordinal(sign) % alphabet.length]).join('')

const ordinal = (sign: string): number =>
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'.indexOf(sign)

/** A code as people read it: in groups of four, `C-7KQ2-M9TX`. */
export const showCode = (code: Code): string =>
  `${code.slice(0, 1)}-${(code.slice(1).match(/.{1,4}/g) ?? []).join('-')}`

const shown = /(?:^|[^A-Z0-9])([CPRG])[-\s]?((?:[2-9A-HJKMNP-Z]{4}[-\s]?)+[2-9A-HJKMNP-Z]{0,3})(?![A-Z0-9])/

/** The code in a text, however it was typed: small letters, other dashes, words around it. Undefined when there is none. */
export function codeIn(text: string): { kind: CodeKind; code: Code } | undefined {
  const found = shown.exec(text.toUpperCase().replace(/[–—−_]/g, '-'))
  const kind = (Object.keys(letters) as CodeKind[]).find((one) => letters[one] === found?.[1]) // its own keys
  const bare = found?.[2]?.replace(/[-\s]/g, '')
  return kind && bare?.length === lengths[kind] ? { kind, code: letters[kind] + bare } : undefined
}

/**
 * The link behind a QR picture: it opens the account's chat with words ready to be sent, on phones.
 * https://developers.line.biz/en/docs/messaging-api/using-line-url-scheme/#opening-chat-with-oa-and-sending-text
 *
 * @param botId the account's basic id, with its `@`
 */
export const chatLink = (botId: string, words: string): string =>
  `https://line.me/R/oaMessage/${encodeURIComponent(botId)}/?${encodeURIComponent(words)}`
