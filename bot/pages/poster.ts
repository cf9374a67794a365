/** The poster of a class, to be printed and put up: what, where, when, with whom, and how to join. No learner is on it. */

import type { Cloth } from '../../shared/course'
import { showDate } from '../../shared/dates'
import { mark } from '../../shared/look/mark'
import { qrModules, qrPath } from '../../shared/look/qr'
import { weave } from '../../shared/look/weave'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import type { Page } from './layout'
import { html, type Markup, phrases, trusted } from './markup'
import { printStyle } from './print-style'

/** What stands on a poster, in the language it is printed in. */
export interface Poster {
  course: string
  cloth: Cloth
  school: string
  province: string
  /** UTC ms. */
  startsAt: number
  /** As the trainer wishes to be called: พี่มาลี. */
  trainer: string
  /** What the QR code says: the link that opens the chat with the words of joining. */
  link: string
  /** The code of the class as people read it: C-7KQ2-M9TX. */
  code: string
}

/** The page; `pageResponse` answers with it. */
export function posterPage(poster: Poster, language: Language): Page {
  const texts = textsIn(language).poster
  return {
    language,
    title: `${texts.title} · ${poster.course}`,
    name: texts.title,
    style: printStyle + style,
    isPrivate: true,
    main: html`<main><p class="note soft">${phrases(texts.printIt)}</p><div class="sheets">${sheet(poster, language)}</div></main>`,
  }
}

function sheet(poster: Poster, language: Language): Markup {
  const texts = textsIn(language).poster
  return html`<article class="sheet poster">
${edge(poster.cloth)}
<header class="house">${signOf(mark())}<b>${texts.house}</b><span>${texts.invites}</span></header>
<h1 class="${lengthOf(poster.course)}">${poster.course}</h1>
<p class="where">${phrases(placeOf(poster, language))}</p>
<p class="when"><b class="nb">${texts.starts({ date: showDate(poster.startsAt, language) })}</b> <span class="nb">${texts.trainer({ name: poster.trainer })}</span></p>
<div class="join">${codePicture(poster.link)}<div><h2>${texts.howTo}</h2><ol>${texts.steps.map(
    (step, i) => html`<li><b aria-hidden="true">${i + 1}</b><span>${phrases(step)}</span></li>`,
  )}</ol></div></div>
<p class="code">${texts.orCode({ code: poster.code })}</p>
<footer><p>${phrases(texts.free)}</p><p>${phrases(texts.askTrainer)}</p></footer>
${edge(poster.cloth)}
</article>`
}

/** Bangkok is no province: จ. does not stand before it. */
const placeOf = ({ school, province }: Poster, language: Language): string => {
  const texts = textsIn(language).poster
  return province.startsWith('กรุงเทพ')
    ? texts.placeOfProvince({ school, province })
    : texts.place({ school, province })
}

/** A long title is set smaller, so that the sheet stays one. */
const lengthOf = (title: string): string =>
  title.length > 44 ? 'long' : title.length > 24 ? 'middle' : 'short'

const edge = (cloth: Cloth): Markup =>
  html`<svg class="edge" viewBox="0 0 2100 90" aria-hidden="true">${trusted(weave(2100, 90, cloth))}</svg>`

const signOf = (drawing: string): Markup =>
  html`<svg class="mark" viewBox="0 0 64 64" aria-hidden="true">${trusted(drawing)}</svg>`

/** White around a code, in modules, without which no reader finds it. */
const quiet = 4

/** A code as a drawing, in its quiet zone. */
export function codePicture(text: string): Markup {
  const size = qrModules(text).length
  const whole = size + 2 * quiet
  const path = qrPath(text, { x: quiet, y: quiet, size })
  return html`<svg class="qr" viewBox="0 0 ${whole} ${whole}" role="img" aria-label="QR"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000" shape-rendering="crispEdges" d="${path}"/></svg>`
}

const style = `.poster{display:flex;flex-direction:column;text-align:center}
.poster .edge{width:210mm;height:9mm;flex:none}
.poster p,.poster h1,.poster h2{padding:0 16mm}
.house{display:flex;align-items:center;gap:5mm;padding:7mm 16mm 0;font-size:20pt;text-align:left}
.house .mark{width:16mm;height:16mm;flex:none}
.house span{margin-left:auto;color:#8a1c4a;font-weight:700}
.poster h1{margin-top:7mm;color:#22367a;line-height:1.35}
.poster .short{font-size:56pt}.poster .middle{font-size:42pt}.poster .long{font-size:31pt}
.where{margin-top:5mm;font-size:26pt;font-weight:700;line-height:1.5}
.when{margin-top:2mm;font-size:21pt;line-height:1.6}
.when .nb{margin:0 3mm}
.join{display:flex;align-items:center;gap:8mm;margin:auto 12mm;padding:6mm 8mm 6mm 6mm;border-radius:6mm;background:#f3f3ec}
.join .qr{width:84mm;height:84mm;flex:none;border-radius:4mm;overflow:hidden}
.join>div{flex:1;text-align:left}
.poster .join h2{padding:0;font-size:22pt;color:#22367a}
.join ol{display:grid;gap:4mm;margin:3mm 0 0;padding:0;list-style:none;font-size:19pt;line-height:1.45}
.join li{display:flex;align-items:center;gap:4mm}
.join li b{display:grid;place-items:center;flex:none;width:13mm;height:13mm;border-radius:50%;background:#f4b32e;font-size:22pt;line-height:1}
.poster .code{font-size:18pt;line-height:1.6}
.poster footer{display:flex;justify-content:center;align-items:center;gap:6mm;margin:auto 0;font-size:17pt;line-height:1.5}
.poster footer p{flex:1;padding:0 8mm}
.poster footer p+p{border-left:.6mm solid #c9cbbe;color:#8a1c4a;font-weight:700}`
