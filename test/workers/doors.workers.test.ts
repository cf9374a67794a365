/** Laws of the Worker’s doors in workerd: who may come in, what comes out of R2, and what a half-made deployment says. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import worker from '../../bot/runtimes/workers'
import { signatureOf } from '../../bot/simulator/webhook/sign'
import { mp4 } from '../courses/made-media'
import { envWith, openWorkers, type WorkersHouse } from './house'
import { values } from './values'

let house: WorkersHouse
beforeEach(async () => {
  house = await openWorkers()
})
afterEach(() => vi.unstubAllGlobals())

const context = { waitUntil() {}, passThroughOnException() {}, props: {} }
const office = (method: string, path: string, body?: BodyInit) =>
  house.ask(`/api/office${path}`, {
    method,
    body,
    headers: { authorization: `Bearer ${values.OPERATOR_KEY}` },
  })

describe('the webhook', () => {
  const body = JSON.stringify({ destination: 'x', events: [] })
  const post = (signature?: string) =>
    house.ask('/line/webhook', {
      method: 'POST',
      body,
      headers: signature === undefined ? {} : { 'x-line-signature': signature },
    })

  test('takes what LINE signed, and answers a person’s first word in their chat', async () => {
    expect((await post(signatureOf(values.LINE_CHANNEL_SECRET, body))).status).toBe(200)
    await house.does({ do: 'befriend', person: house.person })
    expect(house.shown()).toHaveLength(1)
    expect(house.shown()[0]?.pushed).toBeUndefined()
  })
  test('refuses what somebody else signed, or nobody', async () => {
    for (const signature of [signatureOf('another secret', body), 'x', undefined]) {
      const answer = await post(signature)
      expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'bad-signature' }])
    }
  })
})

test('/health answers while the database does, and no other address is found', async () => {
  const health = await house.ask('/health')
  expect([health.status, await health.json()]).toEqual([200, { ok: true }])
  expect((await house.ask('/somewhere')).status).toBe(404)
})

test('a clip comes out of R2 whole and in parts, of its own type', async () => {
  const clip = new Uint8Array(mp4())
  const { hash } = (await (await office('PUT', '/media', clip)).json()) as { hash: string }
  const whole = await house.ask(`/media/${hash}`)
  expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'video/mp4'])
  expect(new Uint8Array(await whole.arrayBuffer())).toEqual(clip)
  const part = await house.ask(`/media/${hash}`, { headers: { range: 'bytes=4-7' } })
  expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 4-7/${clip.length}`])
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(clip.slice(4, 8))
  const beyond = await house.ask(`/media/${hash}`, { headers: { range: `bytes=${clip.length}-` } })
  expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${clip.length}`])
  await beyond.text()
  expect((await house.ask(`/media/${'0'.repeat(64)}`)).status).toBe(404)
})

test('the office is closed to everyone without the key', async () => {
  expect((await house.ask('/api/office/courses')).status).toBe(401)
  expect((await office('GET', '/courses')).status).toBe(200)
})

describe('a deployment', () => {
  test.each(Object.keys(values))('without %s answers 503 with one sentence that names it', async (name) => {
    const DB = { ...envWith().DB } // a Worker of its own, so that nothing is remembered from another
    const answer = await worker.fetch(
      new Request('https://x/health'),
      envWith({ [name]: undefined, DB }),
      context,
    )
    expect(answer.status).toBe(503)
    expect((await answer.text()).trim()).toMatch(
      new RegExp(`^ยังไม่มี ${name} ค่ะ · ${name} is missing\\. Where to get it: .+\\.$`),
    )
  })
  test.each([
    ['DB', 'd1 create riandee'],
    ['FILES', 'r2 bucket create riandee'],
    ['JOBS', 'queues create riandee'],
    ['ASSETS', 'vite build'],
  ])('without the binding %s answers 503 with one sentence that says how it is made', async (name, how) => {
    const env = envWith({ DB: { ...envWith().DB }, [name]: undefined })
    const answer = await worker.fetch(new Request('https://x/health'), env, context)
    expect(answer.status).toBe(503)
    const sentence = (await answer.text()).trim()
    expect(sentence).toMatch(
      new RegExp(`^ยังไม่มี ${name} ค่ะ · ${name} is missing\\. Where to get it: .+ in wrangler\\.toml\\.$`),
    )
    expect(sentence).toContain(how)
  })
  test('without anything names everything, and never simulates LINE', async () => {
    const nothing = Object.fromEntries(Object.keys(values).map((name) => [name, undefined]))
    const answer = await worker.fetch(
      new Request('https://x/'),
      envWith({ ...nothing, DB: { ...envWith().DB } }),
      context,
    )
    const lines = (await answer.text()).trim().split('\n')
    expect(lines.map((line) => line.split(' ')[1]).sort()).toEqual(Object.keys(values).sort())
  })
  test('has no door that moves the clock', async () => {
    const answer = await house.ask('/simulated/clock', { method: 'POST', body: '{"offsetMs":1}' })
    expect(answer.status).toBe(404)
  })
})
