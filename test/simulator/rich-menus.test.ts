import { describe, expect, test } from 'vitest'
import { png, startLine, TOKEN } from './line'
import { area, create, menu, upload } from './menus'

describe('a rich menu', () => {
  test('is made, read, listed and deleted', async () => {
    const line = startLine()
    const id = (await create(line)).json.richMenuId
    expect((await line.call('GET', `/v2/bot/richmenu/${id}`)).json).toEqual({ richMenuId: id, ...menu() })
    expect((await line.call('GET', '/v2/bot/richmenu/list')).json.richmenus).toHaveLength(1)
    expect((await line.call('DELETE', `/v2/bot/richmenu/${id}`)).status).toBe(200)
    expect((await line.call('GET', `/v2/bot/richmenu/${id}`)).status).toBe(404)
  })

  test.each([
    ['too narrow', { size: { width: 799, height: 300 } }],
    ['too wide', { size: { width: 2501, height: 1000 } }],
    ['too low', { size: { width: 1000, height: 249 } }],
    ['too square', { size: { width: 1000, height: 700 } }],
    ['with 21 areas', { areas: Array.from({ length: 21 }, () => area) }],
    ['with an area outside', { areas: [{ ...area, bounds: { x: 1000, y: 0, width: 201, height: 10 } }] }],
    ['with 15 letters in the bar', { chatBarText: 'ก'.repeat(15) }],
    ['without a name', { name: '' }],
    ['that does not say whether it opens', { selected: undefined }],
    ['that opens the camera', { areas: [{ ...area, action: { type: 'camera', label: 'ก' } }] }],
  ])('%s is refused, by validate as well', async (_, more) => {
    const line = startLine()
    expect((await create(line, more)).status).toBe(400)
    expect((await line.call('POST', '/v2/bot/richmenu/validate', menu(more))).status).toBe(400)
    expect(line.world.richMenus.size).toBe(0)
  })

  test('with fourteen Thai letters in the bar is taken, however many units they are', async () => {
    expect((await create(startLine(), { chatBarText: 'ที่'.repeat(14) })).status).toBe(200)
  })
})

test('a channel takes a thousand rich menus and not one more, until one goes', async () => {
  const line = startLine({ rateLimits: false })
  const id = (await create(line)).json.richMenuId
  const made = line.world.richMenus.get(id)
  for (let at = 1; made && at < 1000; at += 1) line.world.richMenus.set(`richmenu-${at}`, made)
  expect(await create(line)).toMatchObject({ status: 400, json: { message: expect.any(String) } })
  expect((await line.call('GET', '/v2/bot/richmenu/list')).json.richmenus).toHaveLength(1000)
  await line.call('DELETE', '/v2/bot/richmenu/richmenu-1')
  expect((await create(line)).status).toBe(200)
})

describe('its picture', () => {
  test('is needed before anybody sees the menu', async () => {
    const line = startLine()
    const id = (await create(line)).json.richMenuId
    const answer = await line.call('POST', `/v2/bot/user/all/richmenu/${id}`)
    expect(answer.status).toBe(400)
    expect(answer.json.message).toBe('must upload richmenu image before applying it to user')
  })

  test.each([
    ['another type', png(1200, 405), 'image/gif', 415],
    ['another type than it says', png(1200, 405), 'image/jpeg', 400],
    ['another size than the menu', png(1200, 406), 'image/png', 400],
    ['more than 1 MB', png(1200, 405, 1024 * 1024 + 1), 'image/png', 413],
  ])('of %s is refused', async (_, bytes, type, status) => {
    const line = startLine()
    const id = (await create(line)).json.richMenuId
    expect((await upload(line, id, bytes, type)).status).toBe(status)
  })

  test('of exactly 1 MB is taken, once, and read back whole', async () => {
    const line = startLine()
    const id = (await create(line)).json.richMenuId
    const bytes = png(1200, 405, 1024 * 1024)
    expect((await upload(line, id, bytes)).status).toBe(200)
    expect((await upload(line, id, bytes)).status).toBe(400)
    const back = await line.app.request(`/v2/bot/richmenu/${id}/content`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    })
    expect(Buffer.compare(new Uint8Array(await back.arrayBuffer()), bytes)).toBe(0)
  })

  test('may be a JPEG, measured in its frame header', async () => {
    const line = startLine()
    const id = (await create(line)).json.richMenuId
    const jpeg = new Uint8Array([
      0xff,
      0xd8,
      0xff,
      0xe0,
      0,
      4,
      0,
      0,
      0xff,
      0xc0,
      0,
      11,
      8,
      405 >> 8,
      405 & 255,
      1200 >> 8,
      1200 & 255,
      1,
      1,
      0x11,
      0,
    ])
    expect((await upload(line, id, jpeg, 'image/jpeg')).status).toBe(200)
  })
})
