/** Laws of what whoever starts the bot is told about LINE: what is in the way, what to do about it, and each thing once. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/runtimes/config'
import { type Look, lookAtLine, watchLine } from '../../bot/runtimes/node/look-at-line'
import { createSimulator, type Simulator } from '../../bot/simulator/server'
import { office } from '../../shared/texts/office'
import { keyProblems } from '../../shared/texts/setup-line'
import { freePort, listening } from './process'

const publicUrl = 'https://learn.example.ac.th'
const address = `${publicUrl}/line/webhook`
const here = 'http://127.0.0.1:3000'

let simulator: Simulator
let line: Awaited<ReturnType<typeof listening>>
/** How the bot answers LINE. */
let answer: () => Response
beforeEach(async () => {
  answer = () => Response.json({})
  simulator = createSimulator({
    secret: 'channel-secret-of-the-tests',
    accessToken: 'channel-token-of-the-tests',
    loginChannelId: '1650000009',
    publicUrl,
    webhookEndpoint: address,
    deliver: () => answer(),
  })
  line = await listening(simulator)
})
afterEach(() => line.close())

const look = (change: Record<string, string> = {}) =>
  lookAtLine(
    readConfig({
      LINE_CHANNEL_SECRET: 'channel-secret-of-the-tests',
      LINE_CHANNEL_ACCESS_TOKEN: 'channel-token-of-the-tests',
      LINE_LOGIN_CHANNEL_ID: '1650000009',
      LIFF_ID: '1650000009-abcdefgh',
      PUBLIC_URL: publicUrl,
      LINE_API_URL: line.origin,
      ...change,
    }),
    here,
  )()

describe('a look at LINE', () => {
  test('finds nothing when learners are heard and answered, and changes nothing', async () => {
    const before = JSON.stringify(simulator.world.webhook)
    expect(await look()).toEqual([])
    expect(JSON.stringify(simulator.world.webhook)).toBe(before)
  })
  test('knows a token that LINE does not take', async () => {
    expect(await look({ LINE_CHANNEL_ACCESS_TOKEN: 'of-yesterday' })).toEqual([keyProblems['token-refused']])
  })
  test.each([undefined, 'https://elsewhere.example/line/webhook'])(
    'knows that LINE calls %s instead, and names the command that mends it',
    async (there) => {
      simulator.world.webhook.endpoint = there ?? null
      expect(await look()).toEqual([office.webhookElsewhere({ address, there })])
      expect(office.webhookElsewhere({ address, there })).toContain('npm run setup:line')
    },
  )
  test('knows that the webhook is switched off', async () => {
    simulator.world.webhook.active = false
    expect(await look()).toEqual([expect.stringContaining('Use webhook')])
  })
  test('knows another channel’s secret by how the bot answers LINE', async () => {
    answer = () => new Response(null, { status: 401 })
    expect(await look()).toEqual([expect.stringContaining('LINE_CHANNEL_SECRET')])
  })
  test.each([
    ['nobody answers', () => Promise.reject(new TypeError('fetch failed')) as never],
    ['a proxy with nobody behind it answers', () => new Response(null, { status: 502 })],
  ])('says where the proxy must lead when %s', async (_, how) => {
    answer = how
    const [said = ''] = (await look()) ?? []
    expect([said.includes(address), said.includes(here)]).toEqual([true, true])
  })
  test('says that LINE is silent, from a computer without internet', async () => {
    expect(await look({ LINE_API_URL: `http://127.0.0.1:${await freePort()}` })).toEqual([office.lineSilent])
  })
  test('says nothing when LINE was asked too often', async () => {
    simulator.world.faults.queue.push({ on: 'any', fault: 'rate-429', times: 99 })
    expect(await look()).toBeUndefined()
  })
})

describe('whoever watches', () => {
  /** One look after the other: what was said, and the minutes until each next one. */
  async function watching(...looks: Look[]) {
    const said: string[] = []
    const pauses: number[] = []
    const over = Promise.withResolvers<void>()
    const left = [...looks]
    watchLine({
      look: () => left.shift()?.() ?? Promise.resolve(undefined),
      say: (sentence) => said.push(sentence),
      after(ms, again) {
        pauses.push(ms / 60_000)
        if (pauses.length === looks.length) over.resolve()
        else queueMicrotask(again)
        return () => undefined
      },
    })
    await over.promise
    return { said, pauses }
  }
  const sees =
    (...sentences: string[]): Look =>
    async () =>
      sentences
  const cannotSay: Look = async () => undefined
  const throws: Look = () => Promise.reject(new Error('a bug of ours'))

  test('hears each thing once, and that it was mended; looks every five minutes, and every hour when all is well', async () => {
    const { said, pauses } = await watching(sees('a'), sees('a'), sees('a', 'b'), sees(), sees(), sees('a'))
    expect(said).toEqual(['a', 'a\nb', office.lineHears, 'a'])
    expect(pauses).toEqual([5, 5, 5, 60, 60, 5])
  })
  test('hears nothing of a look that nobody could take, and the looks go on', async () => {
    const { said, pauses } = await watching(sees(), cannotSay, throws, sees('a'))
    expect(said).toEqual([office.lineHears, 'a'])
    expect(pauses).toHaveLength(4)
  })
  test('hears nothing after the end, not even of a look that was being taken', async () => {
    const heard: string[] = []
    const looked = Promise.withResolvers<string[]>()
    const say = (sentence: string) => void heard.push(sentence)
    const after = () => {
      heard.push('another look')
      return () => undefined
    }
    watchLine({ look: () => looked.promise, say, after })()
    looked.resolve(['a'])
    await new Promise(setImmediate)
    expect(heard).toEqual([])
  })
})
