/**
 * Law 1: an event that was answered 200 is never lost and never takes effect twice, whatever dies when. The process is
 * killed at every call that leaves it, before and after the call took effect, and another takes its place.
 */
import { describe, expect, test } from 'vitest'
import type { LineEvent } from '../../bot/simulator/world/world'
import { takeUp } from '../../bot/sweep'
import type { Open, TestBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { withMenus } from '../laws/long-talk'
import { type Crash, crashAt, nobodyDies, type When } from './crash'
import { type Scenario, scenarios } from './scenarios'
import { type Aftermath, aftermathOf, bring, bringAgain, heldBack, momentAfter } from './stage'
import { rowsIn } from './ways'

/** Long enough for a job to be due again whose doer died. */
const jobsComeAgainMs = 121_000

/** One life under a crash, brought some events; then another life takes up what was left, as a start does. */
async function livesThrough(bot: TestBot, events: LineEvent[], crash: Crash): Promise<void> {
  await bot.restart(crash.change)
  await bring(bot, events)
  await bot.restart()
  await bot.life.ports.store.inbox.blameFront()
  await takeUp(bot.life.ports, 0)
}

async function laterOn(bot: TestBot): Promise<void> {
  bot.clock.pass(jobsComeAgainMs)
  await takeUp(bot.life.ports)
}

/** What an undisturbed life leaves, and how many calls there are to die in. */
async function undisturbed(begin: () => Promise<TestBot>, deeds: Scenario['deeds']) {
  const bot = await begin()
  const events = await heldBack(bot, deeds)
  const crash = nobodyDies()
  await livesThrough(bot, events, crash)
  const turns = (await rowsIn(bot, 'turns')).length
  await laterOn(bot)
  return { calls: crash.calls(), turns, aftermath: await aftermathOf(bot) }
}

/** Jobs that are due at once are done in any order, and one may leave the other less to do: the longest life counts. */
async function longestOf(lives: number, live: () => ReturnType<typeof undisturbed>) {
  const lived = []
  for (let i = 0; i < lives; i++) lived.push(await live())
  return lived.reduce((long, one) => (one.calls > long.calls ? one : long))
}

async function prepared(open: Open, { prepare, deeds }: Scenario) {
  const begin = await momentAfter(open, [fixture], async (bot) => {
    await withMenus(bot)
    await prepare(bot)
  })
  return { begin, deeds, whole: await longestOf(4, () => undisturbed(begin, deeds)) }
}

/** The table of deaths: every scenario, dying at every call, before it and after it. */
export async function crashTable(open: Open): Promise<void> {
  for (const scenario of scenarios) {
    const ready = await prepared(open, scenario)
    describe(`a process that dies over ${scenario.of}`, () => deaths(ready))
  }
}

function deaths({ begin, deeds, whole }: Awaited<ReturnType<typeof prepared>>): void {
  test('would leave nothing owed, push nothing, and have no job but to forget', () => {
    const { tables, pushed } = whole.aftermath
    expect([tables.inbox, pushed]).toEqual([[], 0])
    expect(tables.jobs?.filter((job) => !job.includes('forget-turns'))).toEqual([])
    expect(whole.calls).toBeGreaterThan(4)
  })

  const places = Array.from({ length: whole.calls }, (_, i) => i + 1)
  const all = (['before', 'after'] as const).flatMap((when) => places.map((at): [When, number] => [when, at]))
  test.each(all)('%s call %i loses nothing and does nothing twice', async (when, at) => {
    const bot = await begin()
    const events = await heldBack(bot, deeds)
    await livesThrough(bot, events, crashAt(at, when))
    const taken = bot.simulator.world.undelivered.length === 0
    if (taken) {
      expect((await rowsIn(bot, 'turns')).length).toBe(whole.turns)
      expect(bubblesOf(await aftermathOf(bot))).toEqual(bubblesOf(whole.aftermath))
    }
    await bringAgain(bot, events)
    await laterOn(bot)
    expect(await aftermathOf(bot)).toEqual(whole.aftermath)
  })
}

const bubblesOf = ({ phones }: Aftermath): Record<string, string[]> =>
  Object.fromEntries(Object.entries(phones).map(([name, { bubbles }]) => [name, bubbles]))
