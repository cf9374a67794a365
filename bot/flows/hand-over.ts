/**
 * A conversation handed over to a person: words, voices, pictures and stickers go to them, while every button works as it
 * always does. Danger is answered by the bot at once.
 *
 *   help asked, or answered ──▶ handed over ──words, things──▶ the helper (a receipt first, then only after a while)
 *                                  ├──"Riandee", "menu", the button──▶ the bot answers again; the request stays
 *                                  └──a day without an answer──▶ likewise, with the next event
 */
import type { ChatEvent, ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Fact } from '../../shared/fact'
import type { Job } from '../../shared/job'
import type { Called, HelpRequest } from '../../shared/person'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { understand, type Wish } from '../../shared/wishes/understand'
import { mayRecord } from './consent'
import { type Outcome, recording, saying, type World } from './flow'
import { backButton, helperName } from './help-bubbles'
import { followsOthers, type SentMedia } from './keepsakes'
import { openStep, sayAndStay } from './open-step'
import { wordsCard } from './settings-bubbles'
import { wayOn } from './way-on'
import { grant } from './wishes'

export { escalates, helpEnded, helped, mayPhone } from './helped'

/** What may go to a person. */
type Sent = Extract<ChatEvent, { kind: 'wrote' | 'sent-media' | 'sent-sticker' }>

/** An open request with somebody who is there for it. */
export type Held = HelpRequest & { helper: Called }

/** The request that is handed over now. */
export const held = ({ help, now, chat }: World): Held | undefined =>
  chat === 'direct' && help?.helper !== undefined && (help.handedOverUntil ?? 0) > now
    ? { ...help, helper: help.helper }
    : undefined

/** What goes to the helper while the conversation is theirs; undefined for what the bot answers itself. */
export function handedOver(state: ChatState, event: Sent, world: World): Outcome | undefined {
  const help = held(world)
  if (!help || !mayRecord(world) || isForOthers(state)) return undefined
  if (event.kind === 'sent-media') return passMedia(state, event, help, world)
  if (event.kind === 'sent-sticker') {
    const { stickerWord } = textsIn(world.person.language).help
    return pass(state, { kind: 'help-added', request: help.id, text: stickerWord }, help, world)
  }
  return asksForWords(state) ? undefined : passWords(state, event, help, world)
}

/** A trainer who writes to a learner, or works on a class, is no learner then. */
const isForOthers = ({ at }: ChatState): boolean => at.startsWith('desk.') || at.startsWith('class.')

/** A button asked for these words a moment ago: every button goes on working. */
const asksForWords = ({ at }: ChatState): boolean =>
  at === 'catalogue.searching' ||
  at === 'welcome.naming' ||
  (at.startsWith('settings.') && at !== 'settings.deleting')

const danger = new Set<Wish>(['scam', 'emergency'])
/** Wishes only the bot can grant. A greeting, thanks, yes and no are for the person. */
const forTheBot = new Set<Wish>([
  'menu',
  'settings',
  'where',
  'delete',
  'privacy',
  'rest',
  'courses',
  'start',
  'continue',
  'next',
  'language',
  'language-en',
  'language-th',
])
/** In a longer message a wish is part of the story. */
const longestCommand = 24
const ourName = /^\s*@?(?:น้อง\s*)?(?:เรียนดี|(?:nong\s*)?riandee)\s*(?:คะ|ค่ะ|ครับ|จ๊ะ|จ๋า)?\s*$/iu

function passWords(
  state: ChatState,
  { text, lineMessageId }: Extract<Sent, { kind: 'wrote' }>,
  help: Held,
  world: World,
): Outcome {
  if (ourName.test(text)) return handBack(state, { kind: 'help-back', request: help.id }, world)
  const understood = understand(text)
  const wish = understood?.sure ? understood.wish : undefined
  if (wish && forTheBot.has(wish) && text.length <= longestCommand)
    return answersAgain(help, world, (then) => grant(settledIn(state), wish, then))
  const passed = pass(state, { kind: 'help-added', request: help.id, text, lineMessageId }, help, world)
  if (!wish || !danger.has(wish)) return passed
  return { ...passed, say: grant(state, wish, world).say }
}

function passMedia(state: ChatState, event: SentMedia, help: Held, world: World): Outcome {
  const { media, lineMessageId } = event
  const keepsake = world.freshId
  const fact: Fact = { kind: 'media-sent', keepsake, media, lineMessageId, request: help.id }
  const passed = pass(state, fact, help, world)
  return {
    ...passed,
    say: followsOthers(event, world) ? [] : passed.say,
    begin: [{ kind: 'fetch-media' }, ...passed.begin],
  }
}

/** Kept with the request. The first since the helper answered is worth telling them: they would not know else. */
function pass(state: ChatState, fact: Fact, help: Held, world: World): Outcome {
  return { state, say: receipt(help, world), record: [fact], begin: tellsOfReply(help, world) }
}

const isFirst = ({ said, saidAt, answeredAt = 0 }: Held): boolean => said === 0 || (saidAt ?? 0) <= answeredAt

const tellsOfReply = (help: Held, { person }: World): Job[] =>
  help.answeredAt !== undefined && isFirst(help)
    ? [
        {
          kind: 'tell',
          to: help.helper.id,
          event: { kind: 'help-waits', learner: person.id, request: help.id },
          lane: 'waits',
        },
      ]
    : []

/** What is written in one go is one thing; after this pause it is good to know again that it arrived. */
const pauseMs = 10 * 60_000

/** A whole receipt for the first, a short one after a while, silence in between: people are not to talk to a machine now. */
function receipt(help: Held, world: World): Saying[] {
  const texts = textsIn(world.person.language).help
  const helper = helperName(help.helper, world)
  if (isFirst(help)) {
    const buttons = [wayOn(world, 'second'), backButton(help.id, world)]
    return [wordsCard(texts.passedOn({ helper }), [texts.passedOnLines], buttons)]
  }
  const again = world.now - (help.saidAt ?? 0) >= pauseMs
  return again ? [{ kind: 'words', text: texts.passedOnAgain({ helper }) }] : []
}

/** "Talk to Nong Riandee." */
export function handBack(state: ChatState, { request }: ChoiceOf<'help-back'>, world: World): Outcome {
  const texts = textsIn(world.person.language).help
  const help = held(world)
  const here = settledIn(state)
  if (help?.id === request) return answersAgain(help, world, (then) => saying(here, ...openStep(here, then)))
  return sayAndStay(here, world.help?.id === request ? texts.hereAlready : texts.closedAlready, world)
}

/** The bot answers again, and says so first. */
function answersAgain(help: Held, world: World, answer: (then: World) => Outcome): Outcome {
  const texts = textsIn(world.person.language).help
  const outcome = answer(withoutHandOver(world))
  const back: Saying = {
    kind: 'words',
    text: texts.handedBack({ helper: helperName(help.helper, world) }),
  }
  return recording(
    { ...outcome, say: [back, ...outcome.say].slice(0, 5) },
    { kind: 'help-handed-back', request: help.id },
  )
}

const withoutHandOver = (world: World): World => ({
  ...world,
  help: world.help && { ...world.help, handedOverUntil: undefined },
})

/** Where help was waited for, the menu is next. */
const settledIn = (state: ChatState): ChatState => (state.at === 'help.waiting' ? { at: 'menu' } : state)

/**
 * A day has passed without an answer: the bot answers this event, and says once that it is there again. The request stays
 * with whoever has it.
 *
 * @param decide what the bot makes of the event
 */
export function afterSilence(
  state: ChatState,
  world: World,
  decide: (state: ChatState, world: World) => Outcome,
): Outcome {
  const { help } = world
  const until = help?.handedOverUntil
  if (world.chat === 'group' || !help?.helper || until === undefined || until > world.now)
    return decide(state, world)
  const outcome = decide(settledIn(state), withoutHandOver(world))
  // With what cannot be answered, or is too full, it waits for the next event.
  if (outcome.say.length === 0 || outcome.say.length > 4) return outcome
  const texts = textsIn(world.person.language).help
  const helper = helperName(help.helper, world)
  const text = help.answeredAt === undefined ? texts.noAnswerYet({ helper }) : texts.quietAgain({ helper })
  const back: Fact = { kind: 'help-handed-back', request: help.id }
  return recording({ ...outcome, say: [{ kind: 'words', text }, ...outcome.say] }, back)
}
