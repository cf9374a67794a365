/** Where what a credential speaks of is found: all addresses hang on ISSUER_URL, and none may ever change. */
import type { Language } from '../../shared/person'

/** One issuer a house; its number leaves room for more. */
export const issuerNumber = '1'

/** The issuer as a DID: `did:web:HOST:issuers:1`. @param url without a slash at its end */
export const didOf = (url: string): string =>
  `did:web:${encodeURIComponent(new URL(url).host)}:issuers:${issuerNumber}`

/** The issuer's profile. */
export const issuerAddress = (url: string): string => `${url}/issuers/${issuerNumber}`

/** A key of the issuer, as a signature names it. */
export const keyAddress = (url: string, number: number): string => `${didOf(url)}#key-${number}`

/** What a badge is awarded for: an edition of a course, in a language. */
export interface Achieved {
  course: string
  edition: number
  language: Language
}

/** The achievement, described for machines and people. */
export const achievementAddress = (url: string, { course, edition, language }: Achieved): string =>
  `${url}/achievements/${course}.${edition}.${language}`

/** What an address under `/achievements/` names; undefined when it is none of ours. */
export function achievedAt(name: string): Achieved | undefined {
  const found = /^([a-z0-9-]{1,24})\.(\d{1,6})\.(th|en)$/.exec(name)
  return found
    ? { course: found[1] ?? '', edition: Number(found[2]), language: found[3] === 'en' ? 'en' : 'th' }
    : undefined
}

/** A status list. */
export const statusAddress = (url: string, list: number): string => `${url}/status/${list}`

/** A name for ever of something that has no address: the same text, the same name (UUID version 8 of its SHA-256). */
export async function urnOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
