/** The times of the queue in `wrangler.toml` fit the minute that LINE lets a reply token live. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { afterPost, afterThrow } from '../../bot/runtimes/workers/wake'

const toml = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')
const consumers = toml.split('[[').filter((block) => block.startsWith('queues.consumers]]'))
const settingOf = (block: string | undefined, name: string) =>
  block?.match(new RegExp(`^${name} = "?([^"\\s]+)`, 'm'))?.[1]
const net = consumers.find((block) => settingOf(block, 'queue') === 'riandee')
const seconds = (name: string) => Number(settingOf(net, name))

/** As `bot/speaking.ts` counts a token's life, and `bot/sweep.ts` when an event counts as left behind. */
const [tokenLives, leftAfter] = [55, 10]

test('the first look comes when everything of the POST counts as left behind', () => {
  expect(afterPost.delaySeconds).toBeGreaterThan(leftAfter)
})
test('the first look, and two more when it failed, come while the token lives', () => {
  const wait = seconds('max_batch_timeout')
  const third = afterPost.delaySeconds + wait + 2 * (afterThrow.delaySeconds + wait)
  expect(third).toBeLessThan(tokenLives - 10)
  expect(seconds('max_retries')).toBeGreaterThanOrEqual(2)
  expect(seconds('retry_delay')).toBe(afterThrow.delaySeconds)
})
test('what is given up goes to a queue that somebody reads', () => {
  const dead = settingOf(net, 'dead_letter_queue')
  expect(dead).toMatch(/-dead$/)
  expect(consumers.map((block) => settingOf(block, 'queue'))).toContain(dead)
})
