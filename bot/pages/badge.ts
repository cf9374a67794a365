/** The public page of a badge: what it is, whether it is genuine, what its owner chose to show beside it. */
import { type Badge, type BadgeResult, Level, stateOf } from '../../shared/badge'
import type { Cloth } from '../../shared/course'
import { showDate } from '../../shared/dates'
import { weave } from '../../shared/look/weave'
import type { Language } from '../../shared/person'
import { pick, textsIn } from '../../shared/texts'
import type { RecordRow } from './badge-record'
import { badgeStyle } from './badge-style'
import { type CheerPart, cheerPart } from './cheer-form'
import type { Page } from './layout'
import { html, type Markup, phrases, trusted } from './markup'
import { sign } from './sign'

/** Something of the learner's own that is shown beside the badge. */
export interface ShownThing {
  kind: 'picture' | 'video' | 'voice' | 'file'
  href: string
}

/** Everything the page shows. */
export interface BadgeShown {
  badge: Badge
  /** The signature was checked for this very answer, and is ours. */
  isGenuine: boolean
  /** UTC ms. */
  now: number
  /** Its address within this site: a slip is answered at another. */
  path: string
  /** Its whole address: what chats keep. */
  page: string
  /** What lies beside the page, by name; within this site. */
  file(name: string): string
  /** Where anybody checks the badge for themselves. */
  verify: string
  evidence: ShownThing[]
  record: RecordRow[]
  cheer: CheerPart
  status?: Page['status']
}

/** The page; `pageResponse` answers with it. */
export function badgePage(shown: BadgeShown, language: Language): Page {
  const texts = textsIn(language).badgePage
  const { badge } = shown
  const title = pick(badge.face.title, language)
  return {
    language,
    title,
    name: texts.house,
    link: { href: `${shown.path}?lang=${language === 'th' ? 'en' : 'th'}`, text: texts.otherLanguage },
    head: previewTags(shown, language),
    style: badgeStyle,
    isPrivate: true,
    status: shown.status,
    main: html`<main>
<section class="hero"><img src="${shown.file('medallion.png')}" alt="" width="232" height="232">
<p class="soft">${texts.received({ name: badge.name })}</p><h1>${phrases(title)}</h1></section>
${clothEdge(badge.face.cloth)}
${standing(shown, language)}
${canDo(badge, language)}
${!badge.revoked && cheerPart(shown.cheer, language)}
${!badge.revoked && evidencePart(shown.evidence, language)}
${resultsPart(badge.face.results, language)}
${levelPart(badge.face.level, language)}
${recordPart(shown, language)}
</main>`,
  }
}

/** What a chat shows of the link; the name is there only if it is on the badge. See https://ogp.me */
function previewTags({ badge, page }: BadgeShown, language: Language): Markup {
  const texts = textsIn(language).badgePage
  const title = texts.preview({ name: badge.name, badge: pick(badge.face.title, language) })
  const tags: [string, string][] = [
    ['og:type', 'article'],
    ['og:site_name', texts.house],
    ['og:title', title],
    ['og:description', texts.previewTell],
    ['og:url', page],
    ['og:image', `${page}/image.png`],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
  ]
  return html`${tags.map(([name, value]) => html`<meta property="${name}" content="${value}">\n`)}<meta name="twitter:card" content="summary_large_image">
<meta name="description" content="${texts.previewTell}">\n`
}

/** The woven edge in the course's cloth. */
export const clothEdge = (cloth: Cloth): Markup =>
  html`<svg class="edge" viewBox="0 0 560 24" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${trusted(weave(560, 24, cloth))}</svg>`

/** A revoked badge says so whether or not its signature holds; what cannot be checked is never called genuine. */
function standing({ badge, isGenuine, now }: BadgeShown, language: Language): Markup {
  const texts = textsIn(language).badgePage
  const day = (ms: number) => showDate(ms, language)
  const strip = (face: string, mark: Markup, say: string, tell: string) =>
    html`<section class="standing ${face}">${mark}<div><b>${phrases(say)}</b><span>${phrases(tell)}</span></div></section>`
  const { revoked, expiresAt = now } = badge
  if (revoked) {
    const tell = texts.revokedTell({ date: day(revoked.at), reason: revoked.reason })
    return strip('ended', sign('cut-ring', 44), texts.revoked, tell)
  }
  if (!isGenuine) return strip('waits', sign('help-circle', 44), texts.unproven, texts.unprovenTell)
  if (stateOf(badge, now) === 'expired')
    return strip('waits', sign('clock-off', 44), texts.expired, texts.expiredTell({ date: day(expiresAt) }))
  return strip('', sign('rosette-discount-check', 44), texts.genuine, texts.checked({ date: day(now) }))
}

const canDo = ({ face }: Badge, language: Language): Markup =>
  html`${
    face.can.length > 0 &&
    html`<section class="part"><h2>${textsIn(language).badgePage.nowCan}</h2><ul class="ticks">${face.can.map(
      (one) => html`<li>${sign('circle-check')}<span>${pick(one, language)}</span></li>`,
    )}</ul></section>`
  }`

function evidencePart(evidence: ShownThing[], language: Language): Markup {
  const texts = textsIn(language).badgePage
  if (evidence.length === 0) return html``
  const pictures = evidence.filter(({ kind }) => kind === 'picture')
  const others = evidence.filter(({ kind }) => kind !== 'picture')
  return html`<section class="part"><h2>${texts.evidence}</h2>${
    pictures.length > 0 &&
    html`<ul class="shots">${pictures.map(
      ({ href }, i) =>
        html`<li><a href="${href}"><img src="${href}" alt="${texts.evidencePicture({ number: i + 1 })}" loading="lazy"></a></li>`,
    )}</ul>`
  }${others.map(({ kind, href }) => html`<a class="btn btn-side" href="${href}">${texts.evidenceOpen[kind]}</a>`)}</section>`
}

function resultsPart(results: BadgeResult[], language: Language): Markup {
  const texts = textsIn(language).badgePage
  const reached = ({ percent, passPercent, reached }: BadgeResult): string => {
    if (reached) return pick(reached, language)
    return percent === undefined ? '' : texts.percent({ percent, pass: passPercent })
  }
  return html`${
    results.length > 0 &&
    html`<section class="part"><h2>${texts.results}</h2><ul class="rows">${results.map(
      (one) => html`<li><b>${pick(one.title, language)}</b><b>${reached(one)}</b></li>`,
    )}</ul></section>`
  }`
}

/** The level in words beside the bar: colour never speaks alone. */
function levelPart(level: Level, language: Language): Markup {
  const texts = textsIn(language).badgePage
  const at = Level.options.indexOf(level)
  return html`<section class="part"><h2>${texts.level}</h2><p>${texts.levelNow({ level: texts.levels[level] })}</p>
<div class="steps" aria-hidden="true">${Level.options.map(
    (one, i) => html`<div class="${i <= at ? 'done' : 'open'}"><i></i>${texts.levels[one]}</div>`,
  )}</div></section>`
}

function recordPart({ record, verify, file }: BadgeShown, language: Language): Markup {
  const texts = textsIn(language).badgePage
  const rows = record.map(
    ({ label, values }) =>
      html`<div><dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`,
  )
  return html`<section class="part">${
    record.length > 0 && html`<details><summary>${texts.record}</summary><dl>${rows}</dl></details>`
  }<div class="links">
<a class="btn btn-side" href="${verify}">${sign('shield-check')}${texts.verify}</a>
<a class="btn btn-side" href="${file('certificate.pdf')}">${sign('certificate')}${texts.certificate}</a>
<a class="btn btn-side" href="${file('credential.json')}">${sign('download')}${texts.file}</a>
</div></section>`
}

/** For a link that never was and for one that has ended: nobody can tell which. */
export function gonePage(language: Language): Page {
  const texts = textsIn(language).badgePage
  return {
    language,
    title: texts.gone,
    name: texts.house,
    style: badgeStyle,
    isPrivate: true,
    status: 404,
    main: html`<main class="main"><h1>${texts.gone}</h1><p>${phrases(texts.goneTell)}</p></main>`,
  }
}
