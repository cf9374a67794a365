/** Laws of the first sessions: whoever cannot be known is told what to do, and the office is told why it may be so. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { configureLogs } from '../../bot/runtimes/logging'
import { openBot, operatorKey, type TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'

const env = {
  LINE_CHANNEL_SECRET: 'simulated-channel-secret',
  LINE_CHANNEL_ACCESS_TOKEN: 'simulated-channel-access-token',
  LINE_LOGIN_CHANNEL_ID: '2000000002',
  LIFF_ID: '2000000002-riandee1',
  PUBLIC_URL: 'https://riandee.example',
}

let bot: TestBot
let errors: string[]
beforeEach(() => {
  errors = []
  configureLogs((line) => errors.push(line), 'error')
})
afterEach(() => configureLogs(() => undefined, 'fatal'))

const open = async (line = {}) => {
  bot = await openBot([fixture], undefined, { env, line })
}

/** Opens the mini-app on somebody's phone; answers the code of the refusal, or `ok`. */
async function opens(person: string, path: '/api/session' | '/api/me' = '/api/session'): Promise<string> {
  const { idToken } = await (await bot.simulator.app.request(`/phone/id-token?person=${person}`)).json()
  const answer = await bot.life.app.request(
    path,
    path === '/api/me'
      ? { headers: { authorization: `Bearer ${idToken}` } }
      : { method: 'POST', body: JSON.stringify({ idToken }) },
  )
  return answer.ok ? 'ok' : (await answer.json()).code
}

async function standing() {
  const headers = { authorization: `Bearer ${operatorKey}` }
  return (await bot.life.app.request('/api/office/provider', { headers })).json()
}

const somebodyElse = () => [...bot.simulator.world.people.keys()][1] ?? ''
const profilesAsked = () =>
  bot.simulator.world.log.filter(({ path }) => path.startsWith('/v2/bot/profile/')).length

describe('under one provider', () => {
  beforeEach(() => open())

  test('the first learner who opens the mini-app proves it, and LINE is asked nothing for that', async () => {
    expect(await standing()).toEqual({ state: 'untried' })
    await bot.does({ do: 'befriend', person: bot.first })
    const before = profilesAsked()
    expect(await opens(bot.first)).toBe('ok')
    expect(profilesAsked()).toBe(before)
    expect(await standing()).toEqual({ state: 'proven', since: bot.clock.now() })
    expect(errors).toEqual([])
  })

  test('who is no friend yet is told so, once it is proven', async () => {
    await bot.does({ do: 'befriend', person: bot.first })
    await opens(bot.first)
    expect(await opens(somebodyElse())).toBe('stranger')
    expect(await opens(somebodyElse(), '/api/me')).toBe('stranger')
    await bot.restart()
    expect(await opens(somebodyElse())).toBe('stranger')
    expect(errors).toEqual([])
  })

  test('a friend of whom no event came is a newcomer, and proves it too', async () => {
    const person = bot.simulator.world.people.get(bot.first)
    Object.assign(person ?? {}, { friend: true })
    expect(await opens(bot.first)).toBe('unknown-person')
    expect(await standing()).toMatchObject({ state: 'proven' })
  })

  test('who comes before it is proven is told both possibilities, and nobody is blamed once it is', async () => {
    expect(await opens(somebodyElse())).toBe('provider-unproven')
    expect(await standing()).toEqual({ state: 'doubted', since: bot.clock.now() })
    await bot.does({ do: 'befriend', person: bot.first })
    expect(await opens(bot.first)).toBe('ok')
    expect(await standing()).toMatchObject({ state: 'proven' })
    expect(await opens(somebodyElse())).toBe('stranger')
  })

  test('nobody is doubted while LINE does not say whom it knows', async () => {
    await bot.simulator.app.request('/test/faults', {
      method: 'POST',
      body: JSON.stringify({ on: 'profile', fault: '500', times: 1 }),
    })
    expect(await opens(somebodyElse())).toBe('unknown-person')
    expect(await standing()).toEqual({ state: 'untried' })
  })
})

describe('under two providers', () => {
  beforeEach(() => open({ loginUnderAnotherProvider: true }))

  test('a friend who learns in the chat is not known to the mini-app, and is told what to do', async () => {
    await bot.does({ do: 'befriend', person: bot.first })
    expect(await opens(bot.first, '/api/me')).toBe('provider-unproven')
    expect(await opens(bot.first)).toBe('provider-unproven')
    expect(await standing()).toMatchObject({ state: 'doubted' })
  })

  test('the log says it once, with what to look at and nobody’s id', async () => {
    await bot.does({ do: 'befriend', person: bot.first })
    for (const person of [bot.first, somebodyElse(), bot.first]) await opens(person)
    await bot.restart()
    await opens(bot.first)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/LINE Login channel is under the same provider as the Messaging API channel/)
    expect(errors[0]).not.toMatch(/U[0-9a-f]{32}/)
  })
})
