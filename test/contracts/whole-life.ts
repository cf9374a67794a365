/**
 * Everything a learner may do, once: a whole course, and the life around it. For laws about what each kind of turn costs.
 * Needs no Node.
 */
import type { ChatEntry, LineAction } from '../../bot/simulator/phone-api'
import { type Choice, decodeChoice } from '../../shared/choice'
import { dayMs } from '../../shared/dates'
import type { TestBot } from '../bot'
import { fixture, onShelf } from '../flows/fixture-course'
import { groupTalk, lineIds, sendsPicture } from '../laws/long-talk'
import { actionsIn } from '../taps'
import { studious } from '../walks/studious'

/** Does something, as one deed of its kind. */
export type Doing = (kind: string, deed: () => Promise<void>) => Promise<void>

/** One life: what is done on whose phone, and by whom it is watched. */
interface Life {
  bot: TestBot
  doing: Doing
  writes(kind: string, text: string): Promise<void>
  chooses(...how: Parameters<TestBot['chooses']>): Promise<void>
}

/** Lives it all; `doing` is given each deed with its kind. What only leads from one to the next is done beside it. */
export async function wholeLife(bot: TestBot, doing: Doing): Promise<void> {
  const life: Life = {
    bot,
    doing,
    writes: (kind, text) => doing(kind, () => bot.writes(text)),
    chooses: (...how) => doing(how[0], () => bot.chooses(...how)),
  }
  await learnsACourse(life)
  await tellsOfThemselves(life)
  await sendsThings(life)
  await asksForHelp(life)
  await comesAndGoes(life)
}

const choiceOf = ({ data }: LineAction): Choice | undefined => decodeChoice(String(data ?? ''))

/** What a diligent learner taps: everything rightly, the summary sent off. */
function nextTap(shown: ChatEntry[]): LineAction {
  const sends = actionsIn(shown.at(-1)?.message).find((action) => choiceOf(action)?.kind === 'send')
  const action = sends ?? studious(shown, [onShelf(fixture)])
  if (!action) throw new Error('there is nothing to tap')
  return action
}

async function tapsToTheEnd({ bot, doing }: Life): Promise<void> {
  for (let i = 0; i < 80; i++) {
    const action = nextTap(bot.shown())
    const choice = choiceOf(action)
    await doing(choice?.kind ?? 'other', () => bot.does({ do: 'tap', person: bot.first, action }))
    if (choice?.kind === 'rate' && choice.what === 'could-do') return
  }
  throw new Error('the course has no end')
}

async function learnsACourse(life: Life): Promise<void> {
  const { bot, doing, writes, chooses } = life
  await doing('befriend', () => bot.does({ do: 'befriend', person: bot.first }))
  await chooses('consent')
  await writes('name', 'ป้าสมศรี')
  await chooses('watched')
  await doing('sticker', () =>
    bot.does({ do: 'sticker', person: bot.first, packageId: '446', stickerId: '1988' }),
  )
  await chooses('answer', { option: 'a1x' })
  await chooses('why')
  await chooses('next')
  await tapsToTheEnd(life)
  bot.clock.pass(2 * dayMs)
  await writes('review', 'ทบทวน')
  for (const _ of [1, 2]) {
    await chooses('card')
    await chooses('go', { to: 'review' })
  }
}

async function tellsOfThemselves({ bot, writes, chooses }: Life): Promise<void> {
  await writes('settings', 'ตั้งค่า')
  await chooses('setting', { what: 'language' })
  await chooses('language', { language: 'en' })
  await chooses('language', { language: 'th' })
  for (const [what, kind, text] of [
    ['province', 'province', 'เชียงใหม่'],
    ['school', 'school', 'โรงเรียนผู้สูงอายุ'],
    ['name', 'another name', 'ลุงสมชาย'],
  ] as const) {
    await bot.writes('ตั้งค่า')
    await chooses('setting', { what })
    await writes(kind, text)
  }
}

async function sendsThings({ bot, doing, chooses }: Life): Promise<void> {
  await doing('a picture', () => sendsPicture(bot))
  await chooses('keep')
  await unsends({ bot, doing }, 'image')
  await sendsPicture(bot)
  await chooses('drop')
  await sends(bot, 'image', 'image/png', 3)
  await doing('keep an album of three', () => bot.chooses('keep'))
}

async function asksForHelp({ bot, doing, writes, chooses }: Life): Promise<void> {
  await writes('help', 'ขอความช่วยเหลือ')
  await writes('words for the office', 'มองไม่เห็นเลยค่ะ')
  await doing('a picture for the office', () => sendsPicture(bot))
  await unsends({ bot, doing }, 'image')
  await unsends({ bot, doing }, 'text')
  await chooses('help-close')
  await sends(bot, 'audio', 'audio/mp4', 1)
  await writes('a voice note and help', 'ขอความช่วยเหลือ')
}

async function comesAndGoes({ bot, doing }: Life): Promise<void> {
  await doing('block', () => bot.does({ do: 'block', person: bot.first }))
  await doing('unblock', () => bot.does({ do: 'unblock', person: bot.first }))
  await groupTalk(bot)
  const {
    group,
    others: [other = ''],
  } = lineIds(bot)
  await doing('in a group', () =>
    bot.does({ do: 'write', person: other, chat: group, text: 'น้องเรียนดี มีวิชาอะไรบ้าง' }),
  )
}

async function unsends({ bot, doing }: Pick<Life, 'bot' | 'doing'>, type: string): Promise<void> {
  const chat = bot.simulator.world.people.get(bot.first)?.chat ?? []
  const newest = chat.findLast((one) => one.from === bot.first && one.message.type === type && !one.unsent)
  await doing('unsend', () => bot.does({ do: 'unsend', person: bot.first, entry: newest?.id ?? '' }))
}

async function sends(bot: TestBot, kind: 'image' | 'audio', type: string, count: number): Promise<void> {
  const files: string[] = []
  while (files.length < count) {
    const body = new Uint8Array(2_000)
    const headers = { 'content-type': type }
    const sent = await bot.simulator.app.request('/phone/files', { method: 'POST', body, headers })
    files.push(((await sent.json()) as { id: string }).id)
  }
  await bot.does({ do: 'send-files', person: bot.first, kind, files })
}
