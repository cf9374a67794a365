import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bubblesOfCourse } from '../../bot/line/course-bubbles'
import { courseProblems } from '../../bot/line/course-gate'
import { drawAll } from '../../bot/line/draw/draw'
import { messagesProblem } from '../../bot/simulator/limits/messages'
import { Course } from '../../shared/course'

const folder = new URL('../../shared/courses/', import.meta.url)
const shipped = readdirSync(folder).map((id) => {
  const file = readFileSync(new URL(`${id}/course.yaml`, folder), 'utf8')
  return Course.parse(parse(file))
})
const context = { publicUrl: 'https://riandee.example', chat: 'direct', language: 'th' } as const

/** The first shipped course with something changed. */
function changed(change: (course: Course) => void): Course {
  const course = structuredClone(shipped[0] as Course)
  change(course)
  return course
}

describe.each(shipped)('the shipped course $id', (course) => {
  test('can be said to the last bubble', () => {
    expect(courseProblems(course)).toEqual([])
  })

  test.each(['th', 'en'] as const)('is taken by the simulated LINE in %s', (language) => {
    for (const { path, say } of bubblesOfCourse(course, language)) {
      const problems = say.map((saying) =>
        messagesProblem(JSON.parse(JSON.stringify(drawAll([saying], context))), { chat: 'user' }),
      )
      expect({ path, problems: problems.filter(Boolean) }).toEqual({ path, problems: [] })
    }
  })
})

describe('a course', () => {
  test('whose answer is too long for a tap is stopped, at that question', () => {
    const course = changed(({ lessons }) => {
      for (const option of lessons[0]?.questions[0]?.options ?? []) option.say.th = 'กี้'.repeat(301)
    })
    const problems = courseProblems(course)
    expect(problems.map(({ path }) => path)).toContain('lessons[0].questions[0]')
    expect(problems[0]?.why).toMatch(/^th: .*displayText: at most 300 letters$/)
  })

  test('whose reasons are too long for one bubble is stopped', () => {
    const course = changed(({ test: questions }) => {
      for (const option of questions[1]?.options ?? []) option.why.th = 'เพราะ '.repeat(2000)
    })
    const problems = courseProblems(course)
    expect(new Set(problems.map(({ path }) => path))).toEqual(new Set(['test[1]', 'test']))
    expect(problems.every(({ why }) => /at most \d+ bytes/.test(why))).toBe(true)
  })

  test('is looked at in English too', () => {
    const course = changed(({ lessons }) => {
      const [point] = lessons[0]?.summary ?? []
      if (point) point.en = 'word '.repeat(8000)
    })
    expect(courseProblems(course)).toMatchObject([
      { path: 'lessons[0]', why: expect.stringMatching(/^en: /) },
    ])
  })

  test('without English is looked at once, and says everything twice in Thai', () => {
    const course = changed((one) => {
      for (const lesson of one.lessons) lesson.title.en = undefined
    })
    expect(courseProblems(course)).toEqual([])
  })
})
