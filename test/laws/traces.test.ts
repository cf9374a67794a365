/** Laws of what stays: whose ids stand where, what a stranger leaves, what a group leaves. */
import { beforeEach, describe, expect, test } from 'vitest'
import { sweepAway, takeUp } from '../../bot/sweep'
import type { TestBot } from '../bot'
import { rowsIn } from '../faults/ways'
import {
  everything,
  groupTalk,
  inGroup,
  lineIds,
  longTalk,
  own,
  sendsPicture,
  tablesWith,
  talkingBot,
  withMenus,
} from './long-talk'

const hourMs = 3_600_000

let bot: TestBot
beforeEach(async () => {
  bot = await talkingBot()
})

describe('LINE’s ids', () => {
  test('stand nowhere but with people and chats, after everything that can be said was said', async () => {
    await longTalk(bot)
    await groupTalk(bot)
    const tables = await everything(bot)
    const { person, others, group } = lineIds(bot)
    expect(tablesWith(tables, person)).toEqual(['people'])
    expect(others.flatMap((other) => tablesWith(tables, other))).toEqual(['people'])
    expect(tablesWith(tables, group)).toEqual(['chats'])
    expect((await bot.files.list('')).filter((key) => key.includes(person))).toEqual([])
  })
  test('are no part of ours: every id of a person is random', async () => {
    await longTalk(bot)
    const [person] = await rowsIn(bot, 'people')
    expect(person?.id).toMatch(/^[A-Za-z0-9]{16}$/)
    const again = await talkingBot()
    await longTalk(again)
    expect((await rowsIn(again, 'people'))[0]?.id).not.toBe(person?.id)
  })
})

describe('an inbox', () => {
  test('is empty when all is answered, and so are the jobs', async () => {
    await withMenus(bot)
    await longTalk(bot)
    await groupTalk(bot)
    expect([await rowsIn(bot, 'inbox'), await rowsIn(bot, 'jobs')]).toEqual([[], []])
  })
  test('left nobody’s typed words in the turns: those are with the request they were written for', async () => {
    await longTalk(bot)
    const tables = await everything(bot)
    for (const text of own.typed) expect(tablesWith(tables, text)).toEqual(['help_words'])
  })
})

describe('in a group', () => {
  test('what people say to each other leaves no row, not even a person', async () => {
    const { group, person } = lineIds(bot)
    await bot.does({ do: 'add-bot', group, person })
    const before = await everything(bot)
    await bot.does({ do: 'write', person, chat: group, text: inGroup.chatter })
    await bot.does({ do: 'sticker', person, chat: group, packageId: '446', stickerId: '1988' })
    expect(await everything(bot)).toEqual(before)
  })
  test('what was said to the bot stays in no table', async () => {
    await groupTalk(bot)
    const tables = await everything(bot)
    expect([inGroup.called, inGroup.chatter].flatMap((text) => tablesWith(tables, text))).toEqual([])
  })
})

describe('a stranger', () => {
  /** Everything a person may do who does not agree. */
  const looksAround = async () => {
    await bot.does({ do: 'befriend', person: bot.first })
    for (const text of ['ดูวิชาทั้งหมด', 'ขอความช่วยเหลือ', ...own.typed]) await bot.writes(text)
    await sendsPicture(bot)
    await bot.chooses('go', { to: 'menu' })
  }
  const left = async () =>
    tablesNaming(await everything(bot), 'people', 'inbox', 'turns', 'keepsakes', 'jobs')

  test('leaves none of their words, and no picture', async () => {
    await looksAround()
    const tables = await everything(bot)
    for (const text of own.typed) expect(tablesWith(tables, text)).toEqual([])
    expect([await rowsIn(bot, 'keepsakes'), await bot.files.list('evidence/')]).toEqual([[], []])
  })
  test('is remembered for a day and then forgotten, event ids after a fortnight', async () => {
    await looksAround()
    bot.clock.pass(23 * hourMs)
    await sweepAway(bot.life.ports)
    expect(await rowsIn(bot, 'people')).toHaveLength(1)
    bot.clock.pass(2 * hourMs)
    await sweepAway(bot.life.ports)
    expect(await left()).toEqual(['turns', 'jobs'])
    bot.clock.pass(15 * 24 * hourMs)
    await takeUp(bot.life.ports)
    expect(await left()).toEqual([])
  })
  test('who writes in the very moment of the sweep is not forgotten', async () => {
    await looksAround()
    bot.clock.pass(25 * hourMs)
    await bot.simulator.app.request('/test/hold', { method: 'POST' })
    await bot.writes('เมนู')
    const [event] = bot.simulator.world.heldBack
    await bot.life.ports.store.inbox.receive(
      [
        {
          eventId: String(event?.webhookEventId),
          at: bot.clock.now(),
          chat: { kind: 'direct' },
          lineUserId: bot.first,
          event: { kind: 'wrote', text: 'เมนู' },
        },
      ],
      bot.clock.now(),
    )
    await sweepAway(bot.life.ports)
    expect(await rowsIn(bot, 'people')).toHaveLength(1)
    expect(await rowsIn(bot, 'inbox')).toHaveLength(1)
  })
  test('whose words could never be answered is forgotten all the same, words and dead letters too', async () => {
    await bot.does({ do: 'befriend', person: bot.first })
    await bot.simulator.app.request('/test/faults', {
      method: 'POST',
      body: JSON.stringify({ on: 'reply', fault: 'rate-429', times: 99 }),
      headers: { 'content-type': 'application/json' },
    })
    await bot.writes('ดูวิชาทั้งหมด')
    Object.defineProperty(bot.life.ports.office, 'phone', {
      get() {
        throw new Error('a bug of ours')
      },
    })
    await bot.writes('ขอความช่วยเหลือ')
    expect((await rowsIn(bot, 'inbox')).map((row) => [row.unspoken, row.dead])).toEqual([
      [1, 0],
      [0, 1],
    ])
    bot.clock.pass(25 * hourMs)
    await takeUp(bot.life.ports)
    await sweepAway(bot.life.ports)
    expect(await left()).toEqual(['turns', 'jobs'])
  })
  test('is no longer one once they agreed: a learner who withdrew keeps what the bot said it keeps', async () => {
    await longTalk(bot)
    await bot.writes('ตั้งค่า')
    await bot.chooses('setting', { what: 'privacy' })
    await bot.chooses('withdraw')
    bot.clock.pass(25 * hourMs)
    await sweepAway(bot.life.ports)
    expect((await rowsIn(bot, 'people')).map((row) => row.name)).toEqual([own.name])
    expect(await rowsIn(bot, 'answers')).toHaveLength(2)
  })
  test('who withdrew is not kept for ever: after the years the consent names, all of it goes', async () => {
    await longTalk(bot)
    await bot.writes('ตั้งค่า')
    await bot.chooses('setting', { what: 'privacy' })
    await bot.chooses('withdraw')
    bot.clock.pass(4 * 365 * 24 * hourMs)
    await sweepAway(bot.life.ports)
    await takeUp(bot.life.ports)
    expect(tablesWith(await everything(bot), own.name)).toEqual([])
    expect(await rowsIn(bot, 'answers')).toEqual([])
  })
})

const tablesNaming = (tables: Record<string, string>, ...names: string[]): string[] =>
  names.filter((name) => tables[name] !== '[]')
