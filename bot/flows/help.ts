/**
 * Help from a person: a request for the trainer of one's class, else for the office with its telephone. Nobody is promised
 * who is not there.
 *
 *   anywhere ──help──▶ help.waiting ──words, voice, picture──▶ help.waiting (added to the request)
 *                           ├──"I am fine now"──▶ menu (closed)
 *                           └──any other button──▶ there; the request stays open
 *   Where somebody is there for it the conversation is handed over to them: `hand-over.ts`.
 *   Before consent nothing is kept: the telephone is said, and that is all.
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { dayMs, phoneLink } from '../../shared/dates'
import type { Job } from '../../shared/job'
import type { Class, HelpRequest, Keepsake } from '../../shared/person'
import type { Button, CardSaying, Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { mayRecord } from './consent'
import { type Outcome, saying, type World } from './flow'
import { callOffice, helpCard, phoneLines } from './help-bubbles'
import { waitingKeepsake } from './keepsakes'
import { sayAndStay } from './open-step'
import { openEnrolment } from './progress'
import { wordsCard } from './settings-bubbles'
import { wayOn } from './way-on'

/** So long without an answer the conversation is somebody else's; then the bot answers again. */
export const handedOverMs = dayMs

/** Opens a request, or goes back to the one that is open. A voice note that was just sent goes with it. */
export function askHelp(state: ChatState, world: World): Outcome {
  if (!mayRecord(world)) return saying(state, phoneCard(world))
  const help = world.help ?? newRequest(world)
  const request = help.id
  const voice = waitingVoice(world)
  const { addedVoice } = textsIn(world.person.language).help
  const until = world.now + handedOverMs
  const card = helpCard({ ...world, help: { ...help, handedOverUntil: until } }, world.help ? 'still' : 'new')
  const call: Job[] = world.help ? [] : [{ kind: 'call-helper', request }]
  return {
    state: { at: 'help.waiting', request },
    say: [voice ? { ...card, title: addedVoice } : card],
    record: [
      ...(asksAnew(world) ? [{ kind: 'help-asked', ...ofClass(help), request, until } as const] : []),
      ...(voice ? [{ kind: 'media-kept', keepsake: voice.id, request } as const] : []),
    ],
    begin: [...call, ...(voice ? [{ kind: 'fetch-media' } as const] : [])],
  }
}

/** A new request, or one that the bot has taken back from whoever is there for it. */
const asksAnew = ({ help, now }: World): boolean =>
  help === undefined || (help.helper !== undefined && (help.handedOverUntil ?? 0) <= now)

const ofClass = ({ class: id }: HelpRequest) => (id === undefined ? {} : { class: id })

/** It goes to the trainer of the class whose course is open, else of the newest class, else to the office. */
function newRequest(world: World): HelpRequest {
  const asked = classAtHand(world)
  // Nobody is their own helper.
  const helper = asked?.trainer?.id === world.person.id ? undefined : asked?.trainer
  return { id: world.freshId, at: world.now, class: asked?.id, helper, said: 0 }
}

function classAtHand(world: World): Class | undefined {
  const course = openEnrolment(world)?.course
  return world.classes.find((one) => one.course === course) ?? world.classes[0]
}

/** "For the office to hear it, tap …" was said under a voice note: the one that waits is meant. */
function waitingVoice(world: World): Keepsake | undefined {
  const sent = waitingKeepsake(world)
  return sent?.media === 'voice' ? sent : undefined
}

/** Help for somebody of whom nothing may be kept: the telephone, or whom to ask. */
export function phoneCard(world: World): CardSaying {
  const { person, office } = world
  const texts = textsIn(person.language)
  const phone = phoneLines(world)
  const whom = phone.length > 0 ? phone : [texts.help.noPhone({ office: office.name })]
  return {
    kind: 'card',
    head: { tone: 'people', text: texts.help.head },
    title: texts.help.beforeTitle,
    // Nobody starts to learn in a group: there the telephone is all.
    lines: world.chat === 'group' ? whom : [...whom, texts.help.beforeStart],
    buttons: [
      ...callOffice(world),
      { label: texts.common.coursesButton, choice: { kind: 'go', to: 'courses' }, look: 'second' },
      wayOn(world, 'second'),
    ],
  }
}

/** Typed words, with LINE's id of them: unsent words are taken back. */
export type Words = { text: string; lineMessageId?: string; quotes?: string }

/** Words added to the open request; those of ten thousand letters are kept in full. */
export function addWords(state: ChatState, said: Words, world: World): Outcome {
  const request = openRequest(state, world)
  if (!request) return askHelp(state, world)
  const { help } = textsIn(world.person.language)
  return {
    state,
    say: [addedCard(help.added, request, world)],
    record: [{ kind: 'help-added', request, text: said.text, lineMessageId: said.lineMessageId }],
    begin: [],
  }
}

/** A voice note, picture, clip or file added to the open request, and fetched for whoever reads it. */
export function addMedia(
  state: ChatState,
  sent: { media: Keepsake['media']; lineMessageId: string; quiet: boolean },
  world: World,
): Outcome {
  const request = openRequest(state, world)
  if (!request) return askHelp(state, world)
  const { help } = textsIn(world.person.language)
  const { media, lineMessageId } = sent
  const keepsake = world.freshId
  const thanks = {
    voice: help.addedVoice,
    picture: help.addedPicture,
    video: help.addedOther,
    file: help.addedOther,
  }
  return {
    state,
    say: sent.quiet ? [] : [addedCard(thanks[media], request, world)],
    record: [{ kind: 'media-sent', keepsake, media, lineMessageId, request }],
    begin: [{ kind: 'fetch-media' }],
  }
}

/** The request this conversation is adding to, while it is still open. */
const openRequest = (state: ChatState, world: World): string | undefined =>
  state.at === 'help.waiting' && world.help?.id === state.request ? state.request : undefined

function addedCard(title: string, request: string, world: World): Saying {
  const { help } = textsIn(world.person.language)
  return wordsCard(
    title,
    [help.addMore],
    [
      wayOn(world, 'second'),
      ...callOffice(world),
      { label: help.closeButton, choice: { kind: 'help-close', request } },
    ],
  )
}

/** No help is needed any more. */
export function closeHelp(state: ChatState, choice: ChoiceOf<'help-close'>, world: World): Outcome {
  const texts = textsIn(world.person.language).help
  const next: ChatState = state.at === 'help.waiting' ? { at: 'menu' } : state
  if (world.help?.id !== choice.request) return sayAndStay(next, texts.closedAlready, world)
  const then: World = { ...world, help: undefined }
  return {
    ...sayAndStay(next, texts.closed, then),
    record: [{ kind: 'help-closed', request: choice.request }],
  }
}

/** Somebody says they are being cheated: the hotline first, at any hour. */
export function whenCheated(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language).help
  return saying(state, urgent(texts.scamTitle, texts.scamLines, [call(texts.scamCallButton, '1441')], world))
}

/** Somebody is ill or in danger. */
export function whenIll(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language).help
  const buttons = [call(texts.emergencyCallButton, '1669'), call(texts.policeCallButton, '191')]
  return saying(state, urgent(texts.emergencyTitle, texts.emergencyLines, buttons, world))
}

const call = (label: string, number: string): Button => ({
  label,
  open: phoneLink(number) ?? `tel:${number}`,
  look: 'people',
})

function urgent(title: string, lines: string[], buttons: Button[], world: World): Saying {
  const { common, help } = textsIn(world.person.language)
  return {
    kind: 'card',
    head: { tone: 'people', text: help.head },
    title,
    lines,
    buttons: [...buttons, { label: common.helpButton, choice: { kind: 'go', to: 'help' }, look: 'second' }],
  }
}
