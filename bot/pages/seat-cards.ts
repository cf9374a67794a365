/** Cards to cut out, one for each learner of a class list who has not joined yet: a name, and the code that is theirs. */
import type { Cloth } from '../../shared/course'
import { weave } from '../../shared/look/weave'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import type { Page } from './layout'
import { html, type Markup, phrases, trusted } from './markup'
import { codePicture } from './poster'
import { printStyle } from './print-style'

/** What stands on the cards of a class, in the language they are printed in. */
export interface SeatCards {
  course: string
  cloth: Cloth
  school: string
  seats: Seat[]
}

/** One learner's card. */
export interface Seat {
  /** As it stands in the list. */
  name: string
  /** What the QR code says: the link that opens the chat with the words that claim the place. */
  link: string
  /** The code of the place as people read it. */
  code: string
}

/** Two beside each other, four below: each an eighth of A4. */
const cardsASheet = 8

/** The page; `pageResponse` answers with it. It holds names: only its trainer gets its address, for a day. */
export function seatCardsPage(cards: SeatCards, language: Language): Page {
  const texts = textsIn(language).poster.cards
  const { seats } = cards
  const sheets = Array.from({ length: Math.ceil(seats.length / cardsASheet) }, (_, i) =>
    seats.slice(i * cardsASheet, (i + 1) * cardsASheet),
  )
  const note = seats.length === 0 ? [texts.none] : [texts.printIt({ count: seats.length }), texts.keep]
  return {
    language,
    title: `${texts.title} · ${cards.course}`,
    name: texts.title,
    style: printStyle + style,
    isPrivate: true,
    main: html`<main>${note.map((say) => html`<p class="note soft">${phrases(say)}</p>`)}<div class="sheets">${sheets.map(
      (some) =>
        html`<section class="sheet cards">${some.map((seat) => card(seat, cards, language))}</section>`,
    )}</div></main>`,
  }
}

function card({ name, link, code }: Seat, { course, cloth, school }: SeatCards, language: Language): Markup {
  const texts = textsIn(language).poster.cards
  return html`<article class="seat"><svg class="edge" viewBox="0 0 840 56" aria-hidden="true">${trusted(weave(840, 56, cloth))}</svg>
<div class="body">${codePicture(link)}<div><p class="of">${texts.your}</p><h2 class="${name.length > 26 ? 'long' : 'short'}">${name}</h2><p class="of">${course}</p><p class="of">${school}</p></div></div>
<p class="how">${phrases(texts.how)}</p><p class="code">${code}</p></article>`
}

const style = `.cards{display:grid;grid-template-columns:1fr 1fr;grid-template-rows:repeat(4,1fr)}
.seat{display:flex;flex-direction:column;gap:1.5mm;padding:5mm 7mm 3mm;border:.3mm dashed #6e6e69;overflow:hidden}
.seat .edge{width:100%;height:6mm;flex:none}
.seat .body{display:flex;align-items:center;gap:3mm}
.seat .body>div{flex:1;min-width:0}
.seat .qr{width:42mm;height:42mm;flex:none;margin:-2mm -1mm -2mm -3mm}
.seat h2{line-height:1.35}
.seat .short{font-size:18pt}.seat .long{font-size:14pt}
.seat .of{font-size:11pt;line-height:1.45}
.seat .how{font-size:12.5pt;font-weight:700;line-height:1.4;color:#22367a}
.seat .code{margin-top:auto;font-size:10pt;line-height:1.4;color:#45454f}`
