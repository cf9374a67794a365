/** How soon an inexpensive phone on a slow line shows the first page, and that nothing moves while it comes. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStandIn } from '../liff/badges-stand-in'
import { openBrowser } from '../tools/browser'
import { type MiniApp, openMiniApp } from './mini-app'

/** Lighthouse's slow 4G (150 ms there and back, 1.6 Mbit/s), and a processor four times slower. */
const slow4g = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 }
const slowProcessor = 4

let browser: Browser
let app: MiniApp

beforeAll(async () => {
  browser = await openBrowser()
  app = await openMiniApp('liff-simulated', openStandIn().app)
  app.people.set('U1', { id: 'p1', name: 'สมศรี', language: 'th', roles: [], address: 'khun' })
})
afterAll(async () => {
  await browser.close()
  await app.close()
})

interface Timed {
  firstPageMs: number
  shift: number
}

/** One opening on a phone that has never been here. */
async function openOnce(): Promise<Timed> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await page.addInitScript(() => {
    const timed: Timed = { firstPageMs: 0, shift: 0 }
    Object.assign(window, { timed })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) timed.shift += (entry as never as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    new MutationObserver(() => {
      if (document.querySelector('.badge-row')) timed.firstPageMs ||= performance.now()
    }).observe(document, { subtree: true, childList: true })
  })
  // The simulator's own window is no part of a phone: it is there before the line becomes slow.
  await page.goto(app.window('').replace(/address=.*/, 'address='))
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4g)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowProcessor })
  await page.evaluate((address) => {
    const frame = document.querySelector('iframe')
    if (frame) frame.src = address
  }, `${app.origin}/liff/badges`)
  const body = page.frameLocator('iframe').locator('body')
  await body.locator('.badge-row img').first().waitFor()
  await body.evaluate(() => document.fonts.ready.then(() => undefined))
  const timed = await body.evaluate(() => (window as never as { timed: Timed }).timed)
  await page.context().close()
  return timed
}

test('the first page shows within three seconds, and nothing on it moves', async () => {
  // The best of some openings: what else this computer does meanwhile is not the page's.
  let best: Timed = { firstPageMs: Number.POSITIVE_INFINITY, shift: 0 }
  for (let tries = 0; tries < 5 && best.firstPageMs >= 3_000; tries++) {
    const timed = await openOnce()
    expect(timed.shift).toBeLessThan(0.01)
    if (timed.firstPageMs < best.firstPageMs) best = timed
  }
  expect(best.firstPageMs).toBeLessThan(3_000)
})
