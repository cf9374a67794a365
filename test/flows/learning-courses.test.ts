/** Every shipped course is walked through its whole way, in both languages, well and less well. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { Course } from '../../shared/course'
import type { Language } from '../../shared/person'
import { cardsIn, day, does, type Learner, learner, taps, textOf } from './learner'
import { answers, answersTest, enrols, goesOn } from './learning-ways'

const shelf = 'shared/courses'
const files = readdirSync(shelf).map((id) => join(shelf, id, 'course.yaml'))
const courses = files.map((file) => Course.parse(parse(readFileSync(file, 'utf8'))))

/** Sends what an open practice asks for. */
function practises(l: Learner, course: Course): void {
  if (l.state.at !== 'lesson.practising') return
  const { lesson } = l.state
  const send = course.lessons.find(({ id }) => id === lesson)?.practice?.send
  if (send === 'sticker') does(l, { kind: 'sent-sticker' })
  else if (send) does(l, { kind: 'sent-media', media: send, lineMessageId: '1' })
  expect(l.state.at).toBe('lesson.asking')
}

function learns(l: Learner, course: Course, rightly: boolean): void {
  enrols(l, course.id)
  for (let i = 0; i < course.lessons.length; i += 1) {
    if (i > 0) goesOn(l)
    goesOn(l)
    practises(l, course)
    while (l.state.at === 'lesson.asking') {
      answers(l, course, rightly)
      goesOn(l)
    }
  }
  goesOn(l)
}

describe.each(courses.map((course) => [course.id, course] as const))('%s', (_, course) => {
  test.each(['th', 'en'] as Language[])('is learned, tried twice, finished and reviewed (%s)', (language) => {
    const l = learner(courses, { language })
    learns(l, course, false)
    answersTest(
      l,
      course,
      course.test.map(({ id }) => id),
    )
    goesOn(l)
    expect(l.enrolments[0]?.finishedAt).toBeUndefined()
    goesOn(l)
    answersTest(l, course)
    const outcome = goesOn(l)
    expect(l.enrolments[0]?.finishedAt).toBe(l.now)
    expect(cardsIn(outcome)[0]?.medallion).toBe(course.cloth)
    l.now += day
    for (const _card of l.cards.slice()) {
      taps(l, { kind: 'go', to: 'review' })
      answers(l, course)
    }
    expect(l.cards.every(({ stage }) => stage === 1)).toBe(true)
  })

  test('has every English word it needs', () => {
    const l = learner([course], { language: 'en' })
    learns(l, course, true)
    expect(textOf(taps(l, { kind: 'course', course: course.id }))).not.toMatch(/[ก-ฮ]/)
  })
})

test('all courses are in the catalogue', () => {
  const l = learner(courses)
  expect(cardsIn(taps(l, { kind: 'go', to: 'courses' })).length).toBeGreaterThanOrEqual(courses.length)
})
