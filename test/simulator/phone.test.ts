import { describe, expect, test } from 'vitest'
import type { Snapshot } from '../../bot/simulator/phone-api'
import { fileOf, hi, png, push, startLine } from './line'

const stateOf = async (line: ReturnType<typeof startLine>) =>
  (await (await line.app.request('/phone/state')).json()) as Snapshot

describe('the phone', () => {
  test('shows three people and their family group, none of them friends yet', async () => {
    const state = await stateOf(startLine())
    expect(state.people.map((one) => [one.name, one.friend])).toEqual([
      ['คุณสมศรี', false],
      ['ลุงประเสริฐ', false],
      ['น้องแพรว (หลาน)', false],
    ])
    expect(state.groups).toMatchObject([{ name: 'ครอบครัวสุขใจ', botIn: false, chat: [] }])
    expect(state.groups[0]?.members).toEqual(state.people.map((one) => one.id))
    expect(state).toMatchObject({
      publicOrigin: 'https://riandee.example',
      localOrigin: 'http://127.0.0.1:3000',
      quota: { limit: 300, used: 0 },
    })
  })

  test('does deeds, and says why not with 400', async () => {
    const line = startLine()
    const post = (body: unknown) =>
      line.app.request('/phone/deeds', {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
    expect(await (await post({ do: 'befriend', person: line.somsri })).json()).toEqual({ ok: true })
    expect((await post({ do: 'befriend', person: line.somsri })).status).toBe(400)
    expect((await post('{')).status).toBe(400)
    await post({ do: 'add-person', name: 'ป้าเล็ก' })
    expect((await stateOf(line)).people.at(-1)?.name).toBe('ป้าเล็ก')
  })

  test('draws an unsent message as unsent, and a video it can fetch', async () => {
    const line = startLine()
    const files = [await fileOf(line, png(4, 4), 'image/png')]
    await line.perform({ do: 'send-files', person: line.somsri, kind: 'image', files })
    const [entry] = (await stateOf(line)).people[0]?.chat ?? []
    expect((await line.app.request(String(entry?.message.originalContentUrl))).status).toBe(200)
    await line.perform({ do: 'unsend', person: line.somsri, entry: entry?.id ?? '' })
    expect((await stateOf(line)).people[0]?.chat[0]?.unsent).toBe(true)
    expect((await line.app.request(String(entry?.message.originalContentUrl))).status).toBe(404)
  })

  test('streams a snapshot after each change, and each request as it is logged', async () => {
    const line = startLine()
    const response = await line.app.request('/phone/stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const until = async (wanted: string) => {
      while (!text.includes(wanted)) text += (await reader?.read())?.value ?? ''
    }
    await until('event: snapshot')
    await line.perform({ do: 'write', person: line.somsri, text: 'ได้ยินไหม' })
    await until('event: log')
    await until('ได้ยินไหม')
    const snapshots = text.split('\n\n').filter((part) => part.startsWith('event: snapshot'))
    const last = JSON.parse(snapshots.at(-1)?.split('data: ')[1] ?? '{}') as Snapshot
    expect(last.version).toBeGreaterThan(0)
    await reader?.cancel()
  })

  test('serves the page it was given', async () => {
    const files = new Map([['/assets/phone.js', { type: 'text/javascript', body: 'let a' }]])
    const line = startLine({ page: { html: '<p>ก</p>', files } })
    expect(await (await line.app.request('/')).text()).toBe('<p>ก</p>')
    const script = await line.app.request('/assets/phone.js')
    expect([script.headers.get('content-type'), await script.text()]).toEqual(['text/javascript', 'let a'])
    expect((await startLine().app.request('/')).status).toBe(404)
  })
})

describe('sharing from a page', () => {
  const card = (type: string, more: object) => ({
    type: 'flex',
    altText: 'ตรา',
    contents: {
      type: 'bubble',
      body: { type: 'box', layout: 'vertical', contents: [], action: { type, label: 'ดู', ...more } },
    },
  })
  const badge = card('uri', { uri: 'https://riandee.example/badges/x' })

  test('a card arrives in the group from the person, without a webhook', async () => {
    const line = startLine()
    await line.perform({ do: 'add-bot', group: line.family })
    await line.perform({ do: 'share', person: line.somsri, to: [line.family], messages: [badge] })
    expect(line.world.groups.get(line.family)?.chat.at(-1)).toMatchObject({
      from: line.somsri,
      message: badge,
    })
    expect(line.events().map((event) => event.type)).toEqual(['join'])
  })

  test('a text shared into a group with the bot is a message like any other', async () => {
    const line = startLine()
    await line.perform({ do: 'add-bot', group: line.family })
    await line.perform({ do: 'share', person: line.somsri, to: [line.family], messages: [hi] })
    expect(line.events().at(-1).message.text).toBe(hi.text)
  })

  test.each([
    ['buttons that answer', [card('postback', { data: 'd' })]],
    ['stickers', [{ type: 'sticker', packageId: '446', stickerId: '1988' }]],
    ['six messages', [hi, hi, hi, hi, hi, hi]],
  ])('refuses %s', async (_, messages) => {
    const line = startLine()
    await expect(
      line.perform({ do: 'share', person: line.somsri, to: [line.family], messages }),
    ).rejects.toThrow()
  })
})

test('what was paid for is marked in the chat', async () => {
  const line = startLine()
  await line.perform({ do: 'befriend', person: line.somsri })
  await push(line, line.somsri, [hi])
  expect((await stateOf(line)).people[0]?.chat[0]).toMatchObject({ from: 'bot', pushed: true, message: hi })
})
