/** The pages of badges in a window as the simulator's is, with a stand-in of the bot's doors, for journeys. */
import type { Browser, Page } from 'playwright-core'
import type { LineMessage } from '../../bot/simulator/phone-api'
import { openStandIn } from '../liff/badges-stand-in'
import { openMiniApp } from './mini-app'

interface Heard {
  riandee: string
  address?: string
  messages?: LineMessage[]
}

export type BadgePages = Awaited<ReturnType<typeof openBadgePages>>

export async function openBadgePages(browser: Browser) {
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
