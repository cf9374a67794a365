/** Laws of every page that is made on the server. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pageLanguage } from '../../bot/pages/language'
import { pageResponse } from '../../bot/pages/layout'
import { html, phrases, safeLink } from '../../bot/pages/markup'
import { tokens } from '../../bot/pages/style'
import { typefaceOf } from '../../bot/pages/typeface'

const page = { language: 'th', title: 'ตรวจตรา', main: html`<main>สวัสดี</main>`, isPrivate: true } as const

describe('what is put into a page', () => {
  test('stays words, whatever it says', () => {
    const evil = `"><script>alert('1')</script>&`
    expect(html`<p title="${evil}">${evil}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;</p>',
    )
  })
  test('stays markup when it was written as markup; what is absent leaves nothing', () => {
    expect(
      html`<ul>${['a', '<b>'].map((word) => html`<li>${word}</li>`)}${undefined}${false}</ul>`.text,
    ).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>')
  })
  test('breaks between phrases only', () => {
    expect(phrases('ลูกหลาน\nดีใจ').text).toBe('<span class="nb">ลูกหลาน</span> <span class="nb">ดีใจ</span>')
  })
  test('leads nowhere but by https, mail and telephone', () => {
    for (const bad of [
      'javascript:alert(1)',
      'JaVaScript:x',
      'data:text/html,x',
      'http://a.example',
      'nowhere',
      '',
    ])
      expect(safeLink(bad), bad).toBeUndefined()
    for (const good of ['https://a.example/x', 'tel:053123456', 'mailto:a@b.example'])
      expect(safeLink(good)).toBe(good)
  })
})

describe('a page', () => {
  test('runs no program, lets nobody frame it, and tells no other site of it', async () => {
    const { headers } = await pageResponse(page)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
  test('allows exactly its own style', async () => {
    const answer = await pageResponse(page, '@font-face{}')
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(await answer.text()) ?? []
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
    expect(style.startsWith('@font-face{}')).toBe(true)
    expect(answer.headers.get('content-security-policy')).toContain(
      `'sha256-${Buffer.from(hash).toString('base64')}'`,
    )
  })
  test('of somebody is kept by no search engine and no cache', async () => {
    const own = await pageResponse(page)
    expect(own.headers.get('x-robots-tag')).toContain('noindex')
    expect(own.headers.get('cache-control')).toBe('no-store')
    expect(await own.text()).toContain('<meta name="robots" content="noindex, nofollow">')
    const open = await pageResponse({ ...page, isPrivate: false })
    expect(open.headers.has('x-robots-tag')).toBe(false)
    expect(await open.text()).not.toContain('noindex')
  })
  test('has the tokens of the mini-app, value by value', () => {
    const sheet = readFileSync('liff/style/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    const inLight = sheet.slice(sheet.indexOf(':root'), sheet.indexOf('@media'))
    const inDark = sheet.slice(
      sheet.indexOf('(prefers-color-scheme: dark)'),
      sheet.indexOf('(prefers-reduced'),
    )
    const valuesIn = (text: string) =>
      new Map(
        [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
          name,
          value?.replace(/\s+/g, ' ').trim(),
        ]),
      )
    for (const [mine, theirs] of [
      [tokens.light, inLight],
      [tokens.dark, inDark],
    ] as const)
      for (const [name, value] of valuesIn(mine)) expect(value, name).toBe(valuesIn(theirs).get(name))
  })
})

describe('the language of a page', () => {
  test('is Thai unless somebody likes English better, or asks for it', () => {
    expect(pageLanguage(undefined, undefined)).toBe('th')
    expect(pageLanguage(undefined, 'de-DE,de;q=0.9')).toBe('th')
    expect(pageLanguage(undefined, 'en-GB,en;q=0.9,th;q=0.8')).toBe('en')
    expect(pageLanguage(undefined, 'th-TH,th;q=0.9,en;q=0.8')).toBe('th')
    expect(pageLanguage(undefined, 'de,en;q=0.4,th;q=0.5')).toBe('th')
    expect(pageLanguage(undefined, 'en;q=0')).toBe('th')
    expect(pageLanguage('en', 'th')).toBe('en')
    expect(pageLanguage('xx', 'th')).toBe('th')
  })
})

describe('the typeface of a page', () => {
  const files: Record<string, string> = {
    'index.html': '<link rel="stylesheet" crossorigin href="/liff/assets/main-abc.css">',
    'assets/main-abc.css':
      '@font-face{font-family:A;src:url(/liff/assets/a.woff2)}body{color:red}@font-face{src:url(https://x.example/a)}',
  }
  const asset = async (path: string) =>
    files[path] === undefined
      ? undefined
      : { body: new TextEncoder().encode(files[path]), type: 'text/plain' }

  test('is the one of the built mini-app, and only from here', async () => {
    expect(await typefaceOf(asset)()).toBe('@font-face{font-family:A;src:url(/liff/assets/a.woff2)}')
  })
  test('is one of the system while the mini-app is not built', async () => {
    expect(await typefaceOf(async () => undefined)()).toBe('')
  })
})
