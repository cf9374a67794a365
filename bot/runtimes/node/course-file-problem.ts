/** What is said to an author about one place in a course file, and how a list of that is printed. */
import type { Language } from '../../../shared/person'
import { type CourseCheckTexts, courseCheck } from '../../../shared/texts/course-check'

/** One sentence about one place, in both languages. Lines and columns count from 1. */
export type Problem = {
  /** Path of the file as it was given. */
  file: string
  line: number
  column: number
  /** `lessons[0].questions[1].asks`; empty for the file itself. */
  field: string
  says: Record<Language, string>
}

/** A way into the parsed file: names of fields and numbers of list items. */
export type FieldPath = readonly (string | number)[]

/** A problem before its place in the text is known. */
export type Finding = { path: FieldPath; says: Problem['says'] }

/** The same sentence in every language. */
export const inBoth = (speak: (texts: CourseCheckTexts) => string): Problem['says'] => ({
  th: speak(courseCheck.th),
  en: speak(courseCheck.en),
})

/** A finding at a path, its sentence picked from the texts. */
export const finding = (path: FieldPath, speak: (texts: CourseCheckTexts) => string): Finding => ({
  path,
  says: inBoth(speak),
})

/** `lessons[0].title.th`, as people write such paths. */
export const fieldName = (path: FieldPath): string =>
  path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  )

/** The way that such a name describes. */
export const pathOfField = (field: string): FieldPath =>
  [...field.matchAll(/[^.[\]]+/g)].map(([step]) => (/^\d+$/.test(step) ? Number(step) : step))

/**
 * The problems as lines for a terminal, in the order of the file: place and field, then the sentence below.
 * Empty when there are none.
 */
export const printProblems = (problems: readonly Problem[], language: Language): string => {
  if (problems.length === 0) return ''
  const texts = courseCheck[language]
  const ordered = [...problems].sort((one, other) => one.line - other.line || one.column - other.column)
  const lines = ordered.map(
    (problem) => `${problem.file}\n  ${texts.place(problem)}\n  ${problem.says[language]}\n`,
  )
  return [...lines, texts.count({ problems: problems.length })].join('\n')
}
