/** Laws of a lesson’s questions: the first answer stays and is explained at once; an order is placed tap by tap. */
import { describe, expect, test } from 'vitest'
import type { Choice } from '../../shared/choice'
import { another, fixture, question } from './fixture-course'
import { asked, cardsIn, does, learner, taps, tapsOn, textOf } from './learner'
import { answers, enrols, goesOn } from './learning-ways'

describe('a question of a lesson', () => {
  const atQuestion = (language: 'th' | 'en' = 'th') => {
    const l = learner([fixture], { language })
    enrols(l, 'fixture')
    goesOn(l)
    does(l, { kind: 'sent-sticker' })
    return l
  }

  test('a right answer is explained at once', () => {
    const l = atQuestion()
    const outcome = answers(l, fixture)
    expect(outcome.say).toHaveLength(1)
    expect(cardsIn(outcome)[0]).toMatchObject({
      head: { tone: 'done', text: 'ใช่เลยค่ะ' },
      lines: ['เพราะ-a1r'],
    })
    expect(outcome.record).toEqual([
      { kind: 'answered', enrolment: 'fresh-0', question: 'a1', picks: ['a1r'], right: true },
    ])
  })

  test('an answer that is not quite right gets its own reason, the right one’s, and the minute to watch again', () => {
    const l = atQuestion()
    const card = cardsIn(answers(l, fixture, false))[0]
    expect(card?.head).toEqual({ tone: 'turn', text: 'เกือบแล้วค่ะ' })
    expect(card?.lines?.[0]).toMatch(/^เพราะ-a1[xyz]$/)
    expect(card?.lines?.[1]).toBe('คำตอบคือ\n“คำ-a1r”\nเพราะ-a1r')
    expect(card?.aside).toMatchObject({ picture: { media: 'a.png' }, text: 'บทที่ 1\nนาทีที่ 0:20' })
    expect(card?.buttons.map(({ label }) => label)).toEqual(['ไปข้อ 2 จาก 2', 'ดูบทนี้อีกครั้ง', 'ดูเหตุผลคำตอบอื่น'])
  })

  test('every option’s reason is one tap away once it is answered', () => {
    const l = atQuestion()
    answers(l, fixture, false)
    const outcome = tapsOn(l, 'ดูเหตุผลคำตอบอื่น')
    for (const id of ['a1r', 'a1x', 'a1y', 'a1z']) expect(textOf(outcome)).toContain(`เพราะ-${id}`)
    expect(outcome.record).toEqual([])
    expect(goesOn(l).state).toMatchObject({ question: 'a2' })
  })

  test('no reason is told of a question that was not answered', () => {
    const l = atQuestion()
    const outcome = taps(l, { kind: 'why', enrolment: 'fresh-0', question: 'a2' })
    expect(textOf(outcome)).not.toContain('เพราะ-')
    expect(textOf(outcome)).not.toContain('because-')
  })

  test('the first answer stays: another tap on the same question records nothing', () => {
    const l = atQuestion()
    const other: Choice = { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1x' }
    answers(l, fixture)
    expect(taps(l, other).record).toEqual([])
    expect(cardsIn(l.last)[0]?.head?.tone).toBe('done')
    expect(l.enrolments[0]?.answers).toEqual([{ question: 'a1', picks: ['a1r'], right: true }])
  })

  test('a tap on an old question is told kindly where we are now', () => {
    const l = atQuestion()
    answers(l, fixture)
    goesOn(l)
    const outcome = taps(l, { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1x' })
    expect(outcome.record).toEqual([])
    expect(outcome.say[0]).toMatchObject({ text: 'ข้อนี้ตอบไว้แล้วค่ะ\nตอนนี้เราอยู่ข้อ 2 นะคะ' })
    expect(asked(outcome).kicker).toBe('ข้อ 2 จาก 2')
  })

  test('a tap on last lesson’s “watched” records nothing and shows the lesson that is open', () => {
    const l = atQuestion()
    answers(l, fixture)
    goesOn(l)
    answers(l, fixture)
    goesOn(l)
    goesOn(l)
    const outcome = taps(l, { kind: 'watched', enrolment: 'fresh-0', lesson: 'a' })
    expect(outcome.record).toEqual([])
    expect(outcome.say[0]).toMatchObject({ text: 'บทนี้ดูจบแล้วค่ะ\nตอนนี้เราอยู่บทที่ 2 นะคะ' })
    expect(outcome.state).toMatchObject({ at: 'lesson.watching', lesson: 'b' })
  })

  test('an old button does not end another open question', () => {
    const l = atQuestion()
    answers(l, fixture)
    taps(l, { kind: 'setting', what: 'name' })
    expect(l.state.at).toBe('settings.naming')
    const outcome = taps(l, { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'a1x' })
    expect(outcome.record).toEqual([])
    expect(l.state.at).toBe('settings.naming')
  })

  test('its answers stand in the same order every time it is shown', () => {
    const l = atQuestion()
    const first = asked(l.last).options.map(({ text }) => text)
    const again = asked(does(l, { kind: 'sent-sticker' })).options.map(({ text }) => text)
    expect(again).toEqual(first)
    expect(asked(l.last).options.map(({ mark }) => mark)).toEqual(['ก', 'ข', 'ค', 'ง'])
  })

  test('an answer the course no longer has is asked for again', () => {
    const l = atQuestion()
    const outcome = taps(l, { kind: 'answer', enrolment: 'fresh-0', question: 'a1', option: 'gone' })
    expect(outcome.record).toEqual([])
    expect(asked(outcome).ask).toBe('ถาม-a1-1')
  })

  test('pictures are answers too', () => {
    const l = atQuestion()
    answers(l, fixture)
    goesOn(l)
    answers(l, fixture)
    goesOn(l)
    goesOn(l)
    const outcome = goesOn(l)
    expect(asked(outcome).options.every(({ picture }) => picture?.endsWith('.png'))).toBe(true)
  })

  test('in English everything is in English', () => {
    const l = atQuestion('en')
    expect(textOf(answers(l, fixture, false))).not.toMatch(/[ก-๙]/)
  })
})

describe('putting in order', () => {
  const order = another('order', {
    lessons: [
      {
        ...(fixture.lessons[0] as (typeof fixture.lessons)[0]),
        practice: undefined,
        questions: [orderOf4()],
      },
    ],
  })
  function orderOf4() {
    return question('o1', 'order', ['p', 'q', 'r', 's'], 'a')
  }
  const place = (...picks: string[]): Choice => ({
    kind: 'arrange',
    enrolment: 'fresh-0',
    question: 'o1',
    picks,
  })
  const atOrder = () => {
    const l = learner([order])
    enrols(l, 'order')
    goesOn(l)
    return l
  }

  test('each tap shows what is placed and what is left; the last one falls into place by itself', () => {
    const l = atOrder()
    const first = asked(taps(l, place('p')))
    expect(first.placed).toEqual(['คำ-p'])
    expect(first.options).toHaveLength(3)
    taps(l, place('p', 'q'))
    expect(l.last.record).toEqual([])
    expect(taps(l, place('p', 'q', 'r')).record).toEqual([
      { kind: 'answered', enrolment: 'fresh-0', question: 'o1', picks: ['p', 'q', 'r', 's'], right: true },
    ])
  })

  test('letters stay with their answers while others are placed', () => {
    const l = atOrder()
    const before = new Map(asked(l.last).options.map(({ text, mark }) => [text, mark]))
    for (const { text, mark } of asked(taps(l, place('r'))).options) expect(mark).toBe(before.get(text))
  })

  test('starting again empties it', () => {
    const l = atOrder()
    taps(l, place('s', 'r'))
    const outcome = tapsOn(l, 'เริ่มเรียงใหม่')
    expect(asked(outcome).placed).toBeUndefined()
    expect(asked(outcome).options).toHaveLength(4)
  })

  test('an old bubble of the same order carries on from what it shows', () => {
    const l = atOrder()
    taps(l, place('p', 'q'))
    expect(asked(taps(l, place('r'))).placed).toEqual(['คำ-r'])
  })

  test('what makes no sense in an order is left out', () => {
    const l = atOrder()
    expect(asked(taps(l, place('p', 'p', 'gone'))).placed).toEqual(['คำ-p'])
  })

  test('another order is almost right, and the right one is told thing by thing', () => {
    const l = atOrder()
    const card = cardsIn(taps(l, place('s', 'r', 'q')))[0]
    expect(l.last.record).toMatchObject([{ picks: ['s', 'r', 'q', 'p'], right: false }])
    expect(card?.head?.tone).toBe('turn')
    expect(card?.points).toEqual(['p', 'q', 'r', 's'].map((id) => `คำ-${id}\nเพราะ-${id}`))
  })
})
