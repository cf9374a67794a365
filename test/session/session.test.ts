import { describe, expect, test } from 'vitest'
import { isSessionToken, makeSession, openSession } from '../../bot/session/session'

const t0 = 1_795_000_000_000
const hour = 3_600_000
const secret = 'a secret of the tests, long enough'

describe('a session', () => {
  test('says whose it is for twelve hours', async () => {
    const { token, expiresAt } = await makeSession('p1', secret, t0)
    expect(expiresAt).toBe(t0 + 12 * hour)
    expect(await openSession(token, secret, t0)).toEqual({ person: 'p1', isDueForRenewal: false })
    expect(await openSession(token, secret, expiresAt - 1)).toEqual({ person: 'p1', isDueForRenewal: true })
  })

  test('is over at its twelfth hour', async () => {
    const { token, expiresAt } = await makeSession('p1', secret, t0)
    await expect(openSession(token, secret, expiresAt)).rejects.toMatchObject({ code: 'sign-in-expired' })
  })

  test('is due for renewal after an hour of use', async () => {
    const { token } = await makeSession('p1', secret, t0)
    expect((await openSession(token, secret, t0 + hour - 1)).isDueForRenewal).toBe(false)
    expect((await openSession(token, secret, t0 + hour)).isDueForRenewal).toBe(true)
  })

  test('of another secret is nobody’s', async () => {
    const { token } = await makeSession('p1', 'another secret', t0)
    await expect(openSession(token, secret, t0)).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  test('changed in any one letter is nobody’s', async () => {
    const { token } = await makeSession('p1', secret, t0)
    for (let at = 0; at < token.length; at += 1) {
      // Two letters on, so that the unused bits of a last letter cannot hide the change.
      const changed = `${token.slice(0, at)}${token[at] === 'Q' ? 'g' : 'Q'}${token.slice(at + 1)}`
      await expect(openSession(changed, secret, t0)).rejects.toMatchObject({ code: 'not-signed-in' })
    }
  })

  test('with another person written into it is nobody’s', async () => {
    const { token } = await makeSession('p1', secret, t0)
    const theirs = await makeSession('p2', 'another secret', t0)
    const mixed = [...theirs.token.split('.').slice(0, 2), token.split('.')[2]].join('.')
    await expect(openSession(mixed, secret, t0)).rejects.toMatchObject({ code: 'not-signed-in' })
  })

  test.each(['', 's1', 's1.', 's1..', 's1.a.b', 's1.a.b.c', 's1.%.%', 's2.e30.e30'])(
    'that is only %j is nobody’s',
    async (token) => {
      await expect(openSession(token, secret, t0)).rejects.toMatchObject({ code: 'not-signed-in' })
    },
  )

  test('is told from an ID token of LINE’s', async () => {
    expect(isSessionToken((await makeSession('p1', secret, t0)).token)).toBe(true)
    expect(isSessionToken('eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJVMSJ9.c2ln')).toBe(false)
  })
})
