/** Laws of a post-test before it is sent: changed at will, nothing told. */
import { describe, expect, test } from 'vitest'
import { fixture } from './fixture-course'
import { asked, cardsIn, day, taps, tapsOn, textOf } from './learner'
import { answers, answersTest, atTest, goesOn, kinds } from './learning-ways'

const all = ['t1', 't2', 't3', 't4', 't5']

/** Everything that would tell right from almost: heads, reasons. */
const verdicts = /ใช่เลย|เกือบแล้ว|เพราะ-|"tone":"(done|turn)"/

describe('a post-test', () => {
  test('asks one question at a time and counts them', () => {
    const l = atTest()
    const kickers: string[] = []
    while (l.state.at === 'test.asking') {
      kickers.push(asked(l.last).kicker.slice(0, 'ข้อ 1 จาก 5'.length))
      expect(l.last.say).toHaveLength(1)
      answers(l, fixture)
    }
    expect(kickers).toEqual([1, 2, 3, 4, 5].map((at) => `ข้อ ${at} จาก 5`))
  })

  test('tells nothing of right or almost before it is sent', () => {
    const l = atTest()
    for (const rightly of [true, false, true, false, true]) {
      expect(textOf(l.last)).not.toMatch(verdicts)
      answers(l, fixture, rightly)
    }
    expect(l.state.at).toBe('test.checking')
    expect(textOf(l.last)).not.toMatch(verdicts)
    tapsOn(l, '2. ถาม-t2-1')
    expect(textOf(l.last)).not.toMatch(verdicts)
    for (const id of all) {
      expect(textOf(taps(l, { kind: 'why', enrolment: 'fresh-0', question: id })), id).not.toMatch(verdicts)
    }
    const attempt = l.enrolments[0]?.attempts[0]?.id ?? ''
    expect(textOf(taps(l, { kind: 'reasons', attempt, from: 0 }))).not.toMatch(verdicts)
  })

  test('every answer can be changed on the summary, by its own row', () => {
    const l = atTest()
    answersTest(l, fixture)
    const rows = cardsIn(l.last)[0]?.rows ?? []
    expect(rows).toHaveLength(5)
    expect(rows[0]?.text).toBe('ตอบว่า\nคำ-t1r')
    const changing = tapsOn(l, '1. ถาม-t1-1')
    expect(changing.record).toEqual([])
    expect(changing.say[0]).toMatchObject({ text: 'ข้อนี้เคยตอบว่า\n“คำ-t1r”\nเลือกใหม่ได้เลยค่ะ' })
    const changed = answers(l, fixture, false)
    expect(kinds(changed)).toEqual(['attempt-answered'])
    expect(cardsIn(changed)[0]?.rows?.[0]?.text).toMatch(/^ตอบว่า\nคำ-t1[xy]$/)
  })

  test('an answer can be looked at and kept', () => {
    const l = atTest()
    answersTest(l, fixture)
    tapsOn(l, '4. ถาม-t4-1')
    const kept = tapsOn(l, 'ใช้คำตอบเดิม')
    expect(kept.record).toEqual([])
    expect(cardsIn(kept)[0]?.rows?.[3]?.text).toBe('ตอบว่า\n1. คำ-t4p\n2. คำ-t4q\n3. คำ-t4r')
  })

  test('a tap on an earlier question’s old button records nothing', () => {
    const l = atTest()
    const old = asked(l.last).options
    answers(l, fixture)
    for (const { choice } of old) {
      const outcome = taps(l, choice)
      expect(outcome.record).toEqual([])
      expect(outcome.say[0]).toMatchObject({
        text: 'ข้อนี้ตอบไว้แล้วค่ะ\nตอนนี้เราอยู่ข้อ 2\nเปลี่ยนคำตอบได้ก่อนส่งนะคะ',
      })
      expect(l.state).toMatchObject({ at: 'test.asking', question: 't2' })
    }
  })

  test('is left and resumed at the same question, months later, in the same order', () => {
    const l = atTest()
    answers(l, fixture)
    const before = asked(l.last)
    taps(l, { kind: 'go', to: 'menu' })
    l.now += 90 * day
    const outcome = taps(l, { kind: 'go', to: 'continue' })
    expect(outcome.record).toEqual([])
    expect(asked(outcome)).toMatchObject({ kicker: 'ข้อ 2 จาก 5', options: before.options })
  })

  test('a clip watched again on the way leads back to the open question', () => {
    const l = atTest()
    answers(l, fixture)
    taps(l, { kind: 'lesson', enrolment: 'fresh-0', lesson: 'a' })
    expect(goesOn(l).state).toMatchObject({ at: 'test.asking', question: 't2' })
  })

  test('two taps on “start” open one try', () => {
    const l = atTest()
    expect(taps(l, { kind: 'test', enrolment: 'fresh-0', number: 1 }).record).toEqual([])
    expect(taps(l, { kind: 'test', enrolment: 'fresh-0' }).record).toEqual([])
    expect(l.enrolments[0]?.attempts).toHaveLength(1)
  })

  test('sending with a question open asks that question first', () => {
    const l = atTest()
    const attempt = l.enrolments[0]?.attempts[0]?.id ?? ''
    answers(l, fixture)
    const outcome = taps(l, { kind: 'send', attempt })
    expect(outcome.record).toEqual([])
    expect(l.state).toMatchObject({ at: 'test.asking', question: 't2' })
  })

  test('sending twice marks once', () => {
    const l = atTest()
    answersTest(l, fixture, ['t1', 't2'])
    const attempt = l.enrolments[0]?.attempts[0]?.id ?? ''
    goesOn(l)
    const again = taps(l, { kind: 'send', attempt })
    expect(again.record).toEqual([])
    expect(textOf(again)).toContain('ตอบได้ 3 จาก 5 ข้อ')
  })

  test('answers to a try that was sent are not taken', () => {
    const l = atTest()
    const old = asked(l.last).options[0]?.choice
    answersTest(l, fixture, all)
    goesOn(l)
    if (old) expect(taps(l, old).record).toEqual([])
    const attempt = l.enrolments[0]?.attempts[0]?.id ?? ''
    expect(taps(l, { kind: 'change', attempt, question: 't1' }).record).toEqual([])
  })
})
