import type { Hono } from 'hono'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Asker } from '../../bot/session/who-asks'
import { renewedHeader } from '../../shared/api'
import { openLineLogin } from '../session/line-login'
import { signInDoor } from '../session/sign-in'

const t0 = 1_795_000_000_000
const hour = 3_600_000

describe('signing in', () => {
  let line: Awaited<ReturnType<typeof openLineLogin>>
  let now: number
  let people: Map<string, Asker>
  let app: Hono

  beforeEach(async () => {
    line = await openLineLogin()
    now = t0
    people = new Map([['U1', { id: 'p1', name: 'สมศรี', language: 'th', roles: [], address: 'khun' }]])
    app = signInDoor(line, people, () => now, ['U1', 'U2'])
  })

  const signIn = (body: string) =>
    app.request('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
  const me = (token?: string) =>
    app.request('/api/me', token ? { headers: { Authorization: `Bearer ${token}` } } : {})
  const aSession = async () =>
    (await (await signIn(JSON.stringify({ idToken: await line.token(now) }))).json()) as { token: string }

  test('changes an ID token for a session, and the session tells who one is', async () => {
    const answer = await signIn(JSON.stringify({ idToken: await line.token(t0) }))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: number }
    expect(expiresAt).toBe(t0 + 12 * hour)
    expect(await (await me(token)).json()).toEqual({ name: 'สมศรี', language: 'th' })
  })

  test('a fresh ID token is good for any call, and brings LINE’s name', async () => {
    const answer = await me(await line.token(t0))
    expect(await answer.json()).toEqual({ name: 'สมศรี', lineName: 'สมศรี ใจดี', language: 'th' })
  })

  test('a session never holds LINE’s id', async () => {
    const { token } = await aSession()
    expect(atob(token.split('.')[1] ?? '')).not.toContain('U1')
  })

  test('a session that is used lives on; one that rests for twelve hours is over', async () => {
    let { token } = await aSession()
    for (let hours = 0; hours < 30; hours += 6) {
      now += 6 * hour
      const answer = await me(token)
      expect(answer.status).toBe(200)
      token = answer.headers.get(renewedHeader)?.split(' ')[1] ?? token
    }
    now += 12 * hour
    const late = await me(token)
    expect([late.status, await late.json()]).toMatchObject([401, { code: 'sign-in-expired' }])
  })

  test('a session within its first hour is not made anew', async () => {
    const { token } = await aSession()
    expect((await me(token)).headers.get(renewedHeader)).toBeNull()
  })

  test('a session ends with its person', async () => {
    const { token } = await aSession()
    people.clear()
    const answer = await me(token)
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'unknown-person' }])
  })

  test('who never came to the chat is asked to come', async () => {
    const answer = await signIn(JSON.stringify({ idToken: await line.token(t0, { sub: 'U2' }) }))
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'unknown-person' }])
  })

  test('who is nobody’s friend is asked to become one, in words for the learner', async () => {
    const asked = async () =>
      (await signIn(JSON.stringify({ idToken: await line.token(now, { sub: 'U3' }) }))).json()
    expect(await asked()).toMatchObject({
      code: 'provider-unproven',
      message: expect.stringMatching(/เพิ่มเรียนดีเป็นเพื่อน.*เรียนต่อในแชทได้ตามปกติ/),
    })
    await aSession()
    expect(await asked()).toMatchObject({
      code: 'stranger',
      message: expect.stringContaining('เพิ่มเรียนดีเป็นเพื่อน'),
    })
  })

  test('an expired ID token is told apart from none', async () => {
    const token = await line.token(t0)
    now = t0 + hour + 1000
    expect(await (await signIn(JSON.stringify({ idToken: token }))).json()).toMatchObject({
      code: 'sign-in-expired',
    })
    expect(await (await me()).json()).toMatchObject({ code: 'not-signed-in' })
  })

  test.each(['', '{', '[]', '{}', '{"idToken":7}', '{"idToken":""}', `{"idToken":"${'x'.repeat(5000)}"}`])(
    'a body that is not of the form is sent back',
    async (body) => {
      const answer = await signIn(body)
      expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'bad-request' }])
    },
  )

  test.each(['Basic abc', 'Bearer', 'Bearer ', 'bearer a b', 'abc'])(
    'the header %j signs nobody in',
    async (authorization) => {
      const answer = await app.request('/api/me', { headers: { Authorization: authorization } })
      expect([answer.status, await answer.json()]).toMatchObject([401, { code: 'not-signed-in' }])
    },
  )
})
