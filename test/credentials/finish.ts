/** A learner who finishes a course in the chat, and the badge that comes of it. Needs no Node. */
import { expect } from 'vitest'
import type { Json } from '../../bot/credentials/canonical'
import type { Badge } from '../../shared/badge'
import { decodeChoice } from '../../shared/choice'
import type { Course } from '../../shared/course'
import type { TestBot } from '../bot'
import { rowsIn } from '../faults/ways'
import { onShelf } from '../flows/fixture-course'
import { actionsIn } from '../taps'
import { studious } from '../walks/studious'

const kindOf = (data: unknown) => decodeChoice(String(data ?? ''))?.kind

/** Befriends the bot and answers everything rightly, up to the tap that sends the post-test. */
export async function toTheEnd(bot: TestBot, course: Course): Promise<void> {
  await bot.does({ do: 'befriend', person: bot.first })
  await bot.chooses('consent')
  await bot.chooses('name-later')
  for (let taps = 0; taps < 120; taps++) {
    const shown = bot.shown()
    if (actionsIn(shown.at(-1)?.message).some(({ data }) => kindOf(data) === 'send')) return
    const action = studious(shown, [onShelf(course)])
    if (!action) throw new Error('there is nothing to tap')
    await bot.does({ do: 'tap', person: bot.first, action })
  }
  throw new Error('the course has no end')
}

/** Finishes the course; whoever learned it, and which enrolment that was. */
export async function finishes(bot: TestBot, course: Course): Promise<{ person: string; enrolment: string }> {
  await toTheEnd(bot, course)
  await bot.chooses('send')
  return enrolmentIn(bot)
}

/** The one enrolment there is. */
export async function enrolmentIn(bot: TestBot): Promise<{ person: string; enrolment: string }> {
  const [row] = await rowsIn(bot, 'enrolments')
  return { person: String(row?.person), enrolment: String(row?.id) }
}

/** Finishes the course; the badge that was issued for it, and its signed credential. */
export async function earnsABadge(bot: TestBot, course: Course): Promise<{ badge: Badge; credential: Json }> {
  const { person } = await finishes(bot, course)
  const [badge] = await bot.life.ports.store.badges.ofPerson(person)
  if (!badge) throw new Error('no badge was issued')
  return { badge, credential: await credentialOf(bot, badge) }
}

/** What is signed for a badge now. */
export async function credentialOf(bot: TestBot, badge: Badge): Promise<Json> {
  const text = await bot.life.ports.store.badges.credential(badge.id)
  expect(text).toBeDefined()
  return JSON.parse(text ?? '') as Json
}
