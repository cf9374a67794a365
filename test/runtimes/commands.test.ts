/** Laws of the operator's commands and of a bot that dies: one process, a real port, a simulated LINE beside it. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallCourse } from '../courses/desk'
import { mp4, png } from '../courses/made-media'
import { type Running, run, startRunning } from './process'

const patienceMs = 60_000

let bot: Running
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'riandee-trainer-'))
  const picture = png(800, 800)
  for (const name of ['one.png', 'a.png', 'b.png']) writeFileSync(join(folder, name), picture)
  writeFileSync(join(folder, 'cover.png'), png(800, 520))
  writeFileSync(join(folder, 'one.mp4'), mp4())
  writeFileSync(join(folder, 'course.yaml'), smallCourse)
  writeFileSync(join(folder, 'broken.yaml'), smallCourse.replace('seconds: 20', 'seconds: ยี่สิบ'))
  bot = await startRunning()
}, patienceMs)
afterAll(() => bot?.close(), patienceMs)

const lineOf = (passage: string) => smallCourse.slice(0, smallCourse.indexOf(passage)).split('\n').length
const shown = () =>
  bot.simulator.world.people.get(bot.person)?.chat.filter((entry) => entry.from === 'bot') ?? []

/** Resolves when the bot has said so many things to the first person. */
async function untilShown(count: number): Promise<void> {
  while (shown().length < count) {
    await new Promise<void>((news) => {
      const watch = () => {
        bot.simulator.world.watchers.delete(watch)
        news()
      }
      bot.simulator.world.watchers.add(watch)
    })
  }
}

async function hears(text: string): Promise<string> {
  const before = shown().length
  await bot.simulator.perform({ do: 'write', person: bot.person, text })
  await untilShown(before + 1)
  return JSON.stringify(shown().slice(before))
}

describe('a mini-app that only strangers opened', () => {
  const opens = async (person: string) => {
    const asked = await bot.simulator.app.request(`/phone/id-token?person=${person}`)
    const headers = { authorization: `Bearer ${(await asked.json()).idToken}` }
    return (await fetch(`${bot.origin}/api/me`, { headers })).status
  }
  test(
    'is told to the office with where to click, until somebody the bot knows opens it',
    async () => {
      const doubt = /No mini-app session has been known.*LINE Developers console → Providers/
      const stranger = [...bot.simulator.world.people.keys()].at(-1) ?? ''
      expect((await bot.command('owed')).said).not.toMatch(doubt)
      expect(await opens(stranger)).toBe(404)
      expect((await bot.command('owed')).said).toMatch(doubt)
      const setUp = await run('bot/runtimes/node/commands/setup-line.ts', ['--dry-run'], bot.env)
      expect(setUp.said).toMatch(doubt)
      Object.assign(bot.simulator.world.people.get(stranger) ?? {}, { friend: true })
      expect(await opens(stranger)).toBe(404)
      expect((await bot.command('owed')).said).not.toMatch(doubt)
    },
    patienceMs,
  )
})

describe('a trainer’s own course', () => {
  test(
    'that is broken is told by file, line and field, in Thai and English, and is not published',
    async () => {
      const { code, said } = await bot.command('course', 'check', join(folder, 'broken.yaml'))
      expect(code).toBe(1)
      expect(said).toContain(join(folder, 'broken.yaml'))
      const line = lineOf('seconds: 20')
      expect(said).toMatch(new RegExp(`บรรทัด ${line} .*lessons\\[0\\]\\.seconds`))
      expect(said).toMatch(new RegExp(`line ${line}, .*lessons\\[0\\]\\.seconds`))
      expect(said).not.toMatch(/\n\s+at /)
      const added = await bot.command('course', 'add', join(folder, 'broken.yaml'))
      expect(added.code).toBe(1)
    },
    patienceMs,
  )
  test(
    'comes in while the bot runs, stands in the catalogue at once, is listed, corrected and retired',
    async () => {
      await bot.simulator.perform({ do: 'befriend', person: bot.person })
      await untilShown(1)
      const file = join(folder, 'course.yaml')
      expect(await bot.command('course', 'add', file)).toMatchObject({
        code: 0,
        said: expect.stringContaining('small: '),
      })
      expect(await hears('คอร์สเล็ก')).toContain('คอร์สเล็ก')
      writeFileSync(file, smallCourse.replace('ได้ความรู้', 'ได้ความรู้มากขึ้น'))
      expect((await bot.command('course', 'add', file)).said).toContain('gives')
      expect((await bot.command('course', 'add', file)).said).toContain('Nothing differs')
      expect((await bot.command('course', 'list')).said).toMatch(/^small .*1\.2/m)
      expect((await bot.command('course', 'retire', 'small')).code).toBe(0)
      expect((await bot.command('course', 'list')).said).toMatch(/^small .*retired/m)
      expect(await bot.command('course', 'retire', 'small')).toMatchObject({
        code: 1,
        said: expect.stringContaining('small'),
      })
    },
    patienceMs,
  )
})

describe('who issues badges', () => {
  test(
    'is set from a file that was begun from the example; what is amiss in it is told by line and field',
    async () => {
      const { code, said } = await bot.command('issuer', 'show')
      expect([code, said]).toEqual([0, expect.stringContaining('An example')])
      const [file, broken] = [join(folder, 'issuer.yaml'), join(folder, 'issuer-broken.yaml')]
      writeFileSync(file, said.replaceAll(' (ตัวอย่าง)', ''))
      writeFileSync(broken, said.replace('country: TH', 'country: ไทย').replace('region:', 'regoin:'))
      const refused = await bot.command('issuer', 'set', broken)
      expect(refused.code).toBe(1)
      expect(refused.said).toMatch(/line \d+, .*address\.country/)
      expect(refused.said).toContain('Two capital letters')
      expect(refused.said).toContain('region')
      expect(await bot.command('issuer', 'set', file)).toMatchObject({
        code: 0,
        said: expect.stringContaining('did:web:learn.example.ac.th:issuers:1'),
      })
      expect((await bot.command('issuer', 'show')).said).toContain('name:\n  th: โรงเรียนผู้สูงอายุเรียนดี\n')
    },
    patienceMs,
  )
  test(
    'signs with a key of its own, which can be changed; a key for ISSUER_KEY is made and kept nowhere',
    async () => {
      const made = (await bot.command('key', 'new')).said.trim().split('\n').at(-1) ?? ''
      expect(JSON.parse(made)).toMatchObject({ kty: 'OKP', crv: 'Ed25519' })
      expect((await bot.command('key', 'show')).said).toContain('Nothing was signed yet')
      const rotated = await bot.command('key', 'rotate')
      expect(rotated.said).toMatch(/#key-1 .*retired[\s\S]*#key-2 .*signs/)
      expect((await bot.command('key', 'revoke', '2')).said).toContain('Only a retired key')
      expect((await bot.command('key', 'revoke', '1')).code).toBe(0)
      expect((await bot.command('key', 'show')).said).toMatch(/#key-1 .*revoked/)
    },
    patienceMs,
  )
  test(
    'sees that there are no badges, and is told how one is taken back',
    async () => {
      expect((await bot.command('badge', 'list')).said).toContain('There are no badges yet')
      expect(await bot.command('badge', 'revoke', 'x')).toMatchObject({
        code: 1,
        said: expect.stringContaining('revoke ID mistake'),
      })
      expect((await bot.command('badge', 'revoke', 'x', 'mistake')).said).toContain(
        'There is no badge of this id',
      )
    },
    patienceMs,
  )
})

test(
  'what is owed is listed; a command that nobody knows says what there is',
  async () => {
    const [owed, unknown, other] = await Promise.all([
      bot.command('owed'),
      bot.command('owed', 'sing'),
      bot.command('course'),
    ])
    expect(owed).toMatchObject({ code: 0, said: expect.stringContaining('Nothing is owed') })
    expect(unknown).toMatchObject({ code: 1, said: expect.stringContaining('npm run owed retry ID') })
    expect(other).toMatchObject({ code: 1, said: expect.stringContaining('npm run course add FILE') })
  },
  patienceMs,
)

describe('a message that was answered 200', () => {
  const slowReply = () =>
    bot.simulator.app.request('/test/faults', {
      method: 'POST',
      body: JSON.stringify({ on: 'reply', fault: 'slow', ms: 400 }),
      headers: { 'content-type': 'application/json' },
    })

  test(
    'is answered before a bot that is asked to stop is gone',
    async () => {
      const before = shown().length
      await slowReply()
      await bot.simulator.perform({ do: 'write', person: bot.person, text: 'เมนู' })
      const { code, said } = await bot.end('SIGTERM')
      expect([code, shown().length]).toEqual([0, before + 1])
      expect(said).toContain('nothing is under way')
      await bot.begin()
      expect(shown()).toHaveLength(before + 1)
    },
    patienceMs,
  )
  test(
    'is answered once, also when the bot was killed on the way',
    async () => {
      const before = shown().length
      await slowReply()
      await bot.simulator.perform({ do: 'write', person: bot.person, text: 'เมนู' })
      await bot.end('SIGKILL')
      await bot.begin()
      await untilShown(before + 1)
      const { said } = await bot.command('owed')
      expect([said.includes('Nothing is owed'), shown().length]).toEqual([true, before + 1])
      expect((await fetch(`${bot.origin}/health`)).status).toBe(200)
      await hears('ดูวิชาทั้งหมด')
    },
    patienceMs,
  )
})

test(
  'without a bot that runs a command says how to start it',
  async () => {
    await bot.end('SIGTERM')
    expect(await bot.command('course', 'list')).toMatchObject({
      code: 1,
      said: expect.stringContaining('npm start'),
    })
  },
  patienceMs,
)
