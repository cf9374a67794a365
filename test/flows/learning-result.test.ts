/** Laws of a post-test once it is sent: every reason, another try, the pass mark. */
import { describe, expect, test } from 'vitest'
import type { Course } from '../../shared/course'
import { another, fixture, question } from './fixture-course'
import { asked, cardsIn, taps, textOf } from './learner'
import { answers, answersTest, atTest, goesOn } from './learning-ways'

const all = ['t1', 't2', 't3', 't4', 't5']

describe('after sending', () => {
  test('the result comes first, then every question with its reason', () => {
    const l = atTest()
    answersTest(l, fixture, ['t1', 't4'])
    const outcome = goesOn(l)
    expect(outcome.record).toMatchObject([{ kind: 'attempt-sent', right: 3, of: 5, passed: false }])
    expect(outcome.say.map(({ kind }) => kind)).toEqual(['card', 'cards'])
    const [result, ...reasons] = cardsIn(outcome)
    expect(result).toMatchObject({ head: { tone: 'turn' }, title: 'ตอบได้ 3 จาก 5 ข้อ' })
    expect(result?.lines?.[0]).toBe('เหลืออีกข้อเดียว\nก็เรียนจบแล้วค่ะ')
    expect(reasons).toHaveLength(5)
    expect(reasons.map(({ head }) => head?.tone)).toEqual(['turn', 'done', 'done', 'turn', 'done'])
    for (const id of ['t1r', 't2r', 't3r', 't4p', 't4q', 't4r', 't5r']) {
      expect(textOf(outcome)).toContain(`เพราะ-${id}`)
    }
    expect(textOf(outcome)).not.toMatch(/ไม่ผ่าน|ผิดพลาด|ล้มเหลว/)
  })

  test('the reasons of the other options are a tap away', () => {
    const l = atTest()
    answersTest(l, fixture, ['t1'])
    goesOn(l)
    const outcome = taps(l, { kind: 'why', enrolment: 'fresh-0', question: 't5' })
    for (const id of ['t5r', 't5x', 't5y', 't5z']) expect(textOf(outcome)).toContain(`เพราะ-${id}`)
    expect(cardsIn(goesOn(l))).toHaveLength(5)
  })

  test('none right is a practice round, not a nought', () => {
    const l = atTest()
    answersTest(l, fixture, all)
    expect(cardsIn(goesOn(l))[0]?.title).toBe('ครั้งนี้เป็นการซ้อมค่ะ')
  })

  test('a second try asks in other words, and in another order of questions and of answers', () => {
    const l = atTest()
    const seen = () => {
      const tries: { ask: string; options: string[] }[] = []
      while (l.state.at === 'test.asking') {
        const { ask, options } = asked(l.last)
        tries.push({ ask, options: options.map(({ text }) => text) })
        answers(l, fixture, false)
      }
      return tries
    }
    const first = seen()
    goesOn(l)
    const started = goesOn(l)
    expect(started.record).toMatchObject([{ kind: 'attempt-started', number: 2 }])
    const second = seen()
    const named = (list: typeof first) => list.map(({ ask }) => ask.slice(0, 7))
    expect(named(second)).not.toEqual(named(first))
    expect([...named(second)].sort()).toEqual([...named(first)].sort())
    for (const { ask, options } of second) {
      const before = first.find((each) => each.ask.slice(0, 7) === ask.slice(0, 7))
      expect(before?.ask).not.toBe(ask)
      expect([...options].sort()).toEqual([...(before?.options ?? [])].sort())
      expect(options).not.toEqual(before?.options)
    }
  })

  test('wordings come round again, and tries never end', () => {
    const l = atTest()
    for (let number = 1; number <= 6; number += 1) {
      expect(l.enrolments[0]?.attempts.at(-1)?.number).toBe(number)
      answersTest(l, fixture, all)
      goesOn(l)
      goesOn(l)
    }
    expect(l.state.at).toBe('test.asking')
  })

  test('an old “try again” shows the result of that try, and begins nothing', () => {
    const l = atTest()
    for (let i = 0; i < 2; i += 1) {
      answersTest(l, fixture, all)
      goesOn(l)
      if (i === 0) goesOn(l)
    }
    const outcome = taps(l, { kind: 'test', enrolment: 'fresh-0', number: 2 })
    expect(outcome.record).toEqual([])
    expect(l.enrolments[0]?.attempts).toHaveLength(2)
  })
})

describe('the pass mark', () => {
  const withTest = (count: number, passPercent: number): Course =>
    another('marked', {
      passPercent,
      test: Array.from({ length: count }, (_, i) =>
        question(`m${i}`, 'choose', [`m${i}r`, `m${i}x`], 'a', 2),
      ),
    })
  const sends = (course: Course, wrong: number) => {
    const l = atTest(course)
    answersTest(
      l,
      course,
      course.test.slice(0, wrong).map(({ id }) => id),
    )
    return goesOn(l).record.find((fact) => fact.kind === 'attempt-sent')
  }

  test.each([
    [5, 70, 1, true],
    [5, 70, 2, false],
    [5, 60, 2, true],
    [4, 75, 1, true],
    [4, 76, 1, false],
    [3, 70, 1, false],
    [3, 66, 1, true],
    [3, 100, 0, true],
    [3, 100, 1, false],
    [4, 1, 3, true],
    [4, 1, 4, false],
  ])('of %i questions at %i%%, with %i almost: passed is %s', (count, percent, wrong, passed) => {
    expect(sends(withTest(count, percent), wrong)).toMatchObject({ of: count, passed })
  })

  test('is 70 unless the course says otherwise', () => {
    expect(fixture.passPercent).toBe(70)
  })
})
