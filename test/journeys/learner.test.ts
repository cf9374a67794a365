/** The whole way of a learner in a real browser: from a friend to a finished course, by taps alone. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCourseFile } from '../../bot/runtimes/node/course-file'
import type { Course, Question } from '../../shared/course'
import { textsIn } from '../../shared/texts'
import { menuWords } from '../../shared/texts/rich-menu'
import { openBrowser } from '../tools/browser'
import { contrastIn, measure } from './bubbles'
import { type House, openHouse } from './house'
import { openKeyboard, openPhonePage, type Phone, type PhonePage, plain } from './phone-page'

const { common, finished, lesson: words, review, test: ending, welcome } = textsIn('th')
const person = 'คุณสมศรี'
const photo = new URL('../../shared/courses/first-steps/see-camera.png', import.meta.url).pathname

describe('the way of a learner', () => {
  let browser: Browser
  let house: House
  let opened: PhonePage
  let phone: Phone
  let course: Course

  beforeAll(async () => {
    const read = await readCourseFile('shared/courses/first-steps/course.yaml')
    if ('problems' in read) throw new Error('the first course cannot be read')
    course = read.course
    ;[browser, house] = await Promise.all([openBrowser(), openHouse()])
    opened = await openPhonePage(browser, house)
    phone = opened.phone(person)
  })
  afterAll(async () => {
    await browser?.close()
    await house?.stop()
  })

  const right = (question: Question) => question.options.find((option) => option.right)?.say.th ?? ''
  const wrong = (question: Question) => question.options.find((option) => !option.right)?.say.th ?? ''
  const answers = (at: number) => course.lessons[at]?.questions ?? []

  test('begins without typing, and knows a small success within eight taps', async () => {
    const befriend = phone.root.getByRole('button', { name: 'เพิ่มเพื่อน' })
    expect(await phone.answerTo(() => phone.presses(befriend))).toContain(plain('ยินดีที่ได้รู้จัก'))
    expect(await phone.tap(welcome.consentButton)).toContain(plain(welcome.nameTitle))
    expect(await phone.tap(person)).toContain(plain(course.lessons[0]?.title.th))
    expect(await watchToTheEnd(phone)).toContain(plain(words.practiceTitle))
    expect(await sendPhoto(opened, phone)).toContain(plain(words.question({ at: 1, of: answers(0).length })))
    expect(await phone.tap(right(last(answers(0).slice(0, 1))))).toContain(plain(words.right))
    // And one in the phone's own gallery.
    expect(phone.taps() + 1).toBeLessThanOrEqual(8)
  })

  test('goes on through every lesson, told each time what is finished', async () => {
    await phone.tap(/^ไปข้อ 2/)
    expect(await answerAll(answers(0).slice(1))).toContain(plain(words.done({ at: 1 })))

    expect(await phone.tap(words.nextLessonButton({ at: 2 }))).toContain(plain(course.lessons[1]?.title.th))
    expect(await phone.tap(words.watchedButton)).toContain(plain(words.practiceTitle))
    await phone.tap(words.practiceLaterButton)
    expect(await answerAll(answers(1))).toContain(plain(words.done({ at: 2 })))

    expect(await phone.tap(words.nextLessonButton({ at: 3 }))).toContain(plain(course.lessons[2]?.title.th))
    expect(await phone.tap(words.summaryButton)).toContain(plain('1'))
    expect(await phone.tap(words.readButton)).toContain(plain(words.practiceTitle))
    await sendSticker(phone)
    expect(await answerAll(answers(2))).toContain(plain(words.done({ at: 3 })))
  })

  test('answers the last questions, changes one, sends them, and is told that the course is finished', async () => {
    let asks = await phone.tap(ending.startButton)
    for (const question of course.test.slice(0, -1)) asks = await answer(question, asks)
    expect(await phone.tap(wrong(last(course.test)))).toContain(plain(ending.checkTitle))
    const row = new RegExp(`^${course.test.length}\\. `)
    expect(await phone.tap(row)).toContain(plain(wrong(last(course.test))))
    expect(await phone.tap(right(last(course.test)))).toContain(plain(ending.checkTitle))
    const done = await phone.tap(ending.sendButton)
    expect(done).toContain(plain('เรียนจบแล้ว'))
    expect(done).toContain(plain(course.title.th))
    expect(done).toContain(plain(`${course.test.length} จาก ${course.test.length}`))
    expect(await phone.tap(finished.rateOptions.useful.yes)).toContain(plain(finished.rateAsk['could-do']))
    expect(await phone.tap(finished.rateOptions['could-do'].yes)).toContain(plain(finished.thanksTitle))
  })

  test('has the menu of a learner now, and its places answer', async () => {
    const bar = phone.root.locator('.chat-bar')
    if (!(await phone.root.locator('.areas').isVisible())) await bar.click()
    const areas = phone.root.locator('.areas').getByRole('button')
    const names = await areas.evaluateAll((all) => all.map((area) => area.getAttribute('aria-label')))
    expect(names).toHaveLength(Object.keys(menuWords.th.learner.areas).length)
    expect(names).toContain(common.settingsButton)
    expect(await phone.tapsMenu(common.whereButton)).toContain(plain(course.title.th))
  })

  test('meets no small words, no low buttons and no pale letters in any bubble', async () => {
    const { buttons, ...wrongs } = await measure(opened.page)
    expect(buttons).toBeGreaterThan(60)
    expect(wrongs).toEqual({ smallText: [], cutText: [], lowButtons: [], tightButtons: [] })
    const { judged, pale } = await contrastIn(opened.page)
    expect(judged).toBeGreaterThan(200)
    expect(pale).toEqual([])
  })

  test('is asked again the next day, once the learner has come by', async () => {
    await opened.page.getByRole('button', { name: 'ตัวช่วย', exact: true }).click()
    await opened.page.getByRole('button', { name: /^\+1 วัน/ }).click()
    await expect.poll(() => opened.page.locator('.strip .today').textContent()).toContain('+1 day')
    await opened.page.getByRole('button', { name: 'ตัวช่วย', exact: true }).click()
    await phone.writes('สวัสดีค่ะ')
    expect(await phone.tap(common.reviewButton)).toContain(plain(review.kicker({ course: course.title.th })))
  })

  test('cost nothing, was taken by LINE every time, and left no fault on the page', async () => {
    const told = (await house.log()).filter((entry) => entry.method === 'POST')
    const replies = told.filter((entry) => entry.path.endsWith('/message/reply'))
    expect(replies.length).toBeGreaterThan(25)
    expect(told.filter((entry) => entry.status >= 400)).toEqual([])
    expect(told.filter((entry) => /\/(push|multicast|broadcast|narrowcast)$/.test(entry.path))).toEqual([])
    const chat = await house.chatOf(await phone.id())
    expect(chat.filter((entry) => entry.pushed)).toEqual([])
    expect(opened.faults).toEqual([])
  })

  /** Answers a lesson's questions, the last one not quite, and goes on. */
  async function answerAll(questions: Question[]): Promise<string> {
    for (const question of questions.slice(0, -1)) {
      expect(await phone.tap(right(question))).toContain(plain(words.right))
      await phone.tap(/^ไปข้อ/)
    }
    expect(await phone.tap(wrong(last(questions)))).toContain(plain(words.almost))
    return phone.tap(words.nextButton)
  }

  /** Answers one of the last questions, whichever of its wordings was asked. */
  async function answer(question: Question, asks: string): Promise<string> {
    expect(question.asks.some((ask) => asks.includes(plain(ask.th)))).toBe(true)
    if (question.kind !== 'order') return phone.tap(right(question))
    let next = asks
    for (const option of question.options.slice(0, -1)) next = await phone.tap(option.say.th)
    return next
  }
})

function last<T>(list: T[]): T {
  const found = list.at(-1)
  if (!found) throw new Error('there is none')
  return found
}

/** Plays the newest clip, winds it near its end, and lets it end by itself. */
function watchToTheEnd(phone: Phone): Promise<string> {
  return phone.answerTo(async () => {
    await phone.presses(phone.root.getByRole('button', { name: 'เล่นวิดีโอ' }).last())
    await phone.root
      .locator('video')
      .last()
      .evaluate((clip: HTMLVideoElement) => {
        clip.currentTime = clip.duration - 0.4
      })
  })
}

/** The quick reply that LINE itself answers, with one's gallery. */
function sendPhoto({ page }: PhonePage, phone: Phone): Promise<string> {
  return phone.answerTo(async () => {
    const gallery = page.waitForEvent('filechooser')
    await phone.presses(phone.root.getByRole('button', { name: words.chooseButton, exact: true }))
    await (await gallery).setFiles(photo)
  })
}

function sendSticker(phone: Phone): Promise<string> {
  return phone.answerTo(async () => {
    await openKeyboard(phone.root)
    await phone.root.getByRole('button', { name: 'สติกเกอร์', exact: true }).click()
    await phone.root.locator('[data-sticker]').first().click()
  })
}
