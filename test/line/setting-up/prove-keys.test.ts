/** Laws of proving keys: each wrong key is known by its own name before anything is done with it. */
import { expect, test } from 'vitest'
import { proveKeys } from '../../../bot/line/setting-up/prove-keys'
import { SECRET, TOKEN } from '../../simulator/line'
import { keys, newChannel } from './channel'

const loginSecret = keys.loginChannelSecret

test.each([
  ['id and secret of both', {}],
  ['a long-lived token beside them', { channelAccessToken: TOKEN }],
  [
    'a token alone, without the secrets that would make more',
    { channelAccessToken: TOKEN, channelId: '', loginChannelSecret: '' },
  ],
])('right keys are right: %s', async (_, more) => {
  const { door, writes } = newChannel()
  expect(await proveKeys({ ...keys, ...more }, door)).toEqual([])
  expect(writes()).toEqual([])
})

test.each([
  ['secret-refused', { channelSecret: 'guessed' }],
  ['login-secret-refused', { loginChannelSecret: 'guessed' }],
  ['secrets-swapped', { channelSecret: loginSecret, loginChannelSecret: SECRET }],
  ['secrets-swapped', { channelSecret: loginSecret }],
  [
    'channels-swapped',
    {
      ...{ channelId: keys.loginChannelId, channelSecret: loginSecret },
      ...{ loginChannelId: keys.channelId, loginChannelSecret: SECRET },
    },
  ],
  ['login-is-messaging', { loginChannelId: keys.channelId, loginChannelSecret: SECRET }],
  ['messaging-is-login', { channelId: keys.loginChannelId, channelSecret: loginSecret }],
  ['token-refused', { channelAccessToken: 'guessed' }],
  ['token-refused', { channelAccessToken: 'guessed', channelId: '' }],
])('%s', async (problem, more) => {
  expect(await proveKeys({ ...keys, ...more }, newChannel().door)).toEqual([problem])
})

test('two wrong keys are told together', async () => {
  const wrong = { ...keys, channelSecret: 'guessed', channelAccessToken: 'guessed' }
  expect(await proveKeys(wrong, newChannel().door)).toEqual(['secret-refused', 'token-refused'])
})

test('a token of the Login channel, or of another Messaging channel, is known as such', async () => {
  const { line, door } = newChannel()
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: keys.loginChannelId,
    client_secret: loginSecret,
  })
  const issued = await line.app.request('/oauth2/v3/token', { method: 'POST', body: form })
  const { access_token: channelAccessToken } = (await issued.json()) as { access_token: string }
  expect(await proveKeys({ ...keys, channelAccessToken }, door)).toEqual(['token-of-login-channel'])
  const another = { ...keys, channelId: '2000000003', channelAccessToken: TOKEN }
  expect(await proveKeys(another, door)).toContain('token-of-another-channel')
})

test('when LINE does not answer, nothing is said against the keys', async () => {
  const { line, door } = newChannel()
  await line.test('/faults', { on: 'token', fault: 'cut' })
  await expect(proveKeys(keys, door)).rejects.toThrow('no answer')
})

test.each(['null', '<html>guest network</html>', '""'])(
  '%s in place of an answer is not LINE’s',
  async (page) => {
    const { door } = newChannel()
    const guest = { ...door, fetch: async () => new Response(page) }
    await expect(proveKeys(keys, guest)).rejects.toThrow(SyntaxError)
  },
)
