/**
 * Law 14 in numbers: what a learner who finished a course leaves in the database, so that D1's ten gigabytes are far away.
 */
import { expect, test } from 'vitest'
import { sweepAway } from '../../bot/sweep'
import { bytesPerLearner } from '../bench/bytes'
import { openBot } from '../bot'
import { rowsIn } from '../faults/ways'
import { fixture, onShelf } from '../flows/fixture-course'
import { actionsIn } from '../taps'
import { studious } from '../walks/studious'

const dayMs = 86_400_000

test('a learner of a shipped course leaves at most 23 kB, and 13 kB a month later', async () => {
  const { fresh, rolledUp, turns } = await bytesPerLearner(12)
  expect(turns).toBeGreaterThan(50)
  expect(fresh).toBeLessThanOrEqual(23_000)
  expect(rolledUp).toBeLessThanOrEqual(13_000)
}, 30_000)

test('rolled up, a learner stands where they stood: answers, tries, results, dates and ratings are all there', async () => {
  const bot = await openBot([fixture])
  const tapsUntil = async (kind: string) => {
    for (let i = 0; i < 80; i++) {
      const last = bot.shown().at(-1)?.message
      const wanted = actionsIn(last).find(({ data }) => String(data).startsWith(kind))
      const action = wanted ?? studious(bot.shown(), [onShelf(fixture)])
      if (action) await bot.does({ do: 'tap', person: bot.first, action })
      if (wanted) return
    }
    throw new Error(`nothing led to ${kind}`)
  }
  await bot.does({ do: 'befriend', person: bot.first })
  await tapsUntil('send?')
  await tapsUntil('rate?')
  const [{ id } = { id: '' }] = await rowsIn(bot, 'people')
  const scene = () => bot.life.ports.store.turns.scene(String(id), String(id), bot.clock.now())
  const [before, turns] = [await scene(), await rowsIn(bot, 'turns')]
  bot.clock.pass(31 * dayMs)
  await sweepAway(bot.life.ports)
  expect([turns.length > 20, (await rowsIn(bot, 'turns')).length]).toEqual([true, 1])
  const after = await scene()
  expect({ ...after, dueCards: [] }).toEqual({ ...before, dueCards: [] })
  expect(after.enrolments[0]?.attempts[0]?.answers).toHaveLength(fixture.test.length)
  await bot.chooses('reasons')
  expect(JSON.stringify(bot.shown().at(-2)?.message) + JSON.stringify(bot.shown().at(-1)?.message)).toContain(
    'เพราะ-t1r',
  )
})
