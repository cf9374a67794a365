/** Laws of "once": whoever else is at it in the same moment, words are heard once and an event is done once. */
import { beforeEach, describe, expect, test } from 'vitest'
import { takeUp } from '../../bot/sweep'
import type { Open, TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { bring, heldBack } from './stage'
import { keepATurn, rowsIn, toFirstQuestion, until } from './ways'

let bot: TestBot

const fault = (name: string, times: number) =>
  bot.simulator.app.request('/test/faults', {
    method: 'POST',
    body: JSON.stringify({ on: 'reply', fault: name, times }),
    headers: { 'content-type': 'application/json' },
  })
const replies = () => bot.simulator.world.log.filter(({ path }) => path.endsWith('/message/reply')).length
const heard = (words: string) =>
  bot.shown().filter(({ message }) => JSON.stringify(message).includes(words)).length

/** What is done once, whoever else is at it; run on both runtimes. */
export function onceLaws(open: Open) {
  beforeEach(async () => {
    bot = await open([fixture])
    await toFirstQuestion(bot)
  })

  test('an event that comes under two times is done once, and neither waits for ever', async () => {
    const [event] = await heldBack(bot, () => bot.chooses('answer', { option: 'a1r' }))
    if (!event) throw new Error('nothing was held back')
    const turns = (await rowsIn(bot, 'turns')).length
    await bring(bot, [event, { ...event, timestamp: Number(event.timestamp) + 1 }])
    expect([(await rowsIn(bot, 'turns')).length, await rowsIn(bot, 'inbox')]).toEqual([turns + 1, []])
    expect(heard('เพราะ-a1r')).toBe(1)
  })

  describe('words that did not reach LINE', () => {
    test('are heard once when a turn takes them along while the safety net reaches for them', async () => {
      await fault('rate-429', 3)
      await bot.chooses('answer', { option: 'a1r' })
      let reached = false
      await bot.restart({
        database: (database) => ({
          async batch(statements) {
            if (statements.some(({ text }) => text.includes('SET unspoken = 0')) && !reached) {
              reached = true
              await bot.simulator.perform({ do: 'write', person: bot.first, text: 'เมนู' })
              await until(async () => (await rowsIn(bot, 'inbox')).length === 0)
            }
            return database.batch(statements)
          },
        }),
      })
      bot.clock.pass(15_000)
      await takeUp(bot.life.ports)
      await bot.life.tasks.finished()
      expect([reached, heard('เพราะ-a1r'), await rowsIn(bot, 'inbox')]).toEqual([true, 1, []])
    })

    test('because a process died first are not tried with a token that must have died too', async () => {
      let dead = false
      const living = async <T>(call: () => Promise<T>): Promise<T> => {
        if (dead) throw new Error('the process died here')
        return call()
      }
      await bot.restart({
        database: (database) => ({
          async batch(statements) {
            const answer = await living(() => database.batch(statements))
            dead ||= keepATurn(statements)
            return answer
          },
        }),
        fetch: (fetch) => (input, init) => living(() => fetch(input, init)),
      })
      await bot.chooses('answer', { option: 'a1r' })
      expect((await rowsIn(bot, 'inbox')).length).toBe(1)
      const tried = replies()
      await bot.restart()
      bot.clock.pass(120_000)
      await takeUp(bot.life.ports)
      expect([replies(), heard('เพราะ-a1r'), await rowsIn(bot, 'inbox')]).toEqual([tried, 0, []])
    })
  })
}
