/** The page /verify in a browser: a file is dropped or a link pasted, on a phone, and what it says can be read by everybody. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { typefaceOf } from '../../bot/pages/typeface'
import { liffRoutes } from '../../bot/routes/liff'
import { assetsIn } from '../../bot/runtimes/node/assets'
import { textsIn } from '../../shared/texts'
import { listed } from '../credentials/foreign-issuer'
import { pngOf, textChunk } from '../credentials/png'
import { badgeFile, revokedBit, verifyDoor } from '../routes/verify-door'
import { openBrowser } from '../tools/browser'
import { found } from './bubbles'

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  locale: 'th-TH',
}
const { heads, ask } = textsIn('th').verify
const asRead = (text: string) => text.replaceAll('\n', ' ')

describe('checking a badge on a phone', () => {
  let browser: Browser
  let server: ServerType
  let origin: string
  let folder: string
  let page: Page

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verify-'))
    const asset = assetsIn('dist/liff')
    const { app } = await verifyDoor({ typeface: await typefaceOf(asset)() })
    app.route('/', liffRoutes({ asset, frameAncestors: "'none'", liffId: '1234567890-abcdefgh' }))
    server = await new Promise<ServerType>((ready) => {
      const opened = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => ready(opened))
    })
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port, not on a pipe
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(() => page.context().close())

  const open = async (path = '/verify', how: BrowserContextOptions = {}) => {
    page = await (await browser.newContext({ ...phone, ...how })).newPage()
    await page.goto(origin + path)
  }
  const gives = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    await page.getByLabel(ask.file).setInputFiles(path)
    await page.getByRole('button', { name: ask.button }).click()
  }
  const hears = (head: keyof typeof heads) =>
    page.getByRole('heading', { level: 1, name: asRead(heads[head].title) }).waitFor()
  const link = (address: string, language = 'th') =>
    `/verify?lang=${language}&link=${encodeURIComponent(address)}`

  test('somebody chooses a file, is told what it is, and checks another by a link', async () => {
    await open()
    await gives('badge.json', await badgeFile())
    await hears('genuine')
    expect(await page.getByRole('listitem').count()).toBe(4)
    await page.getByRole('link', { name: textsIn('th').verify.another }).click()
    await page.getByLabel(ask.link).fill('https://dead.example/badge')
    await page.keyboard.press('Enter')
    await hears('unreachable')
  })

  test('a picture from the album and a file of 50 MB are answered kindly', async () => {
    await open()
    await gives('photo.png', pngOf([]))
    await hears('bare-picture')
    await page.getByRole('link', { name: textsIn('th').verify.again }).click()
    await gives('film.mp4', new Uint8Array(50 * 1024 * 1024))
    await hears('too-large')
  })

  test('a baked picture is dropped on the frame, and nothing of a program is needed', async () => {
    await open('/verify', { javaScriptEnabled: false })
    await gives(
      'badge.png',
      pngOf([await textChunk('openbadgecredential', await badgeFile(listed(revokedBit)), 'iTXt')]),
    )
    await hears('revoked')
  })

  const pages = async (): Promise<Record<string, string>> => ({
    revoked: await badgeFile(listed(revokedBit)),
    changed: (await badgeFile()).replace('สมศรี', 'สมหมาย'),
    unsupported: (await badgeFile()).replace('eddsa-rdfc-2022', 'other-suite'),
    unknown: await badgeFile({ issuer: 'did:web:dead.example' }),
  })
  const links = ['https://riandee.example/badges/t0k3n', 'https://dead.example/', '']
  const ways = [
    { colorScheme: 'light', language: 'th' },
    { colorScheme: 'dark', language: 'en' },
  ] as const

  test.each(ways)(
    'everybody can read each of its pages: $colorScheme, $language',
    async ({ colorScheme, language }) => {
      await open(`/verify?lang=${language}`, { colorScheme })
      await readsWell(page)
      for (const address of links) {
        await page.goto(origin + link(address, language))
        await readsWell(page)
      }
      for (const [name, content] of Object.entries(await pages())) {
        await page.goto(`${origin}/verify?lang=${language}`)
        const path = join(folder, `${name}.json`)
        writeFileSync(path, content)
        await page.locator('#file').setInputFiles(path)
        await page.getByRole('button', { name: textsIn(language).verify.ask.button }).click()
        await page.locator('.head').waitFor()
        await readsWell(page)
      }
    },
  )
})

/** Axe at AAA, the sizes that older eyes and hands need, also at 200 % text. */
async function readsWell(page: Page) {
  const where = page.url()
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(found), where).toEqual([])
  const { small, low, sideways, faces } = await measure(page)
  expect({ small, low, sideways }, where).toEqual({ small: [], low: [], sideways: 0 })
  expect(faces).toBeGreaterThan(0)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect((await measure(page)).sideways, where).toBe(0)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
}

const measure = (page: Page) =>
  page.evaluate(() => ({
    small: [...document.querySelectorAll('body *')]
      .filter((element) => element.textContent?.trim() && !element.closest('svg'))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 20)
      .map((element) => element.textContent),
    low: [...document.querySelectorAll('.btn, input')]
      .filter((element) => element.getBoundingClientRect().height < 64)
      .map((element) => element.outerHTML),
    sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    faces: [...document.fonts].filter((face) => face.status === 'loaded').length,
  }))
