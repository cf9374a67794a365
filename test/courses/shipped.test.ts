// What the shipped courses owe to those who learn from them. They are read as any author's file is, media and all.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { printProblems, readCourseFile } from '../../bot/runtimes/node/course-file'
import { SlidesFile } from '../../bot/runtimes/node/studio/slides-file'
import { type Bilingual, Course, type Question, questionsOf } from '../../shared/course'
import { slips } from '../../shared/wishes/spelling'

const folder = resolve(import.meta.dirname, '../../shared/courses')
const ids = readdirSync(folder)

const yamlOf = (id: string, name: string): unknown => parse(readFileSync(resolve(folder, id, name), 'utf8'))

const shipped = ids.map((id) => ({
  id,
  course: Course.parse(yamlOf(id, 'course.yaml')),
  slides: SlidesFile.parse(yamlOf(id, 'slides.yaml')),
}))
const allQuestions = shipped.flatMap(({ course }) => questionsOf(course))

/** Letters that take room: vowels above and below and tone marks do not. */
const width = (text: string): number => text.replace(/\p{Mn}/gu, '').length

/** Thai ends a sentence with a particle or a new line, not with a full stop. */
const sentencesIn = (text: string): string[] => text.split(/\n|(?<=ค่ะ|คะ)\s/)

const textsIn = (value: unknown, at = ''): { at: string; text: Bilingual }[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('th' in value) return [{ at, text: value as Bilingual }]
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, `${at}.${key}`))
}

const rightPlace = (question: Question): number => question.options.findIndex((option) => option.right)

test('four courses are shipped, the first of them for those who only begin', () => {
  expect([...ids].sort()).toEqual(['first-steps', 'line-safely', 'product-photos', 'small-shop'])
})

test('learners order things at least twice, and choose among pictures at least four times', () => {
  expect(allQuestions.filter((question) => question.kind === 'order').length).toBeGreaterThanOrEqual(2)
  expect(allQuestions.filter((question) => question.kind === 'pictures').length).toBeGreaterThanOrEqual(4)
})

test('the right answer cannot be guessed by its place or by its length', () => {
  const choosing = allQuestions.filter((question) => question.kind === 'choose')
  const share = (count: number) => count / choosing.length
  for (const place of [0, 1, 2])
    expect(share(choosing.filter((question) => rightPlace(question) === place).length)).toBeLessThan(0.5)
  const longest = choosing.filter(({ options }) =>
    options.every(
      (option) => option.right || width(option.say.th) < width(options.find((o) => o.right)?.say.th ?? ''),
    ),
  )
  expect(share(longest.length)).toBeLessThan(0.5)
})

describe.each(shipped)('the course $id', ({ id, course, slides }) => {
  const texts = textsIn(course)
  const questions = questionsOf(course)

  test('is ready to be published, with every picture and video', async () => {
    const found = await readCourseFile(resolve(folder, id, 'course.yaml'))
    expect('problems' in found ? printProblems(found.problems, 'en') : '').toBe('')
  })

  test('is called as its folder is, and speaks English wherever it speaks Thai', () => {
    expect(course.id).toBe(id)
    expect(texts.filter(({ text }) => text.en === undefined)).toEqual([])
    expect(texts.filter(({ text }) => /[\u0E00-\u0E7F]/.test(text.en ?? ''))).toEqual([])
    expect(texts.filter(({ text }) => !/[\u0E00-\u0E7F]|\d/.test(text.th))).toEqual([])
  })

  test('has videos as long as what is told in them, a minute at most', () => {
    for (const lesson of course.lessons) {
      const told = slides.lessons[lesson.id]?.slides ?? []
      expect({ lesson: lesson.id, seconds: lesson.seconds }).toEqual({
        lesson: lesson.id,
        seconds: told.reduce((sum, slide) => sum + slide.seconds, 0),
      })
      expect(lesson.seconds).toBeGreaterThanOrEqual(30)
      expect(lesson.seconds).toBeLessThanOrEqual(60)
    }
    expect(Object.keys(slides.lessons)).toEqual(course.lessons.map((lesson) => lesson.id))
  })

  test('leaves every slide up long enough to be read, in lines that fit', () => {
    for (const { lines, seconds } of Object.values(slides.lessons).flatMap((lesson) => lesson.slides)) {
      expect({ lines, short: seconds < lines.join('').length * 0.12 }).toEqual({ lines, short: false })
      for (const line of lines) expect({ line, wide: width(line) > 22 }).toEqual({ line, wide: false })
    }
  })

  test('leads "watch again" to the beginning of a slide', () => {
    for (const { id: question, again } of questions) {
      const told = slides.lessons[again.lesson]?.slides ?? []
      const starts = told.map((_, at) => told.slice(0, at).reduce((sum, slide) => sum + slide.seconds, 0))
      expect({ question, starts: starts.includes(again.atSecond) }).toEqual({ question, starts: true })
    }
  })

  test('draws no picture that nobody is asked about', () => {
    const asked = questions.flatMap(({ options }) => options.flatMap(({ picture }) => picture ?? []))
    expect(Object.keys(slides.pictures).sort()).toEqual([...new Set(asked)].sort())
  })

  test('asks in at most 90 characters, answers in at most 28, and breathes after 60', () => {
    const long = [
      ...questions.flatMap(({ asks }) => asks.filter(({ th }) => th.length > 90)),
      ...questions.flatMap(({ options }) => options.filter(({ say }) => width(say.th) > 28)),
      ...texts.filter(({ text }) => sentencesIn(text.th).some((sentence) => width(sentence) > 60)),
    ]
    expect(long).toEqual([])
  })

  test('has one to three questions a lesson, three to five at the end', () => {
    for (const lesson of course.lessons) expect([1, 2, 3]).toContain(lesson.questions.length)
    expect([3, 4, 5]).toContain(course.test.length)
  })

  test('asks again at the end in words that really differ', () => {
    for (const { id: question, asks } of course.test) {
      const [one, other] = asks.map(({ th }) => th)
      if (one === undefined || other === undefined) throw new Error(`${question} has one wording`)
      const changed = slips(one, other) / Math.max(one.length, other.length)
      expect({ question, differs: changed > 0.35 }).toEqual({ question, differs: true })
    }
  })

  test('gives every answer a reason of its own', () => {
    const reasons = questions.flatMap(({ options }) => options.map(({ why }) => why.th))
    expect(new Set(reasons).size).toBe(reasons.length)
    expect(reasons.filter((reason) => width(reason) < 30)).toEqual([])
  })

  test('begins a reason kindly, and says what is better, when an answer was not the one', () => {
    const tempting = questions
      .filter(({ kind }) => kind !== 'order')
      .flatMap(({ options }) => options.filter(({ right }) => !right).map(({ why }) => why.th))
    expect(tempting.filter((reason) => /^(แต่|ไม่ควร|ไม่ใช่|อย่า|ห้าม)/.test(reason))).toEqual([])
    expect(tempting.filter((reason) => sentencesIn(reason).length < 2)).toEqual([])
  })

  test('speaks as น้องเรียนดี does', () => {
    const never = /ผิด|ล้มเหลว|ไม่ผ่าน|หมดเวลา|ครับ|กรุณา|อัปโหลด|ข้อสอบ|หลักฐาน|!/
    const spoken = texts.filter(({ text }) => never.test(text.th))
    expect(spoken).toEqual([])
  })

  test('names no telephone number but the two it teaches', () => {
    const called = texts.flatMap(({ text }) =>
      [...text.th.matchAll(/โทร(?:หา|ไป)?\s?(\d+)/g)].map((found) => found[1]),
    )
    expect(called.filter((number) => number !== '1441' && number !== '191')).toEqual([])
  })
})
