import { describe, expect, test } from 'vitest'
import { fileOf, png, startLine, TOKEN } from './line'

describe('a profile', () => {
  test('is there for friends and for people who wrote, else 404', async () => {
    const line = startLine()
    const ask = () => line.call('GET', `/v2/bot/profile/${line.somsri}`)
    expect((await ask()).status).toBe(404)
    await line.perform({ do: 'write', person: line.somsri, text: 'สวัสดี' })
    expect((await ask()).json).toEqual({ userId: line.somsri, displayName: 'คุณสมศรี', language: 'th' })
    await line.perform({ do: 'befriend', person: line.somsri })
    await line.perform({ do: 'block', person: line.somsri })
    expect((await ask()).status).toBe(404)
  })

  test('of a group member needs no friendship, but the bot in the group', async () => {
    const line = startLine()
    const ask = () => line.call('GET', `/v2/bot/group/${line.family}/member/${line.prasert}`)
    expect((await ask()).status).toBe(404)
    await line.perform({ do: 'add-bot', group: line.family })
    expect((await ask()).json).toEqual({ userId: line.prasert, displayName: 'ลุงประเสริฐ' })
    expect((await line.call('GET', `/v2/bot/group/${line.family}/summary`)).json.groupName).toBe(
      'ครอบครัวสุขใจ',
    )
    expect((await line.call('GET', `/v2/bot/group/${line.family}/members/count`)).json).toEqual({ count: 3 })
  })

  test('lists are for verified accounts only', async () => {
    const line = startLine()
    expect((await line.call('GET', '/v2/bot/followers/ids')).status).toBe(403)
    expect((await line.call('GET', `/v2/bot/group/${line.family}/members/ids`)).status).toBe(403)
  })

  test('of the bot itself names the id that webhooks are destined for', async () => {
    const line = startLine()
    await line.perform({ do: 'befriend', person: line.somsri })
    const info = (await line.call('GET', '/v2/bot/info')).json
    expect(info).toMatchObject({ displayName: 'เรียนดี', chatMode: 'bot' })
    expect(info.userId).toBe(line.heard[0]?.json.destination)
  })

  test('keeps its user id over a restart of LINE', () => {
    expect(startLine().somsri).toBe(startLine().somsri)
    expect(startLine().somsri).toMatch(/^U[0-9a-f]{32}$/)
  })
})

describe('content', () => {
  async function photo(kind: 'image' | 'video' = 'image', type = 'image/png') {
    const line = startLine()
    const files = [await fileOf(line, png(30, 20, 500), type)]
    await line.perform({ do: 'send-files', person: line.somsri, kind, files })
    return { line, id: line.events()[0].message.id as string }
  }
  const get = (line: ReturnType<typeof startLine>, path: string) =>
    line.app.request(path, { headers: { authorization: `Bearer ${TOKEN}` } })

  test('is the very bytes that were sent, with their type', async () => {
    const { line, id } = await photo()
    const content = await get(line, `/v2/bot/message/${id}/content`)
    expect(content.headers.get('content-type')).toBe('image/png')
    expect(new Uint8Array(await content.arrayBuffer())).toEqual(png(30, 20, 500))
    expect((await get(line, `/v2/bot/message/${id}/content/preview`)).status).toBe(200)
  })

  test('in preparation is 202 and empty, and transcoding says processing, as often as asked for', async () => {
    const { line, id } = await photo('video', 'video/mp4')
    await line.test('/faults', { on: 'content', fault: '202', times: 2 })
    const early = await get(line, `/v2/bot/message/${id}/content`)
    expect([early.status, await early.text()]).toEqual([202, ''])
    const transcoding = () => line.call('GET', `/v2/bot/message/${id}/content/transcoding`)
    expect((await transcoding()).json).toEqual({ status: 'processing' })
    expect((await transcoding()).json).toEqual({ status: 'succeeded' })
    expect((await get(line, `/v2/bot/message/${id}/content`)).status).toBe(200)
  })

  test('of a text or of nothing is 404', async () => {
    const line = startLine()
    await line.perform({ do: 'write', person: line.somsri, text: 'x' })
    expect((await get(line, `/v2/bot/message/${line.events()[0].message.id}/content`)).status).toBe(404)
    expect((await get(line, '/v2/bot/message/1/content')).status).toBe(404)
  })
})
