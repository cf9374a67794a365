/** Laws of LINE's keys before LINE is asked: each missing or wrong one has a sentence of its own, in two languages. */
import { describe, expect, test } from 'vitest'
import { faultsIn, isSecret, keysIn, placeOf } from '../../bot/runtimes/node/line-keys'

const right = {
  LINE_CHANNEL_ID: '1650000008',
  LINE_CHANNEL_SECRET: 'secret-of-the-channel',
  LINE_LOGIN_CHANNEL_ID: '1650000009',
  LINE_LOGIN_CHANNEL_SECRET: 'secret-of-the-login',
  PUBLIC_URL: 'https://learn.example.ac.th',
}
const names = (env: Record<string, string>) => faultsIn(env).map(({ name }) => name)

describe('what may be given', () => {
  test.each([
    ['ids and secrets', {}],
    ['a token in the place of an id', { LINE_CHANNEL_ID: '', LINE_CHANNEL_ACCESS_TOKEN: 'long-lived' }],
    [
      'a mini-app in the place of a secret',
      { LINE_LOGIN_CHANNEL_SECRET: '', LIFF_ID: '1650000009-abcdefgh' },
    ],
    ['an address with a port', { PUBLIC_URL: 'https://learn.example.ac.th:8443' }],
    ['an address in letters of any size', { PUBLIC_URL: 'HTTPS://Learn.Example.ac.th' }],
  ])('%s', (_, more) => {
    expect(faultsIn({ ...right, ...more })).toEqual([])
  })
  test('goes to LINE as it is, to LINE itself unless told otherwise', () => {
    expect(keysIn(right)).toMatchObject({
      publicUrl: right.PUBLIC_URL,
      line: { channelId: '1650000008', channelAccessToken: '', liffId: '', apiUrl: 'https://api.line.me' },
    })
  })
})

test.each(Object.keys(right))('%s missing has one sentence, with the place to get it', (name) => {
  const faults = faultsIn({ ...right, [name]: '' })
  expect(faults).toEqual([{ name, sentence: expect.stringContaining(name) }])
  expect(placeOf(faults[0]?.name ?? 'LIFF_ID')).toMatch(/LINE Developers console → |https address/)
})

test('with nothing at all every key is told at once, each by its own sentence', () => {
  const sentences = faultsIn({}).map(({ sentence }) => sentence)
  expect(names({}).sort()).toEqual(Object.keys(right).sort())
  expect(new Set(sentences).size).toBe(5)
})

describe('a wrong value', () => {
  const wrong: [string, string, RegExp][] = [
    ['LINE_CHANNEL_ID', 'riandee', /digits only/],
    ['LINE_CHANNEL_ACCESS_TOKEN', 'โทเคน', /does not accept/],
    ['LINE_API_URL', 'api.line.me', /must be an address/],
    ['LINE_DATA_API_URL', 'ftp://api.line.me', /must be an address/],
    ['LINE_LOGIN_CHANNEL_ID', '@riandee', /digits only/],
    ['LINE_LOGIN_CHANNEL_ID', right.LINE_CHANNEL_ID, /two channels are needed/],
    ['LIFF_ID', 'https://liff.line.me/1650000009-abcdefgh', /must look like/],
    ['LIFF_ID', '1650000001-abcdefgh', /another channel/],
    ['PUBLIC_URL', 'learn.example.ac.th', /whole address/],
    ['PUBLIC_URL', 'ftp://learn.example.ac.th', /whole address/],
    ['PUBLIC_URL', 'http://learn.example.ac.th', /must begin with https/],
    ['PUBLIC_URL', 'https://learn.example.ac.th/', /no slash/],
    ['PUBLIC_URL', 'https://learn.example.ac.th/line/webhook', /no slash/],
    ['PUBLIC_URL', 'https://learn.example.ac.th?x=1', /no slash/],
    ['PUBLIC_URL', 'https://me@learn.example.ac.th', /no slash/],
    ['PUBLIC_URL', 'http://localhost:3000', /this computer or house only/],
    ['PUBLIC_URL', 'https://127.0.0.1', /this computer or house only/],
    ['PUBLIC_URL', 'https://192.168.1.20', /this computer or house only/],
    ['PUBLIC_URL', 'https://[::1]:3000', /this computer or house only/],
    ['PUBLIC_URL', 'https://school-pc', /this computer or house only/],
    ['PUBLIC_URL', 'https://riandee.local', /this computer or house only/],
  ]
  test.each(wrong)('of %s, %s, has its own sentence', (name, value, sentence) => {
    const faults = faultsIn({ ...right, [name]: value })
    expect(faults).toEqual([{ name, sentence: expect.stringMatching(sentence) }])
    expect(faults[0]?.sentence).toMatch(/[\u0E00-\u0E7F]/)
  })
})

test('secrets and tokens are secret, ids and addresses are not', () => {
  expect(isSecret('LINE_CHANNEL_SECRET') && isSecret('LINE_CHANNEL_ACCESS_TOKEN')).toBe(true)
  expect(isSecret('LINE_CHANNEL_ID') || isSecret('PUBLIC_URL') || isSecret('LIFF_ID')).toBe(false)
})
