/**
 * Chats saved on the phone page (`test/conversations/saved-*.json`), played again through the whole bot: the same deeds
 * must meet the same words. After a change of texts that is wanted, `vitest -u` writes the new words into the file.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { readCourseFile } from '../../bot/runtimes/node/course-file'
import type { LineMessage, SavedChat } from '../../bot/simulator/phone-api'
import { type Replayed, replay } from '../../bot/simulator/replay'
import type { Course } from '../../shared/course'
import { withMedia } from '../../shared/course-media'
import { openBot } from '../bot'

const folder = new URL('../conversations/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^saved-.*\.json$/.test(name))
let courses: Course[]

beforeAll(async () => {
  courses = await Promise.all(['first-steps', 'line-safely', 'product-photos', 'small-shop'].map(courseOf))
})

test('there are saved chats', () => expect(files).not.toEqual([]))

test.each(files)('%s is the same chat today', async (name) => {
  const file = new URL(name, folder)
  const saved = JSON.parse(readFileSync(file, 'utf8')) as SavedChat
  const bot = await openBot(courses)
  bot.clock.pass(Date.parse(saved.savedAt) - bot.clock.now())
  const steps = await replay(bot.simulator.world, saved, () => bot.life.tasks.finished())
  const now = { ...saved, steps: steps.map(asToday) }
  await expect(`${JSON.stringify(now, null, 1)}\n`).toMatchFileSnapshot(file.pathname)
})

/** The saved step, unless other words are shown today: answers stand in another order for every learner. */
const asToday = ({ deed, saved, shown }: Replayed) => {
  const same = saved.length === shown.length && saved.every((one, at) => words(one) === words(shown[at]))
  return { deed, shown: same ? saved : shown }
}

const words = (message: LineMessage | undefined): string =>
  textsIn({ ...message, altText: '' })
    .flatMap((text) => text.split(/\s+/))
    .sort()
    .join(' ')

const textsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' && ['text', 'label', 'type'].includes(name) ? [inner] : textsIn(inner),
  )
}

async function courseOf(id: string): Promise<Course> {
  const read = await readCourseFile(`shared/courses/${id}/course.yaml`)
  if ('problems' in read) throw new Error(`the course ${id} cannot be read`)
  return withMedia(read.course, (name) =>
    name
      .padEnd(64, '0')
      .replace(/[^0-9a-f]/g, '0')
      .slice(0, 64),
  )
}
