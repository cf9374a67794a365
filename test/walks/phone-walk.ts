/**
 * Somebody at a simulated phone who does anything at all: taps what LINE shows, writes, sends, leaves and comes back.
 * Sees only what a phone sees; knows nothing of our sayings and states.
 */
import type { ChatEntry, Deed, LineAction } from '../../bot/simulator/phone-api'
import { snapshotOf } from '../../bot/simulator/snapshot'
import type { Edition } from '../../shared/course'
import type { TestBot } from '../bot'
import { actionsIn } from '../taps'
import { studious } from './studious'
import { garbage, oneOf, typed } from './walk'

export { studious } from './studious'

/** How somebody goes through the chat. */
export interface Walker {
  roll: () => number
  /** How often a step is what a learner would do, 0–1. */
  diligence: number
  catalogue: Edition[]
  /** A picture and a voice note on the phone. */
  files: { image: string; audio: string }
}

/** The deed, and whether somebody who does it is owed an answer. */
interface Step {
  deed: Deed
  answered: boolean
}

/** What somebody does next. */
export function nextStep(bot: TestBot, person: string, walker: Walker): Step {
  const { roll } = walker
  const { friend, blocked, richMenu } = phoneOf(bot, person)
  if (blocked) return { deed: { do: 'unblock', person }, answered: true }
  if (!friend && roll() < 0.8) return { deed: { do: 'befriend', person }, answered: true }
  const shown = bot.shown(person)
  const wanted = roll() < walker.diligence ? studious(shown, walker.catalogue) : undefined
  const what = roll()
  if (!wanted && what > 0.8) return otherThanTapping(bot, person, walker)
  const near = [...tappable(shown), ...(richMenu?.areas ?? []).map(({ action }) => action)]
  // Newer buttons are nearer to the thumb.
  const action = wanted ?? near[Math.floor(roll() ** 2 * near.length)]
  if (!action) return { deed: { do: 'write', person, text: 'เมนู' }, answered: true }
  const told = action.type === 'postback' || action.type === 'message'
  return { deed: { do: 'tap', person, action }, answered: told }
}

const phoneOf = (bot: TestBot, id: string) => {
  const phone = snapshotOf(bot.simulator.world).people.find((one) => one.id === id)
  if (!phone) throw new Error(`nobody is called ${id}`)
  return phone
}

/** Everything on the last few bubbles, newest first; LINE shows quick replies only under the last. */
const tappable = (shown: ChatEntry[]): LineAction[] =>
  shown
    .slice(-8)
    .toReversed()
    .flatMap(({ message: { quickReply, ...message } }, i) => [
      ...(i === 0 ? actionsIn(quickReply) : []),
      ...actionsIn(message),
    ])

function otherThanTapping(bot: TestBot, person: string, walker: Walker): Step {
  const { roll } = walker
  const what = roll()
  if (what < 0.6) {
    const text = oneOf(roll() < 0.75 ? typed : garbage, roll)
    return {
      deed: { do: 'write', person, text: text.trim() === '' ? '?' : text.slice(0, 5000) },
      answered: true,
    }
  }
  return oneOf([...sendings(person, walker), ...rarely(bot, person)], roll)
}

const sendings = (person: string, { files }: Walker): Step[] => [
  { deed: { do: 'sticker', person, packageId: '446', stickerId: '1988' }, answered: true },
  { deed: { do: 'place', person, title: 'ตลาด', latitude: 18.8, longitude: 99 }, answered: true },
  { deed: { do: 'send-files', person, kind: 'audio', files: [files.audio] }, answered: true },
  { deed: { do: 'send-files', person, kind: 'image', files: [files.image] }, answered: true },
  {
    deed: { do: 'send-files', person, kind: 'image', files: [files.image, files.image, files.image] },
    answered: true,
  },
]

function rarely(bot: TestBot, person: string): Step[] {
  const chat = phoneOf(bot, person).chat
  const own = chat.findLast((entry) => entry.from === person && !entry.unsent)
  const clip = chat.findLast(({ message }) => typeof message.trackingId === 'string')
  const trackingId = String(clip?.message.trackingId ?? 'nothing.there')
  return [
    ...(phoneOf(bot, person).friend ? [{ deed: { do: 'block', person } as const, answered: false }] : []),
    ...(own ? [{ deed: { do: 'unsend', person, entry: own.id } as const, answered: false }] : []),
    { deed: { do: 'video-watched', person, trackingId }, answered: false },
    ...inGroup(bot, person),
  ]
}

/** The bot is asked into the family's chat, called there, tapped there, and shown out again. */
function inGroup(bot: TestBot, person: string): Step[] {
  const group = [...bot.simulator.world.groups.values()].find(({ members }) => members.includes(person))
  if (!group) return []
  const chat = group.id
  if (!group.botIn) return [{ deed: { do: 'add-bot', group: chat, person }, answered: false }]
  const action = tappable(group.chat.filter(({ from }) => from === 'bot'))[0]
  return [
    { deed: { do: 'write', person, chat, text: 'มีวิชาอะไรบ้าง', mentionsBot: true }, answered: false },
    { deed: { do: 'write', person, chat, text: 'ไปตลาดกัน' }, answered: false },
    ...(action ? [{ deed: { do: 'tap', person, chat, action } as const, answered: false }] : []),
    { deed: { do: 'remove-bot', group: chat }, answered: false },
  ]
}
