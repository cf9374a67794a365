/** Law 5: at most three round trips to the database between LINE's webhook and the answer, when nobody races. It
 * takes two: what a turn needs to know comes along with the answer to the event's own row. */
import { beforeEach, describe, expect, test } from 'vitest'
import { openBot, type TestBot } from '../bot'
import { toFirstQuestion } from '../faults/ways'
import { another, fixture } from '../flows/fixture-course'

let bot: TestBot
beforeEach(async () => {
  bot = await openBot([fixture])
  await toFirstQuestion(bot)
})

/** From here on, the round trips before each reply; `shelf` are those that read a course. */
async function counting(): Promise<{ trips: number; shelf: number }[]> {
  const replies: { trips: number; shelf: number }[] = []
  let [trips, shelf] = [0, 0]
  await bot.restart({
    database: (database) => ({
      batch(statements) {
        if (statements.every(({ text }) => text.includes('FROM editions'))) shelf++
        else trips++
        return database.batch(statements)
      },
    }),
    fetch: (fetch) => (input, init) => {
      if (String(input).endsWith('/message/reply')) {
        replies.push({ trips, shelf })
        trips = shelf = 0
      }
      return fetch(input, init)
    },
  })
  return replies
}

describe('an answer to a question', () => {
  test('takes two round trips, and one more where the courses were not in memory', async () => {
    const replies = await counting()
    await bot.chooses('answer')
    expect(replies).toEqual([{ trips: 2, shelf: 1 }])
  })
  test('takes one more also when its learner is on an edition that is no longer the newest', async () => {
    const shorter = another('fixture', { test: fixture.test.slice(0, 4) })
    await bot.life.ports.store.courses.publish(shorter, bot.clock.now())
    const replies = await counting()
    await bot.chooses('answer')
    expect(replies).toEqual([{ trips: 2, shelf: 2 }])
  })
})

test('no way of a learner takes more than two: tapping, typing, sending, asking', async () => {
  const replies = await counting()
  await bot.chooses('answer')
  await bot.chooses('next')
  for (const text of ['2', 'เมนู', 'ขอความช่วยเหลือ', 'มองไม่เห็นเลย', 'ตั้งค่า', 'ดูวิชาทั้งหมด', 'เรียนต่อ'])
    await bot.writes(text)
  await bot.does({ do: 'sticker', person: bot.first, packageId: '446', stickerId: '1988' })
  await bot.does({ do: 'place', person: bot.first, title: 'บ้าน', latitude: 1, longitude: 1 })
  expect(replies.length).toBe(11)
  // What is after a reply (words were spoken, jobs looked for) falls before the next one: two trips are free of it.
  const afterwards = 2
  const dear = replies.slice(1).filter(({ trips }) => trips > 2 + afterwards)
  // Behind a request for help whoever is there for it is looked for: a job, after the reply.
  expect(dear).toEqual([{ trips: 2 + afterwards + 3, shelf: 0 }])
  expect(replies.slice(1).reduce((sum, { shelf }) => sum + shelf, 0)).toBe(0)
})
