/** Laws of published courses, seen from a learner’s chat: corrections reach everyone, editions bind newcomers only. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Course } from '../../shared/course'
import { openBot, type TestBot } from '../bot'
import { rowsIn, toFirstQuestion } from '../faults/ways'
import { fixture } from '../flows/fixture-course'

let bot: TestBot
let other: string
beforeEach(async () => {
  bot = await openBot([fixture])
  other = [...bot.simulator.world.people.keys()][1] ?? ''
  await toFirstQuestion(bot)
})

const publish = (course: Course) => bot.life.ports.store.courses.publish(course, bot.clock.now())
const newestShown = (person?: string) => JSON.stringify(bot.shown(person).at(-1)?.message)

/** The fixture with other words for its first question: the same structure, so a correction. */
const corrected: Course = {
  ...fixture,
  lessons: fixture.lessons.map((lesson) => ({
    ...lesson,
    questions: lesson.questions.map((question) => ({
      ...question,
      asks: question.asks.map(() => ({ th: 'คำถามที่แก้แล้ว', en: 'a corrected question' })),
      options: question.options.map((option) => ({
        ...option,
        why: { th: 'โทรสายด่วน 1441', en: 'call 1441' },
      })),
    })),
  })),
}

/** The fixture with one lesson less: another structure, so a new edition. */
const shorter: Course = {
  ...fixture,
  lessons: fixture.lessons.slice(0, 2),
  test: fixture.test.map((question) => ({ ...question, again: { lesson: 'a', atSecond: 20 } })),
}

/** Another person becomes a learner of the one course there is. */
async function enrolsOther() {
  await bot.does({ do: 'befriend', person: other })
  await bot.chooses('consent', {}, other)
  await bot.chooses('name-later', {}, other)
}

describe('a correction', () => {
  test('shows at once to a learner who stands in the middle of a lesson', async () => {
    expect(newestShown()).toContain('ถาม-a1')
    expect(await publish(corrected)).toMatchObject({ what: 'corrected', edition: 1, revision: 2 })
    await bot.chooses('answer', { option: 'a1r' })
    expect(newestShown()).toContain('1441')
    await bot.chooses('next')
    expect(newestShown()).toContain('คำถามที่แก้แล้ว')
  })
  test('takes nothing from anybody: answers given before it still count', async () => {
    await bot.chooses('answer', { option: 'a1r' })
    await publish(corrected)
    await bot.chooses('next')
    await bot.chooses('answer', { option: 'a2r' })
    expect((await rowsIn(bot, 'answers')).map((row) => [row.question, row.right])).toEqual([
      ['a1', 1],
      ['a2', 1],
    ])
    expect((await rowsIn(bot, 'enrolments')).map((row) => row.edition)).toEqual([1])
  })
  test('is written down with what it changed', async () => {
    await publish(corrected)
    const [row] = await rowsIn(bot, 'corrections')
    expect(row).toMatchObject({ course: 'fixture', edition: 1, revision: 2, at: bot.clock.now() })
    expect(String(row?.changes)).toContain('1441')
  })
  test('reaches every process, also one that had the course in its hands before', async () => {
    const { life } = bot
    await bot.restart()
    await publish(corrected)
    const before = bot.shown().length
    await bot.simulator.perform({ do: 'write', person: bot.first, text: 'ไปต่อ' })
    await bot.life.tasks.finished()
    expect(JSON.stringify(bot.shown().slice(before))).toContain('คำถามที่แก้แล้ว')
    const stamp = (await rowsIn(bot, 'house'))[0]?.value
    const view = await life.ports.shelf.at(String(stamp), [])
    expect(JSON.stringify(view.course('fixture', 1))).toContain('1441')
  })
})

describe('a new edition', () => {
  test('binds those who enrol from now on, and nobody else', async () => {
    expect(await publish(shorter)).toMatchObject({ what: 'new-edition', edition: 2 })
    await enrolsOther()
    const editions = (await rowsIn(bot, 'enrolments')).map((row) => row.edition)
    expect(editions.sort()).toEqual([1, 2])
    await bot.writes('เรียนถึงไหนแล้ว')
    await bot.writes('เรียนถึงไหนแล้ว', other)
    expect(newestShown()).toContain('3 บท')
    expect(newestShown(other)).toContain('2 บท')
  })
  test('leaves the learner under way where they are, with a tap on a button of before', async () => {
    await publish(shorter)
    await bot.chooses('answer', { option: 'a1r' })
    expect(newestShown()).toContain('เพราะ-a1r')
    expect(await rowsIn(bot, 'answers')).toHaveLength(1)
  })
})

describe('a retired course', () => {
  test('is in nobody’s catalogue, and its learners go on', async () => {
    await bot.life.ports.store.courses.retire('fixture', bot.clock.now())
    await bot.chooses('answer', { option: 'a1r' })
    await bot.chooses('next')
    await bot.chooses('answer', { option: 'a2r' })
    expect(await rowsIn(bot, 'answers')).toHaveLength(2)
    await bot.does({ do: 'befriend', person: other })
    await bot.writes('ดูวิชาทั้งหมด', other)
    expect(JSON.stringify(bot.shown(other))).not.toContain('วิชาตัวอย่าง')
  })
  test('cannot be begun by a button of before it was retired', async () => {
    await bot.does({ do: 'befriend', person: other })
    await bot.writes('ดูวิชาทั้งหมด', other)
    await bot.life.ports.store.courses.retire('fixture', bot.clock.now())
    await bot.chooses('enrol', {}, other)
    await bot.chooses('consent', {}, other)
    await bot.chooses('name-later', {}, other)
    expect((await rowsIn(bot, 'enrolments')).map((row) => row.course)).toEqual(['fixture'])
  })
  test('comes back when it is added again', async () => {
    await bot.life.ports.store.courses.retire('fixture', bot.clock.now())
    expect(await publish(fixture)).toMatchObject({ what: 'added', edition: 1, revision: 1 })
    await bot.does({ do: 'befriend', person: other })
    await bot.writes('ดูวิชาทั้งหมด', other)
    expect(JSON.stringify(bot.shown(other))).toContain('วิชาตัวอย่าง')
  })
})
