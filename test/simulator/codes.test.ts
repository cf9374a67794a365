/** Laws of the phone's camera: it sees what stands on screens, reads only the bot's own pictures, and invents nothing. */
import { encode } from 'fast-png'
import { describe, expect, test } from 'vitest'
import { qrPng } from '../../bot/qr-png'
import { whereTo } from '../../bot/simulator/phone/addresses'
import type { CodeSeen } from '../../bot/simulator/phone-api'
import { readQr } from '../../bot/simulator/read-qr'
import { png } from '../courses/made-media'
import { push, startLine } from './line'

const link = 'https://line.me/R/oaMessage/%40riandee/?%E0%B8%81%20C-1'
const picture = (path: string) => ({
  type: 'image',
  originalContentUrl: `https://riandee.example${path}`,
  previewImageUrl: `https://riandee.example${path}`,
})

describe('codes in the chats', () => {
  test('are seen once each, by whoever’s screen shows them; other pictures and other houses are not', async () => {
    const asked: string[] = []
    const line = startLine({
      deliver: async (request) => {
        const { pathname } = new URL(request.url)
        asked.push(pathname)
        if (pathname.endsWith('.png'))
          return new Response((pathname === '/qr/1.png' ? qrPng(link) : png(8, 8)) as BodyInit, {
            headers: { 'content-type': 'image/png' },
          })
        return new Response(null, { status: 200 })
      },
    })
    await line.perform({ do: 'befriend', person: line.somsri })
    const elsewhere = { ...picture('/x.png'), originalContentUrl: 'https://other.example/qr/1.png' }
    await push(line, line.somsri, [
      picture('/qr/1.png'),
      picture('/qr/1.png'),
      picture('/cover.png'),
      elsewhere,
    ])
    const look = async () => (await (await line.app.request('/phone/codes')).json()) as CodeSeen[]
    const seen = { picture: 'https://riandee.example/qr/1.png', says: link, shownTo: 'คุณสมศรี' }
    expect(await look()).toEqual([seen])
    expect(await look()).toEqual([seen])
    expect(asked.filter((path) => path === '/qr/1.png')).toHaveLength(1)
    expect(asked.filter((path) => path === '/cover.png')).toHaveLength(1)
  })
  test('a picture in which nothing is drawn says nothing', () => {
    const blank = encode({
      width: 40,
      height: 40,
      data: new Uint8Array(1600).fill(255),
      channels: 1,
      depth: 8,
    })
    expect(readQr(blank)).toBeUndefined()
  })
})

describe('a link of LINE’s', () => {
  const origins = {
    publicOrigin: 'https://riandee.example',
    localOrigin: 'http://h',
    liffId: 'l',
    botId: '@riandee',
  }
  test.each([
    [link, { kind: 'chat', words: 'ก C-1' }],
    ['https://line.me/R/ti/p/%40riandee', { kind: 'chat', words: '' }],
    ['https://line.me/R/ti/p/@riandee', { kind: 'chat', words: '' }],
    [
      'https://line.me/R/oaMessage/%40other/?x',
      { kind: 'line', address: 'https://line.me/R/oaMessage/%40other/?x' },
    ],
    ['https://line.me/R/msg/text/?x', { kind: 'line', address: 'https://line.me/R/msg/text/?x' }],
    [
      'https://line.me/R/oaMessage/%E0/?%E0',
      { kind: 'line', address: 'https://line.me/R/oaMessage/%E0/?%E0' },
    ],
    ['not a link', { kind: 'line', address: 'not a link' }],
  ])('%s opens the bot’s chat only when it is the bot’s', (uri, to) => {
    expect(whereTo(uri, origins)).toEqual(to)
  })
})
