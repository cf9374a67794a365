/**
 * What a changed course file means for an edition that learners already stand on. Words and media may be corrected under
 * the same ids; anything that changes structure or marking needs a new edition.
 */
import type { Course, Question } from './course'

/** One field that differs: its path as in the file, and both values (undefined where there was none). */
interface Change {
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

/**
 * An older edition with the same correction made: whatever still reads as it did `before`, under the same ids, now reads
 * as it does `after`. What differs anyway is left as it is.
 */
export function mended<T>(older: T, before: unknown, after: unknown): T {
  if (!isBranch(older) || !isBranch(before) || !isBranch(after)) {
    return Object.is(older, before) && typeof after === typeof older ? (after as T) : older // of the same kind
  }
  const entries = Object.entries(older).map(([name, value]) => {
    const key = keyOf(older, name)
    return [name, mended(value, at(before, key), at(after, key))]
  })
  return (Array.isArray(older) ? entries.map(([, value]) => value) : Object.fromEntries(entries)) as T // same shape
}

/** In a list, things are found by their id; elsewhere, and where they have none, by their name or place. */
const keyOf = (parent: Branch, name: string): string => {
  const child = parent[name]
  return Array.isArray(parent) && isBranch(child) && typeof child.id === 'string' ? child.id : name
}

const at = (parent: Branch, key: string): unknown =>
  Array.isArray(parent)
    ? (parent.find((one) => isBranch(one) && one.id === key) ?? parent[Number(key)])
    : parent[key]

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
  rubric: course.credential.rubric.map(({ id, needed, levels }) => ({
    id,
    needed,
    levels: levels.map((level) => level.id),
  })),
})

const bonesOf = ({ id, kind, asks, options }: Question) => ({
  id,
  kind,
  wordings: asks.length,
  options: options.map((option) => ({ id: option.id, right: option.right === true })),
})

type Branch = { [name: string]: unknown }

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null
