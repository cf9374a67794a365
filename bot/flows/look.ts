/**
 * What must be looked at before an event can be decided: what a code opens, who waits, who is in a class. Only for events
 * that ask for it, and only for those who may see it; everything else is in the world already.
 */
import type { ChatEvent, ChatState } from '../../shared/chat'
import type { Choice, Place } from '../../shared/choice'
import { codeIn } from '../../shared/code'
import { hasConsent } from '../../shared/consent'
import type { Look } from '../../shared/desk'
import type { Person } from '../../shared/person'
import { may } from '../../shared/roles'
import { understand } from '../../shared/wishes/understand'

/** Who asks, and where. */
interface Asker {
  person: Pick<Person, 'id' | 'roles' | 'consent'>
  chat: 'direct' | 'group'
}

/** The look an event asks for, if any. */
export function lookFor(state: ChatState, event: ChatEvent, asker: Asker): Look | undefined {
  if (asker.chat === 'group') return event.kind === 'wrote' ? codeLook(event.text) : undefined
  switch (event.kind) {
    case 'tapped':
      return tapLook(state, event.choice, asker)
    case 'wrote':
      return typedLook(state, event, asker)
    case 'sent-media':
      return listLook(state, event, asker)
    case 'help-waits':
      return { at: 'request', learner: event.learner, request: event.request }
    case 'class-given':
    case 'class-moved':
      return { at: 'code', kind: 'class', code: event.class }
    case 'awarded':
      return badgeLook(event.enrolment, asker)
    default:
      return undefined
  }
}

function codeLook(text: string): Look | undefined {
  const found = codeIn(text)
  return found && { at: 'code', ...found }
}

/** The code that was scanned before consent is looked at again with every answer to that question. */
const heldCode = (state: ChatState): Look | undefined =>
  state.at === 'welcome.consenting' && state.code !== undefined ? codeLook(state.code) : undefined

const setup = /^\s*(?:setup|เปิดระบบ|ตั้งระบบ)\s*[:：]?\s+(\S{6,})\s*$/iu

function typedLook(
  state: ChatState,
  { text, quotes }: Extract<ChatEvent, { kind: 'wrote' }>,
  { person }: Asker,
): Look | undefined {
  const guess = setup.exec(text)?.[1]
  if (guess) return { at: 'setup', guess }
  const code = codeLook(text)
  if (code) return code
  // Whoever had a role once may quote an old bubble: they hear that it is not theirs any more.
  if (quotes && state.at !== 'welcome.consenting') return { at: 'quoted', lineMessageId: quotes }
  if (state.at === 'desk.answering') return stateLook(state)
  const wish = understand(text)
  return (wish?.sure ? placeLook(wish.wish, person) : undefined) ?? stateLook(state)
}

/** It makes the badge that it finds owed, so not for somebody who withdrew their consent. */
const badgeLook = (enrolment: string, { person }: Pick<Asker, 'person'>): Look | undefined =>
  hasConsent(person) ? { at: 'badge', enrolment } : undefined

/** What the step that waits for words needs to be finished. */
function stateLook(state: ChatState): Look | undefined {
  if (state.at === 'desk.answering') return { at: 'request', learner: state.learner, request: state.request }
  if (state.at === 'class.opening') return { at: 'house' }
  if (state.at === 'class.listing') return { at: 'class', class: state.class, page: 0 }
  return heldCode(state)
}

function listLook(
  state: ChatState,
  { media, lineMessageId }: Extract<ChatEvent, { kind: 'sent-media' }>,
  { person }: Asker,
): Look | undefined {
  const reads = state.at === 'class.listing' && media === 'file' && may(person.roles, 'lead-class')
  return reads ? { at: 'list', class: state.class, lineMessageId } : undefined
}

function placeLook(place: string, { roles }: Pick<Person, 'roles'>): Look | undefined {
  const looks: Partial<Record<Place, Look | false>> = {
    classes: may(roles, 'lead-class') && { at: 'classes' },
    waiting: may(roles, 'answer-help') && { at: 'waiting' },
    team: may(roles, 'see-team') && { at: 'team' },
    badges: { at: 'badges' },
  }
  return looks[place as Place] || undefined // a wish that is no place is looked for nowhere
}

function tapLook(state: ChatState, choice: Choice, { person }: Asker): Look | undefined {
  switch (choice.kind) {
    case 'go':
      return placeLook(choice.to, person)
    case 'consent':
      return heldCode(state)
    case 'badge':
      return badgeLook(choice.enrolment, { person })
    case 'cheer':
      return { at: 'cheer', cheer: choice.cheer }
    case 'role-accept':
    case 'role-decline':
      return { at: 'code', kind: 'role', code: choice.invitation }
    case 'invite':
      return may(person.roles, 'see-team') ? { at: 'house' } : undefined
    case 'role-take':
      return may(person.roles, 'take-role') ? { at: 'team' } : undefined
    default:
      return may(person.roles, 'lead-class') ? leaderLook(choice) : undefined
  }
}

function leaderLook(choice: Choice): Look | undefined {
  switch (choice.kind) {
    case 'class':
    case 'class-pause':
    case 'class-bind':
    case 'class-list':
    case 'list-add':
    case 'list-drop':
      return { at: 'class', class: choice.class, page: 0 }
    case 'class-learners':
      return { at: 'class', class: choice.class, page: choice.page }
    case 'class-learner':
    case 'class-move':
      return { at: 'learner', class: choice.class, learner: choice.learner }
    case 'class-hand':
      return { at: 'hand', class: choice.class }
    case 'class-no-goal':
      return { at: 'house' }
    case 'help-answer':
    case 'help-phone':
    case 'help-done':
      return { at: 'request', learner: choice.learner, request: choice.request }
    default:
      return undefined
  }
}
