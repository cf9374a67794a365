/** What learners read: short sentences, kind words, the same things said in both languages. */
import { describe, expect, test } from 'vitest'
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'

const subjects = ['catalogue', 'lesson', 'test', 'finished', 'review', 'where'] as const

/** Values for every named argument: a plural and a singular world, with and without names. */
const worlds = [
  {
    at: 2,
    of: 5,
    seconds: 90,
    count: 3,
    days: 6,
    right: 3,
    done: 2,
    lessons: 4,
    lesson: 2,
    questions: 5,
    answered: 1,
  },
  {
    at: 1,
    of: 1,
    seconds: 20,
    count: 1,
    days: 1,
    right: 1,
    done: 0,
    lessons: 1,
    lesson: 1,
    questions: 3,
    answered: 0,
  },
].flatMap((numbers) =>
  ['', 'คำ'].map((word) => ({
    ...numbers,
    ...{
      where: word,
      name: word,
      say: 'คำ',
      answer: 'คำ',
      order: 'คำ',
      ask: 'คำ',
      course: 'คำ',
      text: 'คำ',
      shelf: 'คำ',
    },
    ...{ minute: '0:40', verdict: 'คำ', date: '1 ม.ค. 2569', kicker: 'คำ' },
  })),
)

/** Every sentence of a subject; what people type is theirs, not ours. */
function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    return worlds.flatMap((world) => sentences(value(world) as unknown, path))
  }
  return Object.entries(value as object)
    .filter(([name]) => !name.startsWith('typed'))
    .flatMap(([name, inner]) => sentences(inner, `${path}.${name}`))
}

const all = (language: Language): [string, string][] =>
  subjects.flatMap((subject) => sentences(textsIn(language)[subject], subject))

/** Letters that take room on a line: vowels and tones above and below take none. */
const width = (line: string): number => [...line.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '')].length

describe('Thai', () => {
  test('no line is longer than 60 letters', () => {
    for (const [path, text] of all('th')) {
      for (const line of text.split('\n')) expect(width(line), `${path}: ${line}`).toBeLessThanOrEqual(60)
    }
  })

  test('nobody is told that they failed', () => {
    const harsh = /ผิดพลาด|ล้มเหลว|ไม่ผ่าน|หมดเวลา|ไม่ถูกต้อง|กรุณา|ข้อสอบ|แบบทดสอบ|ครับ|error|invalid/i
    for (const [path, text] of all('th')) expect(text, path).not.toMatch(harsh)
  })

  test('no number runs into the word after it', () => {
    for (const [path, text] of all('th')) expect(text, path).not.toMatch(/\d[ก-๙]/)
  })

  test('“ๆ” has a space before and after it', () => {
    for (const [path, text] of all('th')) expect(text, path).not.toMatch(/[ก-ฮ]ๆ|ๆ[ก-ฮ]/)
  })

  test('buttons are said by the learner, so without our polite words', () => {
    for (const [path, text] of all('th')) {
      if (path.endsWith('Button')) expect(text, path).not.toMatch(/(ค่ะ|คะ)$/)
    }
  })
})

describe('English', () => {
  test('has no Thai in it, and no empty place', () => {
    for (const [path, text] of all('en')) {
      expect(text.replace(/คำ|ม\.ค\./g, ''), path).not.toMatch(/[ก-๙]|undefined|NaN/)
      expect(text.trim(), path).not.toBe('')
    }
  })

  test('one is one: no “1 lessons”', () => {
    for (const [path, text] of all('en'))
      expect(text, path).not.toMatch(/(?<!of )\b1 (lessons|questions|courses|minutes|days|tries)\b/)
  })
})
