/**
 * Laws of `npm start` with keys that is stopped, killed and started again while people go on talking: each word that was
 * answered 200 is answered in the chat, once and in order.
 */
import { existsSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deed } from '../../bot/simulator/phone-api'
import { type Running, startRunning } from './process'

let bot: Running
beforeAll(async () => {
  bot = await startRunning('npm start')
}, 90_000)
afterAll(() => bot?.close(), 30_000)

/** A word of somebody’s on its way, as LINE sees it. */
interface Word {
  person: string
  eventId: string
  replyToken: string
  status: number
}

/** Everything LINE brought to the bot, and every reply token that carried an answer, each in its order. */
function record() {
  const { watchers } = bot.simulator.world
  const words: Word[] = []
  const replied: string[] = []
  watchers.add((news) => {
    if (news.kind !== 'log') return
    const { direction, path, status, request } = news.entry
    if (direction === 'to-bot') words.push(...JSON.parse(request).events.map(wordOf(status)))
    else if (path === '/v2/bot/message/reply' && status === 200) replied.push(JSON.parse(request).replyToken)
  })
  const until = async (isSo: () => boolean) => {
    while (!isSo()) {
      await new Promise<void>((news) => {
        const watch = () => {
          watchers.delete(watch)
          news()
        }
        watchers.add(watch)
      })
    }
  }
  return { words, replied, until }
}

const wordOf =
  (status: number) =>
  (event: { source: { userId: string }; webhookEventId: string; replyToken: string }): Word => ({
    person: event.source.userId,
    eventId: event.webhookEventId,
    replyToken: event.replyToken,
    status,
  })

test('whoever was heard is answered once and in order, however often the bot ends and begins again', async () => {
  const { simulator } = bot
  for (const name of ['มานี', 'ชูใจ', 'ปิติ']) await simulator.perform({ do: 'add-person', name })
  const people = [...simulator.world.people.keys()]
  // Long enough that whenever the bot ends, somebody is being answered.
  simulator.world.faults.queue.push({ on: 'reply', fault: 'slow', times: Number.POSITIVE_INFINITY, ms: 40 })
  const { words, replied, until } = record()
  const isAnswered = ({ replyToken }: Word) => replied.includes(replyToken)
  const heard = () => words.filter(({ status }) => status === 200)

  let back = Promise.resolve()
  let isOver = false
  const does = async (deed: Deed & { person: string }) => {
    await simulator.perform(deed)
    const word = words.findLast(({ person }) => person === deed.person)
    if (word?.status === 200) await until(() => isAnswered(word))
    else await back
  }
  const talks = people.map(async (person) => {
    await does({ do: 'befriend', person })
    while (!isOver) await does({ do: 'write', person, text: 'เมนู' })
  })

  for (const signal of ['SIGTERM', 'SIGKILL', 'SIGTERM', 'SIGKILL'] as const) {
    const goal = replied.length + 4 * people.length
    await until(() => replied.length >= goal && heard().some((word) => !isAnswered(word)))
    const begun = Promise.withResolvers<void>()
    back = begun.promise
    const { code } = await bot.end(signal)
    expect(code).toBe(signal === 'SIGTERM' ? 0 : null)
    await bot.begin()
    begun.resolve()
  }
  const goal = replied.length + 2 * people.length
  await until(() => replied.length >= goal)
  isOver = true
  await Promise.all(talks)
  expect((await bot.end('SIGTERM')).said).toContain('nothing is under way')

  expect(heard().length).toBeLessThan(words.length) // people did talk while nobody was there
  for (const person of people) {
    const tokens = heard()
      .filter((word) => word.person === person)
      .map(({ replyToken }) => replyToken)
    expect(tokens.length).toBeGreaterThan(10)
    expect(replied.filter((token) => tokens.includes(token))).toEqual(tokens)
  }
  expectNothingOwed(heard().map(({ eventId }) => eventId))
}, 30_000)

/** Looks into what the bot left behind: a whole database in one file, every event decided once, nobody to blame. */
function expectNothingOwed(eventIds: string[]): void {
  const file = bot.env.DATABASE_FILE ?? ''
  expect(existsSync(`${file}-wal`)).toBe(false)
  const database = new SQLite(file, { readonly: true })
  const column = (query: string) => database.prepare(query).pluck().all()
  expect(column('SELECT event_id FROM inbox')).toEqual([])
  expect(column("SELECT name FROM house WHERE name = 'alive'")).toEqual([])
  const decided = column('SELECT event_id FROM turns')
  expect(eventIds.filter((id) => !decided.includes(id))).toEqual([])
  database.close()
}
