/** Laws of the environment: whoever sets one value wrong is told which, and where the right one is found. */
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../bot/runtimes/config'

/** Everything a real start needs. */
const real = {
  LINE_CHANNEL_SECRET: 'secret-of-the-channel',
  LINE_CHANNEL_ACCESS_TOKEN: 'token-of-the-channel',
  LINE_LOGIN_CHANNEL_ID: '1650000009',
  LIFF_ID: '1650000009-abcdefgh',
  PUBLIC_URL: 'https://learn.example.ac.th',
}

function sentencesFor(env: Record<string, string>): string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.sentences
    throw error
  }
  return []
}

const nameIn = (sentence: string) => /^\S+ (\w+) /.exec(sentence)?.[1]

const without = (name: string) => Object.fromEntries(Object.entries(real).filter(([key]) => key !== name))

describe('a real start', () => {
  test('is one with LINE’s keys, and speaks with LINE itself', () => {
    expect(readConfig(real)).toMatchObject({
      simulated: false,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'https://learn.example.ac.th',
      line: { apiUrl: 'https://api.line.me', dataApiUrl: 'https://api-data.line.me' },
    })
  })
  test.each(Object.keys(real))('without %s stops with one sentence that names it and its place', (name) => {
    const [sentence = '', ...more] = sentencesFor(without(name))
    expect(more).toEqual([])
    expect(sentence).toMatch(new RegExp(`^ยังไม่มี ${name} ค่ะ · ${name} is missing\\. Where to get it: `))
    expect(sentence).toContain(name === 'PUBLIC_URL' ? 'https' : 'LINE Developers console')
  })
  test.each(['LINE_CHANNEL_SECRET', 'LINE_CHANNEL_ACCESS_TOKEN'])(
    'with %s alone is not a simulated one: it says what else is missing',
    (name) => {
      const missing = sentencesFor({ [name]: 'x'.repeat(30) }).map(nameIn)
      expect(missing.sort()).toEqual(Object.keys(without(name)).sort())
    },
  )
  test('needs no token when id and secret are there to fetch one with', () => {
    const { line } = readConfig({ ...without('LINE_CHANNEL_ACCESS_TOKEN'), LINE_CHANNEL_ID: '1650000008' })
    expect(line).toMatchObject({ channelAccessToken: '', channelId: '1650000008' })
    expect(readConfig({ ...real, LINE_CHANNEL_ID: '1650000008' }).line.channelAccessToken).toBe(
      real.LINE_CHANNEL_ACCESS_TOKEN,
    )
  })
  test('with neither token nor id is told both ways in one sentence', () => {
    const [sentence, ...more] = sentencesFor(without('LINE_CHANNEL_ACCESS_TOKEN'))
    expect(sentence).toMatch(/Channel access token .*or set LINE_CHANNEL_ID .*Channel ID/)
    expect(more).toEqual([])
  })
  test('an empty value is a missing one, and so is one of spaces', () => {
    for (const none of ['', ' \t'])
      expect(sentencesFor({ ...real, LIFF_ID: none })).toEqual(sentencesFor(without('LIFF_ID')))
  })
  test('takes a value without the spaces that came along when it was copied', () => {
    const copied = Object.fromEntries(Object.entries(real).map(([name, value]) => [name, ` ${value}\r\n`]))
    expect(readConfig(copied)).toEqual(readConfig(real))
  })
  test('knows its address as LINE tells it back, however it was typed', () => {
    const typed = 'HTTPS://Learn.Example.AC.TH:443'
    expect(readConfig({ ...real, PUBLIC_URL: typed }).publicUrl).toBe('https://learn.example.ac.th')
  })
})

describe('a simulated start', () => {
  test('is one without any key, and speaks with the simulator on this computer only', () => {
    const config = readConfig({ SIMULATOR_PORT: '4001' })
    expect(config).toMatchObject({ simulated: true, publicUrl: 'https://riandee.example' })
    expect([config.line.apiUrl, config.line.dataApiUrl]).toEqual([
      'http://127.0.0.1:4001',
      'http://127.0.0.1:4001',
    ])
  })
  test('keeps its data apart from the real, and they pass, unless it was told where to keep them', () => {
    expect(readConfig({})).toMatchObject({
      databaseFile: 'data/simulated/riandee.sqlite',
      filesDir: 'data/simulated/files',
      passingFolder: 'data/simulated',
    })
    const told = readConfig({ DATABASE_FILE: 'kept/here.sqlite' })
    expect([told.databaseFile, told.passingFolder]).toEqual(['kept/here.sqlite', undefined])
    const { databaseFile, filesDir, passingFolder } = readConfig(real)
    expect([databaseFile, filesDir, passingFolder]).toEqual(['data/riandee.sqlite', 'data/files', undefined])
  })
  test('keeps its keys to itself: they open nothing of a real channel', () => {
    const { line } = readConfig({})
    for (const key of [line.channelSecret, line.channelAccessToken, line.loginChannelSecret])
      expect(key).toMatch(/^simulated-/)
  })
})

describe('a wrong value', () => {
  const wrong: [string, string][] = [
    ['PORT', 'three-thousand'],
    ['PORT', '70000'],
    ['PORT', '30.5'],
    ['SIMULATOR_PORT', '-1'],
    ['PUBLIC_URL', 'http://learn.example.ac.th'],
    ['PUBLIC_URL', 'https://learn.example.ac.th/with/a/path'],
    ['PUBLIC_URL', 'https://learn.example.ac.th?x=1'],
    ['PUBLIC_URL', 'https://me:mine@learn.example.ac.th'],
    ['PUBLIC_URL', 'https://learn.example.ac.th:80:90'],
    ['LINE_CHANNEL_ACCESS_TOKEN', 'two words'],
    ['LINE_CHANNEL_ACCESS_TOKEN', 'โทเคน'],
    ['LINE_CHANNEL_ID', 'my-channel'],
    ['LINE_LOGIN_CHANNEL_ID', 'my-login-channel'],
    ['LIFF_ID', 'https://liff.line.me/1650000009-abcdefgh'],
    ['LINE_API_URL', 'api-of-line'],
    ['LINE_DATA_API_URL', 'ftp://data.example'],
    ['OFFICE_PHONE', 'call-us'],
    ['SESSION_SECRET', 'too-short-to-be-one'],
    ['ISSUER_KEY', 'not-a-key-at-all'],
    ['ISSUER_KEY', '{"kty":"OKP","crv":"Ed25519","x":"only-the-public-half"}'],
    ['ISSUER_URL', 'http://learn.example.ac.th/issuer'],
    ['OPERATOR_KEY', 'short-key'],
    ['OPERATOR_KEY', 'กุญแจที่ยาวพอสมควรนะคะ'],
  ]
  test.each(wrong)('of %s stops with one sentence that names it and never repeats it', (name, value) => {
    const sentences = sentencesFor({ ...real, [name]: value })
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toMatch(new RegExp(`^ขอตรวจ ${name} .* · ${name} must .+\\.$`))
    expect(sentences[0]).not.toContain(value)
  })
  test.each(['LIFF_ID', 'LINE_CHANNEL_ID', 'LINE_LOGIN_CHANNEL_ID', 'PUBLIC_URL'])(
    'of %s is told with the place where the right one is found',
    (name) => {
      expect(sentencesFor({ ...real, [name]: 'ไม่ใช่' })[0]).toContain('Where to get it: ')
    },
  )
  test('is told together with all that is missing: nobody mends one thing only to hear of the next', () => {
    const sentences = sentencesFor({ ...without('PUBLIC_URL'), LIFF_ID: 'wrong', PORT: 'wrong' })
    expect(sentences.map(nameIn).sort()).toEqual(['LIFF_ID', 'PORT', 'PUBLIC_URL'])
  })
})

describe('where badges are issued from', () => {
  test('is PUBLIC_URL, unless another address issued the first one', () => {
    expect(readConfig(real).issuerUrl).toBe('https://learn.example.ac.th')
    expect(readConfig({ ...real, ISSUER_URL: 'https://OLD.example.ac.th' }).issuerUrl).toBe(
      'https://old.example.ac.th',
    )
    expect(readConfig({}).issuerUrl).toBe('https://riandee.example')
  })
  test('comes with a key that is read once, as JWK', () => {
    const half = 'x'.repeat(43)
    const key = { kty: 'OKP', crv: 'Ed25519', x: half, d: half }
    expect(readConfig({ ...real, ISSUER_KEY: JSON.stringify(key) }).issuerKey).toEqual(key)
    expect(readConfig(real).issuerKey).toBeUndefined()
  })
})
