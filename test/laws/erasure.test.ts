/** Law of erasure: who asks that everything be deleted leaves a number and dates, and nothing that says who it was. */
import { beforeEach, describe, expect, test } from 'vitest'
import { sweepAway, takeUp } from '../../bot/sweep'
import type { TestBot } from '../bot'
import { rowsIn } from '../faults/ways'
import {
  deletesEverything,
  everything,
  groupTalk,
  lineIds,
  longTalk,
  own,
  sendsPicture,
  tablesWith,
  talkingBot,
  withMenus,
} from './long-talk'

const dayMs = 86_400_000

let bot: TestBot
beforeEach(async () => {
  bot = await talkingBot()
  await withMenus(bot)
  await longTalk(bot)
})

const jobKinds = async () => (await rowsIn(bot, 'jobs')).map((row) => JSON.parse(String(row.job)).kind)

const fault = (on: string, name: string, times: number) =>
  bot.simulator.app.request('/test/faults', {
    method: 'POST',
    body: JSON.stringify({ on, fault: name, times }),
    headers: { 'content-type': 'application/json' },
  })

/** Where any of a person's own words, names and ids still stand. */
const tracesLeft = async () => {
  const tables = await everything(bot)
  return [own.name, own.school, own.province, ...own.typed, lineIds(bot).person].flatMap((text) =>
    tablesWith(tables, text).map((table) => `${table}: ${text}`),
  )
}

describe('after “delete everything”', () => {
  test('no table holds a word, a name or LINE’s id of the person; before it, two did', async () => {
    const kept = new Set((await tracesLeft()).map((trace) => trace.split(':')[0]))
    expect([...kept].sort()).toEqual(['help_words', 'people'])
    await deletesEverything(bot)
    expect(await tracesLeft()).toEqual([])
  })
  test('their files are gone', async () => {
    const [person] = await rowsIn(bot, 'people')
    await bot.files.put(`drawn/${person?.id}/card.png`, new Uint8Array([1]), 'image/png')
    await bot.files.put('drawn/somebody-else/card.png', new Uint8Array([1]), 'image/png')
    expect((await bot.files.list('evidence/')).length).toBeGreaterThan(0)
    await deletesEverything(bot)
    expect(await bot.files.list('evidence/')).toEqual([])
    expect(await bot.files.list('drawn/')).toEqual(['drawn/somebody-else/card.png'])
  })
  test('that they agreed, when, and to which version stays under a number', async () => {
    const [before] = await rowsIn(bot, 'people')
    await deletesEverything(bot)
    const [after, ...more] = await rowsIn(bot, 'people')
    expect(more).toEqual([])
    expect([after?.number, after?.id, after?.line_user_id]).toEqual([before?.number, before?.id, null])
    expect(await rowsIn(bot, 'consents')).toMatchObject([{ person: before?.id, version: 1 }])
  })
  test('their rich menu at LINE is the newcomers’ again', async () => {
    expect(bot.simulator.world.people.get(bot.first)?.linkedMenu).not.toBeNull()
    await deletesEverything(bot)
    expect(bot.simulator.world.people.get(bot.first)?.linkedMenu).toBeNull()
    expect([await rowsIn(bot, 'inbox'), await jobKinds()]).toEqual([[], ['forget-turns']])
  })
  test('that there were turns is known for a fortnight, so that none of their events is taken for a new one', async () => {
    await deletesEverything(bot)
    const states = new Set((await rowsIn(bot, 'turns')).map((turn) => turn.state))
    expect([...states]).toEqual(['{"at":"menu"}'])
    bot.clock.pass(15 * dayMs)
    await takeUp(bot.life.ports)
    expect([await rowsIn(bot, 'turns'), await jobKinds()]).toEqual([[], []])
  })
  test('an event of theirs that LINE delivers again begins nothing', async () => {
    const { world } = bot.simulator
    await bot.simulator.app.request('/test/hold', { method: 'POST' })
    await bot.writes('เมนู')
    const held = [...world.heldBack]
    await bot.simulator.app.request('/test/release', { method: 'POST' })
    await bot.life.tasks.finished()
    await deletesEverything(bot)
    world.heldBack.push(...held)
    await bot.simulator.app.request('/test/release', { method: 'POST' })
    await bot.life.tasks.finished()
    expect(await rowsIn(bot, 'inbox')).toEqual([])
    const shownTo = (await rowsIn(bot, 'turns')).filter((turn) => turn.event_id === held[0]?.webhookEventId)
    expect(shownTo).toHaveLength(1)
  })
  test('their place in groups is forgotten with them', async () => {
    await groupTalk(bot)
    const [person] = await rowsIn(bot, 'people')
    await deletesEverything(bot)
    const inGroups = (await rowsIn(bot, 'turns')).filter(({ conversation }) =>
      String(conversation).startsWith(`${person?.id}.`),
    )
    expect(inGroups.map((turn) => turn.state)).toEqual(inGroups.map(() => '{"at":"menu"}'))
    expect(await rowsIn(bot, 'inbox')).toEqual([])
  })
  test('the same LINE account is a stranger, who may begin anew as somebody else', async () => {
    const [before] = await rowsIn(bot, 'people')
    await deletesEverything(bot)
    await bot.writes('สวัสดี')
    const known = (await rowsIn(bot, 'people')).filter((row) => row.line_user_id !== null)
    expect(known).toHaveLength(1)
    expect(known[0]?.id).not.toBe(before?.id)
    expect(await rowsIn(bot, 'enrolments')).toEqual([])
  })
  test('a file that was on its way in stays nowhere', async () => {
    await sendsPicture(bot)
    await fault('content', '202', 1)
    await bot.chooses('keep')
    expect(await rowsIn(bot, 'jobs')).toHaveLength(1)
    await deletesEverything(bot)
    bot.clock.pass(60_000)
    await takeUp(bot.life.ports)
    expect([await bot.files.list('evidence/'), await jobKinds()]).toEqual([[], ['forget-turns']])
  })
})

describe('when LINE is not there', () => {
  test('files and id are cut all the same: the rich menu does not hold them back', async () => {
    await bot.writes('ลบข้อมูลของฉัน')
    await fault('any', '500', 99)
    await bot.chooses('delete-all')
    expect([await tracesLeft(), await bot.files.list('evidence/')]).toEqual([[], []])
  })
  test('words that never reached the person are let go within a day: nobody is left to hear them', async () => {
    await fault('reply', 'rate-429', 99)
    await bot.writes('ตั้งค่า')
    expect(await rowsIn(bot, 'inbox')).toHaveLength(1)
    await bot.writes('ลบข้อมูลของฉัน')
    await bot.simulator.app.request('/test/faults', { method: 'DELETE' })
    await bot.writes('ลบข้อมูลของฉัน')
    await fault('reply', 'rate-429', 99)
    await bot.chooses('delete-all')
    await bot.simulator.app.request('/test/faults', { method: 'DELETE' })
    expect(await rowsIn(bot, 'inbox')).toHaveLength(1)
    bot.clock.pass(dayMs + 60_000)
    await takeUp(bot.life.ports)
    await sweepAway(bot.life.ports)
    expect([await tracesLeft(), await rowsIn(bot, 'inbox')]).toEqual([[], []])
  })
})

test('a picture that was kept and then taken back leaves no file', async () => {
  const files = await bot.files.list('evidence/')
  const pictures = bot.simulator.world.people
    .get(bot.first)
    ?.chat.filter((one) => one.message.type === 'image')
  await bot.does({ do: 'unsend', person: bot.first, entry: pictures?.at(-1)?.id ?? '' })
  expect(await bot.files.list('evidence/')).toHaveLength(files.length - 1)
})
