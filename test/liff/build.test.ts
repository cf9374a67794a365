/** What a phone gets: looked at in the two builds as `npm test` has just made them. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { liffRoutes } from '../../bot/routes/liff'

const read = (path: string) => readFileSync(`dist/${path}`)
const filesOf = (build: string) =>
  readdirSync(`dist/${build}/assets`).map((name) => `${build}/assets/${name}`)
const programsOf = (build: string) => filesOf(build).filter((path) => path.endsWith('.js'))
const isSdk = (path: string) => path.includes('line-sdk')
const gzipBytes = (paths: string[]) => paths.reduce((sum, path) => sum + gzipSync(read(path)).length, 0)

/** What opens before the first page shows, LINE's SDK left out. */
const ours = (build: string) => [
  `${build}/index.html`,
  ...filesOf(build).filter((path) => /\.(js|css)$/.test(path) && !isSdk(path)),
]

describe('the mini-app as it is built', () => {
  test('adds at most 35 kB to LINE’s SDK, and takes no more of the SDK than 28 kB', () => {
    expect(gzipBytes(ours('liff'))).toBeLessThanOrEqual(35_000)
    const sdk = gzipBytes(programsOf('liff').filter(isSdk))
    expect(sdk).toBeGreaterThan(10_000)
    expect(sdk).toBeLessThanOrEqual(28_000)
  })

  test('brings its typeface itself, two weights, at most 48 kB', () => {
    const faces = filesOf('liff').filter((path) => path.endsWith('.woff2'))
    expect(faces).toHaveLength(4)
    expect(faces.reduce((sum, path) => sum + read(path).length, 0)).toBeLessThanOrEqual(48_000)
  })

  test('holds nothing of the simulator when real; the simulated one does', () => {
    const says = (build: string, words: string) =>
      programsOf(build).some((path) => read(path).includes(words))
    // A word that only LINE's mock has, and the one by which our page asks the simulator.
    for (const words of ['iap_test_product_id', 'postMessage({riandee:'])
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
