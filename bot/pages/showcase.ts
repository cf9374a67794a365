/** The public page of a showcase: chosen badges, each leading to its own page; to be looked at, or printed with its code. */
import type { Badge } from '../../shared/badge'
import { showDate } from '../../shared/dates'
import type { Language } from '../../shared/person'
import { pick, textsIn } from '../../shared/texts'
import { clothEdge } from './badge'
import { badgeStyle } from './badge-style'
import type { Page } from './layout'
import { html, type Markup, phrases } from './markup'
import { codePicture } from './poster'

/** A badge that stands in it. */
export interface ShelfBadge {
  badge: Badge
  href: string
  medallion: string
}

/** The page; `pageResponse` answers with it. The name is shown when every badge in it bears the same. */
export function showcasePage(address: string, shelf: ShelfBadge[], language: Language): Page {
  const texts = textsIn(language).badgePage
  const names = new Set(shelf.map(({ badge }) => badge.name))
  const title = texts.showcase({ name: names.size === 1 ? [...names][0] : undefined })
  return {
    language,
    title: title.replace('\n', ' '),
    name: texts.house,
    link: { href: `?lang=${language === 'th' ? 'en' : 'th'}`, text: texts.otherLanguage },
    style: badgeStyle,
    isPrivate: true,
    main: html`<main><section class="hero"><h1>${phrases(title)}</h1>
<p class="soft">${phrases(shelf.length > 0 ? texts.showcaseTell : texts.showcaseEmpty)}</p></section>
${clothEdge(shelf[0]?.badge.face.cloth ?? 'line')}
<section class="part"><ul class="shelf">${shelf.map((one) => shelfRow(one, language))}</ul></section>
<section class="part code">${codePicture(address)}<p class="soft">${texts.showcasePrint}</p></section></main>`,
  }
}

const shelfRow = ({ badge, href, medallion }: ShelfBadge, language: Language): Markup =>
  html`<li><a href="${href}"><img src="${medallion}" alt="" width="88" height="88"><span><b>${pick(badge.face.title, language)}</b><span class="soft">${textsIn(
    language,
  ).badgePage.awarded({ date: showDate(badge.awardedAt, language) })}</span></span></a></li>`
