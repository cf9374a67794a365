/** Laws of asking for keys: one at a time, with where to find it, secrets unseen, until LINE itself accepts them. */
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Told } from '../../bot/line/setting-up/told'
import { openTerminal } from '../../bot/runtimes/node/ask-at-terminal'
import { completeKeys } from '../../bot/runtimes/node/complete-keys'
import { kept } from '../../bot/runtimes/node/env-file'
import { keysIn } from '../../bot/runtimes/node/line-keys'
import { CommandError } from '../../bot/runtimes/node/office-client'
import { rememberKeys } from '../../bot/runtimes/node/remember-keys'
import { type Line, onPort, SECRET, startLine, TOKEN } from '../simulator/line'

let line: Line
let port: Awaited<ReturnType<typeof onPort>>
let at: { LINE_API_URL: string; LINE_DATA_API_URL: string }
beforeEach(async () => {
  line = startLine()
  port = await onPort(line)
  at = { LINE_API_URL: port.origin, LINE_DATA_API_URL: port.origin }
})
afterEach(() => port.close())

const right = {
  LINE_CHANNEL_ID: '2000000001',
  LINE_CHANNEL_SECRET: SECRET,
  LINE_LOGIN_CHANNEL_ID: '2000000002',
  LINE_LOGIN_CHANNEL_SECRET: 'simulated-login-secret',
  PUBLIC_URL: 'https://learn.example.ac.th',
}

/** A person at a terminal who answers each question in turn; `shown` is what was written on the screen. */
function sitting(answers: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let shown = ''
  output.on('data', (chunk) => {
    shown += chunk
    if (!/(= |\[Y\/n\] )$/.test(String(chunk))) return
    const answer = answers.shift()
    setImmediate(() => (answer === undefined ? input.end('\u0004') : input.write(`${answer}\r`)))
  })
  return { terminal: openTerminal(input, output), shown: () => shown }
}

const messageOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => '',
    (error) => (error instanceof CommandError ? error.message : String(error.stack)),
  )

describe('where nobody can be asked', () => {
  test('keys that LINE accepts go through, from the environment and from the file beside it', async () => {
    const { PUBLIC_URL, ...others } = right
    const { keys, asked } = await completeKeys({ ...at, PUBLIC_URL }, others)
    expect([keys.publicUrl, keys.line.channelSecret, asked]).toEqual([PUBLIC_URL, SECRET, {}])
  })
  test('every missing one is said at once, each with its place', async () => {
    const said = await messageOf(completeKeys(at, {}))
    for (const name of Object.keys(right))
      expect(said).toMatch(new RegExp(`! .*${name}.*\n  ${name}: .*: \\S`))
  })
  test.each([
    ['LINE_CHANNEL_SECRET', 'guessed', /not the secret of LINE_CHANNEL_ID/],
    ['LINE_LOGIN_CHANNEL_SECRET', 'guessed', /not the secret of LINE_LOGIN_CHANNEL_ID/],
    ['LINE_CHANNEL_SECRET', right.LINE_LOGIN_CHANNEL_SECRET, /in each other’s place/],
    ['LINE_CHANNEL_ACCESS_TOKEN', 'guessed', /does not accept this LINE_CHANNEL_ACCESS_TOKEN/],
    ['PUBLIC_URL', 'http://learn.example.ac.th', /must begin with https/],
  ])('%s %s is said in its own sentence, and the value is not repeated', async (name, value, sentence) => {
    const said = await messageOf(completeKeys({ ...at, ...right, [name]: value }, {}))
    expect(said).toMatch(sentence)
    expect(said.match(/^! /gm)).toHaveLength(1)
    if (name !== 'PUBLIC_URL') expect(said).not.toContain(value)
  })
  test('spaces that were copied along are no part of a key', async () => {
    const copied = Object.fromEntries(Object.entries(right).map(([name, value]) => [name, ` ${value} `]))
    expect((await completeKeys({ ...at, ...copied }, {})).keys).toEqual(
      (await completeKeys({ ...at, ...right }, {})).keys,
    )
  })
  test('a LINE that does not answer is not a wrong key', async () => {
    port.close()
    expect(await messageOf(completeKeys({ ...right, LINE_API_URL: 'http://127.0.0.1:9' }, {}))).toContain(
      'LINE did not answer',
    )
  })
})

describe('at a terminal', () => {
  test('what is missing is asked for one by one with its place, and no secret is ever shown', async () => {
    const { LINE_LOGIN_CHANNEL_SECRET } = right
    const answers = Object.values(right).map((value) => ` ${value}  `)
    const { terminal, shown } = sitting(answers)
    const { keys, asked } = await completeKeys(at, {}, terminal)
    expect(asked).toEqual(right)
    expect(keys.line).toMatchObject({ channelId: '2000000001', channelSecret: SECRET })
    for (const name of Object.keys(right))
      expect(shown()).toMatch(new RegExp(`${name}: .*\\n[^\\n]*${name}= `))
    expect(shown()).toContain(right.LINE_CHANNEL_ID)
    expect(shown()).not.toContain(SECRET)
    expect(shown()).not.toContain(LINE_LOGIN_CHANNEL_SECRET)
  })
  test('an answer that is wrong is told why and asked for again, whether by its form or by LINE', async () => {
    const { PUBLIC_URL, LINE_CHANNEL_SECRET, ...others } = right
    const answers = ['guessed', 'http://learn.example.ac.th', PUBLIC_URL, right.LINE_CHANNEL_ID, SECRET]
    const { LINE_CHANNEL_ID, ...kept } = others
    const { terminal, shown } = sitting(answers)
    const { asked } = await completeKeys(at, { ...kept, LINE_CHANNEL_ID }, terminal)
    expect(asked).toEqual({ LINE_CHANNEL_ID, LINE_CHANNEL_SECRET, PUBLIC_URL })
    expect(shown()).toMatch(/must begin with https[\s\S]*not the secret of LINE_CHANNEL_ID/)
  })
  test('a token that ran out gives way to id and secret when it is left empty', async () => {
    const kept = { ...right, LINE_CHANNEL_ACCESS_TOKEN: 'ran-out', LINE_CHANNEL_ID: '' }
    const { terminal } = sitting(['', right.LINE_CHANNEL_ID])
    const { keys } = await completeKeys(at, kept, terminal)
    expect([keys.line.channelAccessToken, keys.line.channelId]).toEqual(['', right.LINE_CHANNEL_ID])
  })
  test('what the environment itself says wrong is said, not asked: the next start would read it again', async () => {
    const { terminal, shown } = sitting([])
    const fixed = { ...at, ...right, LINE_CHANNEL_ACCESS_TOKEN: `${TOKEN}-wrong` }
    expect(await messageOf(completeKeys(fixed, {}, terminal))).toContain('does not accept')
    expect(shown()).not.toContain('= ')
  })
  test('a question that is left ends it with a sentence', async () => {
    const { terminal } = sitting([])
    expect(await messageOf(completeKeys(at, {}, terminal))).toContain('Stopped here')
  })
})

describe('what was typed', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'riandee-typed-'))
  const told: Told[] = [
    { told: 'mini-app-right', liffId: '2000000002-abcdefgh', url: 'https://learn.example.ac.th/liff/' },
  ]
  const typed = { LINE_CHANNEL_SECRET: SECRET, PUBLIC_URL: right.PUBLIC_URL }
  const completed = { keys: keysIn(right), asked: typed }

  test.each(['y', '', 'ค่ะ'])(
    'is kept after “%s”, the mini-app’s id beside it, for its owner’s eyes alone',
    async (answer) => {
      const file = join(folder(), '.env')
      const { terminal, shown } = sitting([answer])
      await rememberKeys(completed, told, { file, dryRun: false, terminal, say: terminal.say })
      expect(kept(file)).toEqual({ ...typed, LIFF_ID: '2000000002-abcdefgh' })
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(shown()).toContain('LINE_CHANNEL_SECRET, PUBLIC_URL, LIFF_ID')
      expect(shown()).not.toContain(SECRET)
    },
  )
  test.each(['n', 'No', 'ไม่ค่ะ'])(
    'is not kept after “%s”; what npm start will need is said',
    async (answer) => {
      const file = join(folder(), '.env')
      const { terminal, shown } = sitting([answer])
      await rememberKeys(completed, told, { file, dryRun: false, terminal, say: terminal.say })
      expect(kept(file)).toEqual({})
      expect(shown()).toContain('Set LIFF_ID=2000000002-abcdefgh before npm start.')
    },
  )
  test('is not asked about when nothing was typed and nothing found', async () => {
    const { terminal, shown } = sitting([])
    const nothing = { keys: keysIn({ ...right, LIFF_ID: '2000000002-abcdefgh' }), asked: {} }
    await rememberKeys(nothing, told, { file: '.env', dryRun: false, terminal, say: terminal.say })
    expect(shown()).toBe('')
  })
})
