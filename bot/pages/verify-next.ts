/** The one thing to do after a check: see the badge, ask its issuer, ask our office, or try again. */
import { phoneLink } from '../../shared/dates'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import type { Unlinked } from '../credentials/open-link'
import type { Check } from '../credentials/verify'
import { html, type Markup, safeLink } from './markup'
import { type Sign, sign } from './sign'
import { verifyAddress } from './verify-form'

/** What was given, and what came of it. */
export interface Result {
  /** A check, or why there was nothing to check. */
  outcome: Check | Unlinked
  /** The link that was given. */
  link?: string
  /** That link, when it is a badge's page of ours. */
  badgePage?: string
  /** Of the office, as it is read out; for badges that we cannot read. */
  officePhone?: string
}

/** Genuine, ended, to be looked at, or nothing that we can tell. */
export type Tone = 'done' | 'stop' | 'turn' | 'plain'

/** Nothing when all is said. */
export function nextOf(result: Result, tone: Tone, language: Language): Markup | undefined {
  const texts = textsIn(language).verify
  const { outcome, badgePage, officePhone } = result
  if (tone === 'done') return badgePage ? button(badgePage, texts.seeBadge) : undefined
  const issuer = tone === 'stop' && contactOf(outcome)
  if (issuer) return button(issuer, texts.askIssuer, issuer.startsWith('tel:') ? 'phone' : undefined)
  const office = tone === 'plain' && !mayPass(outcome) && phoneLink(officePhone ?? '')
  if (office) return button(office, texts.askOffice, 'phone-call', 'btn btn-people')
  if (typeof outcome !== 'string' && !mayPass(outcome)) return undefined
  return button(againAt(result, language), texts.again)
}

const button = (href: string, text: string, drawing?: Sign, kind = 'btn'): Markup =>
  html`<a class="${kind}" href="${href}">${drawing && sign(drawing, 30)}${text}</a>`

const contactOf = (outcome: Result['outcome']): string | undefined =>
  typeof outcome === 'string'
    ? undefined
    : outcome.face.contacts.map(safeLink).find((address) => address !== undefined)

/** Whether the same may come to something else in a while. */
const mayPass = (outcome: Result['outcome']): boolean =>
  outcome === 'unreachable' || (typeof outcome !== 'string' && outcome.verdict === 'unknown')

const againAt = ({ outcome, link }: Result, language: Language): string =>
  verifyAddress(language) + (link && mayPass(outcome) ? `&link=${encodeURIComponent(link)}` : '')
