import { beforeEach, describe, expect, test } from 'vitest'
import { idTokenCheck } from '../../bot/session/id-token'
import { apiUrl, channel, openLineLogin } from './line-login'

const t0 = 1_795_000_000_000
const hour = 3_600_000

describe('an ID token', () => {
  let line: Awaited<ReturnType<typeof openLineLogin>>
  let now: number
  let check: ReturnType<typeof idTokenCheck>

  beforeEach(async () => {
    line = await openLineLogin()
    now = t0
    check = idTokenCheck({
      keysUrl: `${apiUrl}/oauth2/v2.1/certs`,
      audience: channel,
      now: () => now,
      fetch: line.fetch,
    })
  })

  test('of LINE, for us, within its hour, tells who signed in', async () => {
    expect(await check(await line.token(t0))).toEqual({ lineUserId: 'U1', lineName: 'สมศรี ใจดี' })
  })

  test('without a name still tells who signed in', async () => {
    expect(await check(await line.token(t0, { name: undefined }))).toEqual({ lineUserId: 'U1' })
  })

  test('past its hour is expired', async () => {
    const token = await line.token(t0)
    now = t0 + hour + 1000
    await expect(check(token)).rejects.toMatchObject({ code: 'sign-in-expired', status: 401 })
  })

  test('signed by a stranger under LINE’s key id is nobody', async () => {
    await expect(check(await line.forged(t0))).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  test('for another channel is nobody, and the sentence names the setting', async () => {
    const token = await line.token(t0, { aud: '2000000999' })
    await expect(check(token)).rejects.toMatchObject({
      code: 'not-signed-in',
      message: expect.stringContaining('LINE_LOGIN_CHANNEL_ID'),
    })
  })

  test('of another issuer is nobody, and the sentence says so', async () => {
    const token = await line.token(t0, { iss: 'https://access.example' })
    await expect(check(token)).rejects.toMatchObject({
      code: 'not-signed-in',
      message: expect.stringContaining('does not come from LINE'),
    })
  })

  test('without a user is nobody', async () => {
    await expect(check(await line.token(t0, { sub: undefined }))).rejects.toMatchObject({
      code: 'not-signed-in',
    })
  })

  test('unsigned, cut or made up is nobody', async () => {
    const [, payload] = (await line.token(t0)).split('.')
    const unsigned = `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.`
    for (const token of [unsigned, 'abc', 'a.b.c', `${btoa('{}')}.${payload}.x`])
      await expect(check(token)).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  test('costs one question to LINE, then none', async () => {
    for (const user of ['U1', 'U2', 'U3']) await check(await line.token(t0, { sub: user }))
    expect(line.asked).toEqual([`${apiUrl}/oauth2/v2.1/certs`])
  })

  test('waits, not refused, while LINE’s keys are out of reach', async () => {
    line.goDown()
    await expect(check(await line.token(t0))).rejects.toMatchObject({ code: 'busy', status: 503 })
  })
})
