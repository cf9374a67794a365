/** What a phone gets: looked at in the two builds as `npm test` has just made them. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { liffRoutes } from '../../bot/routes/liff'
import { en } from '../../shared/texts/en'
import { pages as englishPages } from '../../shared/texts/en/pages'
import { th } from '../../shared/texts/th'
import { pages } from '../../shared/texts/th/pages'

const read = (path: string) => readFileSync(`dist/${path}`)
const filesOf = (build: string) =>
  readdirSync(`dist/${build}/assets`).map((name) => `${build}/assets/${name}`)
const programsOf = (build: string) => filesOf(build).filter((path) => path.endsWith('.js'))
const isSdk = (path: string) => path.includes('line-sdk')
const gzipBytes = (paths: string[]) => paths.reduce((sum, path) => sum + gzipSync(read(path)).length, 0)

/** Every sentence that stands as it is. */
function sentencesOf(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts]
  return typeof texts === 'object' && texts ? Object.values(texts).flatMap(sentencesOf) : []
}

/** What opens before the first page shows, LINE's SDK left out. */
const ours = (build: string) => [
  `${build}/index.html`,
  ...filesOf(build).filter((path) => /\/index-[^/]*\.(js|css)$/.test(path)),
]
const facesOf = (build: string, name: string) =>
  filesOf(build).filter((path) => path.includes(`/${name}-`) && path.endsWith('.woff2'))
const bytes = (paths: string[]) => paths.reduce((sum, path) => sum + read(path).length, 0)

describe('the mini-app as it is built', () => {
  test('adds at most 35 kB to LINE’s SDK, and takes no more of the SDK than 29 kB', () => {
    expect(ours('liff')).toHaveLength(3)
    expect(gzipBytes(ours('liff'))).toBeLessThanOrEqual(35_000)
    const sdk = gzipBytes(programsOf('liff').filter(isSdk))
    expect(sdk).toBeGreaterThan(10_000)
    expect(sdk).toBeLessThanOrEqual(29_000)
  })

  test('says nothing of the chat’s own words, neither at first nor later', () => {
    const all = programsOf('liff')
      .map((path) => read(path).toString())
      .join()
    expect(all).toContain(pages.badges.title)
    // The short ones may be anybody's.
    const long = [th.welcome, th.lesson, th.help, en.welcome]
      .flatMap(sentencesOf)
      .filter((words) => words.length > 15)
    for (const words of long) expect(all.includes(words), words).toBe(false)
  })

  test('brings its typeface itself, two weights, at most 50 kB, and a rest for letters that seldom occur', () => {
    expect(facesOf('liff', 'often')).toHaveLength(2)
    expect(bytes(facesOf('liff', 'often'))).toBeLessThanOrEqual(50_000)
    expect(bytes(facesOf('liff', 'seldom'))).toBeGreaterThan(1_000)
  })

  test('needs no second typeface for anything it says itself', () => {
    const css = read(ours('liff').find((path) => path.endsWith('.css')) ?? '').toString()
    const often = /url\([^)]*often-400[^)]*\)[^}]*unicode-range:([^;}]+)/.exec(css)?.[1] ?? ''
    const ranges = often.split(',').map((range) => {
      const [from, to = from] = range.trim().slice(2).split('-')
      return [Number.parseInt(from ?? '', 16), Number.parseInt(to ?? '', 16)] as const
    })
    const isOften = (letter: string) => {
      const code = letter.codePointAt(0) ?? 0
      return code === 10 || ranges.some(([from, to]) => code >= from && code <= to)
    }
    for (const words of [pages, englishPages].flatMap(sentencesOf))
      expect([...words].filter((letter) => !isOften(letter)).join(''), words).toBe('')
  })

  test('holds nothing of the simulator when real; the simulated one does', () => {
    const says = (build: string, words: string) =>
      programsOf(build).some((path) => read(path).includes(words))
    // Words that only LINE's mock has, our talk with the simulator, and the page of all parts.
    for (const words of ['iap_test_product_id', 'parent.postMessage(', '130%'])
      expect({ words, real: says('liff', words), simulated: says('liff-simulated', words) }).toEqual({
        words,
        real: false,
        simulated: true,
      })
  })

  test('keeps no word of the server: no secret’s name, no Node', () => {
    const all = programsOf('liff')
      .map((path) => read(path).toString())
      .join()
    expect(all).not.toMatch(/SESSION_SECRET|CHANNEL_SECRET|OPERATOR_KEY|node:/)
  })

  test('finds its settings where the bot writes them', async () => {
    const app = new Hono().route(
      '/',
      liffRoutes({
        asset: async (path) => ({ body: read(`liff/${path}`).toString(), type: 'text/html' }),
        frameAncestors: "'none'",
        liffId: '2000000001-AbCdEfGh',
      }),
    )
    const html = await (await app.request('/liff/who')).text()
    expect(html).toContain('<meta name="riandee-liff-id" content="2000000001-AbCdEfGh"')
    expect(html).not.toContain('%')
  })

  test('loads nothing from elsewhere, and runs no program written into the page', () => {
    const html = read('liff/index.html').toString()
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to]) => to)).toSatisfy(
      (addresses: string[]) =>
        addresses.every((to) => /^(\/liff\/assets\/|data:,$|https:\/\/line\.me\/R\/nv\/chat$)/.test(to)),
    )
    expect(html).not.toMatch(/<script(?![^>]* src=)|style=| on\w+=/)
  })
})
