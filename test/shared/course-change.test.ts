/** Laws of a changed course file: what may simply be corrected, and how a correction finds its place. */
import { expect, test } from 'vitest'
import { changesBetween, mended, sameStructure } from '../../shared/course-change'
import { another, fixture } from '../flows/fixture-course'

const [first, ...lessons] = fixture.lessons
if (!first) throw new Error('the fixture has no lessons')
const withFirst = (change: Partial<typeof first>) =>
  another('fixture', { lessons: [{ ...first, ...change }, ...lessons] })

test('other words and other media are the same structure', () => {
  expect(sameStructure(fixture, withFirst({ title: { th: 'ชื่อใหม่' }, video: 'new.mp4', seconds: 70 }))).toBe(
    true,
  )
})
test('other marking, order, number of wordings, practice or pass mark is another structure', () => {
  const [question] = first.questions
  if (!question) throw new Error('the lesson has no questions')
  const marked = question.options.map((option, i) => ({ ...option, right: i === 1 ? true : undefined }))
  for (const changed of [
    withFirst({ questions: [{ ...question, options: marked }] }),
    withFirst({ practice: undefined }),
    another('fixture', { lessons: fixture.lessons.toReversed() }),
    another('fixture', { passPercent: 80 }),
    another('fixture', { test: fixture.test.map((one) => ({ ...one, asks: one.asks.slice(0, 1) })) }),
  ])
    expect(sameStructure(fixture, changed)).toBe(false)
})
test('every changed leaf is told with its path and both values', () => {
  expect(changesBetween(fixture, withFirst({ seconds: 70 }))).toEqual([
    { path: 'lessons.0.seconds', from: 60, to: 70 },
  ])
})
test('a correction finds its place by id, also where lessons stand in another order', () => {
  const older = another('fixture', { lessons: fixture.lessons.toReversed() })
  const after = withFirst({ title: { th: 'ชื่อใหม่', en: 'New name' } })
  const found = mended(older, fixture, after)
  expect(found.lessons.at(-1)?.title).toEqual({ th: 'ชื่อใหม่', en: 'New name' })
  expect(changesBetween(older, found).map((change) => change.path)).toEqual([
    'lessons.2.title.th',
    'lessons.2.title.en',
  ])
})
test('what an older edition says differently stays as it is', () => {
  const older = withFirst({ title: { th: 'ชื่อเดิมมาก' } })
  const after = withFirst({ title: { th: 'ชื่อใหม่' } })
  expect(mended(older, fixture, after).lessons[0]?.title.th).toBe('ชื่อเดิมมาก')
})
