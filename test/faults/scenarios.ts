/** What a person may be doing while the process dies: how they came there, and what they do then. */
import { actionOf, type TestBot } from '../bot'
import { fixture, onShelf } from '../flows/fixture-course'
import { sendsPicture } from '../laws/long-talk'
import { actionsIn } from '../taps'
import { studious } from '../walks/studious'
import { toFirstQuestion } from './ways'

export interface Scenario {
  of: string
  prepare: (bot: TestBot) => Promise<void>
  deeds: (bot: TestBot) => Promise<void>
}

const otherPerson = (bot: TestBot): string => [...bot.simulator.world.people.keys()][1] ?? ''

/** From a stranger to the summary of the post-test, everything answered rightly. */
async function toSummary(bot: TestBot): Promise<void> {
  await toFirstQuestion(bot)
  for (let i = 0; i < 60; i++) {
    const shown = bot.shown()
    if (actionsIn(shown.at(-1)?.message).some(({ data }) => String(data).startsWith('send?'))) return
    const action = studious(shown, [onShelf(fixture)])
    if (action) await bot.does({ do: 'tap', person: bot.first, action })
  }
  throw new Error('the post-test was never reached')
}

export const scenarios: Scenario[] = [
  { of: 'an answer', prepare: toFirstQuestion, deeds: (bot) => bot.chooses('answer', { option: 'a1r' }) },
  {
    of: 'the consent, with LINE’s name asked and a menu linked',
    prepare: (bot) => bot.does({ do: 'befriend', person: bot.first }),
    deeds: (bot) => bot.chooses('consent'),
  },
  { of: 'the post-test that finishes a course', prepare: toSummary, deeds: (bot) => bot.chooses('send') },
  {
    of: '“delete everything”, with the job that does the rest',
    async prepare(bot) {
      await toFirstQuestion(bot)
      await sendsPicture(bot)
      await bot.chooses('keep')
      await bot.writes('ลบข้อมูลของฉัน')
    },
    deeds: (bot) => bot.does({ do: 'tap', person: bot.first, action: actionOf(bot.shown(), 'ลบทั้งหมด') }),
  },
  {
    of: 'a picture to be kept, with the job that fetches it',
    async prepare(bot) {
      await toFirstQuestion(bot)
      await sendsPicture(bot)
    },
    deeds: (bot) => bot.chooses('keep'),
  },
  {
    of: 'two events of one person in one POST',
    prepare: toFirstQuestion,
    async deeds(bot) {
      await bot.chooses('answer', { option: 'a1r' })
      bot.clock.pass(5)
      await bot.writes('เมนู')
    },
  },
  {
    of: 'two people in one POST',
    prepare: toFirstQuestion,
    async deeds(bot) {
      await bot.chooses('answer', { option: 'a1r' })
      await bot.does({ do: 'befriend', person: otherPerson(bot) })
    },
  },
]
