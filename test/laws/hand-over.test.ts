/** Laws of a learner, a trainer and the office, each with a phone: who hears what, what it costs, and that nobody falls between. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { ChatEntry } from '../../bot/simulator/phone-api'
import { takeUp } from '../../bot/sweep'
import { dayMs } from '../../shared/dates'
import { textsIn } from '../../shared/texts'
import { rowsIn } from '../faults/ways'
import { fixture } from '../flows/fixture-course'
import { aClassOfThree, asks, type ClassOfThree, classId } from './class-of-three'

const hour = 3_600_000
const { help, helping } = textsIn('th')
let here: ClassOfThree
beforeEach(async () => {
  here = await aClassOfThree(fixture)
})

const said = (entries: ChatEntry[]): string => JSON.stringify(entries.map(({ message }) => message))
const paid = (entries: ChatEntry[]): ChatEntry[] => entries.filter(({ pushed }) => pushed)
const writes = (who: keyof ClassOfThree['phones'], text: string, quotes?: string) =>
  here.bot.does({ do: 'write', person: here.phones[who], text, ...(quotes ? { quotes } : {}) })
const asksForHelp = () => writes('learner', 'ช่วยด้วย')
const pass = async (ms: number) => {
  here.bot.clock.pass(ms)
  await takeUp(here.bot.life.ports)
}
/** So many answers of LINE's go wrong in this way. */
const fault = (on: string, name: string, times: number) =>
  here.bot.simulator.app.request('/test/faults', {
    method: 'POST',
    body: JSON.stringify({ on, fault: name, times }),
    headers: { 'content-type': 'application/json' },
  })
const pushes = () => here.bot.simulator.world.log.filter(({ path }) => path.endsWith('/message/push')).length
/** The bubble that told the trainer. */
const bubble = (entries: ChatEntry[]): string =>
  entries.find((entry) => said([entry]).includes('สมศรี'))?.id ?? ''

describe('from asking to going on', () => {
  test('asked, told with one push, answered by quoting, heard, and the lesson goes on', async () => {
    const { bot, news } = here
    await bot.chooses('watched')
    news('learner')
    await asksForHelp()
    expect(said(news('learner'))).toContain('พี่เลี้ยงมาลี')
    const told = news('trainer')
    expect(paid(told)).toHaveLength(1)
    expect(said(told)).toContain('สมศรี')
    await writes('learner', 'กดแล้วจอดำไปเลยค่ะ')
    expect(said(news('learner'))).toContain(
      JSON.stringify(help.passedOn({ helper: 'พี่เลี้ยงมาลี' })).slice(1, -1),
    )
    expect(news('trainer')).toEqual([])
    await writes('trainer', 'ลองกดปุ่มด้านข้างดูนะคะ', bubble(told))
    expect(said(news('trainer'))).toContain(helping.answerSent({ name: 'คุณสมศรี' }))
    const answer = news('learner')
    expect(paid(answer)).toHaveLength(1)
    expect(said(answer)).toContain('ลองกดปุ่มด้านข้างดูนะคะ')
    await bot.chooses('practice-later')
    expect(news('learner')).not.toEqual([])
    expect(await rowsIn(bot, 'help_words')).toHaveLength(1)
    expect(pushes()).toBe(2)
  })

  test('what was said is read after the answer button, and the words that follow go there', async () => {
    const { bot, phones, news } = here
    await asksForHelp()
    await writes('learner', 'กดแล้วจอดำไปเลยค่ะ')
    await bot.chooses('help-answer', {}, phones.trainer)
    expect(said(news('trainer'))).toContain('กดแล้วจอดำไปเลยค่ะ')
    await writes('trainer', 'ลองปิดแล้วเปิดใหม่นะคะ')
    expect(said(news('learner'))).toContain('ลองปิดแล้วเปิดใหม่นะคะ')
  })

  test('what the learner writes back is told again, once', async () => {
    const { news } = here
    await asksForHelp()
    await writes('trainer', 'ลองดูนะคะ', bubble(news('trainer')))
    news('trainer')
    here.bot.clock.pass(60_000)
    await writes('learner', 'ยังไม่ได้เลยค่ะ')
    const again = news('trainer')
    expect(paid(again)).toHaveLength(1)
    expect(said(again)).toContain('ยังไม่ได้เลยค่ะ')
    await writes('learner', 'จอยังดำอยู่')
    expect(news('trainer')).toEqual([])
    await writes('trainer', 'เดี๋ยวโทรหานะคะ', bubble(again))
    expect(said(news('learner'))).toContain('เดี๋ยวโทรหานะคะ')
  })

  test('ended by the trainer it costs no push, and the learner hears so with their next answer', async () => {
    const { bot, phones, news } = here
    await asksForHelp()
    await bot.chooses('help-done', {}, phones.trainer)
    news('learner')
    expect(pushes()).toBe(1)
    expect((await rowsIn(bot, 'help_requests'))[0]?.closed_at).not.toBeNull()
    await bot.chooses('go', { to: 'menu' })
    expect(said(news('learner'))).toContain(JSON.stringify(help.ended({ helper: 'พี่เลี้ยงมาลี' })).slice(1, -1))
  })
})

describe('what may go wrong', () => {
  test('at night the trainer sleeps, and is told at seven', async () => {
    here.bot.clock.pass(14 * hour)
    await asksForHelp()
    expect(here.news('trainer')).toEqual([])
    await pass(7 * hour)
    expect(here.news('trainer')).toEqual([])
    await pass(hour)
    expect(paid(here.news('trainer'))).toHaveLength(1)
  })

  test('in a month without messages the words open the next answer', async () => {
    here.bot.simulator.world.quota.limit = 0
    await asksForHelp()
    expect(here.news('trainer')).toEqual([])
    await here.bot.chooses('go', { to: 'menu' }, here.phones.trainer)
    const opened = here.news('trainer')
    expect(said(opened)).toContain('สมศรี')
    expect(paid(opened)).toEqual([])
  })

  test('a push of unknown fate is given again under the same key, and heard once', async () => {
    await fault('push', 'cut-after-taking', 10)
    await asksForHelp()
    expect(await rowsIn(here.bot, 'inbox')).toHaveLength(1)
    for (let i = 0; i < 4; i++) await pass(30_000)
    expect(paid(here.news('trainer'))).toHaveLength(1)
    expect(await rowsIn(here.bot, 'inbox')).toEqual([])
    expect(pushes()).toBeGreaterThan(1)
  })

  test('a role that was taken back sends nothing, and says so', async () => {
    await asksForHelp()
    const told = bubble(here.news('trainer'))
    await asks(here.bot, "UPDATE people SET roles = '[]' WHERE id = ?", [here.ids.trainer])
    here.news('learner')
    await writes('trainer', 'ลองดูนะคะ', told)
    expect(said(here.news('trainer'))).toContain(JSON.stringify(helping.notYours).slice(1, -1))
    expect(here.news('learner')).toEqual([])
  })

  test('a class handed on takes the request along: the new trainer answers, the old one cannot', async () => {
    await asksForHelp()
    const told = bubble(here.news('trainer'))
    await asks(here.bot, 'UPDATE classes SET trainer = ? WHERE id = ?', [here.ids.other, classId])
    here.news('learner')
    await writes('trainer', 'ลองดูนะคะ', told)
    expect(here.news('learner')).toEqual([])
    expect(await here.bot.life.ports.store.helping.ofTrainer(here.ids.other, 9)).toHaveLength(1)
    await writes('learner', 'จอดำค่ะ')
    expect(said(here.news('learner'))).toContain('พี่เลี้ยงบุญมี')
  })

  test('after a working day without an answer the office has it too, and the learner hears so', async () => {
    await asksForHelp()
    here.news('learner')
    await pass(dayMs)
    expect(here.news('office')).toEqual([])
    await pass(2 * dayMs)
    expect(said(here.news('office'))).toContain('สมศรี')
    expect((await rowsIn(here.bot, 'help_requests'))[0]?.escalated_at).not.toBeNull()
    await here.bot.chooses('go', { to: 'menu' })
    expect(said(here.news('learner'))).toContain(here.bot.life.ports.office.name)
  })

  test('what was answered does not go to the office', async () => {
    await asksForHelp()
    await writes('trainer', 'ลองดูนะคะ', bubble(here.news('trainer')))
    await pass(3 * dayMs)
    expect(here.news('office')).toEqual([])
  })

  test('an answer is no visit of the learner’s: they are welcomed back when they come', async () => {
    await asksForHelp()
    const told = bubble(here.news('trainer'))
    here.bot.clock.pass(20 * dayMs)
    await writes('trainer', 'ขอโทษที่ช้านะคะ', told)
    here.bot.clock.pass(15 * dayMs)
    here.news('learner')
    await here.bot.chooses('go', { to: 'menu' })
    expect(said(here.news('learner'))).toContain('ดีใจที่ได้เจอ')
  })
})

describe('a telephone number', () => {
  test('is asked for once, given under its own consent, and told to who asked', async () => {
    const { bot, phones, news } = here
    await asksForHelp()
    await bot.chooses('help-phone', {}, phones.trainer)
    await bot.chooses('help-phone', {}, phones.trainer)
    const asked = news('learner')
    expect(paid(asked)).toHaveLength(1)
    news('trainer')
    await bot.chooses('phone-me')
    await bot.chooses('phone-agree')
    await writes('learner', '๐๘๑-๒๓๔-๕๖๗๘')
    const told = news('trainer')
    expect(paid(told)).toHaveLength(1)
    expect(said(told)).toContain('tel:0812345678')
    const purposes = (await rowsIn(bot, 'consents')).filter((row) => row.purpose === 'be-phoned')
    expect(purposes).toMatchObject([{ version: 1 }])
    await bot.does({ do: 'write', person: phones.learner, text: 'น้องเรียนดี' })
    await writes('learner', 'ตั้งค่า')
    await bot.chooses('setting', { what: 'phone' })
    await bot.chooses('phone-forget')
    const [learner] = (await rowsIn(bot, 'people')).filter((row) => row.id === here.ids.learner)
    expect(learner?.phone).toBeNull()
  })
})
