/** Laws of the catalogue and of searching it. */
import { describe, expect, test } from 'vitest'
import type { Course } from '../../shared/course'
import { another, fixture, onShelf } from './fixture-course'
import { cardsIn, does, learner, tappable, taps, tapsOn, textOf, writes } from './learner'
import { answersTest, enrols, goesOn, learnsAll } from './learning-ways'

const many = (count: number): Course[] =>
  Array.from({ length: count }, (_, i) =>
    another(`c${i}`, {
      category: i % 2 === 0 ? 'trade' : 'health',
      title: { th: `เรื่องที่${i}`, en: `Topic ${i}` },
      searchWords: [`คำค้น${i}`],
    }),
  )

describe('the catalogue', () => {
  test('can be looked at by anyone, and records nothing', () => {
    const l = learner([fixture], { consent: undefined, name: undefined })
    for (const choice of [
      { kind: 'go', to: 'courses' },
      { kind: 'shelf', category: 'safety', page: 0 },
      { kind: 'course', course: 'fixture' },
      { kind: 'search' },
    ] as const) {
      expect(taps(l, choice).record).toEqual([])
      expect(textOf(l.last).length).toBeGreaterThan(10)
    }
    expect(writes(l, 'ตัวอย่าง').record).toEqual([])
  })

  test('says what a course asks and gives before enrolling', () => {
    const l = learner([fixture])
    const said = textOf(taps(l, { kind: 'course', course: 'fixture' }))
    for (const words of ['ใช้มือถือ', 'ได้ตัวอย่าง', 'ทำตัวอย่างได้', 'เรื่องตัวอย่าง', '5 ข้อ']) {
      expect(said).toContain(words)
    }
    expect(l.enrolments).toEqual([])
  })

  test('few courses are shown at once, many by shelf and page, each reached', () => {
    const few = learner(many(3))
    expect(cardsIn(taps(few, { kind: 'go', to: 'courses' }))).toHaveLength(3)
    const l = learner(many(20))
    const shelves = cardsIn(taps(l, { kind: 'go', to: 'courses' }))[0]?.rows ?? []
    expect(shelves.map(({ title, text }) => `${title} ${text}`)).toEqual(['ค้าขาย 10 วิชา', 'สุขภาพ 10 วิชา'])
    const first = tapsOn(l, 'ค้าขาย')
    const second = tapsOn(l, 'ดูวิชาต่อไป')
    const reached = [first, second].flatMap((page) =>
      tappable(page.say).flatMap(({ choice }) => (choice.kind === 'course' ? [choice.course] : [])),
    )
    expect(reached).toEqual(['c0', 'c2', 'c4', 'c6', 'c8', 'c10', 'c12', 'c14', 'c16', 'c18'])
  })

  test.each([-1, 7, 1e9])('page %d of a shelf shows something', (page) => {
    const l = learner(many(3))
    expect(tappable(taps(l, { kind: 'shelf', category: 'trade', page }).say).length).toBeGreaterThan(0)
    expect(taps(l, { kind: 'shelf', category: 'nowhere', page }).say.length).toBeGreaterThan(0)
  })

  test('looking at courses leaves the open question open', () => {
    const l = learner([fixture])
    enrols(l, 'fixture')
    goesOn(l)
    does(l, { kind: 'sent-sticker' })
    const before = l.state
    taps(l, { kind: 'go', to: 'courses' })
    taps(l, { kind: 'course', course: 'fixture' })
    expect(l.state).toEqual(before)
  })

  test('a course says whether one learns it or has finished it', () => {
    const l = learner([fixture])
    const button = () => cardsIn(taps(l, { kind: 'course', course: 'fixture' }))[0]?.buttons[0]?.label
    expect(button()).toBe('เริ่มเรียน')
    enrols(l, 'fixture')
    expect(button()).toBe('เรียนต่อ')
    taps(l, { kind: 'go', to: 'continue' })
    learnsAll(l, fixture)
    goesOn(l)
    answersTest(l, fixture)
    goesOn(l)
    expect(button()).toBe('ดูอีกครั้ง')
  })

  test('an empty one says so kindly', () => {
    const l = learner([])
    expect(cardsIn(taps(l, { kind: 'go', to: 'courses' }))[0]?.title).toBe('กำลังเตรียม\nบทเรียนอยู่ค่ะ')
    expect(taps(l, { kind: 'go', to: 'start' }).say.length).toBeGreaterThan(0)
  })

  test('a course that is no longer on the shelves shows those that are', () => {
    const l = learner([fixture])
    const outcome = taps(l, { kind: 'enrol', course: 'gone' })
    expect(outcome.record).toEqual([])
    expect(textOf(outcome)).toContain('วิชาตัวอย่าง')
    expect(textOf(taps(l, { kind: 'course', course: 'gone' }))).toContain('วิชาตัวอย่าง')
  })
})

describe('searching', () => {
  const found = (text: string) => {
    const l = learner([fixture, ...many(3)])
    taps(l, { kind: 'search' })
    writes(l, text)
    expect(l.state.at).toBe('menu')
    return tappable(l.last.say).flatMap(({ choice }) => (choice.kind === 'course' ? [choice.course] : []))
  }

  test.each(['ตัวอย่าง', 'วิชาตัวอย่าง', 'ทดลอง', 'sample', 'SAMPLE course', 'อยากดูตัวอย่าง', 'ตัวอยาง'])(
    '“%s” finds the course about it',
    (text) => {
      expect(found(text)).toEqual(['fixture'])
    },
  )

  test('an exact name comes before a mention', () => {
    expect(found('เรื่องที่2')[0]).toBe('c2')
  })

  test.each(['ดำน้ำ', 'xyzzy', '🐘', 'ก', '   '])(
    '“%s” finds nothing, says so, and shows what there is',
    (text) => {
      expect(found(text)).toHaveLength(4)
    },
  )

  test('ten thousand letters are not said back', () => {
    const l = learner([fixture])
    taps(l, { kind: 'search' })
    expect(textOf(writes(l, 'ฮ'.repeat(10_000))).length).toBeLessThan(5_000)
  })
})

test('an edition on the shelf is the one a newcomer gets', () => {
  const l = learner([fixture])
  l.catalogue = [onShelf(fixture, 3)]
  l.editions = [onShelf(fixture, 1), onShelf(fixture, 3)]
  enrols(l, 'fixture')
  expect(l.enrolments[0]?.edition).toBe(3)
})
