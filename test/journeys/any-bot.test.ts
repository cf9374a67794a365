/** What the phone does with messages of any bot, also those that ours does not send. No house: only LINE and its page. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPhonePage } from '../../bot/simulator/phone/build'
import { type Line, onPort, push, reply, startLine, tokenFrom } from '../simulator/line'
import { ready } from '../simulator/menus'
import { openBrowser } from '../tools/browser'

describe('the phone, before any bot', () => {
  let browser: Browser
  let line: Line
  let origin: string
  let close: () => void

  beforeAll(async () => {
    line = startLine({ page: await buildPhonePage(), wait: undefined, now: Date.now })
    ;({ origin, close } = await onPort(line))
    browser = await openBrowser()
    await line.perform({ do: 'befriend', person: line.somsri })
  })
  afterAll(async () => {
    await browser?.close()
    close?.()
  })

  async function open() {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    await page.goto(origin)
    const phone = page.locator(`[data-person="${line.somsri}"]`)
    await phone.waitFor()
    return { page, phone, close: () => context.close() }
  }

  test('copies what a clipboard button holds, and says so', async () => {
    const { page, phone, close: leave } = await open()
    const action = { type: 'clipboard', label: 'คัดลอกรหัส', clipboardText: 'RD-2569' }
    const quickReply = { items: [{ type: 'action', action }] }
    await push(line, line.somsri, [{ type: 'text', text: 'รหัสของคุณค่ะ', quickReply }])
    await phone.getByRole('button', { name: 'คัดลอกรหัส' }).click()
    await phone.getByText('คัดลอกแล้วค่ะ').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('RD-2569')
    await leave()
  })

  test('opens the other rich menu at a switch, and tells the bot', async () => {
    const { phone, close: leave } = await open()
    const [first, second] = [await ready(line), await ready(line)]
    await line.call('POST', '/v2/bot/richmenu/alias', { richMenuAliasId: 'second', richMenuId: second })
    await line.call('POST', `/v2/bot/user/${line.somsri}/richmenu/${first}`)
    const area = phone.locator('.areas').getByRole('button')
    await area.waitFor()
    const menu = line.world.richMenus.get(first)
    const action = { type: 'richmenuswitch', label: 'อีกหน้า', richMenuAliasId: 'second', data: 'two' }
    for (const one of menu?.areas ?? []) one.action = action
    await line.call('POST', `/v2/bot/user/${line.somsri}/richmenu/${first}`)
    await phone.getByRole('button', { name: 'อีกหน้า' }).click()
    await phone.getByRole('button', { name: 'เรียน', exact: true }).waitFor()
    expect(line.events().at(-1).postback.params.status).toBe('SUCCESS')
    await leave()
  })

  test('shows a clip at the head of a Flex bubble, as wide as the bubble, of which the bot hears nothing', async () => {
    const { phone, close: leave } = await open()
    const url = 'https://riandee.example/media/clip.mp4'
    const hero = {
      type: 'video',
      url,
      previewUrl: `${url}.png`,
      altContent: { type: 'image', url: `${url}.png`, size: 'full', aspectRatio: '16:9' },
      aspectRatio: '16:9',
    }
    const body = { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: 'ใต้คลิป' }] }
    const contents = { type: 'bubble', size: 'mega', hero, body }
    const sent = await push(line, line.somsri, [{ type: 'flex', altText: 'คลิป', contents }])
    expect(sent.status).toBe(200)
    const video = phone.locator('.flex-video video').last()
    const place = await video.boundingBox()
    expect(place?.width).toBe(300)
    expect(place?.height).toBeCloseTo((300 * 9) / 16, 0)
    const heard = line.heard.length
    await video.dispatchEvent('ended')
    expect(line.heard).toHaveLength(heard)
    await leave()
  })

  test('lays a box by its paddings: of all sides, and of one side instead', async () => {
    const { phone, close: leave } = await open()
    const box = { type: 'box', layout: 'vertical', contents: [{ type: 'text', text: 'ก' }] }
    const contents = {
      type: 'bubble',
      header: { ...box, paddingAll: '0px' },
      body: { ...box, paddingAll: '12px', paddingTop: '30px' },
      footer: box,
    }
    await push(line, line.somsri, [{ type: 'flex', altText: 'ก', contents }])
    const paddings = await phone
      .locator('.flex-bubble')
      .last()
      .locator('.flex-block > .flex-box')
      .evaluateAll((boxes) => boxes.map((one) => getComputedStyle(one).padding))
    expect(paddings).toEqual(['0px', '30px 12px 12px', '10px'])
    await leave()
  })

  test('takes quick replies away with the next message', async () => {
    const { phone, close: leave } = await open()
    const items = [{ type: 'action', action: { type: 'message', label: 'ใช่', text: 'ใช่' } }]
    const asks = { type: 'text', text: 'พร้อมไหมคะ', quickReply: { items } }
    await reply(line, await tokenFrom(line), asks)
    await phone.getByRole('button', { name: 'ใช่' }).click()
    await expect.poll(() => phone.locator('.quick-replies').count()).toBe(0)
    expect(line.events().at(-1).message.text).toBe('ใช่')
    await leave()
  })
})
