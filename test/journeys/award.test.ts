/**
 * A badge and its family, in the whole house: finished in the chat, sent to the family group, opened by a guest, cheered,
 * heard of and thanked for; then taken back by the office.
 */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsIn } from '../../shared/texts'
import { pages } from '../../shared/texts/th/pages'
import { openBrowser } from '../tools/browser'
import { finishesACourse } from './finish-course'
import { type House, openHouse } from './house'
import { openPhonePage, type Phone, type PhonePage, plain } from './phone-page'

const { award, badgePage, cheers, verify } = textsIn('th')
const family = 'ครอบครัวสุขใจ'
const operatorKey = 'operator-key-of-the-journey-0123456789'

describe('a badge and its family', () => {
  let browser: Browser
  let house: House
  let opened: PhonePage
  let somsri: Phone
  let uncle: Phone
  let guest: Page
  let liff: FrameLocator

  beforeAll(async () => {
    ;[browser, house] = await Promise.all([openBrowser(), openHouse({ OPERATOR_KEY: operatorKey })])
    opened = await openPhonePage(browser, house, { viewport: { width: 1280, height: 900 }, locale: 'th-TH' })
    somsri = opened.phone('คุณสมศรี')
    uncle = opened.phone('ลุงประเสริฐ')
    liff = somsri.root.frameLocator('.liff iframe')
    await finishesACourse(house, await somsri.id())
    await opened.page.reload()
    await somsri.root.getByRole('button', { name: award.takeButton }).waitFor()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  test('one tap after the last answer is the moment of award', async () => {
    const said = await somsri.tap(award.takeButton)
    expect(said).toContain(plain(award.means))
    expect(said).toContain('ได้ตราและใบรับรอง')
  })

  test('what others will see is shown first, and nothing leaves before a name was chosen', async () => {
    await somsri.press(award.shareButton)
    await liff.getByRole('heading', { name: pages.sharing.title }).waitFor()
    await liff.getByText('แสดงว่า “คุณสมศรี”').click()
    await liff.getByRole('button', { name: 'เลือกคนที่จะส่งให้' }).click()
    await somsri.root.getByLabel(family).check()
    await somsri.root.getByRole('button', { name: 'ส่ง', exact: true }).click()
    await liff.getByText('ส่งให้แล้วค่ะ').waitFor()
  })

  test('the card in the family group opens the public page for a guest', async () => {
    await uncle.root.getByRole('tab', { name: family }).click()
    ;[guest] = await Promise.all([
      opened.page.waitForEvent('popup'),
      uncle.root.getByRole('button', { name: 'ดูผลงาน' }).last().click(),
    ])
    await guest.waitForLoadState()
    await guest.setViewportSize({ width: 360, height: 740 })
    const words = plain((await guest.locator('main').textContent()) ?? '')
    expect(words).toContain(plain(badgePage.genuine))
    expect(words).toContain('คุณสมศรี')
    expect(await wrongToAxe(guest)).toEqual([])
    expect(await sizesOf(guest)).toEqual({ small: [], low: [], sideways: 0 })
    const picture = guest.locator('main img').first()
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300)
  })

  test('the guest sends a cheer without an account', async () => {
    await guest.bringToFront()
    await guest.getByLabel(cheers.formName).fill('ลุงประเสริฐ')
    await guest.getByRole('radio', { name: cheers.signs.proud }).check()
    await guest.getByRole('button', { name: cheers.formSend, exact: true }).click()
    await guest.getByRole('status').waitFor()
    expect(plain((await guest.getByRole('status').textContent()) ?? '')).toContain('ขอบคุณนะคะ')
  })

  test('the learner hears of it with the next answer, thanks, and the guest sees the thanks', async () => {
    await opened.page.bringToFront()
    await somsri.root.getByRole('button', { name: 'ปิดหน้านี้' }).click()
    const said = await somsri.writes('สวัสดีค่ะ')
    expect(said).toContain('ลุงประเสริฐ')
    expect(said).toContain(cheers.signs.proud)
    expect(await somsri.tap(cheers.thanksButton)).toContain('ขอบคุณ')
    await guest.goto(guest.url().replace(/[?#].*$/, ''))
    expect(plain((await guest.getByRole('status').textContent()) ?? '')).toContain('ขอบคุณมาค่ะ')
  })

  test('anybody can check it in one tap, and it is genuine', async () => {
    await guest.bringToFront()
    await guest.getByText(badgePage.record).click()
    await guest.getByRole('link', { name: badgePage.verify }).click()
    await guest.getByRole('heading', { name: plain(verify.heads.genuine.title) }).waitFor()
    await guest.goBack()
  })

  test('taken back by the office, the page and the check say so, and no cheer is taken any more', async () => {
    await takenBack(house)
    const link = await guest.getByRole('link', { name: badgePage.verify }).getAttribute('href')
    await guest.reload()
    const words = plain((await guest.locator('main').textContent()) ?? '')
    expect(words).toContain(plain(badgePage.revoked))
    expect(words).not.toContain(plain(badgePage.genuine))
    expect(await guest.getByRole('button', { name: cheers.formSend, exact: true }).count()).toBe(0)
    await guest.goto(`${house.bot}${link}`)
    await guest.getByRole('heading', { name: plain(verify.heads.revoked.title) }).waitFor()
  })

  test('nothing of all this cost a message', async () => {
    const told = (await house.log()).filter((entry) => entry.method === 'POST')
    expect(told.filter((entry) => /\/(push|multicast|broadcast|narrowcast)$/.test(entry.path))).toEqual([])
    expect(opened.faults).toEqual([])
  })
})

/** The office takes the one badge back, as `npm run badge revoke` does. */
async function takenBack(house: House): Promise<void> {
  const headers = { authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json' }
  const all = await (await fetch(`${house.bot}/api/office/badges`, { headers })).json()
  const [badge] = Array.isArray(all) ? all : all.badges
  const revoked = await fetch(`${house.bot}/api/office/badges/${badge.id}/revoke`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ reason: 'mistake' }),
  })
  expect(revoked.status).toBe(200)
}

/** What axe-core finds, contrast at AAA among it. */
async function wrongToAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Words under 20 px, what is tapped under 48 px, and how far the page is wider than the phone. */
const sizesOf = (page: Page) =>
  page.evaluate(() => {
    const said = (element: Element) => `${element.tagName} “${element.textContent?.trim().slice(0, 30)}”`
    const all = [...document.querySelectorAll('body *')].filter((one) => one.getClientRects().length > 0)
    const speaks = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    return {
      small: all
        .filter(
          (one) =>
            speaks(one) && !one.closest('svg') && Number.parseFloat(getComputedStyle(one).fontSize) < 19.9,
        )
        .map(said),
      low: all
        .filter(
          (one) =>
            one.matches('a, button, summary, label, input:not([type=radio]):not([type=hidden])') &&
            one.getBoundingClientRect().height < 47.9,
        )
        .map(said),
      sideways: document.documentElement.scrollWidth - innerWidth,
    }
  })
