/**
 * `npm run draw`: the pictures of the house; `npm run draw lessons [course]`: the media of the courses.
 * Only a door.
 */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawHouse } from './house'
import { drawCourse, type Filmed } from './lessons'
import { AuthorSlip, readDrawable } from './slides-file'

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url))

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`)
}

const drawTheHouse = async (): Promise<void> => {
  const { count, sizeBytes } = await drawHouse(join(shared, 'look'))
  say(`${count} pictures drawn, ${Math.round(sizeBytes / 1024)} kB together.`)
}

const drawLessons = async (only?: string): Promise<void> => {
  const courses = only ? [only] : (await readdir(join(shared, 'courses'))).sort()
  for (const name of courses) {
    const films = await drawCourse(await readDrawable(join(shared, 'courses', name)))
    say(name)
    for (const film of films) say(lineAbout(film))
  }
}

const lineAbout = ({ lesson, seconds, voiced, advice }: Filmed): string =>
  [`  ${lesson}: seconds: ${seconds}${voiced ? ', with its voice' : ''}`, ...advice].join('\n    ')

const [what, course] = process.argv.slice(2)
try {
  if (what === undefined) await drawTheHouse()
  else if (what === 'lessons') await drawLessons(course)
  else throw new AuthorSlip('Use it so: npm run draw, or npm run draw lessons [course].')
} catch (error) {
  if (!(error instanceof AuthorSlip)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
