/**
 * Helping learners who wait: reading what they said, answering by quoting the bubble or by its button, asking whether to
 * phone, closing. Each time it is looked anew whether the request is still this person's.
 *
 *   somebody waits ──▶ a bubble ──quoted, with words──▶ sent to the learner
 *                        ├──answer──▶ desk.answering ──words──▶ sent, menu
 *                        ├──may I phone?──▶ the learner is asked, once
 *                        └──done──▶ closed, and the learner hears so with their next answer
 */
import type { ChatState, EventOf } from '../../shared/chat'
import type { Choice, ChoiceOf } from '../../shared/choice'
import { formatPhone } from '../../shared/dates'
import type { RequestSeen } from '../../shared/desk'
import type { Job } from '../../shared/job'
import type { Called } from '../../shared/person'
import { leads, may } from '../../shared/roles'
import type { CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { type Outcome, saying, type World } from './flow'
import { answeringCard, learnerName, requestCard, waitingButton } from './helping-bubbles'
import { notYours } from './not-yours'
import { sayAndStay } from './open-step'
import { wordsCard } from './settings-bubbles'

/** A bubble holds so many letters without becoming a wall. */
const longestAnswer = 1500
/** LINE shows ten side by side. */
const mostCards = 10

/** Whether this request is theirs to answer now: of a class they lead, for the office any but their own. */
const isTheirs = ({ class: of, learner }: RequestSeen, { person }: World): boolean =>
  may(person.roles, 'answer-help') && learner.id !== person.id && leads(person, of?.trainer?.id)

/** A learner waits. Silent when somebody else has taken over meanwhile, or it is done. */
export function hearWaits(state: ChatState, _: EventOf<'help-waits'>, world: World): Outcome {
  const { seen } = world
  if (seen?.found !== 'request' || !seen.request.isOpen || !isTheirs(seen.request, world))
    return saying(state)
  return saying(state, requestCard(seen.request, world))
}

/** Everybody who waits for this person, longest first. */
export function showWaiting(state: ChatState, world: World): Outcome {
  if (!may(world.person.roles, 'answer-help')) return notYours(state, world)
  const texts = textsIn(world.person.language).helping
  const here = leftDesk(state)
  const waiting =
    world.seen?.found === 'waiting' ? world.seen.waiting.filter((one) => isTheirs(one, world)) : []
  const cards = waiting.slice(0, mostCards).map((one) => requestCard(one, world))
  const [only] = cards
  if (!only) return sayAndStay(here, texts.nobodyWaits, world)
  if (cards.length === 1) return saying(here, only)
  const more = waiting.length - cards.length
  return saying(
    here,
    { kind: 'cards', alt: texts.waitsAlt({ count: waiting.length }), cards: cards.map(inRow) },
    ...(more > 0 ? [{ kind: 'words', text: texts.moreWait({ count: more }) } as const] : []),
  )
}

/** A row of bubbles is one message, so that quoting it names nobody: there the button answers. */
const inRow = ({ about: _, soft: __, ...card }: CardSaying): CardSaying => card

/** What they said, and the next words go to them. */
export function answerHelp(
  state: ChatState,
  { learner, request }: ChoiceOf<'help-answer'>,
  world: World,
): Outcome {
  return withRequest(state, { learner, request }, world, (seen) =>
    saying({ at: 'desk.answering', learner, request }, answeringCard(seen, world)),
  )
}

/** The answer was typed after its button. */
export function typeAnswer(state: ChatState, text: string, world: World): Outcome {
  if (state.at !== 'desk.answering') return saying(state)
  const problem = unsendable(text, world)
  if (problem) return saying(state, { kind: 'words', text: problem })
  return withRequest(state, state, world, (seen) => send(leftDesk(state), seen, text, world))
}

/** Words that quote a bubble: an answer, when it told of a learner; undefined when it did not. */
export function quotedAnswer(state: ChatState, text: string, world: World): Outcome | undefined {
  const { seen } = world
  if (seen?.found !== 'request') return undefined
  const problem = unsendable(text, world)
  if (problem) return saying(state, { kind: 'words', text: problem })
  const { learner, request } = seen.request
  const here = state.at === 'desk.answering' && state.request === request ? leftDesk(state) : state
  return withRequest(here, { learner: learner.id, request }, world, (own) => send(here, own, text, world))
}

function unsendable(text: string, { person }: World): string | undefined {
  const texts = textsIn(person.language).helping
  if (text.trim() === '') return texts.answerEmpty
  return text.length > longestAnswer ? texts.answerTooLong({ most: longestAnswer }) : undefined
}

/** Words go to the learner as they were written. Of a request that was closed they hear them all the same. */
function send(state: ChatState, request: RequestSeen, text: string, world: World): Outcome {
  const texts = textsIn(world.person.language).helping
  const line = request.isOpen ? texts.answerSentLine : texts.answerSentClosed
  const title = texts.answerSent({ name: learnerName(request, world) })
  const event = { kind: 'helped', request: request.request, by: by(world), text: text.trim() } as const
  return {
    ...saying(state, wordsCard(title, [line], [waitingButton(world)])),
    begin: [{ kind: 'tell', to: request.learner.id, event, lane: 'answer' }],
  }
}

const by = ({ person: { id, name, address } }: World): Called => ({
  id,
  ...(name === undefined ? {} : { name }),
  address,
})

/** Something that is no words was sent in place of an answer. */
export const wordsOnly = (state: ChatState, { person }: World): Outcome =>
  saying(state, { kind: 'words', text: textsIn(person.language).helping.wordsOnly })

/** Words that quote nobody who waits: they are sent to nobody. */
export function whichLearner(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language).helping
  return saying(state, { kind: 'card', lines: [texts.whichLearner], buttons: [waitingButton(world)] })
}

/** "May I phone?", asked once a request. */
export function askToPhone(state: ChatState, which: ChoiceOf<'help-phone'>, world: World): Outcome {
  return withRequest(state, which, world, (seen) => {
    const texts = textsIn(world.person.language).helping
    const name = learnerName(seen, world)
    if (seen.phone !== undefined)
      return saying(state, {
        ...requestCard(seen, world),
        title: texts.phoneKnown({ name, phone: formatPhone(seen.phone) }),
      })
    if (!seen.isOpen) return sayAndStay(state, texts.doneAlready, world)
    const ask: Job = {
      kind: 'tell',
      to: seen.learner.id,
      event: { kind: 'may-phone', request: seen.request, by: by(world) },
      lane: 'answer',
      once: `may-phone.${seen.request}`,
    }
    return { ...saying(state, { kind: 'words', text: texts.phoneAsked({ name }) }), begin: [ask] }
  })
}

/** It is done: the learner's request is closed in a turn of theirs, and they hear so when they next write. */
export function doneHelp(state: ChatState, which: ChoiceOf<'help-done'>, world: World): Outcome {
  const here = leftDesk(state)
  return withRequest(here, which, world, (seen) => {
    const texts = textsIn(world.person.language).helping
    if (!seen.isOpen) return sayAndStay(here, texts.doneAlready, world)
    const title = texts.done({ name: learnerName(seen, world) })
    return {
      ...saying(here, wordsCard(title, [texts.doneLine], [waitingButton(world)])),
      begin: [
        {
          kind: 'tell',
          to: seen.learner.id,
          event: { kind: 'help-ended', request: seen.request, by: by(world) },
          once: `help-ended.${seen.request}`,
        },
      ],
    }
  })
}

/** Does it with the request as it stands at this moment, if it is theirs; else says that nothing was sent. */
function withRequest(
  state: ChatState,
  { learner, request }: Pick<Extract<Choice, { kind: 'help-answer' }>, 'learner' | 'request'>,
  world: World,
  does: (seen: RequestSeen) => Outcome,
): Outcome {
  const texts = textsIn(world.person.language).helping
  if (!may(world.person.roles, 'answer-help')) return sayAndStay(leftDesk(state), texts.notYours, world)
  const seen = world.seen?.found === 'request' ? world.seen.request : undefined
  if (seen?.request !== request || seen.learner.id !== learner)
    return sayAndStay(leftDesk(state), texts.gone, world)
  return isTheirs(seen, world) ? does(seen) : sayAndStay(leftDesk(state), texts.notYours, world)
}

const leftDesk = (state: ChatState): ChatState => (state.at === 'desk.answering' ? { at: 'menu' } : state)
