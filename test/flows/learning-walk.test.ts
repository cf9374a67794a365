/** Random taps, stickers, words and days: whatever a learner does, no law breaks and nothing once given is lost. */
import { expect, test } from 'vitest'
import type { Choice } from '../../shared/choice'
import { another, fixture } from './fixture-course'
import { day, does, type Learner, learner, tappable, taps, writes } from './learner'

/** A small generator, so that a walk that fails can be walked again. */
function dice(seed: number): (sides: number) => number {
  let state = seed + 1
  return (sides) => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647
    return state % sides
  }
}

const typed = ['ก', 'ข', '2', 'ต่อไป', 'ดูจบแล้ว', 'ส่ง', 'เรียนต่อ', 'ขอบคุณค่ะ', '🙂', 'ตัวอย่าง']

/** Buttons stay on the screen for ever: a walk taps new ones and old ones alike. */
function step(l: Learner, seen: Choice[], roll: (sides: number) => number): void {
  const what = roll(12)
  const fresh = tappable(l.last.say).map(({ choice }) => choice)
  const from = what < 8 && fresh.length > 0 ? fresh : seen
  const choice = from[roll(Math.max(1, from.length))]
  if (what < 10) choice && taps(l, choice)
  else if (what === 10) writes(l, typed[roll(typed.length)] ?? '')
  else does(l, { kind: 'sent-sticker' })
  if (roll(40) === 0) l.now += roll(9) * day
  seen.push(...fresh.filter(({ kind }) => kind !== 'delete-all' && kind !== 'withdraw'))
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])('walk %i', (seed) => {
  const roll = dice(seed * 7_919)
  const l = learner([fixture, another('second'), another('first-steps')])
  const seen: Choice[] = [{ kind: 'go', to: 'start' }]
  const first = new Map<string, string>()
  for (let i = 0; i < 600; i += 1) {
    const finished = l.enrolments.filter((e) => e.finishedAt !== undefined).map(({ id }) => id)
    step(l, seen, roll)
    for (const { id, answers, attempts, finishedAt } of l.enrolments) {
      for (const answer of answers) {
        const key = `${id}.${answer.question}`
        expect(first.get(key) ?? answer.picks.join()).toBe(answer.picks.join())
        first.set(key, answer.picks.join())
      }
      expect(attempts.filter(({ sentAt }) => sentAt === undefined).length).toBeLessThanOrEqual(1)
      expect(new Set(attempts.map(({ number }) => number)).size).toBe(attempts.length)
      if (finished.includes(id)) expect(finishedAt).toBeDefined()
    }
    expect(new Set(l.enrolments.map(({ course }) => course)).size).toBe(l.enrolments.length)
  }
  expect(l.facts.length).toBeGreaterThan(20)
})
