/** Every page of the mini-app, in both languages, light and dark: sizes, contrast, and nothing wider than a phone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStandIn } from '../liff/badges-stand-in'
import { openBrowser } from '../tools/browser'
import { wrongSizes, wrongToAxe } from './laws-of-pages'
import { type MiniApp, openMiniApp } from './mini-app'

const pages = [
  '/who',
  '/help',
  '/badges',
  '/badges/b1',
  '/badges/b4',
  '/badges/b1/share',
  '/badges/b2/share',
  '/badges/b4/share',
  '/badges/b1/name',
  '/badges/b1/files',
  '/badges/b1/qr',
  '/badges/b2/qr',
  '/badges/b1/linkedin',
  '/badges/nothing',
  '/showcase',
  '/cheers',
  '/cheer/t0k3n-b2',
  '/cheer/t0k3n-closed',
  '/cheer/t0k3n-b2/help',
  '/parts',
]

describe.each([
  ['th', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, colorScheme) => {
  let browser: Browser
  let page: Page
  let app: MiniApp

  beforeAll(async () => {
    browser = await openBrowser()
    const standIn = openStandIn()
    await standIn.share('b2')
    app = await openMiniApp('liff-simulated', standIn.app)
    app.people.set('U1', { id: 'p1', name: 'สมศรี', language, roles: [], address: 'khun' })
    const viewport = { width: 360, height: 740 }
    page = await (await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })).newPage()
  })
  afterAll(async () => {
    await browser.close()
    await app.close()
  })

  test.each(pages)('%s keeps the sizes and the contrast that old eyes and fingers need', async (path) => {
    await page.goto(app.window(path))
    const frame = page.frames()[1]
    if (!frame) throw new Error('the window has no frame')
    await frame.waitForFunction(
      () =>
        document.querySelector('h1') &&
        (location.pathname.endsWith('parts') || !document.querySelector('.weaving')),
    )
    await frame.waitForFunction(() => document.fonts.status === 'loaded')
    expect([...(await wrongSizes(frame)), ...(await wrongToAxe(page))]).toEqual([])
  })
})
