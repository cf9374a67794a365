/**
 * In the simulator: a badge goes from the mini-app to the family group, and its card opens there. The doors of badges are
 * a stand-in's; all else is the whole house.
 */
import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textsIn } from '../../shared/texts'
import { openStandIn, publicOrigin } from '../liff/badges-stand-in'
import { openBrowser } from '../tools/browser'
import { type House, openHouse } from './house'
import { openPhonePage, type PhonePage } from './phone-page'

const { common, settings, welcome } = textsIn('th')
const family = 'ครอบครัวสุขใจ'

let browser: Browser
let house: House
let opened: PhonePage

beforeAll(async () => {
  ;[browser, house] = await Promise.all([openBrowser(), openHouse()])
  opened = await openPhonePage(browser, house, { viewport: { width: 1280, height: 900 } })
})
afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** What the stand-in answers, handed to the page in the bot's name. */
async function answerBy(standIn: ReturnType<typeof openStandIn>, route: Route): Promise<void> {
  const asked = route.request()
  const { pathname } = new URL(asked.url())
  const answer = await standIn.app.request(pathname, {
    method: asked.method(),
    body: asked.postData() ?? undefined,
    headers: { 'Content-Type': 'application/json' },
  })
  await route.fulfill({
    status: answer.status,
    body: Buffer.from(await answer.arrayBuffer()),
    contentType: answer.headers.get('content-type') ?? undefined,
  })
}

test('a badge is sent to the family group, and whoever taps its card there sees the public page', async () => {
  const standIn = openStandIn()
  await opened.page.context().route(/\/(api\/me\/badges|drawn)/, (route) => answerBy(standIn, route))
  const somsri = opened.phone('คุณสมศรี')
  await somsri.answerTo(() => somsri.root.getByRole('button', { name: 'เพิ่มเพื่อน' }).click())
  await somsri.tap(welcome.consentButton)
  await somsri.tap('คุณสมศรี')
  await somsri.tapsMenu(common.settingsButton)
  await somsri.tap(settings.privacyRow)
  await somsri.press(settings.whoButton)
  const liff = somsri.root.frameLocator('.liff iframe')
  await liff.getByRole('heading', { name: 'ฉันคือใคร' }).waitFor()
  await liff.locator('body').evaluate(() => location.assign('/liff/badges/b1/share'))

  await liff.getByText('แสดงว่า “คุณสมศรี”').click()
  await liff.getByRole('button', { name: 'เลือกคนที่จะส่งให้' }).click()
  await somsri.root.getByLabel(family).check()
  await somsri.root.getByRole('button', { name: 'ส่ง', exact: true }).click()
  await liff.getByText('ส่งให้แล้วค่ะ').waitFor()

  const uncle = opened.phone('ลุงประเสริฐ')
  await uncle.root.getByRole('tab', { name: family }).click()
  const asked: string[] = []
  await opened.page.context().route(/\/badges\/t0k3n/, (route) => {
    asked.push(new URL(route.request().url()).pathname)
    return route.fulfill({ contentType: 'text/html', body: '<title>ตรา</title>' })
  })
  const [guest] = await Promise.all([
    opened.page.waitForEvent('popup'),
    uncle.root.getByRole('button', { name: 'ดูผลงาน' }).last().click(),
  ])
  await guest.waitForLoadState()
  expect(new URL(guest.url()).pathname).toBe(new URL(`${publicOrigin}/badges/t0k3n-b1`).pathname)
  expect(asked).toContain('/badges/t0k3n-b1')

  await uncle.root.getByRole('button', { name: 'ส่งกำลังใจ' }).last().click()
  await uncle.root.frameLocator('.liff iframe').getByRole('heading').first().waitFor()
})
