/** Laws of what happens later: a picture is fetched or nowhere, a menu is linked by its name, files go with their rows. */
import { beforeEach, describe, expect, test } from 'vitest'
import { runDueJobs } from '../../bot/jobs/run'
import { takeUp } from '../../bot/sweep'
import { openBot, type TestBot } from '../bot'
import { rowsIn, toFirstQuestion } from '../faults/ways'
import { fixture } from '../flows/fixture-course'
import { sendsPicture, withMenus } from '../laws/long-talk'

let bot: TestBot
beforeEach(async () => {
  bot = await openBot([fixture])
  await withMenus(bot)
  await toFirstQuestion(bot)
})

const fault = (on: string, name: string, times = 1) =>
  bot.simulator.app.request('/test/faults', {
    method: 'POST',
    body: JSON.stringify({ on, fault: name, times }),
    headers: { 'content-type': 'application/json' },
  })
const jobs = () => rowsIn(bot, 'jobs')
const files = () => bot.files.list('evidence/')
/** How often LINE was asked for the bytes of a message. */
const contentAsked = () =>
  bot.simulator.world.log.filter(({ path }) => /\/message\/\d+\/content$/.test(path)).length
const pass = async (ms: number) => {
  bot.clock.pass(ms)
  await takeUp(bot.life.ports)
}

/** The newest picture of the first person, taken back. */
const unsend = async () => {
  const chat = bot.simulator.world.people.get(bot.first)?.chat ?? []
  const entry = chat.findLast((one) => one.message.type === 'image')?.id ?? ''
  await bot.does({ do: 'unsend', person: bot.first, entry })
}

describe('a picture that is to be kept', () => {
  test('is fetched whole, with its type, under the person’s own folder', async () => {
    await sendsPicture(bot)
    await bot.chooses('keep')
    const [person] = await rowsIn(bot, 'people')
    const [key = ''] = await files()
    expect(key).toMatch(new RegExp(`^evidence/${person?.id}/`))
    expect(await bot.files.head(key)).toMatchObject({ type: 'image/png' })
    expect((await rowsIn(bot, 'keepsakes')).map((row) => row.file)).toEqual([key])
  })
  test('is not fetched before its owner says so', async () => {
    await sendsPicture(bot)
    await pass(60_000)
    expect([await jobs(), await files(), contentAsked()]).toEqual([[], [], 0])
  })
  test('while LINE still prepares it is waited for, which is no failure, and then comes', async () => {
    await sendsPicture(bot)
    await fault('content', '202', 3)
    await bot.chooses('keep')
    expect((await jobs()).map((job) => job.tries)).toEqual([0])
    await pass(10_000)
    await pass(10_000)
    expect([(await jobs()).map((job) => job.tries), await files()]).toEqual([[0], []])
    await pass(10_000)
    expect([await jobs(), (await files()).length]).toEqual([[], 1])
  })
  test('is fetched once, and is one job, also when two processes look for work at the same time', async () => {
    await sendsPicture(bot)
    await fault('content', '202', 2)
    await bot.chooses('keep')
    bot.clock.pass(10_000)
    await Promise.all([runDueJobs(bot.life.ports), runDueJobs(bot.life.ports)])
    expect(await jobs()).toHaveLength(1)
    // Once when it was kept, once now: two that look share the work.
    expect(contentAsked()).toBe(2)
    await pass(10_000)
    await pass(10_000)
    expect([await jobs(), (await files()).length]).toEqual([[], 1])
  })
  test('and was taken back meanwhile stays nowhere', async () => {
    await sendsPicture(bot)
    await fault('content', '202')
    await bot.chooses('keep')
    await unsend()
    await pass(10_000)
    expect([await jobs(), await files(), await rowsIn(bot, 'keepsakes')]).toEqual([[], [], []])
  })
  test('and is taken back in the very moment its bytes come stays nowhere', async () => {
    await sendsPicture(bot)
    await bot.restart({
      fetch: (fetch) => async (input, init) => {
        const answer = await fetch(input, init)
        if (String(input).endsWith('/content')) await unsendNow()
        return answer
      },
    })
    await bot.chooses('keep')
    expect([await files(), await rowsIn(bot, 'keepsakes')]).toEqual([[], []])
  })
  test('that LINE no longer has is not asked for again', async () => {
    await sendsPicture(bot)
    bot.simulator.world.contents.clear()
    await bot.chooses('keep')
    expect([await jobs(), await files()]).toEqual([[], []])
  })
  test('whose bytes break off is fetched again, and leaves no half of itself', async () => {
    await sendsPicture(bot)
    await fault('content', '500', 2)
    await bot.chooses('keep')
    expect([(await jobs()).map((job) => job.tries), await files()]).toEqual([[1], []])
    await pass(5_000)
    await pass(25_000)
    expect([await jobs(), (await files()).length]).toEqual([[], 1])
  })
})

/** What the chat does when the person unsends, without waiting for the turn that is under way. */
async function unsendNow(): Promise<void> {
  const { people } = bot.simulator.world
  const entry = people.get(bot.first)?.chat.findLast((one) => one.message.type === 'image')
  const [person] = await rowsIn(bot, 'people')
  await bot.database.batch([
    {
      text: 'DELETE FROM keepsakes WHERE person = ? AND line_message_id = ?',
      values: [person?.id, entry?.id],
    },
  ])
}

describe('the rich menu', () => {
  test('of a learner is linked by its alias, once, in their language', async () => {
    const { world } = bot.simulator
    const menuOf = (alias: string) => world.aliases.get(alias)
    expect(world.people.get(bot.first)?.linkedMenu).toBe(menuOf('riandee-learner-th'))
    await bot.writes('English please')
    await bot.writes('ตั้งค่า')
    await bot.chooses('setting', { what: 'language' })
    await bot.chooses('language', { language: 'en' })
    expect(world.people.get(bot.first)?.linkedMenu).toBe(menuOf('riandee-learner-en'))
    expect(menuOf('riandee-learner-en')).not.toBe(menuOf('riandee-learner-th'))
  })
  test('that LINE does not take is tried five times, then waits for an operator, and learning goes on', async () => {
    const other = await openBot([fixture])
    await toFirstQuestion(other)
    for (const waitMs of [5_000, 25_000, 125_000, 625_000]) {
      other.clock.pass(waitMs)
      await takeUp(other.life.ports)
    }
    expect((await rowsIn(other, 'jobs')).map((job) => [job.tries, job.dead])).toEqual([[5, 1]])
    const shown = other.shown().length
    await other.chooses('answer')
    expect(other.shown().length).toBe(shown + 1)
    const [owed] = await other.life.ports.store.owed.list(0, 9)
    await withMenus(other)
    await other.life.ports.store.owed.retry(owed?.id ?? '', other.clock.now())
    await takeUp(other.life.ports)
    expect(await rowsIn(other, 'jobs')).toEqual([])
    expect(other.simulator.world.people.get(other.first)?.linkedMenu).not.toBeNull()
  })
})

describe('files that are to be forgotten', () => {
  test('are those that no row speaks of; what is kept stays', async () => {
    await sendsPicture(bot)
    await bot.chooses('keep')
    bot.clock.pass(120_000)
    await sendsPicture(bot)
    await bot.chooses('keep')
    const before = await files()
    expect(before).toHaveLength(2)
    await unsend()
    const after = await files()
    expect(after).toHaveLength(1)
    expect((await rowsIn(bot, 'keepsakes')).map((row) => row.file)).toEqual(after)
  })
  test('are only the person’s own', async () => {
    await bot.files.put('evidence/somebody-else/one', new Uint8Array([1]), 'image/png')
    const [person] = await rowsIn(bot, 'people')
    await bot.life.ports.store.jobs.put(String(person?.id), { kind: 'forget-files' }, bot.clock.now())
    await runDueJobs(bot.life.ports)
    expect(await files()).toEqual(['evidence/somebody-else/one'])
  })
})

test('a job of another version of the bot waits for an operator, and the others are done', async () => {
  await bot.database.batch([
    {
      text: `INSERT INTO jobs (id, person, job, due_at, tries, dead) VALUES ('old', 'p', '{"kind":"fax"}', 0, 0, 0)`,
      values: [],
    },
  ])
  await bot.life.ports.store.jobs.put('p', { kind: 'forget-files' }, bot.clock.now())
  await runDueJobs(bot.life.ports)
  expect((await jobs()).map((job) => [job.id, job.dead])).toEqual([['old', 1]])
})
