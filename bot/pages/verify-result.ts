/** What a check came to, as anybody can read it: one sentence for all of it, and a line for each thing that was looked at. */

import { showDate } from '../../shared/dates'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import type { Unlinked } from '../credentials/open-link'
import type { Check } from '../credentials/verify'
import type { Page } from './layout'
import { html, type Markup, phrases } from './markup'
import { type Sign, sign } from './sign'
import { verifyAddress } from './verify-form'
import { nextOf, type Result, type Tone } from './verify-next'
import { rowsOf } from './verify-rows'

/** `no-badge`: genuine, and a credential of another kind. */
type Head = Check['verdict'] | Unlinked | 'no-badge'

/** Colour and drawing of each head. What has ended is ebony; what needs care is turmeric; what we cannot tell is neither. */
const looks: Record<Head, [Tone, Sign]> = {
  genuine: ['done', 'rosette-discount-check'],
  'no-badge': ['plain', 'file-search'],
  'self-named': ['plain', 'help-circle'],
  revoked: ['stop', 'cut-ring'],
  suspended: ['stop', 'clock-off'],
  expired: ['stop', 'clock-off'],
  'not-begun': ['stop', 'clock-off'],
  changed: ['turn', 'pencil-off'],
  unsigned: ['turn', 'pencil-off'],
  'not-by-issuer': ['turn', 'pencil-off'],
  unsupported: ['plain', 'file-search'],
  unknown: ['plain', 'unlink'],
  jwt: ['plain', 'file-search'],
  'old-badge': ['plain', 'file-search'],
  presentation: ['plain', 'file-search'],
  'bare-picture': ['turn', 'photo-off'],
  'not-a-credential': ['turn', 'file-search'],
  'too-large': ['turn', 'weight'],
  'no-link': ['turn', 'file-upload'],
  'bare-page': ['turn', 'file-search'],
  refused: ['turn', 'unlink'],
  missing: ['turn', 'unlink'],
  unreachable: ['turn', 'unlink'],
}

const status: Partial<Record<Head, 400 | 413>> = { 'too-large': 413, 'no-link': 400 }

export function verifyResult(result: Result, language: Language): Page {
  const texts = textsIn(language).verify
  const { outcome } = result
  const head = typeof outcome === 'string' ? outcome : verdictOf(outcome)
  const [tone] = looks[head]
  return {
    language,
    title: `${texts.heads[head].title.replaceAll('\n', ' ')} · ${texts.title}`,
    name: texts.title,
    link: { href: verifyAddress(language), text: texts.another },
    style,
    isPrivate: true,
    status: status[head],
    main: html`<main>${headOf(head, outcome, language)}${typeof outcome !== 'string' && rowsOf(outcome, language)}</main>`,
    dock: nextOf(result, tone, language),
  }
}

const verdictOf = ({ verdict, face }: Check): Head =>
  verdict === 'genuine' && !face.isBadge ? 'no-badge' : verdict

function headOf(head: Head, outcome: Result['outcome'], language: Language): Markup {
  const texts = textsIn(language).verify
  const [tone, drawing] = looks[head]
  const { title, say } = texts.heads[head]
  return html`<section class="head ${tone}">${sign(drawing, 60, 2)}<h1>${phrases(title)}</h1>${
    typeof outcome !== 'string' && aboutOf(outcome, language)
  }${say && html`<p>${phrases(say)}</p>`}</section>`
}

/** Whose and what for: said only of a badge that somebody signed. */
function aboutOf({ signature, face }: Check, language: Language): Markup | false {
  const texts = textsIn(language).verify
  if (signature.found !== 'good' || !face.isBadge || (!face.name && !face.title)) return false
  const { name, title } = face
  return html`<p>${name && html`<span class="line">${texts.awardedTo({ name })}</span>`}${
    title && html`<span class="line">${texts.about({ title })}</span>`
  }${face.awardedAt !== undefined && html`<span class="line">${showDate(face.awardedAt, language)}</span>`}</p>`
}

const style = `main{flex:1}
.head{display:grid;gap:var(--s3);padding:var(--s6) var(--gutter)}
.head h1{margin-top:var(--s2)}
.head .line{display:block}
.head.done{background:var(--done);color:var(--on-done)}
.head.stop{background:var(--stop);color:var(--on-stop)}
.head.turn{background:var(--turn-wash);color:var(--turn-ink)}
.head.plain{background:var(--act-wash);color:var(--ink)}
.checks{margin:0 var(--gutter);list-style:none}
.checks li{display:flex;gap:var(--s4);padding:var(--s5) 0}
.checks li+li{border-top:1px solid var(--edge)}
.checks b{display:block}
.checks .good svg{color:var(--done)}
.checks .open svg{color:var(--ink-soft)}
@media (min-width:561px){.head{border-radius:var(--r-card)}}`
