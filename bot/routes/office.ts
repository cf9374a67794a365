/** The operator's doors: courses, what is owed, who waits for help. The doorkeeper has asked who comes. */
import { Hono } from 'hono'
import { Course } from '../../shared/course'
import { unassessed } from '../../shared/course-credential'
import { mediaOf } from '../../shared/course-media'
import { mediaTypeOf } from '../../shared/media-type'
import { courseCheck } from '../../shared/texts/course-check'
import { runDueJobs } from '../jobs/run'
import { courseProblems } from '../line/course-gate'
import type { Ports } from '../ports'
import { Refusal } from '../refusal'
import { takeTurns } from '../turn'
import { atMost } from './at-most'
import { badgeDoors } from './office-badges'

/** Things younger than this are simply under way. */
const underWayMs = 60_000

export function officeRoutes(ports: Ports, { loginChannelId }: { loginChannelId: string }): Hono {
  const door = new Hono().basePath('/api/office')
  courseDoors(door, ports)
  owedDoors(door, ports)
  badgeDoors(door, ports)
  // Whether the mini-app and the bot were seen to be under one provider.
  door.get('/provider', async (c) => c.json(await ports.store.provider.standing(loginChannelId)))
  door.all('*', () => {
    throw new Refusal('not-found')
  })
  return door
}

const notAssessed = `${courseCheck.th.notAssessed()} · ${courseCheck.en.notAssessed()}`

function courseDoors(door: Hono, { store, files, clock }: Ports): void {
  door.get('/courses', async (c) =>
    c.json(
      (await store.courses.newest()).map(({ course, edition, revision, retired }) => ({
        id: course.id,
        title: course.title.th,
        lessons: course.lessons.length,
        edition,
        revision,
        retired,
      })),
    ),
  )
  // LINE takes clips of up to 200 MB.
  door.put('/media', atMost(200 * 1024 * 1024), async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const type = mediaTypeOf(bytes)?.type
    if (!type) throw new Refusal('bad-request', 'Only PNG, JPEG, MP4 and M4A can be course media.')
    const hash = await sha256(bytes)
    if (!(await files.head(`media/${hash}`))) await files.put(`media/${hash}`, bytes, type)
    return c.json({ hash })
  })
  door.post('/courses', atMost(2 * 1024 * 1024), async (c) => {
    const course = Course.safeParse(await c.req.json().catch(() => undefined))
    if (!course.success)
      throw new Refusal(
        'bad-request',
        `${course.error.issues[0]?.path.join('.')}: ${course.error.issues[0]?.message}`,
      )
    const field = unassessed(course.data.credential)
    if (field !== undefined) throw new Refusal('bad-request', `credential.${field}: ${notAssessed}`)
    const [problem] = courseProblems(course.data)
    if (problem) throw new Refusal('bad-request', `${problem.path}: ${problem.why}`)
    for (const { path, media } of mediaOf(course.data)) {
      if (!isHash(media) || !(await files.head(`media/${media}`)))
        throw new Refusal('bad-request', `${path}: this file was not sent before the course.`)
    }
    return c.json(await store.courses.publish(course.data, clock.now()))
  })
  door.post('/courses/:id/retire', async (c) => {
    if (!(await store.courses.retire(c.req.param('id'), clock.now()))) throw new Refusal('not-found')
    return c.json({ retired: true })
  })
}

function owedDoors(door: Hono, ports: Ports): void {
  const { store, files, clock } = ports
  door.get('/owed', async (c) =>
    c.json({
      owed: await store.owed.list(clock.now() - underWayMs, 200),
      help: await store.help.waiting(200),
      cheers: await store.cheers.reported(200),
    }),
  )
  door.post('/owed/:id/retry', async (c) => {
    const retried = await store.owed.retry(c.req.param('id'), clock.now())
    if (!retried) throw new Refusal('not-owed')
    if (retried.what === 'event') await takeTurns(retried, ports)
    if (retried.what === 'job') await runDueJobs(ports)
    return c.json({ retried: true })
  })
  // What somebody sent into their request for help, for the office to hear and see.
  door.get('/files/:person/:keepsake', async (c) => {
    const { person, keepsake } = c.req.param()
    const found = /^\w+$/.test(person + keepsake)
      ? await files.get(`evidence/${person}/${keepsake}`)
      : undefined
    if (!found) throw new Refusal('not-found')
    return c.body(found.body, 200, { 'content-type': found.type, 'cache-control': 'no-store' })
  })
  // A cheer that its learner reported: looked at, and taken away for good.
  door.post('/cheers/:person/:cheer/remove', async (c) => {
    const removed = await store.cheers.remove(c.req.param('person'), c.req.param('cheer'))
    if (!removed) throw new Refusal('not-found')
    return c.json({ removed: true })
  })
  door.post('/help/:person/:request/close', async (c) => {
    const closed = await store.help.close(c.req.param('person'), c.req.param('request'), clock.now())
    if (!closed) throw new Refusal('not-found')
    return c.json({ closed: true })
  })
}

const isHash = (media: string): boolean => /^[0-9a-f]{64}$/.test(media)

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
