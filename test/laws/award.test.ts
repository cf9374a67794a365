/** Laws of the award on the whole bot: one tap after the last answer shows the badge, whatever the job came to. */
import { beforeEach, describe, expect, test } from 'vitest'
import { runDueJobs } from '../../bot/jobs/run'
import { exampleIssuer } from '../../shared/issuer'
import { openBot, operatorKey, type TestBot } from '../bot'
import { enrolmentIn, finishes, toTheEnd } from '../credentials/finish'
import { rowsIn } from '../faults/ways'
import { fixture } from '../flows/fixture-course'

let bot: TestBot
beforeEach(async () => {
  bot = await openBot([fixture])
})

const shown = (of = 1) =>
  JSON.stringify(
    bot
      .shown()
      .slice(-of)
      .map(({ message }) => message),
  )
const awarded = 'ได้ตราและใบรับรอง'
/** Puts the job of the badge off for ever. */
const noJob = () =>
  bot.database.batch([{ text: "UPDATE jobs SET dead = 1 WHERE job LIKE '%issue-badge%'", values: [] }])
const noIssuer = () =>
  bot.database.batch([{ text: "DELETE FROM house WHERE name = 'issuer profile'", values: [] }])

test('the last answer, one tap, the badge: nothing of it costs a message', async () => {
  await finishes(bot, fixture)
  expect(shown(2)).toContain('รับใบรับรอง')
  await bot.chooses('badge')
  const { person } = await enrolmentIn(bot)
  const [badge] = await bot.life.ports.store.badges.ofPerson(person)
  expect(shown()).toContain(awarded)
  expect(shown()).toContain(`/badges/${badge?.id}/share`)
  expect(bot.simulator.world.log.filter(({ path }) => path.endsWith('/message/push'))).toEqual([])
})

describe('a badge whose job has not come', () => {
  test('is made inside the turn that asks for it, and is one badge', async () => {
    await toTheEnd(bot, fixture)
    bot.life.ports.store.jobs.due = async () => []
    await bot.chooses('send')
    await noJob()
    await bot.chooses('badge')
    expect(shown()).toContain(awarded)
    await bot.chooses('badge')
    expect(await rowsIn(bot, 'badges')).toHaveLength(1)
  })

  test('and cannot be made is owed: it comes with the next answer after it is there', async () => {
    await toTheEnd(bot, fixture)
    await noIssuer()
    await bot.chooses('send')
    await bot.chooses('badge')
    expect(shown()).toContain('กำลังทำใบรับรอง')
    // Told once an hour at the most, and at once when the office sets who issues.
    bot.clock.pass(120_000)
    await runDueJobs(bot.life.ports)
    expect(await bot.life.ports.store.jobs.due(bot.clock.now(), 20)).toEqual([])
    const set = await bot.life.app.request('/api/office/issuer', {
      method: 'PUT',
      headers: { authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json' },
      body: JSON.stringify(exampleIssuer),
    })
    expect(set.status).toBe(200)
    await runDueJobs(bot.life.ports)
    expect(shown()).not.toContain(awarded)
    await bot.writes('สวัสดีค่ะ')
    expect(shown(5)).toContain(awarded)
  })
})
