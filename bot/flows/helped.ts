/**
 * What a learner hears of the person who helps: their answer, "may I phone?", that the office has it too, that it is done.
 * The step that is open stays open: nobody is taken out of a question by an answer.
 */
import type { ChatState, EventOf } from '../../shared/chat'
import type { Button, CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { mayRecord } from './consent'
import { type Outcome, recording, saying, type World } from './flow'
import { handedOverMs } from './help'
import { callOffice, helperName, phoneLines } from './help-bubbles'
import { mayPhoneCard, phoneSavedCard } from './phone-bubbles'
import { wordsCard } from './settings-bubbles'
import { wayOn } from './way-on'

const isOpen = (request: string, world: World): boolean => world.help?.id === request && mayRecord(world)

/** A person answered: their words as they were written. The conversation is theirs for a day more. */
export function helped(state: ChatState, { request, by, text }: EventOf<'helped'>, world: World): Outcome {
  const open = isOpen(request, world)
  const said = saying(state, answerCard({ helper: helperName(by, world), text, request, open }, world))
  return open
    ? recording(said, { kind: 'help-answered', request, by: by.id, until: world.now + handedOverMs })
    : said
}

function answerCard(
  answer: { helper: string; text: string; request: string; open: boolean },
  world: World,
): CardSaying {
  const texts = textsIn(world.person.language).help
  const { helper, text, request, open } = answer
  const understood: Button = {
    label: texts.understoodButton,
    choice: { kind: 'help-close', request },
    look: 'second',
  }
  return {
    kind: 'card',
    head: { tone: 'people', text: texts.answered({ helper }) },
    lines: open ? [text, texts.answerBack] : [text],
    buttons: [wayOn(world, 'second'), ...(open ? [understood] : [])],
  }
}

/** May they phone? Who gave a number already is told that they will. */
export function mayPhone(state: ChatState, { request, by }: EventOf<'may-phone'>, world: World): Outcome {
  if (!isOpen(request, world)) return saying(state)
  const { phone } = world.person
  const card = phone === undefined ? mayPhoneCard(by, request, world) : phoneSavedCard(phone, by, world)
  return saying(state, card)
}

/** Nobody answered within a working day: the office has it now, beside the trainer. */
export function escalates(state: ChatState, { request }: EventOf<'help-escalates'>, world: World): Outcome {
  const { help, person, office } = world
  if (!isOpen(request, world) || help?.answeredAt !== undefined) return saying(state)
  const texts = textsIn(person.language).help
  const told = help?.helper
    ? texts.escalated({ helper: helperName(help.helper, world), office: office.name })
    : undefined
  const card = told && wordsCard(told, phoneLines(world), [...callOffice(world), wayOn(world, 'second')])
  return recording(saying(state, ...(card ? [card] : [])), { kind: 'help-escalated', request })
}

/** Who helps has closed the request. */
export function helpEnded(state: ChatState, { request, by }: EventOf<'help-ended'>, world: World): Outcome {
  if (!isOpen(request, world)) return saying(state)
  const texts = textsIn(world.person.language).help
  const next: ChatState = state.at === 'help.waiting' ? { at: 'menu' } : state
  const title = texts.ended({ helper: helperName(by, world) })
  return recording(saying(next, wordsCard(title, [texts.endedLine], [wayOn(world, 'second')])), {
    kind: 'help-closed',
    request,
  })
}
