/** The single checks as lines: a sign, a few words, and what it means. */
import { showDate } from '../../shared/dates'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import type { Finding, Found } from '../credentials/found'
import type { Check } from '../credentials/verify'
import { html, type Markup, phrases } from './markup'
import { type Sign, sign } from './sign'

export function rowsOf(check: Check, language: Language): Markup {
  const texts = textsIn(language).verify
  const { signature, issuer, expiry, revocation } = check
  const rows = [
    row(signature, texts.rows.signature, 'pencil-off'),
    row(issuer, texts.rows.issuer, 'unlink', issuedBy(check, language)),
    row(expiry, texts.rows.expiry, 'clock-off', lifeOf(check, language)),
    row(revocation, texts.rows.revocation, 'cut-ring'),
  ]
  return html`<ul class="checks" aria-label="${texts.checks}">${rows}</ul>`
}

/** @param more what can be told of this very one, in place of the usual words */
function row<Why extends string>(
  { found, why }: Finding<Why>,
  lines: Record<Found | Why, { title: string; say: string }>,
  whenBad: Sign,
  more?: string,
): Markup {
  const { title, say } = lines[why ?? found]
  const drawing: Sign = found === 'good' ? 'circle-check' : found === 'bad' ? whenBad : 'help-circle'
  const kind = found === 'good' || found === 'bad' ? found : 'open'
  return html`<li class="${kind}">${sign(drawing, 28)}<div><b>${phrases(title)}</b><p class="soft">${phrases(more ?? say)}</p></div></li>`
}

/** A name that anybody could write is shown only beside the address that vouches for it. */
function issuedBy({ issuer, face }: Check, language: Language): string | undefined {
  const { found, host } = issuer
  if (found !== 'good' || !host) return undefined
  return textsIn(language).verify.by({ issuer: face.issuer ?? host, host })
}

function lifeOf({ expiry }: Check, language: Language): string | undefined {
  const texts = textsIn(language).verify
  const { why, from, until } = expiry
  if (why === 'not-begun' && from !== undefined) return texts.from({ date: showDate(from, language) })
  return until === undefined ? undefined : texts.until({ date: showDate(until, language) })
}
