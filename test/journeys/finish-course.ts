/** A course learned on a simulated phone without a screen, so that a journey may begin where its own story does. */
import type { ChatEntry, LineAction } from '../../bot/simulator/phone-api'
import { decodeChoice } from '../../shared/choice'
import { actionsIn } from '../taps'
import { studious } from '../walks/studious'
import { shippedCourses } from '../world'
import type { House } from './house'

const kindOf = ({ data }: LineAction) => decodeChoice(String(data ?? ''))?.kind

/** Befriends the bot, learns the first course and sends its last answers; the badge is a tap away. */
export async function finishesACourse(house: House, person: string): Promise<void> {
  const editions = shippedCourses()
  const chat = async (): Promise<ChatEntry[]> =>
    ((await house.chatOf(person)) as ChatEntry[]).filter(({ from }) => from === 'bot')
  await house.does({ do: 'befriend', person })
  await answered(chat, 0)
  for (let taps = 0; taps < 150; taps++) {
    const shown = await chat()
    const actions = actionsIn(shown.at(-1)?.message)
    const named = actions.find((action) => kindOf(action) === 'name')
    const send = actions.find((action) => kindOf(action) === 'send')
    const action = send ?? named ?? studious(shown, editions)
    if (!action) throw new Error('there is nothing to tap')
    await house.does({ do: 'tap', person, action })
    await answered(chat, shown.length)
    if (send) return
  }
  throw new Error('the course has no end')
}

async function answered(chat: () => Promise<ChatEntry[]>, before: number): Promise<void> {
  for (let looks = 0; looks < 500; looks++) {
    if ((await chat()).length > before) return
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error('the bot did not answer')
}
