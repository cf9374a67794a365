/** Laws of readiness: a house without a course is alive but of no use to anybody yet. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createStore } from '../../db/store'
import { fixture } from '../flows/fixture-course'
import { openWorkers, type WorkersHouse } from './house'

let house: WorkersHouse
beforeEach(async () => {
  house = await openWorkers()
})
afterEach(() => vi.unstubAllGlobals())

const asked = async (path: string) => {
  const answer = await house.ask(path)
  return [answer.status, await answer.json()]
}

test('/ready says 503 until the first course is there, while /health is well', async () => {
  expect(await asked('/health')).toEqual([200, { ok: true }])
  expect(await asked('/ready')).toEqual([503, { ready: false, waitsFor: ['courses'] }])
  await createStore(house.database, () => 'stamp').courses.publish(fixture, Date.now())
  expect(await asked('/ready')).toEqual([200, { ready: true, waitsFor: [] }])
})
