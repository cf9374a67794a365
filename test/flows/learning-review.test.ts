/** Laws of "remember this": questions of a finished course on day 1, 7 and 30. */
import { describe, expect, test } from 'vitest'
import { another, fixture, onShelf } from './fixture-course'
import { asked, cardsIn, day, type Learner, learner, newYear, tappable, taps, textOf } from './learner'
import {
  answers,
  answersTest,
  enrols,
  finishes,
  goesOn,
  kinds,
  learnsAll,
  learnsLesson,
} from './learning-ways'

const finished = (almost: string[] = []): Learner => {
  const l = learner([fixture])
  finishes(l, fixture, almost)
  return l
}

/** Midnight in Bangkok that begins the day so many days after New Year. */
const bangkokMidnight = (days: number): number => Date.UTC(2025, 11, 31, 17) + days * day

/** The stages are answered on these days after finishing; what was planned each time. */
function answeredOn(l: Learner, days: number[]) {
  return days.map((on) => {
    l.now = newYear + on * day
    taps(l, { kind: 'go', to: 'review' })
    return answers(l, fixture).record[0]
  })
}

describe('the menu', () => {
  test('has what was promised for today as its main way, unless a course is open or one rests', () => {
    const l = finished()
    const main = () => cardsIn(taps(l, { kind: 'go', to: 'menu' }))[0]?.buttons[0]
    expect(main()).not.toMatchObject({ choice: { to: 'review' } })
    l.now += day
    expect(main()).toMatchObject({ choice: { kind: 'go', to: 'review' }, look: 'main' })
    l.person = { ...l.person, pausedUntil: l.now + day }
    expect(main()).not.toMatchObject({ choice: { to: 'review' } })
  })
})

describe('cards', () => {
  test('are three at most, those not quite right first, due when the next day begins in Bangkok', () => {
    const l = finished(['t4'])
    expect(l.cards.map(({ question }) => question)).toEqual(['t4', 't1', 't2'])
    for (const card of l.cards) expect(card).toMatchObject({ stage: 0, dueAt: bangkokMidnight(1) })
  })

  test('look back first at what was not quite right in an earlier try', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    learnsAll(l, fixture)
    goesOn(l)
    answersTest(l, fixture, ['t3', 't5'])
    goesOn(l)
    goesOn(l)
    answersTest(l, fixture, ['t5'])
    goesOn(l)
    expect(l.cards.map(({ question }) => question)).toEqual(['t5', 't3', 't1'])
  })

  test('finishing late in the evening still means tomorrow', () => {
    const l = learner([fixture])
    l.now = bangkokMidnight(1) - 60_000
    finishes(l, fixture)
    expect(l.cards[0]?.dueAt).toBe(bangkokMidnight(1))
  })

  test('come on days 1, 7 and 30', () => {
    const l = finished()
    l.cards = l.cards.slice(0, 1)
    expect(answeredOn(l, [1, 7, 30])).toMatchObject([
      { kind: 'card-planned', stage: 1, dueAt: bangkokMidnight(7) },
      { kind: 'card-planned', stage: 2, dueAt: bangkokMidnight(30) },
      { kind: 'card-done' },
    ])
    expect(l.cards).toEqual([])
  })

  test('answered later they keep their distance', () => {
    const l = finished()
    l.cards = l.cards.slice(0, 1)
    expect(answeredOn(l, [20, 26])).toMatchObject([
      { stage: 1, dueAt: bangkokMidnight(26) },
      { stage: 2, dueAt: bangkokMidnight(49) },
    ])
  })

  test('are asked in other words and another order each time', () => {
    const l = finished()
    l.cards = l.cards.slice(0, 1)
    const seen = [1, 7].map((on) => {
      l.now = newYear + on * day
      const { ask, options } = asked(taps(l, { kind: 'go', to: 'review' }))
      answers(l, fixture)
      return { ask, options: options.map(({ text }) => text) }
    })
    expect(seen[0]?.ask).not.toBe(seen[1]?.ask)
    expect(seen[0]?.options).not.toEqual(seen[1]?.options)
  })
})

describe('reviewing', () => {
  test('nothing is due on the day itself, and that is said', () => {
    const l = finished()
    const outcome = taps(l, { kind: 'go', to: 'review' })
    expect(outcome.record).toEqual([])
    expect(cardsIn(outcome)[0]?.title).toBe('วันนี้\nไม่มีข้อที่ต้องทบทวนค่ะ')
  })

  test('an answer is explained at once, and the next one is a tap away', () => {
    const l = finished()
    l.now += day
    taps(l, { kind: 'go', to: 'review' })
    const outcome = answers(l, fixture, false)
    expect(cardsIn(outcome)[0]).toMatchObject({ head: { tone: 'turn' } })
    expect(textOf(outcome)).toContain('อีก 6 วัน แวะมาทบทวน')
    expect(tappable(outcome.say)[0]).toEqual({ label: 'ทบทวนข้อต่อไป', choice: { kind: 'go', to: 'review' } })
    expect(l.state.at).toBe('menu')
  })

  test('an order is put in place tap by tap here too', () => {
    const l = finished(['t4'])
    l.now += day
    const first = asked(taps(l, { kind: 'go', to: 'review' }))
    expect(first.options).toHaveLength(3)
    expect(answers(l, fixture).record).toMatchObject([{ question: 't4', stage: 1 }])
  })

  test('a tap on a card that was answered records nothing', () => {
    const l = finished()
    l.now += day
    const old = asked(taps(l, { kind: 'go', to: 'review' })).options[0]?.choice
    answers(l, fixture)
    const outcome = old && taps(l, old)
    expect(outcome?.record).toEqual([])
    expect(outcome?.say[0]).toMatchObject({ text: 'ข้อนี้ทบทวนไปแล้วค่ะ\nขอบคุณที่แวะมานะคะ' })
    expect(l.cards).toHaveLength(3)
  })

  test('last month’s card is not this month’s', () => {
    const l = finished()
    l.cards = l.cards.slice(0, 1)
    l.now += day
    const old = asked(taps(l, { kind: 'go', to: 'review' })).options[0]?.choice
    answers(l, fixture)
    l.now += 6 * day
    expect(old && taps(l, old).record).toEqual([])
  })

  test('a card whose question is gone is dropped on the way to the next', () => {
    const l = finished()
    l.now += day
    l.editions = [onShelf({ ...fixture, test: fixture.test.filter(({ id }) => id !== 't1') })]
    const outcome = taps(l, { kind: 'go', to: 'review' })
    expect(outcome.record).toEqual([{ kind: 'card-done', enrolment: l.enrolments[0]?.id, question: 't1' }])
    expect(l.state).toMatchObject({ at: 'review.asking', question: 't2' })
  })

  test('stands beside an open course and an open try: each goes on where it was', () => {
    const second = another('second')
    const l = learner([fixture, second, another('third')])
    finishes(l, fixture)
    l.now += day
    const open = enrols(l, 'second')
    learnsLesson(l, second)
    taps(l, { kind: 'test', enrolment: 'fresh-0', number: 2 })
    taps(l, { kind: 'go', to: 'review' })
    expect(l.state.at).toBe('review.asking')
    const tried = taps(l, { kind: 'test', enrolment: 'fresh-0', number: 2 })
    expect(tried).toMatchObject({ record: [], state: { at: 'test.asking', question: 't2' } })
    expect(taps(l, { kind: 'enrol', course: 'second' }).state).toMatchObject({ enrolment: open, lesson: 'b' })
    taps(l, { kind: 'go', to: 'review' })
    expect(kinds(answers(l, fixture))).toEqual(['card-planned'])
  })
})
