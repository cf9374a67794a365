/**
 * What a person notices when the database is away for a moment, over each call of an answer: nothing, or a short wait.
 * Run on better-sqlite3 and on D1 in workerd.
 */
import { describe, expect, test } from 'vitest'
import { takeUp } from '../../bot/sweep'
import { openBot, type TestBot } from '../bot'
import { type Aftermath, aftermathOf, bring, bringAgain, heldBack, momentAfter } from '../faults/stage'
import { toFirstQuestion } from '../faults/ways'
import { fixture } from '../flows/fixture-course'
import { withMenus } from '../laws/long-talk'
import type { OpenTroubled } from './manners'
import { kinds, moods, type Strike, trouble } from './moods'

/** As a queue's message does on Workers, long before the reply token dies. */
const wokenAfterMs = 15_000
const jobsComeAgainMs = 121_000

const deeds = [
  {
    of: 'an answer',
    prepare: toFirstQuestion,
    does: (bot: TestBot) => bot.chooses('answer', { option: 'a1r' }),
  },
  {
    of: 'the consent, with a job',
    prepare: (bot: TestBot) => bot.does({ do: 'befriend', person: bot.first }),
    does: (bot: TestBot) => bot.chooses('consent'),
  },
]

/**
 * Laws of answers while the database has its moods.
 *
 * @param tried the moods in which every call of an answer is struck once
 */
export async function mannersOfTurns(open: OpenTroubled, tried = moods): Promise<void> {
  const mood = trouble()
  for (const { of, prepare, does } of deeds) {
    const begin = await momentAfter(
      async (courses) => openBot(courses, await open(mood)),
      [fixture],
      async (bot) => {
        await withMenus(bot)
        await prepare(bot)
      },
    )
    const undisturbed = async (strike: Strike = (call) => call(), at = 1, times = 1) => {
      const bot = await begin()
      const events = await heldBack(bot, does)
      mood.strike(strike, at, times)
      await bring(bot, events)
      const calls = mood.calls
      mood.strike(strike, 1, 0)
      return { bot, events, calls, heard: await aftermathOf(bot) }
    }
    const whole = await undisturbed()
    await later(whole.bot)
    const left = await aftermathOf(whole.bot)
    const everyCall = Array.from({ length: whole.calls }, (_, i) => i + 1)

    describe(`over ${of}`, () => {
      test('there is something to be away in, and nothing is left over', () => {
        expect(whole.calls).toBeGreaterThan(3)
        expect([left.tables.inbox, left.tables.jobs, left.pushed]).toEqual([[], [], 0])
        expect(left.phones).toEqual(whole.heard.phones)
      })
      test.each(tried)(
        'a moment of “%s” is not noticed: the words are heard at once, and once',
        async (_, strike) => {
          for (const at of everyCall) {
            const { bot, heard } = await undisturbed(strike, at)
            expect(bubblesOf(heard)).toEqual(bubblesOf(whole.heard))
            await later(bot)
            expect(await aftermathOf(bot)).toEqual(left)
          }
        },
      )
      test.each(kinds)(
        'longer “%s” than anybody is patient for loses nothing and does nothing twice',
        async (_, strike) => {
          for (const at of everyCall) {
            const { bot, events } = await undisturbed(strike, at, 3)
            if (bot.simulator.world.undelivered.length > 0) await bringAgain(bot, events)
            bot.clock.pass(wokenAfterMs)
            await takeUp(bot.life.ports)
            expect(bubblesOf(await aftermathOf(bot))).toEqual(bubblesOf(whole.heard))
            await bringAgain(bot, events)
            await later(bot)
            expect(await aftermathOf(bot)).toEqual(left)
          }
        },
      )
      test.each(['before', 'after'])(
        'an answer that takes 20 s, %s the batch takes effect, is heard once though the safety net was woken',
        async (when) => {
          for (const at of everyCall) {
            const bot = await begin()
            const events = await heldBack(bot, does)
            const stall = async () => {
              bot.clock.pass(20_000)
              await takeUp(bot.life.ports)
            }
            mood.strike(async (call) => {
              if (when === 'before') await stall()
              const answer = await call()
              if (when === 'after') await stall()
              return answer
            }, at)
            await bring(bot, events)
            expect(bubblesOf(await aftermathOf(bot))).toEqual(bubblesOf(whole.heard))
            await later(bot)
            expect(await aftermathOf(bot)).toEqual(left)
          }
        },
      )
    })
  }
}

async function later(bot: TestBot): Promise<void> {
  bot.clock.pass(jobsComeAgainMs)
  await takeUp(bot.life.ports)
}

const bubblesOf = ({ phones }: Aftermath): string[][] => Object.values(phones).map(({ bubbles }) => bubbles)
