/** Laws of `/media/:hash`: the one address of clips and pictures, fetched whole or in parts, the same for ever. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Files } from '../../bot/ports'
import { mediaRoutes } from '../../bot/routes/media'
import { seal } from '../../bot/signed'
import { openBot, sessionSecret, type TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { memoryFiles } from '../memory-files'

const hash = 'a'.repeat(64)
const clip = new TextEncoder().encode('0123456789')

let bot: TestBot
beforeEach(async () => {
  bot = await openBot([fixture])
  await bot.files.put(`media/${hash}`, clip, 'video/mp4')
})

const get = (range?: string, path = `/media/${hash}`) =>
  bot.life.app.request(path, { headers: range === undefined ? {} : { range } })

describe('a clip', () => {
  test('comes whole, of its own type, may be kept for ever and be asked for in parts', async () => {
    const answer = await get()
    expect([answer.status, await answer.text()]).toEqual([200, '0123456789'])
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': '10',
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(answer.headers.has('content-range')).toBe(false)
  })
  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=9-9', '9', 'bytes 9-9/10'],
  ])('asked for as “%s” comes as that part', async (range, text, place) => {
    const answer = await get(range)
    expect([answer.status, await answer.text()]).toEqual([206, text])
    expect(answer.headers.get('content-range')).toBe(place)
    expect(answer.headers.get('content-length')).toBe(String(text.length))
  })
  test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])(
    'asked for as “%s”, beyond its end, is refused with how long it is',
    async (range) => {
      const answer = await get(range)
      expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10'])
      expect(await answer.json()).toMatchObject({ code: 'not-this-part' })
    },
  )
  test.each(['bytes=5-2', 'bytes=0-1,4-5', 'bytes=-', 'pages=1-2', 'bytes=a-b'])(
    'asked for as “%s”, which is no range of ours, comes whole',
    async (range) => {
      const answer = await get(range)
      expect([answer.status, await answer.text()]).toEqual([200, '0123456789'])
    },
  )
  test('answers HEAD with its size and without its bytes', async () => {
    const answer = await bot.life.app.request(`/media/${hash}`, { method: 'HEAD' })
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      200,
      '10',
      '',
    ])
  })
})

describe('what is not there', () => {
  test.each([
    ['a hash of nothing', `/media/${'b'.repeat(64)}`],
    ['a word', '/media/secret'],
    ['capital letters', `/media/${'A'.repeat(64)}`],
    ['a way out of the folder', '/media/..%2Fevidence%2Fp%2Fk'],
  ])('%s is 404 with a sentence for people', async (_, path) => {
    const answer = await get(undefined, path)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('กลับไปที่แชท'),
    })
  })
  test('a person’s own files are behind no media address', async () => {
    await bot.files.put('evidence/p/k', clip, 'image/jpeg')
    for (const path of ['/media/evidence/p/k', '/media/evidence%2Fp%2Fk', '/evidence/p/k'])
      expect((await get(undefined, path)).status).toBe(404)
  })
})

test('what somebody sent for help comes in parts too, and nobody keeps it', async () => {
  await bot.files.put('evidence/p/k', clip, 'video/mp4')
  const sealed = await seal('evidence', 'p~k', bot.clock.now() + 60_000, sessionSecret)
  const part = await get('bytes=2-4', `/evidence/${sealed}`)
  expect([part.status, await part.text()]).toEqual([206, '234'])
  expect(part.headers.get('content-range')).toBe('bytes 2-4/10')
  expect(part.headers.get('cache-control')).toBe('private, no-store')
})

test('bytes that nobody reads are let go: a refused part and a HEAD hold no file open', async () => {
  const letGo: string[] = []
  const files: Files = { ...memoryFiles(), get: async () => whole(() => letGo.push('file')) }
  const door = mediaRoutes(files)
  await door.request(`/media/${hash}`, { headers: { range: 'bytes=99-' } })
  expect(letGo).toHaveLength(1)
  await door.request(`/media/${hash}`, { method: 'HEAD' })
  expect(letGo).toHaveLength(2)
})

const whole = (cancel: () => void) => ({
  body: new ReadableStream<Uint8Array>({ cancel }),
  sizeBytes: 10,
  type: 'video/mp4',
})
