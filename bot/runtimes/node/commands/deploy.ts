/** `npm run deploy`: puts the bot on Cloudflare, or says what is missing. */
import { join } from 'node:path'
import { addCoursesAt } from '../deploy/courses'
import { deployWith } from '../deploy/deploy'
import { wranglerIn } from '../deploy/wrangler'
import { command, say } from './say'

const top = join(import.meta.dirname, '../../../..')

await command((args) =>
  deployWith({ wrangler: wranglerIn(top), env: process.env, top, say, addCourses: addCoursesAt }, args),
)
