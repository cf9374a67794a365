/** A learner’s way through the Worker in workerd, from befriending to the first answer, and what the cron takes up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withMedia } from '../../shared/course-media'
import { mp4, png } from '../courses/made-media'
import { fixture } from '../flows/fixture-course'
import { openWorkers, type WorkersHouse } from './house'
import { values } from './values'

let house: WorkersHouse
beforeEach(async () => {
  house = await openWorkers()
  await addCourse()
})
afterEach(() => vi.unstubAllGlobals())

const office = async (method: string, path: string, body: BodyInit) =>
  (
    await house.ask(`/api/office${path}`, {
      method,
      body,
      headers: { authorization: `Bearer ${values.OPERATOR_KEY}` },
    })
  ).json() as Promise<{ hash: string; what: string }>

/** The fixture comes in as any course does: its media first, then the course. */
async function addCourse(): Promise<void> {
  const { hash: picture } = await office('PUT', '/media', new Uint8Array(png(800, 800)))
  const { hash: clip } = await office('PUT', '/media', new Uint8Array(mp4()))
  const course = withMedia(fixture, (name) => (name.endsWith('.mp4') ? clip : picture))
  expect(await office('POST', '/courses', JSON.stringify(course))).toMatchObject({ what: 'added' })
}

const rows = async (table: string) =>
  (await house.database.batch([{ text: `SELECT * FROM ${table}`, values: [] }]))[0] ?? []

test('from befriending to the first answer, without a push and with nothing left over', async () => {
  await house.does({ do: 'befriend', person: house.person })
  await house.chooses('consent')
  await house.chooses('name-later')
  await house.chooses('watched')
  await house.chooses('practice-later')
  await house.chooses('answer', { option: 'a1r' })
  expect(JSON.stringify(house.shown().at(-1)?.message)).toContain('เพราะ-a1r')
  expect((await rows('answers')).map(({ question, right }) => [question, right])).toEqual([['a1', 1]])
  expect(house.shown().filter((entry) => entry.pushed)).toEqual([])
  expect(await rows('inbox')).toEqual([])
})

test('the clip that is shown in the chat is behind its address', async () => {
  await house.does({ do: 'befriend', person: house.person })
  await house.chooses('consent')
  await house.chooses('name-later')
  const clip = house.shown().find((entry) => entry.message.type === 'video')?.message
  const address = new URL(String(clip?.originalContentUrl))
  expect(address.origin).toBe(values.PUBLIC_URL)
  const answer = await house.ask(address.pathname)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'video/mp4'])
  await answer.arrayBuffer()
})

test('an event whose isolate died after its 200 is answered by the cron, once', async () => {
  house.dies = true
  await house.does({ do: 'befriend', person: house.person })
  expect([house.shown().length, (await rows('inbox')).length]).toEqual([0, 1])
  house.dies = false
  await house.passes(15)
  await house.cron()
  expect(house.shown()).toHaveLength(1)
  await house.cron()
  expect(house.shown()).toHaveLength(1)
  expect(await rows('inbox')).toEqual([])
})

test('the cron forgets a stranger after a day, and looks for such only once an hour: D1 bills what is read', async () => {
  await house.does({ do: 'befriend', person: house.person })
  await house.cron()
  expect(await rows('people')).toHaveLength(1)
  for (const change of ['people SET created_at = created_at', 'turns SET at = at'])
    await house.database.batch([{ text: `UPDATE ${change} - 90000000`, values: [] }])
  await house.cron(17)
  expect(await rows('people')).toHaveLength(1)
  await house.cron()
  expect([await rows('people'), await rows('inbox')]).toEqual([[], []])
})
