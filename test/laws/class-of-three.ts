/** A whole bot with a trainer, another trainer, somebody of the office, and a learner in the first one's class. */

import type { ChatEntry } from '../../bot/simulator/phone-api'
import { consentVersion } from '../../shared/consent'
import type { Course } from '../../shared/course'
import type { Role } from '../../shared/roles'
import { openBot, type TestBot } from '../bot'
import { rowsIn } from '../faults/ways'

export const classId = 'CAAAAAAAAA'

/** The phones: their LINE ids, and our ids of the people who hold them. */
export interface ClassOfThree {
  bot: TestBot
  phones: Record<'learner' | 'trainer' | 'other' | 'office', string>
  ids: Record<'learner' | 'trainer' | 'other' | 'office', string>
  /** What a phone was shown since the last time it was asked. */
  news(who: keyof ClassOfThree['phones']): ChatEntry[]
}

const names = { learner: 'สมศรี', trainer: 'มาลี', other: 'บุญมี', office: 'สุดา' } as const
const roles: Partial<Record<keyof typeof names, Role>> = {
  trainer: 'trainer',
  other: 'trainer',
  office: 'office',
}

/** Everybody is a friend, has agreed and is called by a name; the learner stands at the first question. */
export async function aClassOfThree(course: Course): Promise<ClassOfThree> {
  const bot = await openBot([course])
  while (bot.simulator.world.people.size < 4) await bot.does({ do: 'add-person', name: 'อีกคน' })
  const [learner = '', trainer = '', other = '', office = ''] = bot.simulator.world.people.keys()
  const phones = { learner, trainer, other, office }
  for (const phone of Object.values(phones)) {
    await bot.does({ do: 'befriend', person: phone })
    await bot.chooses('consent', { version: consentVersion }, phone)
    await bot.chooses('name-later', {}, phone)
  }
  const people = await rowsIn(bot, 'people')
  const idOf = (phone: string) => String(people.find((row) => row.line_user_id === phone)?.id)
  const ids = {
    learner: idOf(learner),
    trainer: idOf(trainer),
    other: idOf(other),
    office: idOf(office),
  }
  for (const who of Object.keys(names) as (keyof typeof names)[]) await become(bot, ids[who], who)
  await asks(
    bot,
    `INSERT INTO classes (id, course, school, province, starts_at, trainer, opened_at, opened_by)
      VALUES (?, ?, 'โรงเรียนบ้านดอนแก้ว', 'TH-50', 0, ?, 0, ?)`,
    [classId, course.id, ids.trainer, ids.trainer],
  )
  await asks(bot, 'INSERT INTO members (person, class, joined_at) VALUES (?, ?, 0)', [ids.learner, classId])
  const seen: Record<string, number> = {}
  const news = (who: keyof typeof phones) => {
    const all = bot.shown(phones[who])
    const fresh = all.slice(seen[who] ?? 0)
    seen[who] = all.length
    return fresh
  }
  for (const who of Object.keys(phones) as (keyof typeof phones)[]) news(who)
  return { bot, phones, ids, news }
}

async function become(bot: TestBot, id: string, who: keyof typeof names): Promise<void> {
  const role = roles[who]
  await asks(bot, 'UPDATE people SET name = ?, roles = ? WHERE id = ?', [
    names[who],
    JSON.stringify(role ? [role] : []),
    id,
  ])
  if (role) await asks(bot, 'INSERT INTO grants (person, role, at) VALUES (?, ?, 0)', [id, role])
}

/** A statement of the test's own, for what other tests show to come about in the chat. */
export const asks = async (bot: TestBot, text: string, values: (string | number | null)[]): Promise<void> =>
  void (await bot.database.batch([{ text, values }]))
