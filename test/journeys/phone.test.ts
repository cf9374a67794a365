/** The phone page itself: several people at one table, LINE's bad days, the mini-app in a frame, a chat to take home. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SavedChat } from '../../bot/simulator/phone-api'
import { textsIn } from '../../shared/texts'
import { menuWords } from '../../shared/texts/rich-menu'
import { pages } from '../../shared/texts/th/pages'
import { openBrowser } from '../tools/browser'
import { contrastIn, found, measure } from './bubbles'
import { type House, openHouse } from './house'
import { openPhonePage, type Phone, type PhonePage, plain } from './phone-page'

const { common, group, lesson, settings, welcome } = textsIn('th')
const family = 'ครอบครัวสุขใจ'

describe('the phone page', () => {
  let browser: Browser
  let house: House
  let opened: PhonePage
  let somsri: Phone
  let prasert: Phone

  beforeAll(async () => {
    ;[browser, house] = await Promise.all([openBrowser(), openHouse()])
    const desk = { viewport: { width: 1280, height: 900 }, locale: 'th-TH' }
    opened = await openPhonePage(browser, house, desk)
    somsri = opened.phone('คุณสมศรี')
    prasert = opened.phone('ลุงประเสริฐ')
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  const befriend = (phone: Phone) =>
    phone.answerTo(() => phone.root.getByRole('button', { name: 'เพิ่มเพื่อน' }).click())
  const turn = (name: string) => opened.page.getByRole('switch', { name: new RegExp(`^${name}`) }).click()
  const webhooks = async () => (await house.log()).filter((entry) => entry.path.endsWith('/line/webhook'))
  const begins = async (phone: Phone) => {
    await befriend(phone)
    await phone.tap(welcome.consentButton)
    return phone.tap(welcome.nameSkipButton)
  }

  test('lays its phones side by side, each with a chat of its own', async () => {
    await befriend(somsri)
    const places = await opened.page
      .locator('.phone')
      .evaluateAll((phones) => phones.map((phone) => phone.getBoundingClientRect().toJSON()))
    expect(places).toHaveLength(3)
    for (const [i, place] of places.entries()) {
      expect(place.left).toBeGreaterThanOrEqual(places[i - 1]?.right ?? 0)
      expect(place.right).toBeLessThanOrEqual(1280)
    }
    expect(await prasert.root.locator('[data-entry]').count()).toBe(0)
  })

  test('takes one more person in', async () => {
    await opened.page.getByLabel('ชื่อของคนใหม่').fill('ป้าแดง')
    await opened.page.getByRole('button', { name: 'เพิ่มคน' }).click()
    await opened.phone('ป้าแดง').root.waitFor()
    expect(await befriend(opened.phone('ป้าแดง'))).toContain(plain('สวัสดีค่ะ'))
  })

  test('in a group the bot greets once, keeps silent, and answers when it is called', async () => {
    await somsri.root.getByRole('tab', { name: family }).click()
    await somsri.root.getByRole('button', { name: 'ตั้งค่าแชท' }).click()
    const invite = somsri.root.getByRole('button', { name: 'เชิญเรียนดีเข้ากลุ่ม' })
    expect(await somsri.answerTo(() => invite.click())).toContain(plain('ขออยู่เงียบ ๆ'))
    await prasert.root.getByRole('tab', { name: family }).click()
    await prasert.says('วันนี้ใครไปวัดบ้าง')
    await prasert.root.getByText('วันนี้ใครไปวัดบ้าง').waitFor()
    expect(await somsri.writes('น้องเรียนดี มาหน่อย')).toContain(plain(group.calledTitle))
    const from = await prasert.root
      .locator('[data-entry]')
      .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-from')))
    expect(from.filter((one) => one !== 'system')).toEqual([
      'bot',
      await prasert.id(),
      await somsri.id(),
      'bot',
    ])
    for (const phone of [somsri, prasert]) await phone.root.getByRole('tab', { name: 'เรียนดี' }).click()
  })

  test('when LINE is down nothing is lost: the words wait and come with the next answer', async () => {
    await begins(prasert)
    await turn('LINE ล่ม')
    const tries = async () =>
      (await house.log()).filter((one) => one.status === 500 && /reply$/.test(one.path))
    await prasert.press(lesson.watchedButton)
    await expect.poll(async () => (await tries()).length, { timeout: 8000 }).toBeGreaterThan(2)
    await turn('LINE ล่ม')
    expect(await prasert.writes('สวัสดีค่ะ')).toContain(plain(lesson.practiceTitle))
  })

  test('what LINE delivers twice is answered once', async () => {
    await turn('ส่งซ้ำ')
    const before = (await webhooks()).length
    expect(await prasert.tap(lesson.practiceLaterButton)).toContain(plain(lesson.question({ at: 1, of: 2 })))
    await expect.poll(async () => (await webhooks()).length).toBe(before + 2)
    await turn('ส่งซ้ำ')
    const bubbles = (await house.chatOf(await prasert.id())).filter((entry) => entry.from === 'bot').length
    expect(await prasert.tapsMenu(common.helpButton)).toContain(plain(common.helpButton))
    const since = (await house.chatOf(await prasert.id()))
      .filter((entry) => entry.from === 'bot')
      .slice(bubbles)
    expect(since).toHaveLength(1)
  })

  test('whoever blocks hears nothing, and is welcome when coming back', async () => {
    const aunt = opened.phone('ป้าแดง')
    await aunt.root.getByRole('button', { name: 'ตั้งค่าแชท' }).click()
    await aunt.root.getByRole('button', { name: 'บล็อก', exact: true }).click()
    await aunt.root.getByText('บล็อกเรียนดีอยู่').waitFor()
    expect(await aunt.root.getByPlaceholder('Aa').count()).toBe(0)
    const back = aunt.root.getByRole('button', { name: 'เลิกบล็อก' })
    expect(await aunt.answerTo(() => back.click())).not.toBe('')
  })

  test('the page “who am I” opens in the chat and knows whose phone it is', async () => {
    await somsri.tap(welcome.consentButton)
    await somsri.tap('คุณสมศรี')
    await somsri.tapsMenu(common.settingsButton)
    await somsri.tap(settings.privacyRow)
    await somsri.press(settings.whoButton)
    const page = somsri.root.frameLocator('.liff iframe')
    await page.getByRole('heading', { name: pages.whoTitle }).waitFor()
    expect(await page.locator('.name').textContent()).toContain('สมศรี')
    await somsri.root.getByRole('button', { name: 'ปิดหน้านี้' }).click()
    expect(await somsri.root.locator('.liff').count()).toBe(0)
  })

  test('bubbles keep the law of sizes', async () => {
    await somsri.tapsMenu(menuWords.th.learner.areas.courses)
    const measured = await measure(opened.page)
    expect(measured.buttons).toBeGreaterThan(20)
    expect(measured.smallText).toEqual([])
    expect(measured.lowButtons).toEqual([])
    expect(measured.tightButtons).toEqual([])
    expect(measured.cutText).toEqual([])
  })

  test('everybody can read it: axe finds nothing, and bubbles keep 7 to 1', async () => {
    const page = await new AxeBuilder({ page: opened.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(page.violations.map(found)).toEqual([])
    const { judged, pale } = await contrastIn(opened.page)
    expect(judged).toBeGreaterThan(60)
    expect(pale).toEqual([])
  })

  test('a chat can be taken home, with what was tapped and what was shown', async () => {
    const download = opened.page.waitForEvent('download')
    await opened.page
      .getByRole('button', { name: /^บันทึกแชทนี้/ })
      .first()
      .click()
    const file = await download
    expect(file.suggestedFilename()).toBe('คุณสมศรี.chat.json')
    const saved = JSON.parse(await text(await file.createReadStream())) as SavedChat
    expect(saved.person).toBe('คุณสมศรี')
    expect(saved.steps[0]?.deed).toEqual({ do: 'befriend' })
    expect(JSON.stringify(saved.steps[0]?.shown)).toContain(welcome.consentButton)
    expect(saved.steps.map((step) => step.deed.label)).toContain(settings.privacyRow)
  })

  test('the page itself complained of nothing but LINE’s bad minute', () => {
    expect(opened.faults).toEqual([])
  })
})

async function text(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
