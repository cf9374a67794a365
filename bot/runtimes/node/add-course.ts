/** How a course comes in: the file is checked, its media are sent by hash, then the course itself. */
import { createHash } from 'node:crypto'
import { unassessed } from '../../../shared/course-credential'
import { withMedia } from '../../../shared/course-media'
import type { Published } from '../../../shared/published'
import { type CourseProblem, courseProblems } from '../../line/course-gate'
import { type CourseFile, type Problem, readCourseFile } from './course-file'
import { inBoth, pathOfField } from './course-file-problem'
import type { OfficeClient } from './office-client'

/** Reads a course file and checks all of it: its form, its media, and that LINE can show every bubble of it. */
export async function checkCourseFile(path: string): Promise<CourseFile | { problems: Problem[] }> {
  const read = await readCourseFile(path)
  if ('problems' in read) return read
  const field = unassessed(read.course.credential)
  if (field !== undefined) return { problems: [notAssessed(path, `credential.${field}`, read)] }
  const found = courseProblems(withMedia(read.course, (name) => hashOf(read.media.get(name))))
  if (found.length === 0) return read
  const problems = found.map((one) => ({
    file: path,
    ...read.placeOf(pathOfField(one.path)),
    field: one.path,
    says: saysOf(one),
  }))
  // One long text makes many bubbles too long: its author is told once.
  return { problems: [...new Map(problems.map((one) => [`${one.field} ${one.says.en}`, one])).values()] }
}

const notAssessed = (file: string, field: string, { placeOf }: CourseFile): Problem => ({
  file,
  ...placeOf(pathOfField(field)),
  field,
  says: inBoth((texts) => texts.notAssessed()),
})

/** The gate speaks of LINE's fields; an author is told the language and the limit. */
function saysOf({ why }: CourseProblem): Problem['says'] {
  const language = why.startsWith('en:') ? 'en' : 'th'
  const limit = /: at most (\d+) (letters|units|bytes)/.exec(why)
  if (limit === null) return inBoth((texts) => texts.lineCannotShow({ why }))
  const tooLong = { language, most: Number(limit[1]), bytes: limit[2] === 'bytes' } as const
  return inBoth((texts) => texts.lineTooLong(tooLong))
}

/** Publishes a checked course through the office's doors. */
export async function addCourse(
  { course, media }: Pick<CourseFile, 'course' | 'media'>,
  client: OfficeClient,
): Promise<Published> {
  const hashes = new Map<string, string>()
  for (const [name, bytes] of media) hashes.set(name, await client.sendMedia(new Uint8Array(bytes)))
  return client.ask(
    'POST',
    '/courses',
    withMedia(course, (name) => hashes.get(name) ?? name),
  )
}

const hashOf = (bytes: Uint8Array = new Uint8Array()): string =>
  createHash('sha256').update(bytes).digest('hex')
