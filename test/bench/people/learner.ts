/** A learner's way through a course, tap by tap, as the buttons on the phone lead. Decides what to tap, nothing else. */
import type { ChatEntry, Deed } from '../../../bot/simulator/phone-api'
import { type Choice, decodeChoice, encodeChoice } from '../../../shared/choice'
import type { Edition } from '../../../shared/course'
import { actionsIn } from '../../taps'
import { isRight } from '../../walks/walk'

/** A phone beside the bot. */
export interface Phone {
  person: string
  /** Resolves when the bot has done all that follows. */
  does(deed: Deed): Promise<void>
  /** Everything the bot showed so far, oldest first. */
  shown(): ChatEntry[]
}

/** Does something; what can be tapped on the bubbles that it brought. */
async function does(phone: Phone, deed: Deed): Promise<Choice[]> {
  const before = phone.shown().length
  await phone.does(deed)
  const fresh = phone.shown().slice(before)
  return fresh
    .flatMap((entry) => actionsIn(entry.message))
    .flatMap((action) => decodeChoice(String(action.data ?? '')) ?? [])
}

/** Taps a button that carries this choice; answers what can be tapped then. */
export const taps = (phone: Phone, choice: Choice): Promise<Choice[]> =>
  does(phone, { do: 'tap', person: phone.person, action: { type: 'postback', data: encodeChoice(choice) } })

/** Befriends the bot, agrees to be taught, and says a name. */
export async function begins(phone: Phone): Promise<void> {
  const shown = await does(phone, { do: 'befriend', person: phone.person })
  const consent = shown.find(({ kind }) => kind === 'consent')
  if (!consent) throw new Error('[bench] a newcomer is not asked for consent')
  await taps(phone, consent)
  await does(phone, { do: 'write', person: phone.person, text: 'สมศรี' })
}

/** What a learner taps beside answers: the first of these that is shown. */
const wayOn: Choice['kind'][] = ['send', 'rate', 'watched', 'practice-later', 'next', 'test', 'lesson']

/**
 * Goes through a course, from enrolling to the last question after its end, answering everything right.
 *
 * @throws when the course comes to no end
 */
export async function learns(phone: Phone, edition: Edition): Promise<void> {
  let shown = await taps(phone, { kind: 'enrol', course: edition.course.id })
  for (let steps = 0; steps < 300; steps++) {
    const next = nextOf(shown, edition)
    if (!next) return
    shown = await taps(phone, next)
  }
  throw new Error('[bench] the course comes to no end')
}

function nextOf(shown: Choice[], edition: Edition): Choice | undefined {
  const answer = shown.find((choice) => isRight(choice, { catalogue: [edition] }))
  const kind = wayOn.find((one) => shown.some((choice) => choice.kind === one))
  return answer ?? shown.find((choice) => choice.kind === kind)
}
