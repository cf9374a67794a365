/**
 * In a group: a greeting on joining, then silence unless called. Only what calls us comes this far (`bot/line/hear.ts`).
 * Nothing personal is said and nothing is recorded: a group looks at courses together and learns each by themselves.
 *
 *   joined ──▶ hello     called ──▶ what can be done here     a button for everyone ──▶ its answer
 *                                                             any other button ──▶ "let us talk the two of us"
 */
import type { ChatEvent, ChatState } from '../../shared/chat'
import type { Choice, Place } from '../../shared/choice'
import { codeIn } from '../../shared/code'
import type { CardSaying, Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { understand } from '../../shared/wishes/understand'
import { showCatalogue, showCourse, showShelf } from './catalogue'
import { type Outcome, recording, saying, type World } from './flow'
import { bindHere } from './group-class'
import { phoneCard, whenCheated, whenIll } from './help'
import { callOffice } from './help-bubbles'

const here: ChatState = { at: 'menu' }

/** Answers a group, or keeps silent. */
export function inGroup(state: ChatState, event: ChatEvent, world: World): Outcome {
  const inside = asStranger(world)
  switch (event.kind) {
    case 'joined-group':
      return saying(here, {
        ...calledCard(inside),
        title: undefined,
        lines: [textsIn(world.person.language).group.joined],
      })
    case 'left-group':
      return recording(saying(here), { kind: 'group-left' })
    case 'wrote':
      return codeIn(event.text) ? bindHere(world) : called(event.text, inside)
    case 'tapped':
      return tappedHere(event.choice, inside)
    case 'tapped-unknown':
      return saying(here, calledCard(inside))
    default:
      return saying(state)
  }
}

/** A group sees nothing of a person but their language: so no flow can say it. */
const asStranger = (world: World): World => ({
  ...world,
  person: {
    id: world.person.id,
    language: world.person.language,
    address: 'khun',
    menu: 'newcomer',
    roles: [],
  },
  enrolments: [],
  dueCards: [],
  keepsakes: [],
  classes: [],
  help: undefined,
})

function called(text: string, world: World): Outcome {
  const wish = understand(withoutOurName(text))?.wish
  if (wish === 'scam') return whenCheated(here, world)
  if (wish === 'emergency') return whenIll(here, world)
  if (wish === 'courses' || wish === 'help') return goHere(wish, world)
  return saying(here, calledCard(world))
}

const withoutOurName = (text: string): string =>
  text.replace(/@?(น้อง)?เรียนดี|@?(nong ?)?riandee/giu, ' ').trim()

function tappedHere(choice: Choice, world: World): Outcome {
  switch (choice.kind) {
    case 'go':
      return goHere(choice.to, world)
    case 'shelf':
      return { ...showShelf(here, choice, world), state: here }
    case 'course':
      return { ...showCourse(here, choice.course, world), state: here }
    default:
      return privately(world)
  }
}

function goHere(place: Place, world: World): Outcome {
  if (place === 'courses') return { ...showCatalogue(here, world), state: here }
  if (place === 'help') return saying(here, { ...phoneCard(world), buttons: helpButtons(world) })
  if (place === 'menu' || place === 'about') return saying(here, calledCard(world))
  return privately(world)
}

function calledCard(world: World): CardSaying {
  const { group } = textsIn(world.person.language)
  return { kind: 'card', title: group.calledTitle, lines: group.calledLines, buttons: hereButtons(world) }
}

const privately = (world: World): Outcome => {
  const card: Saying = {
    kind: 'card',
    lines: [textsIn(world.person.language).group.privately],
    buttons: hereButtons(world),
  }
  return saying(here, card)
}

/** The office may be called by everybody; starting to learn is for the two of us. */
const helpButtons = (world: World): CardSaying['buttons'] => [
  ...callOffice(world),
  {
    label: textsIn(world.person.language).common.coursesButton,
    choice: { kind: 'go', to: 'courses' },
    look: 'second',
  },
]

function hereButtons(world: World): CardSaying['buttons'] {
  const { common } = textsIn(world.person.language)
  return [
    { label: common.coursesButton, choice: { kind: 'go', to: 'courses' }, look: 'second' },
    { label: common.helpButton, choice: { kind: 'go', to: 'help' }, look: 'people' },
  ]
}
