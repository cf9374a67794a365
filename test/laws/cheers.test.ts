/** Laws of cheers over the whole bot: they reach their learner with the next answer at no cost, and unasked only who asked. */
import { beforeEach, describe, expect, test } from 'vitest'
import { takeUp } from '../../bot/sweep'
import type { CheerSent } from '../../db/cheers'
import { consentVersion } from '../../shared/consent'
import { dayMs } from '../../shared/dates'
import { textsIn } from '../../shared/texts'
import { openBot, type TestBot } from '../bot'
import { rowsIn } from '../faults/ways'
import { fixture } from '../flows/fixture-course'

const { cheers: texts } = textsIn('th')
let bot: TestBot
let person = ''

beforeEach(async () => {
  bot = await openBot([fixture])
  await bot.writes('เรียน')
  await bot.chooses('consent', { version: consentVersion })
  person = String((await rowsIn(bot, 'people'))[0]?.id)
})

const send = (more: Partial<CheerSent> = {}) =>
  bot.life.ports.store.cheers.send(
    {
      ...{ person, badge: 'b1', title: { th: 'ใช้ไลน์อย่างปลอดภัย', en: 'LINE, safely' }, cloth: 'line' },
      ...{ from: 'น้องแพรว', line: 'เก่งมากเลยยาย' },
      ...more,
    },
    bot.clock.now(),
  )
const said = () => JSON.stringify(bot.shown())
const pushed = () =>
  [...bot.simulator.world.log].filter((row) => JSON.stringify(row).includes('/message/push')).length

describe('a cheer', () => {
  test('opens the next answer, can be thanked for, and costs no push', async () => {
    await send()
    await takeUp(bot.life.ports)
    expect(said()).not.toContain('น้องแพรว')
    await bot.writes('สวัสดี')
    expect(said()).toContain('เก่งมากเลยยาย')
    await bot.taps(texts.thanksButton)
    expect(await bot.life.ports.store.cheers.ofPerson(person, 9)).toMatchObject([{ isThanked: true }])
    const times = () => said().split('เก่งมากเลยยาย').length
    const before = times()
    await bot.writes('เมนู')
    expect(times()).toBe(before)
    expect(pushed()).toBe(0)
  })

  test('is pushed to who asked for it, by day, once a day, all that wait in one bubble', async () => {
    await bot.life.ports.store.cheers.wish(person, { takes: true, mayPush: true })
    await send()
    await send({ from: 'น้าติ๋ม', line: 'สุดยอดค่ะพี่' })
    await takeUp(bot.life.ports)
    expect(said()).toContain('สุดยอดค่ะพี่')
    expect(pushed()).toBe(1)
    await send({ from: 'อาดำ', line: 'ดีใจด้วยนะ' })
    await takeUp(bot.life.ports)
    expect(said()).not.toContain('อาดำ')
    bot.clock.pass(dayMs)
    await send({ from: 'ป้านี', line: 'ยินดีด้วย' })
    await takeUp(bot.life.ports)
    expect(said()).toContain('อาดำ')
    expect(pushed()).toBe(2)
  })

  test('that was reported is the office’s to see and to take away', async () => {
    await send({ line: 'ทดสอบ' })
    await bot.writes('สวัสดี')
    await bot.taps(texts.reportButton)
    const office = (method: string, path: string) =>
      bot.life.app.request(`/api/office${path}`, {
        method,
        headers: { authorization: 'Bearer operator-key-of-the-tests' },
      })
    const { cheers } = (await (await office('GET', '/owed')).json()) as { cheers: { id: string }[] }
    expect(cheers).toMatchObject([{ person, from: 'น้องแพรว', line: 'ทดสอบ' }])
    const remove = `/cheers/${person}/${cheers[0]?.id}/remove`
    expect((await office('POST', remove)).status).toBe(200)
    expect((await office('POST', remove)).status).toBe(404)
  })
})
