/** The phone page in a browser, driven as a person does: by the words on the screen. Knows no room of the bot. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { House } from './house'

/** An inexpensive phone, held upright. */
export const handheld: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  locale: 'th-TH',
}

export interface PhonePage {
  page: Page
  /** What the page itself threw or complained about. */
  faults: string[]
  phone(name: string): Phone
  close(): Promise<void>
}

/** One person's phone. Every deed resolves once the bot has answered, with the words of that answer. */
export interface Phone {
  root: Locator
  id(): Promise<string>
  /** How often something was tapped so far. */
  taps(): number
  /** Taps the newest button of the chat, or of the quick replies, with exactly this name (or one that matches). */
  tap(name: string | RegExp): Promise<string>
  /** The same, where the bot has nothing to say. */
  press(name: string | RegExp): Promise<void>
  tapsMenu(name: string): Promise<string>
  writes(text: string): Promise<string>
  /** Writes what the bot does not answer. */
  says(text: string): Promise<void>
  /** Taps anything else on the screen; hears nothing. */
  presses(button: Locator): Promise<void>
  /** Any other deed that the bot answers. */
  answerTo(deed: () => Promise<unknown>): Promise<string>
  /** What the bot's newest bubble says. */
  newest(): Promise<string>
}

export async function openPhonePage(
  browser: Browser,
  house: House,
  how: BrowserContextOptions = handheld,
): Promise<PhonePage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...how })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (line) => line.type() === 'error' && faults.push(line.text()))
  await page.goto(house.phone)
  await page.locator('.phone').first().waitFor()
  return {
    page,
    faults,
    phone: (name) => phoneOf(page.getByRole('region', { name: `โทรศัพท์ของ${name}` })),
    close: () => context.close(),
  }
}

function phoneOf(root: Locator): Phone {
  let taps = 0
  const said = root.locator('.chat [data-entry][data-from="bot"]')
  const answerTo = async (deed: () => Promise<unknown>): Promise<string> => {
    const before = await said.count()
    await deed()
    await expect.poll(() => said.count(), { timeout: 10_000, interval: 40 }).toBeGreaterThan(before)
    const all = await said.allTextContents()
    return plain(all.slice(before).join(' '))
  }
  const presses = (button: Locator) => {
    taps += 1
    return button.click()
  }
  const newest = (name: string | RegExp) =>
    root.locator('.chat').getByRole('button', { name, exact: true }).last()
  const says = async (text: string) => {
    await openKeyboard(root)
    await root.getByPlaceholder('Aa').fill(text)
    await root.getByRole('button', { name: 'ส่งข้อความ', exact: true }).click()
  }
  const tapped = (button: Locator) => answerTo(() => presses(button))
  return {
    root,
    id: async () => (await root.getAttribute('data-person')) ?? '',
    taps: () => taps,
    tap: (name) => tapped(newest(name)),
    press: (name) => presses(newest(name)),
    tapsMenu: async (name) => {
      if (!(await root.locator('.areas').isVisible())) await root.locator('.chat-bar').click()
      return tapped(root.locator('.areas').getByRole('button', { name, exact: true }))
    },
    writes: (text) => answerTo(() => says(text)),
    says,
    presses,
    answerTo,
    newest: async () => plain((await said.last().textContent()) ?? ''),
  }
}

/** The rich menu stands where one writes; its keyboard sign makes room. */
export async function openKeyboard(phone: Locator): Promise<void> {
  const keyboard = phone.getByRole('button', { name: 'เปิดแป้นพิมพ์' })
  if (await keyboard.isVisible()) await keyboard.click()
}

export const plain = (words = ''): string => words.replace(/\s+/g, ' ').trim()
