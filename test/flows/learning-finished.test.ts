/** Laws of a finished course: kept, rated once, never undone. */
import { describe, expect, test } from 'vitest'
import { another, fixture, onShelf, rightPicks } from './fixture-course'
import { asked, cardsIn, day, learner, tappable, taps, tapsOn, textOf } from './learner'
import { answersTest, atTest, finishes, goesOn, kinds } from './learning-ways'

const all = ['t1', 't2', 't3', 't4', 't5']

describe('a finished course', () => {
  test('says what was achieved, keeps it, and asks the first short question', () => {
    const l = learner([fixture])
    const outcome = finishes(l, fixture, ['t2'])
    expect(kinds(outcome)).toEqual([
      'attempt-sent',
      'finished',
      'card-planned',
      'card-planned',
      'card-planned',
    ])
    expect(outcome.say.map(({ kind }) => kind)).toEqual(['card', 'question'])
    expect(cardsIn(outcome)[0]).toMatchObject({
      strip: 'line',
      medallion: 'line',
      soft: 'ยินดีด้วยค่ะ คุณสมศรี',
      title: 'เรียนจบแล้ว\nวิชาตัวอย่าง',
      ticks: ['ทำตัวอย่างได้'],
    })
    expect(textOf(outcome)).toContain('ตอบได้ 4 จาก 5 ข้อ\\n1 ม.ค. 2569')
    const { buttons } = cardsIn(outcome)[0] ?? { buttons: [] }
    expect(buttons[0]).toMatchObject({ label: 'รับใบรับรอง', look: 'main', choice: { kind: 'badge' } })
    expect(asked(outcome).kicker).toBe('ขอถามสั้น ๆ ข้อ 1 จาก 2')
  })

  test('a joy stands alone; its reasons are a tap away, with the short question again below them', () => {
    const l = learner([fixture])
    const joy = finishes(l, fixture, ['t2'])
    expect(textOf(joy)).not.toContain('เพราะ-')
    expect(textOf(joy)).toContain('ข้อที่เกือบได้')
    const reasons = tapsOn(l, 'ดูเหตุผลทุกข้อ')
    expect(reasons.say.map(({ kind }) => kind)).toEqual(['cards', 'question'])
    for (const id of ['t1r', 't2r', 't3r', 't5r']) expect(textOf(reasons)).toContain(`เพราะ-${id}`)
    expect(l.state).toMatchObject({ at: 'finished.rating', what: 'useful' })
  })

  test('with every answer right nothing is said of “almost”', () => {
    expect(textOf(finishes(learner([fixture]), fixture))).not.toContain('เกือบ')
  })

  test('once it is rated, a later try that goes well brings its reasons at once', () => {
    const l = learner([fixture])
    finishes(l, fixture)
    tapsOn(l, 'มีประโยชน์มาก')
    tapsOn(l, 'ทำได้เอง')
    taps(l, { kind: 'test', enrolment: 'fresh-0', number: 2 })
    answersTest(l, fixture)
    expect(goesOn(l).say.map(({ kind }) => kind)).toEqual(['card', 'cards'])
  })

  test('two short questions, one tap each, then what is next', () => {
    const l = learner([fixture, another('second')])
    finishes(l, fixture)
    const second = tapsOn(l, 'มีประโยชน์มาก')
    expect(second.record).toEqual([{ kind: 'rated', enrolment: 'fresh-0', what: 'useful', value: 'yes' }])
    expect(asked(second).kicker).toBe('ขอถามสั้น ๆ ข้อ 2 จาก 2')
    const thanks = tapsOn(l, 'ขอฝึกอีกนิด')
    expect(thanks.record).toMatchObject([{ what: 'could-do', value: 'not-yet' }])
    expect(tappable(thanks.say).map(({ choice }) => choice)).toContainEqual({
      kind: 'course',
      course: 'second',
    })
    expect(l.state.at).toBe('menu')
  })

  test('a rating given stays', () => {
    const l = learner([fixture])
    finishes(l, fixture)
    const old = tappable(l.last.say)
    tapsOn(l, 'พอมีบ้าง')
    const other = old.find(({ label }) => label === 'มีประโยชน์มาก')
    expect(other && taps(l, other.choice).record).toEqual([])
    expect(l.state).toMatchObject({ at: 'finished.rating', what: 'could-do' })
  })

  test('can be looked at again, lesson by lesson, and leads back', () => {
    const l = learner([fixture])
    finishes(l, fixture)
    const again = taps(l, { kind: 'enrol', course: 'fixture' })
    expect(again.record).toEqual([])
    expect(cardsIn(again)[0]?.rows?.map(({ title }) => title)).toEqual(['บท-a', 'บท-b', 'บท-c'])
    tapsOn(l, 'บท-b')
    const back = goesOn(l)
    expect(back.record).toEqual([])
    expect(cardsIn(back)[0]?.kicker).toBe('เรียนจบเมื่อ 1 ม.ค. 2569')
  })

  test('is never undone by another try', () => {
    const l = learner([fixture])
    finishes(l, fixture)
    const finishedAt = l.enrolments[0]?.finishedAt
    l.now += day
    taps(l, { kind: 'enrol', course: 'fixture' })
    tapsOn(l, 'ตอบคำถามอีกครั้ง')
    answersTest(l, fixture, all)
    const outcome = goesOn(l)
    expect(kinds(outcome)).toEqual(['attempt-sent'])
    expect(textOf(outcome)).toContain('วิชานี้คุณเรียนจบไว้แล้ว')
    expect(l.enrolments[0]?.finishedAt).toBe(finishedAt)
  })

  test('a later try that goes well plans no cards anew', () => {
    const l = learner([fixture])
    finishes(l, fixture)
    taps(l, { kind: 'test', enrolment: 'fresh-0', number: 2 })
    answersTest(l, fixture)
    expect(kinds(goesOn(l))).toEqual(['attempt-sent'])
  })

  test('is marked over the questions the course has when it is sent', () => {
    const l = atTest()
    answersTest(l, fixture, ['t5'])
    const shorter = { ...fixture, test: fixture.test.filter(({ id }) => id !== 't5') }
    l.editions = [onShelf(shorter)]
    const attempt = l.enrolments[0]?.attempts[0]?.id ?? ''
    expect(taps(l, { kind: 'send', attempt }).record[0]).toMatchObject({ right: 4, of: 4, passed: true })
  })

  test('a question that is gone from an open try goes on to the next', () => {
    const l = atTest()
    const old = asked(l.last).options[0]?.choice
    l.editions = [onShelf({ ...fixture, test: fixture.test.filter(({ id }) => id !== 't1') })]
    const outcome = old && taps(l, old)
    expect(outcome?.record).toEqual([])
    expect(l.state).toMatchObject({ at: 'test.asking', question: 't2' })
  })
})

test('the right picks of the fixture are those of its first options', () => {
  expect(rightPicks(fixture, 't4')).toEqual(['t4p', 't4q', 't4r'])
  expect(rightPicks(fixture, 't1')).toEqual(['t1r'])
})
