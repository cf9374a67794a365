/** Ten thousand taps anywhere: whatever a person does, every turn keeps the laws and LINE takes what is said. */
import { expect, test } from 'vitest'
import { drawAll } from '../../bot/line/draw/draw'
import { problemsOf } from '../../bot/line/gate'
import type { Language } from '../../shared/person'
import type { Saying } from '../../shared/saying'
import { newTalk } from '../talk'
import { type LittleWorld, newWorld, shippedCourses } from '../world'
import { dice, stroll } from './walk'

const catalogue = shippedCourses()

const asLineTakesIt = (say: Saying[], { chat, person }: LittleWorld): string[] =>
  say.length === 0
    ? []
    : problemsOf(drawAll(say, { publicUrl: 'https://riandee.example', chat, language: person.language }))

/** `npm run walk` may ask for more taps and another beginning: WALK_TAPS and WALK_SEED. */
const times = Number(process.env.WALK_TAPS ?? 10_000) / 10_000
const firstSeed = Number(process.env.WALK_SEED ?? 1)

/** Walks from a fresh friend, and starts anew now and then so that every beginning is walked. */
function walk(seed: number, steps: number, diligence: number, language: Language = 'th'): Set<string> {
  const roll = dice(seed)
  const fresh = () => {
    const world = newWorld({ catalogue })
    return newTalk({ ...world, person: { ...world.person, language } })
  }
  const visited = new Set<string>()
  let talk = fresh()
  for (let i = 0; i < steps; i += 1) {
    if (i % 500 === 0) talk = fresh()
    const before = talk.state
    const step = stroll(talk, roll, diligence, asLineTakesIt)
    const told = `seed ${seed}, step ${i}, at ${JSON.stringify(before)}: ${JSON.stringify(step.event).slice(0, 300)}`
    if (step.broken.length > 0) expect.fail(`${told}\n${[...new Set(step.broken)].join('\n')}`)
    talk = step.talk
    visited.add(talk.state.at)
  }
  return visited
}

test('no tap is dead and no turn breaks a law, in ten thousand of them', { timeout: 60_000 * times }, () => {
  const blind = [...walk(firstSeed, 3_000 * times, 0), ...walk(firstSeed + 1, 1_500 * times, 0, 'en')]
  const learning = [
    ...walk(firstSeed + 2, 4_000 * times, 0.7),
    ...walk(firstSeed + 3, 1_500 * times, 0.7, 'en'),
  ]
  const visited = new Set([...blind, ...learning])
  expect([...visited].sort()).toEqual([
    'catalogue.searching',
    'finished.rating',
    'help.waiting',
    'lesson.asking',
    'lesson.done',
    'lesson.practising',
    'lesson.watching',
    'menu',
    'review.asking',
    'settings.deleting',
    'settings.naming',
    'settings.phone',
    'settings.province',
    'settings.school',
    'test.asking',
    'test.checking',
    'welcome.consenting',
    'welcome.naming',
  ])
})

test('a group is answered without a word about anybody, and nothing is recorded', () => {
  const roll = dice(5)
  let talk = newTalk(newWorld({ catalogue, chat: 'group' }))
  for (let i = 0; i < 500; i += 1) {
    const step = stroll(talk, roll, 0, asLineTakesIt)
    const silent = step.broken.filter((law) => law !== 'no answer')
    expect(silent, JSON.stringify(step.event)).toEqual([])
    talk = step.talk
  }
  expect(talk.world.person.consent).toBeUndefined()
  expect(talk.world.enrolments).toEqual([])
})

test('a seed walks the same way twice', () => {
  const steps = () => {
    const roll = dice(7)
    let talk = newTalk(newWorld({ catalogue }))
    return Array.from({ length: 60 }, () => {
      const step = stroll(talk, roll, 0.3)
      talk = step.talk
      return step.event
    })
  }
  expect(steps()).toEqual(steps())
})
