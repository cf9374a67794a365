/** Laws of "where am I" and of going on. */
import { describe, expect, test } from 'vitest'
import { another, fixture } from './fixture-course'
import { cardsIn, day, does, learner, taps, tapsOn, textOf } from './learner'
import { answersTest, enrols, finishes, goesOn, learnsAll, learnsLesson } from './learning-ways'

describe('where am I', () => {
  test('who has not begun is shown the first step', () => {
    const l = learner([fixture])
    expect(cardsIn(taps(l, { kind: 'go', to: 'where' }))[0]?.title).toBe('ยังไม่ได้เริ่มเรียนค่ะ')
    expect(tapsOn(l, 'เริ่มบทแรก').state.at).toBe('lesson.watching')
  })

  test('shows what is done and what is left, and changes nothing', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    learnsLesson(l, fixture)
    const before = l.state
    const outcome = taps(l, { kind: 'go', to: 'where' })
    expect(cardsIn(outcome)[0]).toMatchObject({
      title: 'เรียนแล้ว 1 จาก 3 บท',
      band: { done: 1, of: 3 },
      lines: ['เหลืออีก 2 บท ราว 2 นาที\nแล้วตอบคำถามท้ายวิชา 5 ข้อค่ะ'],
    })
    expect(l.state).toEqual(before)
    expect(outcome.record).toEqual([])
  })

  test('its button leads to the very question that is open', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    does(l, { kind: 'sent-sticker' })
    taps(l, { kind: 'go', to: 'where' })
    expect(tapsOn(l, 'เรียนต่อ บทที่ 1').state).toMatchObject({ at: 'lesson.asking', question: 'a1' })
  })

  test('of two open courses the one at hand comes first', () => {
    const l = learner([fixture, another('second', { title: { th: 'อีกวิชา' } })])
    const first = enrols(l, 'fixture')
    enrols(l, 'second')
    taps(l, { kind: 'lesson', enrolment: first, lesson: 'a' })
    expect(cardsIn(taps(l, { kind: 'go', to: 'where' }))[0]).toMatchObject({
      soft: 'วิชาตัวอย่าง',
      rows: [{ title: 'อีกวิชา' }],
    })
  })

  test('an open try says how far it is', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    learnsAll(l, fixture)
    goesOn(l)
    expect(textOf(taps(l, { kind: 'go', to: 'where' }))).toContain('ตอบไว้แล้ว 0 จาก 5 ข้อ')
    expect(goesOn(l).state.at).toBe('test.asking')
    answersTest(l, fixture)
    expect(textOf(taps(l, { kind: 'go', to: 'where' }))).toContain('เหลือแค่ส่งคำตอบ')
    expect(goesOn(l).state.at).toBe('test.checking')
  })

  test('every other course is a tap away', () => {
    const l = learner([fixture, another('second')])
    finishes(l, fixture)
    enrols(l, 'second')
    const rows = cardsIn(taps(l, { kind: 'go', to: 'where' }))[0]?.rows
    expect(rows?.map(({ text }) => text)).toEqual(['เรียนจบแล้ว'])
  })

  test('all finished: each can be seen again', () => {
    const l = learner([fixture])
    finishes(l, fixture)
    expect(cardsIn(taps(l, { kind: 'go', to: 'where' }))[0]).toMatchObject({
      title: 'เรียนจบแล้ว 1 วิชาค่ะ',
      rows: [{ title: 'วิชาตัวอย่าง' }],
    })
  })
})

describe('going on', () => {
  test('from nothing starts the first steps, wherever they stand on the shelves', () => {
    const l = learner([another('other'), another('first-steps')])
    taps(l, { kind: 'go', to: 'continue' })
    expect(l.enrolments[0]?.course).toBe('first-steps')
  })

  test('without first steps starts the shelf for beginners, else the first course', () => {
    const l = learner([another('other'), another('easy', { category: 'start' })])
    taps(l, { kind: 'go', to: 'start' })
    expect(l.enrolments[0]?.course).toBe('easy')
    const plain = learner([another('other')])
    taps(plain, { kind: 'go', to: 'start' })
    expect(plain.enrolments[0]?.course).toBe('other')
  })

  test('from “done” opens the next lesson; from an explanation the next question', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    learnsLesson(l, fixture)
    expect(taps(l, { kind: 'go', to: 'continue' }).state).toMatchObject({
      at: 'lesson.watching',
      lesson: 'b',
    })
  })

  test('months later it is the same place', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    l.now += 200 * day
    const outcome = taps(l, { kind: 'go', to: 'continue' })
    expect(outcome.record).toEqual([])
    expect(l.state).toMatchObject({ at: 'lesson.practising', lesson: 'a' })
  })

  test('with everything finished leads to the catalogue', () => {
    const l = learner([fixture, another('second')])
    finishes(l, fixture)
    taps(l, { kind: 'go', to: 'menu' })
    expect(textOf(taps(l, { kind: 'go', to: 'continue' }))).toContain('second')
  })
})
