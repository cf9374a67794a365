/**
 * What a changed course file means for an edition that learners already stand on. Words and media may be corrected under
 * the same ids; anything that changes structure or marking needs a new edition.
 */
import type { Course, Question } from './course'

/** One field that differs: its path as in the file, and both values (undefined where there was none). */
export interface Change {
  path: string
  from?: unknown
  to?: unknown
}

/** Every leaf in which two courses differ, in the order of the first. */
export function changesBetween(before: unknown, after: unknown, path = ''): Change[] {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names.flatMap((name) => changesBetween(before[name], after[name], path ? `${path}.${name}` : name))
  }
  return Object.is(before, after) ? [] : [{ path, from: before, to: after }]
}

/** Whether learners on the one can go on with the other: the same ids in the same order, and the same marking. */
export const sameStructure = (before: Course, after: Course): boolean =>
  changesBetween(skeletonOf(before), skeletonOf(after)).length === 0

const skeletonOf = (course: Course) => ({
  id: course.id,
  passPercent: course.passPercent,
  lessons: course.lessons.map(({ id, practice, questions }) => ({
    id,
    practice: practice?.send,
    questions: questions.map(bonesOf),
  })),
  test: course.test.map(bonesOf),
})

const bonesOf = ({ id, kind, asks, options }: Question) => ({
  id,
  kind,
  wordings: asks.length,
  options: options.map((option) => ({ id: option.id, right: option.right === true })),
})

type Branch = { [name: string]: unknown }

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null
