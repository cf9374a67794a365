/** Laws of the log: it tells every call to LINE and every fault, and nothing of a person. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from '../../bot/runtimes/config'
import { configureLogs } from '../../bot/runtimes/logging'
import { openBot, operatorKey, type TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { deletesEverything, groupTalk, inGroup, lineIds, longTalk, own, withMenus } from './long-talk'

let lines: string[] = []
let bot: TestBot
beforeAll(() => configureLogs((line) => lines.push(line), 'debug'))
afterAll(() => configureLogs(() => undefined, 'fatal'))
beforeEach(async () => {
  bot = await openBot([fixture])
  lines = []
})

/** What may stand in no line, whatever happens. */
function secrets(): string[] {
  const { line } = readConfig({})
  const { world } = bot.simulator
  const { person, others, group } = lineIds(bot)
  return [
    own.name,
    own.school,
    own.province,
    ...own.typed,
    ...Object.values(inGroup),
    ...[...world.people.values()].map(({ name }) => name),
    ...[person, ...others, group],
    ...world.replyTokens.keys(),
    ...[line.channelSecret, line.channelAccessToken, operatorKey],
  ]
}

const leaks = () => secrets().flatMap((secret) => lines.filter((line) => line.includes(secret)))

const fault = (on: string, name: string, times: number) =>
  bot.simulator.app.request('/test/faults', {
    method: 'POST',
    body: JSON.stringify({ on, fault: name, times }),
    headers: { 'content-type': 'application/json' },
  })

describe('after a long talk with everything in it', () => {
  test('no line holds a name, a typed word, a reply token, a key or an id of LINE’s', async () => {
    await withMenus(bot)
    await longTalk(bot)
    await groupTalk(bot)
    await deletesEverything(bot)
    expect(bot.simulator.world.replyTokens.size).toBeGreaterThan(20)
    expect(lines.length).toBeGreaterThan(20)
    expect(leaks()).toEqual([])
  })
  test('nor does one when LINE cuts, refuses and limits, when a store throws and when a body is nonsense', async () => {
    for (const name of ['cut', '500', 'rate-429', '400', '401', 'cut-after-taking', '202']) {
      const other = await openBot([fixture])
      bot = other
      await fault('any', name, 7)
      await longTalk(bot).catch(() => undefined)
    }
    await bot.restart({
      database: (database) => ({
        async batch(statements) {
          if (statements.some(({ text }) => text.includes('INSERT INTO turns '))) {
            const [statement] = statements
            return database.batch([{ text: 'SELECT json(?)', values: statement?.values.slice(-1) ?? [] }])
          }
          return database.batch(statements)
        },
      }),
    })
    await bot.writes(own.typed[1] ?? '')
    await bot.life.app.request('/line/webhook', { method: 'POST', body: own.typed[0] })
    await bot.life.app.request('/api/office/courses', {
      method: 'POST',
      body: own.typed[0],
      headers: { authorization: `Bearer ${operatorKey}` },
    })
    expect(lines.filter((line) => line.includes('"level":"error"')).length).toBeGreaterThan(0)
    expect(leaks()).toEqual([])
  })
  test('every call to LINE is one line with its request id, status and time', async () => {
    await longTalk(bot)
    const told = lines.map((line) => JSON.parse(line)).filter(({ room }) => room === 'line')
    const made = bot.simulator.world.log.filter(({ direction }) => direction === 'from-bot')
    const calls = told.filter(({ requestId }) => requestId !== undefined)
    expect(calls.map(({ requestId }) => requestId)).toEqual(made.map(({ requestId }) => requestId))
    for (const call of calls) {
      expect(call).toMatchObject({ method: expect.any(String), status: expect.any(Number) })
      expect(call.ms).toBeGreaterThanOrEqual(0)
    }
  })
})

test('every line is JSON of its own, with time, level and room', async () => {
  await longTalk(bot)
  for (const line of lines) {
    expect(line).not.toContain('\n')
    expect(JSON.parse(line)).toMatchObject({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      level: expect.any(String),
      room: expect.any(String),
    })
  }
})

test('a refusal names the door and never what is behind it: no hash, no token of an address', async () => {
  const token = 'x7Kq2mVw9TzB4nLp8RsY'
  const files = ['credential.json', 'image.png', 'certificate.pdf'].map((file) => `/badges/${token}/${file}`)
  const refusing = [...files, `/my-badges/${token}/card.png`, `/evidence/${token}`, `/media/${token}`]
  for (const path of [`/badges/${token}`, `/showcase/${token}`, ...refusing]) await bot.life.app.request(path)
  expect(lines).toHaveLength(refusing.length)
  expect(lines.filter((line) => line.includes(token))).toEqual([])
})
