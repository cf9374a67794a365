/** `npm run course …`: courses come in, are listed and retired while the bot runs. */
import { deploy } from '../../../../shared/texts/deploy'
import { office } from '../../../../shared/texts/office'
import { addCourse, checkCourseFile } from '../add-course'
import { printProblems } from '../course-file'
import { CommandError, officeClient } from '../office-client'
import { addShippedCourses } from '../shipped-courses'
import { voiceLesson } from '../studio/voice-lesson'
import { command, say } from './say'

type Row = { id: string; title: string; lessons: number; edition: number; revision: number; retired: boolean }

await command(async ([what = '', ...args]) => {
  const [first] = args
  if (what === 'list') return list()
  if (what === 'shipped') return shipped()
  if (what === 'voice') return say(await voiceLesson(args))
  if (what === 'check' && first) return void say(fine((await checked(first)).course))
  if (what === 'add' && first) return add(first)
  if (what === 'retire' && first) return retire(first)
  throw new CommandError(office.courseUsage)
})

function fine(course: { title: { th: string }; lessons: unknown[] }): string {
  return office.courseIsFine({ title: course.title.th, lessons: course.lessons.length })
}

async function checked(file: string) {
  const read = await checkCourseFile(file)
  if ('problems' in read) {
    throw new CommandError(`${printProblems(read.problems, 'th')}\n${printProblems(read.problems, 'en')}`)
  }
  return read
}

async function add(file: string): Promise<void> {
  const read = await checked(file)
  const published = await addCourse(read, officeClient(process.env))
  say(office.published({ id: read.course.id, ...published }))
}

async function list(): Promise<void> {
  const rows = await officeClient(process.env).ask<Row[]>('GET', '/courses')
  say(rows.length === 0 ? office.noCourses : rows.map(office.courseRow).join('\n'))
}

/** What `npm start` does by itself on one computer. */
async function shipped(): Promise<void> {
  say(deploy.coursesAdded({ ids: await addShippedCourses(officeClient(process.env)) }))
}

async function retire(id: string): Promise<void> {
  const client = officeClient(process.env)
  const rows = await client.ask<Row[]>('GET', '/courses')
  if (!rows.some((row) => row.id === id && !row.retired)) throw new CommandError(office.noSuchCourse({ id }))
  await client.ask('POST', `/courses/${id}/retire`)
  say(office.retired({ id }))
}
