/** Laws of waiting for a new address: patient while it is not known everywhere, and then plain about what it said. */
import { expect, test } from 'vitest'
import { answering } from '../../bot/runtimes/node/deploy/courses'

const origin = 'https://riandee.school.workers.dev'

/** An address that gives these answers one after the other, the last one for ever. */
function outside(...answers: (Response | Error)[]) {
  const asked: string[] = []
  let waitedMs = 0
  const ask = async (input: string | URL | Request): Promise<Response> => {
    const answer = answers[Math.min(asked.push(String(input)), answers.length) - 1]
    if (!(answer instanceof Response)) throw answer
    return answer.clone()
  }
  const pause = async (ms: number) => {
    waitedMs += ms
  }
  return { fetch: ask as typeof fetch, pause, asked, waited: () => waitedMs } // only ever called with an address
}

test('an address that nobody knows yet is asked again until it answers', async () => {
  const world = outside(
    new TypeError('fetch failed'),
    new Response('', { status: 404 }),
    Response.json({ ok: true }),
  )
  await answering(origin, world)
  expect(world.asked).toEqual(Array(3).fill(`${origin}/health`))
})

test('what it says instead is handed on, after two minutes', async () => {
  const world = outside(new Response('LIFF_ID is missing. Where to get it: x.\n', { status: 503 }))
  await expect(answering(origin, world)).rejects.toThrow(/does not answer well yet: 503 LIFF_ID is missing/)
  expect(world.waited()).toBeGreaterThanOrEqual(110_000)
  expect(world.waited()).toBeLessThanOrEqual(130_000)
})
