/** The benchmark in small: that every part of it measures what it says. No time is asserted. */
import { beforeAll, describe, expect, test } from 'vitest'
import { bench } from './bench'
import { linePlanFor, paidDollars, tightestFree, type Usage } from './cost/plans'
import { parts, scaleOf, usual } from './scale'
import { atLeast, atMost, type Section, sectionText } from './table'

const patienceMs = 120_000

describe('the whole bench, in small', () => {
  const sections: Section[] = []
  beforeAll(async () => {
    const people = { few: 100, many: 400 }
    const scale = { parts: [...parts], atOnce: 5, seconds: 0.3, rounds: 1, people, isTrial: true }
    await bench(scale, (section) => sections.push(section))
  }, patienceMs)

  const figureOf = (what: string): string => {
    const found = sections.flatMap(({ lines }) => lines).find((line) => line.what.startsWith(what))
    return found?.figure ?? `no line “${what}”`
  }

  test('every part tells its figures, and each is a number', () => {
    expect(sections).toHaveLength(8)
    for (const section of sections) {
      expect(section.lines.length).toBeGreaterThan(1)
      expect(sectionText(section)).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  test.each(['floor:', 'echo:', 'ours:', 'bare:', '100 people', '400 people'])('%s took events', (row) =>
    expect(Number.parseInt(figureOf(row).replace(',', ''), 10)).toBeGreaterThan(0),
  )

  test('a whole course is counted: two round trips before a reply, no paid message', () => {
    expect(figureOf('round trips')).toBe('most 2, mean 2')
    expect(figureOf('LINE: paid messages')).toBe('0')
    expect(Number(figureOf('LINE: POST /v2/bot/message/reply'))).toBeGreaterThan(20)
  })
})

describe('aims', () => {
  test('an aim that is met says so, another says how far away it is', () => {
    const line = (aim: Section['lines'][number]['aim']) =>
      sectionText({ title: '', lines: [{ what: 'a', figure: '1', aim }] })
    expect(line(atLeast(0.5, 0.5))).toMatch(/≥ 0\.50\s+✓$/)
    expect(line(atLeast(0.45, 0.5))).toMatch(/✗ 0\.05 short$/)
    expect(line(atMost(112, 100, ' ms'))).toMatch(/≤ 100 ms\s+✗ 12 ms too much$/)
  })
})

describe('what is asked for', () => {
  test('nothing asks for everything, words for parts', () => {
    expect(scaleOf([])).toEqual(usual)
    expect(scaleOf(['size', 'cost', '--seconds', '2']).parts).toEqual(['size', 'cost'])
  })
  test.each([
    [['speed'], /“speed” is no part/],
    [['--seconds', '60'], /--seconds is a number from/],
    [['--people', 'many'], /--people is a number from/],
  ])('%s is refused in a sentence', (args, sentence) => expect(() => scaleOf(args)).toThrow(sentence))
})

describe('plans', () => {
  const nothing: Usage = {
    requests: 0,
    cpuMs: 0,
    rowsRead: 0,
    rowsWritten: 0,
    databaseGb: 0,
    queueOperations: 0,
    classA: 0,
    classB: 0,
  }
  test('Workers Paid is five dollars, and what is beyond its month', () => {
    expect(paidDollars(nothing)).toBe(5)
    // The example of Cloudflare's own page: 15 million requests of 7 ms.
    expect(paidDollars({ ...nothing, requests: 15e6, cpuMs: 105e6 })).toBeCloseTo(8)
    expect(paidDollars({ ...nothing, rowsWritten: 51e6, queueOperations: 2e6 })).toBeCloseTo(6.4)
  })
  test('the free plan is as wide as what is tightest in it', () => {
    expect(tightestFree({ ...nothing, requests: 3e5, rowsWritten: 1.5e6 })).toEqual({
      what: 'D1 rows written',
      part: 0.5,
    })
  })
  test.each([
    [0, 'Free', 0],
    [300, 'Free', 0],
    [301, 'Basic', 1_280],
    [16_000, 'Basic', 1_380],
    [175_000, 'Pro', 10_180],
  ])('%i paid messages a month need the plan %s', (messages, name, baht) => {
    const plan = linePlanFor(messages)
    expect(plan.baht).toBeCloseTo(baht)
    expect(plan.name).toBe(name)
  })
})
