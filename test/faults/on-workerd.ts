/** The whole bot on what Cloudflare gives it, real D1 and R2 in workerd, empty at each opening. Twin of a plain `openBot`. */
import { env } from 'cloudflare:workers'
import { r2Files } from '../../bot/runtimes/workers/files'
import type { Course } from '../../shared/course'
import { openBot, type TestBot } from '../bot'
import { emptyD1 } from '../contracts/empty-d1'

/** One database and one bucket a test file: a bot that was opened before has lost its memory. */
export async function openOnWorkerd(courses: Course[]): Promise<TestBot> {
  const files = r2Files(env.FILES)
  for (const key of await files.list('')) await files.remove(key)
  return openBot(courses, await emptyD1(), { files })
}
