/**
 * Law 1: an event that was answered 200 is never lost and never takes effect twice, whatever dies when. The process is
 * killed at every call that leaves it, before and after the call took effect, and another takes its place.
 */
import { expect, test } from 'vitest'
import { takeUp } from '../../bot/sweep'
import { openSqlite } from '../../db/sqlite'
import { openBot, type TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { crashAt } from './crash'
import { rowsIn, toFirstQuestion } from './ways'

/** One tap, from a fresh place; answers what came of it. */
async function tapUnder(crash: ReturnType<typeof crashAt>) {
  const bot = await openBot([fixture], openSqlite(':memory:'))
  await toFirstQuestion(bot)
  await bot.life.ports.store.jobs.due(0, 1)
  const before = { turns: (await rowsIn(bot, 'turns')).length, shown: bot.shown().length }
  await bot.restart(crash.change)
  await bot.chooses('answer')
  return { bot, before }
}

async function afterwards(bot: TestBot, before: { turns: number; shown: number }) {
  await bot.restart()
  await takeUp(bot.life.ports, 0)
  return {
    turns: (await rowsIn(bot, 'turns')).length - before.turns,
    answers: (await rowsIn(bot, 'answers')).length,
    shown: bot.shown().length - before.shown,
    owed: (await rowsIn(bot, 'inbox')).length,
    pushed: bot.shown().filter((entry) => entry.pushed).length,
  }
}

const whole = await (async () => {
  const crash = crashAt(Number.POSITIVE_INFINITY, 'before')
  await tapUnder(crash)
  return crash.calls()
})()

for (const when of ['before', 'after'] as const) {
  for (let at = 1; at <= whole; at++) {
    test(`a process that dies ${when} call ${at} of ${whole} loses nothing and does nothing twice`, async () => {
      const crash = crashAt(at, when)
      const { bot, before } = await tapUnder(crash)
      expect(crash.died()).toBe(true)
      const taken = bot.simulator.world.undelivered.length === 0
      const first = await afterwards(bot, before)
      const lastReply = bot.simulator.world.log.filter(
        (entry) => entry.path.endsWith('/message/reply') && entry.status === 200,
      )
      expect(lastReply.length).toBeGreaterThan(0)
      if (taken) expect(first).toEqual({ turns: 1, answers: 1, shown: 1, owed: 0, pushed: 0 })
      else if (when === 'before')
        expect(first).toEqual({ turns: 0, answers: 0, shown: 0, owed: 0, pushed: 0 })

      await bot.simulator.app.request('/test/redeliver', { method: 'POST' })
      await bot.life.tasks.finished()
      expect(await afterwards(bot, before)).toEqual({ turns: 1, answers: 1, shown: 1, owed: 0, pushed: 0 })
    })
  }
}
