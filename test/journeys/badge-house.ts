/** The pages of badges in a window as the simulator's is, with a stand-in of the bot's doors, for journeys. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { LineMessage } from '../../bot/simulator/phone-api'
import { openStandIn } from '../liff/badges-stand-in'
import { openBrowser } from '../tools/browser'
import { openMiniApp } from './mini-app'

interface Heard {
  riandee: string
  address?: string
  messages?: LineMessage[]
}

type BadgePages = Awaited<ReturnType<typeof openBadgePages>>

/** For a suite: opens the pages anew before each of its tests. @returns those of the test that runs */
export function badgePages(): () => BadgePages {
  let browser: Browser
  let pages: BadgePages
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    pages = await openBadgePages(browser)
  })
  afterEach(() => pages.close())
  return () => pages
}

async function openBadgePages(browser: Browser) {
  const standIn = openStandIn()
  const app = await openMiniApp('liff-simulated', standIn.app)
  app.people.set('U1', { id: 'p1', name: 'สมศรี', language: 'th', roles: [], address: 'khun' })
  const page: Page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  const frame = page.frameLocator('iframe')
  return {
    standIn,
    app,
    page,
    frame,
    open: (path: string) => page.goto(app.window(path)),
    tap: (name: string | RegExp) => frame.getByRole('button', { name }).click(),
    sees: (name: string) => frame.getByRole('heading', { name }).first().waitFor(),
    /** What the window was told by the page. */
    heard: () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard),
    close: async () => {
      await page.context().close()
      await app.close()
    },
  }
}
