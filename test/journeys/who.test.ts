import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../tools/browser'
import { liffId, type MiniApp, openMiniApp } from './mini-app'

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  locale: 'th-TH',
}

/** Everything that is not this computer. */
const outside = /^https:/

describe('the page “who am I”', () => {
  let browser: Browser
  let page: Page
  let app: MiniApp

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    await page.context().close()
    await app.close()
  })

  const open = async (build: 'liff' | 'liff-simulated', how: BrowserContextOptions = {}) => {
    app = await openMiniApp(build)
    app.people.set('U1', { id: 'p1', name: 'สมศรี', language: 'th', roles: [], address: 'khun' })
    page = await (await browser.newContext({ ...phone, ...how })).newPage()
  }
  const inFrame = () => page.frameLocator('iframe')

  test('names whoever holds the phone, as they wish to be called', async () => {
    await open('liff-simulated')
    await page.goto(app.window('/who'))
    await inFrame().getByRole('heading', { name: 'ฉันคือใคร' }).waitFor()
    expect(await inFrame().locator('.name').textContent()).toBe('สมศรี')
    expect(await inFrame().locator('.fact b').textContent()).toBe('สมศรี ใจดี')
  })

  test('opens from a link of the chat, whose path LINE hands over in liff.state', async () => {
    await open('liff-simulated')
    await page.goto(app.window('/?liff.state=%2Fhelp%3Ffrom%3Dchat'))
    await inFrame().getByRole('heading', { name: 'ถามน้องในแชทได้เลยค่ะ' }).waitFor()
  })

  test('goes to help and back, and back to the chat', async () => {
    await open('liff-simulated')
    await page.goto(app.window('/who'))
    await inFrame().getByRole('button', { name: 'ขอความช่วยเหลือ' }).click()
    await inFrame().getByRole('heading', { name: 'ถามน้องในแชทได้เลยค่ะ' }).waitFor()
    await inFrame().getByRole('button', { name: 'กลับ', exact: true }).click()
    await inFrame().getByRole('heading', { name: 'ฉันคือใคร' }).waitFor()
    await inFrame().getByRole('button', { name: 'กลับไปที่แชท' }).click()
    await page.waitForFunction(() => document.title === 'close')
  })

  test('shows LINE’s name to who gave no name, and sends a newcomer to the chat', async () => {
    await open('liff-simulated')
    app.people.set('U1', { id: 'p1', language: 'th', roles: [], address: 'khun' })
    await page.goto(app.window('/who'))
    await inFrame().getByText('ชื่อของคุณในไลน์').waitFor()
    expect(await inFrame().locator('.name').textContent()).toBe('สมศรี ใจดี')
    app.people.clear()
    app.friends.push('U1')
    await page.reload()
    await inFrame().getByRole('heading', { name: 'เริ่มในแชทก่อนนะคะ' }).waitFor()
  })

  test('asks a stranger to become a friend first', async () => {
    await open('liff-simulated')
    await page.goto(app.window('/who'))
    await inFrame().getByRole('heading', { name: 'ฉันคือใคร' }).waitFor()
    app.people.clear()
    await page.reload()
    await inFrame().getByRole('heading', { name: 'เป็นเพื่อนกันก่อนนะคะ' }).waitFor()
    await inFrame().getByRole('button', { name: 'กลับไปที่แชท' }).last().waitFor()
  })

  test('tells both possibilities to somebody unknown while nobody known ever came', async () => {
    await open('liff-simulated')
    app.people.clear()
    await page.goto(app.window('/who'))
    await inFrame().getByRole('heading', { name: 'ยังหาแชทของคุณไม่พบค่ะ' }).waitFor()
    await inFrame().getByText('เรียนต่อในแชทได้เลยค่ะ').waitFor()
    expect(await inFrame().getByRole('button', { name: 'ลองอีกครั้ง' }).count()).toBe(0)
  })

  test('speaks English to who chose it', async () => {
    await open('liff-simulated')
    app.people.set('U1', { id: 'p1', name: 'Somsri', language: 'en', roles: [], address: 'khun' })
    await page.goto(app.window('/who'))
    await inFrame().getByRole('heading', { name: 'Who am I' }).waitFor()
    expect(await inFrame().locator('html').getAttribute('lang')).toBe('en')
  })

  test('tells a sign-in that stays expired, instead of going round for ever', async () => {
    await open('liff-simulated')
    app.clock.now += 2 * 3_600_000
    await page.goto(app.window('/who'))
    await inFrame().getByRole('heading', { name: 'หน้านี้ยังเปิดไม่ได้ค่ะ' }).waitFor()
    await inFrame().getByRole('button', { name: 'ลองอีกครั้ง' }).waitFor()
  })

  test('stands in no other window than the simulator’s', async () => {
    await open('liff-simulated')
    // The very same window, under another origin.
    await page.goto(app.window('/who').replace('127.0.0.1', 'localhost'))
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/)
    expect(await page.title()).toBe('window')
  })

  test('hears nobody but the simulator', async () => {
    await open('liff-simulated')
    await page.goto(`${app.origin}/liff/who`)
    const you = { riandee: 'you', idToken: app.hand.idToken, profile: { userId: 'U1', displayName: 'x' } }
    const hasHeard = page.evaluate((words) => {
      const heard = new Promise((done) => addEventListener('message', done, { once: true }))
      postMessage(words, '*')
      return heard.then(() => true)
    }, you)
    expect(await hasHeard).toBe(true)
    expect(await page.getByRole('heading').textContent()).toBe('กำลังเปิดให้ค่ะ')
  })

  test('keeps its law of sizes, also at 200 % text on a narrow phone', async () => {
    await open('liff-simulated', { viewport: { width: 360, height: 740 } })
    await page.goto(app.window('/who'))
    await inFrame().getByRole('heading', { name: 'ฉันคือใคร' }).waitFor()
    const frame = page.frames()[1]
    const measure = () =>
      frame?.evaluate(() => ({
        low: [...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect().height),
        small: [...document.querySelectorAll('body *')]
          .filter((element) => element.textContent?.trim() && !element.closest('svg'))
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        sideways: document.documentElement.scrollWidth - innerWidth,
        faces: [...document.fonts].filter((face) => face.status === 'loaded').length,
      }))
    const plain = await measure()
    expect(Math.min(...(plain?.low ?? [0]))).toBeGreaterThanOrEqual(56)
    expect(Math.min(...(plain?.small ?? [0]))).toBeGreaterThanOrEqual(20)
    expect(plain?.sideways).toBeLessThanOrEqual(0)
    expect(plain?.faces).toBeGreaterThan(0)
    await frame?.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect((await measure())?.sideways).toBeLessThanOrEqual(0)
  })

  test('before our own program has come shows a sentence and the way to the chat', async () => {
    await open('liff')
    await page.route(/assets\/.*\.js/, (route) => route.abort())
    await page.goto(`${app.origin}/liff/who`)
    expect(await page.getByRole('heading').textContent()).toBe('กำลังเปิดให้ค่ะ')
    const way = page.getByRole('link', { name: 'กลับไปที่แชท' })
    expect(await way.getAttribute('href')).toBe('https://line.me/R/nv/chat')
  })

  test('on a real phone offers the chat when LINE cannot be reached', async () => {
    await open('liff')
    await page.route(outside, (route) => route.abort())
    await page.goto(`${app.origin}/liff/who`)
    await page.getByRole('heading', { name: 'หน้านี้ยังเปิดไม่ได้ค่ะ' }).waitFor()
    await page.getByRole('button', { name: 'กลับไปที่แชท' }).waitFor()
  })

  test('on a real phone waits ten seconds for LINE, and no longer', async () => {
    await open('liff')
    // A clock that stands still: a busy computer takes none of the ten seconds.
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(1_000)
    await page.route(outside, () => {})
    await page.goto(`${app.origin}/liff/who`)
    await page.getByRole('heading', { name: 'กำลังเปิดให้ค่ะ' }).waitFor()
    await page.clock.runFor(9_000)
    expect(await page.getByRole('heading', { name: 'กำลังเปิดให้ค่ะ' }).isVisible()).toBe(true)
    await page.clock.runFor(1_500)
    await page.getByRole('heading', { name: 'หน้านี้ยังเปิดไม่ได้ค่ะ' }).waitFor()
  })

  test('on a real phone asks LINE for the app of this deployment', async () => {
    await open('liff')
    const asked: string[] = []
    await page.route(outside, (route) => {
      asked.push(route.request().url())
      return route.abort()
    })
    await page.goto(`${app.origin}/liff/who`)
    await page.getByRole('heading', { name: 'หน้านี้ยังเปิดไม่ได้ค่ะ' }).waitFor()
    expect(asked.some((url) => url.includes(liffId))).toBe(true)
  })
})
