/** Laws of a beginning: what an earlier life left is taken up, a death is held against somebody and a good end is not. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Bot } from '../../bot/runtimes/node'
import type { Store } from '../../db/store'
import { shippedCourses } from '../world'
import { type NodeBot, nodeBot } from './node-bot'

let house: NodeBot
beforeEach(() => {
  house = nodeBot()
})
afterEach(() => house.remove())

/** The words of so many strangers wait, as after an end in the middle. */
async function leave(store: Store, strangers: number): Promise<void> {
  const now = Date.now() - 1_000
  const arrivals = Array.from({ length: strangers }, (_, i) => ({
    eventId: `E${i}`,
    at: now,
    chat: { kind: 'direct' as const },
    lineUserId: `U${i}`,
    replyToken: `token-${i}`,
    event: { kind: 'wrote' as const, text: 'เมนู' },
  }))
  await store.inbox.receive(arrivals, now)
}

/** Asks again and again; every answer takes a moment of the bot’s own time. */
async function waitsFor(bot: Bot, isSo: (waitsFor: string[], status: number) => boolean): Promise<void> {
  for (;;) {
    const answer = await fetch(`${bot.origin}/ready`)
    const { waitsFor } = (await answer.json()) as { waitsFor: string[] }
    if (isSo(waitsFor, answer.status)) return
  }
}

const tookAllUp = (bot: Bot) => waitsFor(bot, (lacking) => !lacking.includes('left-behind'))

/** Four lives ended, each with the same event in front; then a fifth begins. */
async function fifthLife(diedBefore: boolean) {
  await house.between(async (store) => {
    await leave(store, 1)
    const [where] = await store.inbox.leftBehind(Date.now(), 1)
    const { next } = await store.turns.scene(where?.conversation ?? '', where?.person ?? '', Date.now())
    for (let i = 0; i < 4; i++) if (next) await store.inbox.threw(next)
    if (diedBefore) await store.lives.begin()
  })
  const bot = await house.start()
  await tookAllUp(bot)
  await bot.stop()
  return house.between(async (_, rows) => ({
    dead: await rows('SELECT event_id FROM inbox WHERE dead = 1'),
    decided: await rows('SELECT event_id FROM turns'),
  }))
}

describe('the event in front', () => {
  test('is a dead letter after its fifth death', async () => {
    expect(await fifthLife(true)).toEqual({ dead: [{ event_id: 'E0' }], decided: [] })
  })
  test('is answered after a good end, however often the bot was started again', async () => {
    expect(await fifthLife(false)).toEqual({ dead: [], decided: [{ event_id: 'E0' }] })
  })
})

test('a stop is a good end, and a process that was never asked to is none', async () => {
  const died = () => house.between((store) => store.lives.begin())
  const bot = await house.start()
  await bot.stop()
  expect([await died(), await died()]).toEqual([false, true])
})

test('all that was left is taken up at once, though it is much', async () => {
  await house.between((store) => leave(store, 130))
  const bot = await house.start()
  await tookAllUp(bot)
  await bot.stop()
  await house.between(async (_, rows) => {
    expect(await rows('SELECT event_id FROM turns')).toHaveLength(130)
    expect(await rows('SELECT event_id FROM inbox WHERE payload IS NOT NULL')).toEqual([])
  })
}, 30_000)

test('/ready says 503 until the courses are there, while /health is well', async () => {
  const bot = await house.start()
  expect((await fetch(`${bot.origin}/health`)).status).toBe(200)
  await waitsFor(bot, (lacking, status) => status === 503 && lacking.join() === 'courses')
  for (const { course } of shippedCourses()) await bot.ports.store.courses.publish(course, Date.now())
  await waitsFor(bot, (lacking, status) => status === 503 && lacking.join() === 'courses')
  bot.coursesAreThere()
  await waitsFor(bot, (lacking, status) => status === 200 && lacking.length === 0)
  await bot.stop()
})
