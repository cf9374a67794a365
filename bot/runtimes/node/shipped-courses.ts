/** The courses that come with the house are published once, by the same door as a trainer's own. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { addCourse } from './add-course'
import { printProblems, readCourseFile } from './course-file'
import { CommandError, type OfficeClient } from './office-client'

const folder = join(import.meta.dirname, '../../../shared/courses')

/** In the order in which a newcomer should meet them; others after these, by name. */
const order = ['first-steps', 'line-safely', 'product-photos', 'small-shop']

/** Adds those that were never there; one that the office retired stays retired. Answers the ids of what was added. */
export async function addShippedCourses(client: OfficeClient): Promise<string[]> {
  const known = new Set((await client.ask<{ id: string }[]>('GET', '/courses')).map(({ id }) => id))
  const found = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const names = found.map((entry) => entry.name).sort((a, b) => place(a) - place(b) || a.localeCompare(b))
  const missing = names.filter((one) => !known.has(one))
  for (const name of missing) {
    const read = await readCourseFile(join(folder, name, 'course.yaml'))
    if ('problems' in read) throw new CommandError(printProblems(read.problems, 'en'))
    await addCourse(read, client)
  }
  return missing
}

const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
