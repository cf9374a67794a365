/**
 * A whole page made on the server: head, top bar, main, dock. It needs no program on the phone, asks nobody else for
 * anything, and tells no other site that it was open. Knows no badge.
 */
import { mark } from '../../shared/look/mark'
import type { Language } from '../../shared/person'
import { html, type Markup, trusted } from './markup'
import { ground } from './style'

export interface Page {
  language: Language
  /** In the tab, and in the top bar beside the mark unless `name` says otherwise. */
  title: string
  name?: string
  /** At the right of the top bar. */
  link?: { href: string; text: string }
  /** More for the head, such as the tags of a link preview. */
  head?: Markup
  /** Rules for the parts of this kind of page. */
  style?: string
  main: Markup
  /** The one deed, at the thumb. */
  dock?: Markup
  /** Somebody's own, or made for one question: no search engine keeps it. */
  isPrivate: boolean
  status?: 200 | 400 | 404 | 409 | 413 | 422 | 429
}

/** @param typeface `@font-face` rules, see `typefaceOf` */
export async function pageResponse(page: Page, typeface = ''): Promise<Response> {
  const style = `${typeface}${ground}${page.style ?? ''}`
  return new Response(documentOf(page, style).text, {
    status: page.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': page.language,
      'content-security-policy': await policyOf(style),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': page.isPrivate ? 'no-store' : 'no-cache',
      vary: 'Accept-Language',
      ...(page.isPrivate ? { 'x-robots-tag': 'noindex, nofollow' } : {}),
    },
  })
}

const documentOf = (page: Page, style: string): Markup =>
  html`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#f3f3ec" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#14151c" media="(prefers-color-scheme: dark)">
<meta name="color-scheme" content="light dark">
${page.isPrivate && html`<meta name="robots" content="noindex, nofollow">\n`}<title>${page.title}</title>
<link rel="icon" href="data:,">
${page.head}<style>${trusted(style)}</style>
</head>
<body><div class="page">${topBar(page)}${page.main}${page.dock && html`<footer class="dock">${page.dock}</footer>`}</div></body>
</html>
`

const topBar = ({ title, name, link }: Page): Markup =>
  html`<header class="top"><b><svg width="40" height="40" viewBox="0 0 64 64" aria-hidden="true">${trusted(mark())}</svg>${
    name ?? title
  }</b>${link && html`<a href="${link.href}">${link.text}</a>`}</header>`

/** Only this very style, pictures and typefaces of our own, and forms that come back to us. No program at all. */
async function policyOf(style: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style)))
  return [
    "default-src 'none'",
    `style-src 'sha256-${btoa(String.fromCharCode(...hash))}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
