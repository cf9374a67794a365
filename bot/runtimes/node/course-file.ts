/**
 * Reads a course as its author keeps it: one YAML or JSON file with pictures and videos beside it. Either all of it
 * is fit to be published, or every place that is not is said. What LINE can show is judged elsewhere, by drawing.
 */
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Course } from '../../../shared/course'
import { checkForm } from './course-file-form'
import { openMedia } from './course-file-media'
import { type FieldPath, type Finding, fieldName, inBoth, type Problem } from './course-file-problem'
import { type Place, type ReadText, readText } from './course-file-text'

export { type Problem, printProblems } from './course-file-problem'

/** The course, the bytes of every file it names, by file name, and where each of its fields stands in the text. */
export type CourseFile = {
  course: Course
  media: Map<string, Uint8Array>
  placeOf: (path: FieldPath) => Place
}

/**
 * Never throws for what an author did: a missing file, wrong syntax, a missing Thai text, a video of another length
 * are all problems. Media are looked at only once the text has its form.
 */
export const readCourseFile = async (path: string): Promise<CourseFile | { problems: Problem[] }> => {
  const bytes = await readFile(path).catch(() => undefined)
  if (bytes === undefined) {
    const says = inBoth((texts) => texts.noFile())
    return { problems: [{ file: path, line: 1, column: 1, field: '', says }] }
  }
  const text = readText(bytes)
  if ('slip' in text) return { problems: [{ file: path, ...text.slip }] }
  const form = checkForm(Course, text.value)
  if ('findings' in form) return { problems: placed(path, text, form.findings) }
  const { media, findings } = await openMedia(dirname(path), form.value)
  if (findings.length > 0) return { problems: placed(path, text, findings) }
  return { course: form.value, media, placeOf: text.placeOf }
}

const placed = (file: string, text: ReadText, findings: Finding[]): Problem[] =>
  findings.map(({ path, says }) => ({ file, ...text.placeOf(path), field: fieldName(path), says }))
