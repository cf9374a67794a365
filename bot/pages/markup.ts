/** Writing HTML on the server: whatever is put into a page is words, unless it was written as markup here. */

/** HTML that may stand in a page as it is. Only `html` and `trusted` make it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may be put into markup; a list stands one after the other, and what is absent leaves nothing. */
export type Inset = Markup | string | number | undefined | false | readonly Inset[]

/** HTML with insets: words lose their power over the page, markup keeps it. Attributes stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...insets: Inset[]): Markup =>
  new Markup(parts.map((part, i) => part + written(insets[i])).join(''))

/** Markup from elsewhere in this house, such as a drawing; never anybody's words. */
export const trusted = (text: string): Markup => new Markup(text)

function written(inset: Inset): string {
  if (inset === undefined || inset === false) return ''
  if (inset instanceof Markup) return inset.text
  if (typeof inset === 'object') return inset.map(written).join('')
  return escaped(String(inset))
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

/** A text whose phrases stay whole: it may break where it has a line break, for Thai would be cut within a phrase. */
export const phrases = (text: string): Markup =>
  html`${text.split('\n').map((phrase, i) => html`${i > 0 && ' '}<span class="nb">${phrase}</span>`)}`

/** An address to follow from a page, or undefined: nothing but https, mail and telephone leads anywhere. */
export const safeLink = (address: string | undefined): string | undefined =>
  address && URL.canParse(address) && /^(https|mailto|tel):/i.test(address.trim())
    ? address.trim()
    : undefined
