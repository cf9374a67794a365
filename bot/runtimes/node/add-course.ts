/** How a course comes in: the file is checked, its media are sent by hash, then the course itself. */
import { createHash } from 'node:crypto'
import { withMedia } from '../../../shared/course-media'
import type { Published } from '../../../shared/published'
import { courseProblems } from '../../line/course-gate'
import { type CourseFile, type Problem, readCourseFile } from './course-file'
import type { OfficeClient } from './office-client'

/** Reads a course file and checks all of it: its form, its media, and that LINE can show every bubble of it. */
export async function checkCourseFile(path: string): Promise<CourseFile | { problems: Problem[] }> {
  const read = await readCourseFile(path)
  if ('problems' in read) return read
  const problems = courseProblems(withMedia(read.course, (name) => hashOf(read.media.get(name)))).map(
    ({ path: field, why }) => ({
      file: path,
      line: 1,
      column: 1,
      field,
      says: { th: why, en: why },
    }),
  )
  return problems.length > 0 ? { problems } : read
}

/** Publishes a checked course through the office's doors. */
export async function addCourse({ course, media }: CourseFile, client: OfficeClient): Promise<Published> {
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
