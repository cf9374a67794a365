/**
 * What a course promises beyond its form (one right answer, ids that are unique, "watch again" that leads somewhere):
 * the form says that one is broken, this finds the very place. Each deed is named as the form names the promise.
 */
import {
  type Course,
  courseLimitBytes,
  type Question,
  questionsOf,
  sizeBytesOf,
} from '../../../shared/course'
import { type FieldPath, type Finding, finding } from './course-file-problem'

/** `path` is where the form noticed; `value` the whole course, which has its form but for the promises. */
export const findPromise = (promise: string, path: FieldPath, value: unknown): Finding[] => {
  // The form reports a promise only after everything below `path` had the right form.
  const inQuestion = inQuestions[promise]
  if (inQuestion !== undefined) {
    const at = path.slice(0, -1)
    return inQuestion(
      at.reduce<unknown>((inside, step) => Reflect.get(Object(inside), step), value) as Question,
      at,
    )
  }
  return inCourses[promise]?.(value as Course) ?? [finding(path, (texts) => texts.notFit())]
}

const inQuestions: Record<string, (question: Question, at: FieldPath) => Finding[]> = {
  'options-twice': (question, at) =>
    repeated(question.options.map((option) => option.id)).map(({ id, index }) =>
      finding([...at, 'options', index, 'id'], (texts) => texts.optionTwice({ id })),
    ),
  'one-right': (question, at) => {
    const many = question.options.some((option) => option.right)
    return [finding([...at, 'options'], (texts) => (many ? texts.manyRight() : texts.noRight()))]
  },
  'order-has-no-right': (question, at) =>
    question.options.flatMap((option, index) =>
      option.right === undefined
        ? []
        : finding([...at, 'options', index, 'right'], (texts) => texts.orderHasRight()),
    ),
  'pictures-need-pictures': (question, at) =>
    question.options.flatMap((option, index) => {
      const wanted = question.kind === 'pictures'
      if (wanted === (option.picture !== undefined)) return []
      const field = [...at, 'options', index, 'picture']
      return finding(field, (texts) => (wanted ? texts.pictureWanted() : texts.pictureUnwanted()))
    }),
}

const inCourses: Record<string, (course: Course) => Finding[]> = {
  'too-large': (course) => {
    const sizes = { sizeBytes: sizeBytesOf(course), mostBytes: courseLimitBytes }
    return [finding([], (texts) => texts.courseTooLarge(sizes))]
  },
  'test-needs-two-wordings': (course) =>
    course.test.flatMap((question, index) =>
      question.asks.length >= 2 ? [] : finding(['test', index, 'asks'], (texts) => texts.oneWording()),
    ),
  'question-ids-twice': (course) => {
    const paths = questionPaths(course)
    return repeated(questionsOf(course).map((question) => question.id)).map(({ id, index }) =>
      finding([...(paths[index] ?? []), 'id'], (texts) => texts.questionTwice({ id })),
    )
  },
  'lesson-ids-twice': (course) =>
    repeated(course.lessons.map((lesson) => lesson.id)).map(({ id, index }) =>
      finding(['lessons', index, 'id'], (texts) => texts.lessonTwice({ id })),
    ),
  'again-points-nowhere': (course) => {
    const paths = questionPaths(course)
    return questionsOf(course).flatMap((question, index) =>
      leadsNowhere(course, question, paths[index] ?? []),
    )
  },
}

const leadsNowhere = (course: Course, { again }: Question, at: FieldPath): Finding[] => {
  const lesson = course.lessons.find((one) => one.id === again.lesson)
  if (lesson === undefined) {
    const lessons = course.lessons.map((one) => one.id)
    return [
      finding([...at, 'again', 'lesson'], (texts) => texts.againNoLesson({ id: again.lesson, lessons })),
    ]
  }
  if (again.atSecond < lesson.seconds) return []
  const late = { at: again.atSecond, seconds: lesson.seconds }
  return [finding([...at, 'again', 'atSecond'], (texts) => texts.againTooLate(late))]
}

/** Where each question stands, in the order of `questionsOf`. */
const questionPaths = (course: Course): FieldPath[] => [
  ...course.lessons.flatMap((lesson, at) =>
    lesson.questions.map((_, index) => ['lessons', at, 'questions', index]),
  ),
  ...course.test.map((_, index) => ['test', index]),
]

/** The second and later of equal ids. */
const repeated = (ids: string[]): { id: string; index: number }[] =>
  ids.map((id, index) => ({ id, index })).filter(({ id, index }) => ids.indexOf(id) < index)
