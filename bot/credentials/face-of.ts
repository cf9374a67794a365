/** What a credential says of itself, for a page: only words, cut to what a page can hold. They are true only when it is genuine. */
import type { Json } from './canonical'
import { isObject, isOfType, listOf, timeOf } from './reading'

export interface Face {
  /** Of the achievement. */
  title?: string
  /** Whose it is, when the credential tells. */
  name?: string
  /** As the issuer calls itself. */
  issuer?: string
  /** Of the issuer, in the order in which one tries them. */
  contacts: string[]
  /** UTC ms. */
  awardedAt?: number
  /** Whether it is an Open Badge, and not another kind of credential. */
  isBadge: boolean
}

export function faceOf(document: Json): Face {
  const subject = objectIn(document.credentialSubject)
  const issuer = objectIn(document.issuer)
  return {
    title: words(objectIn(subject.achievement).name) ?? words(document.name),
    name: nameIn(subject),
    issuer: words(issuer.name),
    contacts: contactsOf(issuer),
    awardedAt: timeOf(document.awardedDate) ?? timeOf(document.validFrom) ?? timeOf(document.issuanceDate),
    isBadge: ['OpenBadgeCredential', 'AchievementCredential'].some((type) => isOfType(document, type)),
  }
}

const objectIn = (value: unknown): Json => {
  const [one] = listOf(value)
  return isObject(one) ? one : {}
}

function nameIn(subject: Json): string | undefined {
  const identity = listOf(subject.identifier).find(
    (one): one is Json => isObject(one) && one.identityType === 'name' && one.hashed === false,
  )
  return words(identity?.identityHash) ?? words(subject.name)
}

function contactsOf({ email, phone, url }: Json): string[] {
  const given = (text: unknown, scheme = ''): string[] =>
    typeof text === 'string' && text.length < 300 ? [scheme + text.trim()] : []
  return [...given(phone, 'tel:'), ...given(url), ...given(email, 'mailto:')]
}

const mostLetters = 120

/** Words as they are read: no line, no direction and no invisible sign of theirs gets onto our page. */
function words(value: unknown): string | undefined {
  const text = isObject(value) ? value['@value'] : value
  if (typeof text !== 'string') return undefined
  const plain = text
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...plain]
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters).join('')}…` : plain || undefined
}
