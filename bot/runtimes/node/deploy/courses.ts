/** After the deployment: waits until the Worker answers at its address, then adds the courses that come with the house. */
import { deploy } from '../../../../shared/texts/deploy'
import { CommandError, clientFor } from '../office-client'
import { addShippedCourses } from '../shipped-courses'

/** A new address of Cloudflare's is known everywhere within a minute or two. */
const tries = 30
const betweenMs = 4000

/** What the world gives: a test brings its own. */
interface Outside {
  fetch: typeof fetch
  pause: (ms: number) => Promise<void>
}

const world: Outside = { fetch, pause: (ms) => new Promise((done) => setTimeout(done, ms)) }

/** Adds what is not there yet; answers the ids of what was added. */
export async function addCoursesAt(origin: string, operatorKey: string, outside = world): Promise<string[]> {
  await answering(origin, outside)
  return addShippedCourses(clientFor(origin, operatorKey))
}

/** Resolves when `/health` says yes; what it says instead goes to the operator. */
export async function answering(origin: string, { fetch: ask, pause }: Outside): Promise<void> {
  let words = ''
  for (let turn = 0; turn < tries; turn += 1) {
    if (turn > 0) await pause(betweenMs)
    const answer = await ask(`${origin}/health`).catch((error) => String(error))
    if (typeof answer !== 'string' && answer.ok) return
    words = typeof answer === 'string' ? answer : `${answer.status} ${(await answer.text()).slice(0, 1000)}`
  }
  throw new CommandError(deploy.notAnswering({ origin, words }))
}
