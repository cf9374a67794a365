/** The part of a badge's page where family sends a cheer, with the kind answer to what was sent. Needs no program. */
import { type CheerAsked, CheerSign, cheererLimit, cheerLimit } from '../../shared/api-badges'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import { html, type Markup, phrases } from './markup'
import { type Sign, sign } from './sign'

/** What becomes of a cheer, as whoever sent it is told. */
export type CheerAnswer =
  | { is: 'sent' }
  | {
      is: 'asked-again'
      why: keyof ReturnType<typeof textsIn>['cheers']['answers']
      sent: Partial<CheerAsked>
    }

/** What the part is made from. */
export interface CheerPart {
  /** Where the form goes. */
  action: string
  /** The name on the badge, if any. */
  name?: string
  /** Where LINE sends one. */
  inLine: string
  takes: boolean
  /** What this very visitor sent before, and whether it was thanked for. */
  own?: { sent: Pick<CheerAsked, 'sign' | 'line'>; isThanked: boolean }
  answer?: CheerAnswer
}

const signs: Record<CheerSign, Sign> = {
  clap: 'confetti',
  heart: 'heart',
  flower: 'flower',
  star: 'star',
  proud: 'trophy',
  hug: 'heart-handshake',
}

export function cheerPart(part: CheerPart, language: Language): Markup {
  const texts = textsIn(language).cheers
  if (!part.takes && !part.own) return html``
  return html`<section class="part" id="cheer"><div class="cheer">
<h2>${phrases(texts.formTitle({ name: part.name }))}</h2>
${toldOf(part, language)}
${part.takes && formOf(part, language)}
</div></section>`
}

/** The answer to what was just sent, else what became of what was sent before. */
function toldOf({ answer, own, name }: CheerPart, language: Language): Markup {
  const texts = textsIn(language).cheers
  if (answer?.is === 'asked-again')
    return html`<p class="told" role="alert"><span>${phrases(texts.answers[answer.why])}</span></p>`
  if (!own && !answer) return html``
  const what = own?.sent.sign ? texts.signs[own.sent.sign] : own?.sent.line
  const say = own?.isThanked ? texts.thanked({ name }) : texts.sent({ name })
  return html`<p class="told" role="status">${sign('heart')}<span>${phrases(say)}${
    what !== undefined && html`<br>${texts.sentWhat({ what })}`
  }</span></p>`
}

/** Who has sent one sees its answer first; another is one tap away. */
function formOf(part: CheerPart, language: Language): Markup {
  const hasSent = part.answer?.is !== 'asked-again' && (part.own !== undefined || part.answer !== undefined)
  const { formAgain } = textsIn(language).cheers
  return hasSent
    ? html`<details><summary>${formAgain}</summary>${form(part, language)}</details>`
    : form(part, language)
}

function form({ action, inLine, answer }: CheerPart, language: Language): Markup {
  const texts = textsIn(language).cheers
  const typed = answer?.is === 'asked-again' ? answer.sent : {}
  const pills = CheerSign.options.map(
    (one) =>
      html`<label class="pill"><input type="radio" name="sign" value="${one}"${
        typed.sign === one && html` checked`
      }><span>${sign(signs[one])}${texts.signs[one]}</span></label>`,
  )
  return html`<form method="post" action="${action}">
<label>${texts.formName} <small>${texts.formNameHint}</small><input type="text" name="from" required maxlength="${cheererLimit}" autocomplete="nickname" value="${typed.from ?? ''}"></label>
<fieldset><legend>${texts.formSigns}</legend>${pills}</fieldset>
<label>${texts.formLine}<input type="text" name="line" maxlength="${cheerLimit}" autocomplete="off" value="${typed.line ?? ''}"></label>
<button class="btn btn-people" type="submit">${sign('send')}${texts.formSend}</button>
</form>
<p class="soft">${phrases(texts.formPrivate)}</p>
<a class="btn btn-side" href="${inLine}" rel="nofollow">${texts.formInLine}</a>`
}
