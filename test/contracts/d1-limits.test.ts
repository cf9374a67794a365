/** Laws of D1's limits: however much comes at once, no statement and no row comes near to what D1 refuses. */
import { describe, expect, test } from 'vitest'
import { courseProblems } from '../../bot/line/course-gate'
import { sweepAway, takeUp } from '../../bot/sweep'
import { openSqlite } from '../../db/sqlite'
import { Course, courseLimitBytes, sizeBytesOf } from '../../shared/course'
import { openBot, type TestBot } from '../bot'
import { longestCourse } from '../courses/longest-course'
import { png } from '../courses/made-media'
import { rowsIn } from '../faults/ways'
import { fixture } from '../flows/fixture-course'
import { deletesEverything, groupTalk, longTalk, withMenus } from '../laws/long-talk'
import { aStore } from './store'
import { withinD1 } from './within-d1'

const dayMs = 86_400_000

describe('the store within the limits of D1', () => aStore(async () => withinD1(openSqlite(':memory:'))))

async function watched(courses: Course[] = [fixture]) {
  const database = withinD1(openSqlite(':memory:'))
  const bot = await openBot(courses, database)
  return { bot, largest: database.largest }
}

/** Does it all without the bot hearing of it, then lets everything come in one POST. */
async function inOnePost(bot: TestBot, deeds: () => Promise<void>): Promise<void> {
  await bot.simulator.app.request('/test/hold', { method: 'POST' })
  await deeds()
  await bot.simulator.app.request('/test/release', {
    method: 'POST',
    body: JSON.stringify({ order: 'one-post' }),
    headers: { 'content-type': 'application/json' },
  })
  await bot.life.tasks.finished()
}

async function people(bot: TestBot, count: number): Promise<string[]> {
  while (bot.simulator.world.people.size < count)
    await bot.simulator.perform({ do: 'add-person', name: `คนที่ ${bot.simulator.world.people.size}` })
  return [...bot.simulator.world.people.keys()].slice(0, count)
}

describe('the limits of D1 are far away', () => {
  test('a hundred events of a hundred people in one POST, and all of them forgotten at once', async () => {
    const { bot, largest } = await watched()
    await inOnePost(bot, async () => {
      for (const person of await people(bot, 100)) await bot.simulator.perform({ do: 'befriend', person })
    })
    expect(await rowsIn(bot, 'people')).toHaveLength(100)
    expect(await rowsIn(bot, 'inbox')).toEqual([])
    bot.clock.pass(2 * dayMs)
    await sweepAway(bot.life.ports)
    await takeUp(bot.life.ports)
    await bot.life.tasks.finished()
    expect((await rowsIn(bot, 'people')).filter((row) => row.line_user_id !== null)).toEqual([])
    expect(largest.values).toBeGreaterThan(5)
  })

  test('a hundred long messages of one person in one POST', async () => {
    const { bot, largest } = await watched()
    await bot.does({ do: 'befriend', person: bot.first })
    await bot.chooses('consent')
    await bot.chooses('name-later')
    await bot.writes('ขอความช่วยเหลือ')
    await inOnePost(bot, async () => {
      for (let i = 0; i < 100; i += 1)
        await bot.simulator.perform({ do: 'write', person: bot.first, text: `${i} ${'ยาว'.repeat(800)}` })
    })
    expect(await rowsIn(bot, 'inbox')).toEqual([])
    expect(await rowsIn(bot, 'help_words')).not.toEqual([])
    expect(largest.rowBytes).toBeGreaterThan(7000)
  })

  test('an album of sixty photos, kept, and erased with everything else', async () => {
    const { bot } = await watched()
    await withMenus(bot)
    await longTalk(bot)
    const body = new Uint8Array(png(64, 64))
    const send = () =>
      bot.simulator.app.request('/phone/files', {
        method: 'POST',
        body,
        headers: { 'content-type': 'image/png' },
      })
    const files: string[] = []
    while (files.length < 60) files.push(((await (await send()).json()) as { id: string }).id)
    await inOnePost(bot, () =>
      bot.simulator.perform({ do: 'send-files', person: bot.first, kind: 'image', files }),
    )
    await bot.chooses('keep')
    expect((await rowsIn(bot, 'keepsakes')).filter((row) => row.kept_at !== null).length).toBeGreaterThan(59)
    await groupTalk(bot)
    await deletesEverything(bot)
    bot.clock.pass(40 * dayMs)
    await sweepAway(bot.life.ports)
    expect(await rowsIn(bot, 'keepsakes')).toEqual([])
  })

  test('the longest course that may be published, corrected in all its words', async () => {
    const longest = longestCourse()
    const sizeBytes = sizeBytesOf(longest)
    expect(sizeBytes).toBeGreaterThan(0.9 * courseLimitBytes)
    expect(courseProblems(longest)).toEqual([])
    const { bot, largest } = await watched([longest])
    const mended = JSON.parse(JSON.stringify(longest).replaceAll('ยาว', 'สั้น')) as Course
    await bot.life.ports.store.courses.publish(mended, bot.clock.now())
    expect(await rowsIn(bot, 'corrections')).toHaveLength(1)
    expect(largest.rowBytes).toBeGreaterThan(sizeBytes)
  })

  test('a course beyond the limit is none, whatever makes it so long', () => {
    const letters = 'ก'.repeat(courseLimitBytes / 3)
    const tooLong = { ...fixture, about: { th: letters } }
    expect(Course.safeParse(tooLong).error?.issues.map((issue) => issue.message)).toEqual(['too-large'])
    expect(Course.safeParse({ ...fixture, searchWords: ['ก'.repeat(61)] }).success).toBe(false)
  })
})
