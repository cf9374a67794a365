/** Laws of the safety net: what a dead process left is taken up, by all conversations at once, and nothing dies of waiting. */
import { beforeEach, describe, expect, test } from 'vitest'
import { takeUp } from '../../bot/sweep'
import { openBot, type TestBot } from '../bot'
import { rowsIn, toFirstQuestion } from '../faults/ways'
import { fixture } from '../flows/fixture-course'

let bot: TestBot
beforeEach(async () => {
  bot = await openBot([fixture])
})

/** A process that takes events in and dies before the first turn. */
const onlyTakesIn = () =>
  bot.restart({
    database: (database) => ({
      async batch(statements) {
        if (statements.some(({ text }) => text.includes('json_object'))) throw new Error('dead')
        return database.batch(statements)
      },
    }),
  })

const crowd = async (size: number): Promise<string[]> => {
  for (let i = 0; i < size; i++) await bot.does({ do: 'add-person', name: `คนที่ ${i}` })
  return [...bot.simulator.world.people.keys()].slice(-size)
}

describe('many conversations that were left behind', () => {
  test('do not wait for each other: while LINE is slow with one, all others are decided', async () => {
    const people = await crowd(8)
    await onlyTakesIn()
    for (const person of people) await bot.does({ do: 'befriend', person })
    const slow: (() => void)[] = []
    await bot.restart({
      fetch: (fetch) => async (input, init) => {
        await new Promise<void>((go) => slow.push(go))
        return fetch(input, init)
      },
    })
    bot.clock.pass(15_000)
    const rounds: Promise<unknown>[] = []
    for (let i = 0; i < 7; i++) {
      rounds.push(takeUp(bot.life.ports, 1))
      await manyTicks()
    }
    expect(await rowsIn(bot, 'turns')).toHaveLength(8)
    expect((await rowsIn(bot, 'inbox')).filter((row) => row.dead === 1)).toEqual([])
    while (slow.length > 0) {
      slow.shift()?.()
      await manyTicks()
    }
    await Promise.all(rounds)
    expect(people.map((person) => bot.shown(person).length)).toEqual(people.map(() => 1))
    expect(await rowsIn(bot, 'inbox')).toEqual([])
  })
})

/** Lets everything go on that waits for nobody outside. */
async function manyTicks(): Promise<void> {
  for (let i = 0; i < 300; i++) await Promise.resolve()
  await new Promise((later) => setImmediate(later))
}

describe('words that surely did not reach LINE', () => {
  const limited = () =>
    bot.simulator.app.request('/test/faults', {
      method: 'POST',
      body: JSON.stringify({ on: 'reply', fault: 'rate-429', times: 3 }),
      headers: { 'content-type': 'application/json' },
    })

  test.each([30, 54, 57, 59, 61, 600])(
    'are heard or still owed, and with the next answer heard, when the net comes after %s s',
    async (seconds) => {
      await toFirstQuestion(bot)
      await limited()
      await bot.chooses('answer')
      const shown = bot.shown().length
      bot.clock.pass(seconds * 1000)
      await takeUp(bot.life.ports)
      const heard = bot.shown().length - shown
      expect(heard + (await rowsIn(bot, 'inbox')).length).toBe(1)
      await bot.does({ do: 'sticker', person: bot.first, packageId: '446', stickerId: '1988' })
      expect(JSON.stringify(bot.shown().slice(shown))).toContain('เพราะ-a1')
      expect(await rowsIn(bot, 'inbox')).toEqual([])
    },
  )
})
