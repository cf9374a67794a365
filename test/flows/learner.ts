/**
 * A learner at the bot's door, in the little world of these tests, who holds every turn to the laws that no flow may
 * break. Decides nothing: `respond` does.
 */
import { expect } from 'vitest'
import { respond } from '../../bot/flows'
import type { Outcome } from '../../bot/flows/flow'
import { lookFor } from '../../bot/flows/look'
import { ChatEvent, ChatState } from '../../shared/chat'
import { type Choice, choiceLimit, decodeChoice, encodeChoice } from '../../shared/choice'
import { consentVersion } from '../../shared/consent'
import type { Course, Edition } from '../../shared/course'
import type { Fact } from '../../shared/fact'
import type { Card, Enrolment, Person } from '../../shared/person'
import { type Button, type CardSaying, type QuestionSaying, Saying } from '../../shared/saying'
import { applyTurn, type LittleWorld, later, newWorld } from '../world'
import { onShelf } from './fixture-course'

/** 1 January 2026, nine in the morning in Bangkok. */
export const newYear = Date.UTC(2026, 0, 1, 2)
export const day = 86_400_000

export interface Learner {
  state: ChatState
  person: Person
  now: number
  /** Courses on the shelves; editions of the past stay readable through `editions`. */
  catalogue: Edition[]
  editions: Edition[]
  readonly enrolments: Enrolment[]
  cards: Card[]
  facts: Fact[]
  last: Outcome
  world: LittleWorld
}

/** A learner with a name and consent who has learned nothing yet. */
export function learner(courses: Course[], change: Partial<Person> = {}): Learner {
  const state: ChatState = { at: 'menu' }
  const person: Person = {
    ...newWorld({ catalogue: [] }).person,
    name: 'สมศรี',
    consent: consentVersion,
    ...change,
  }
  let editions = courses.map((course) => onShelf(course))
  const course: LittleWorld['course'] = (id, edition) =>
    editions.find((e) => e.course.id === id && e.edition === edition)?.course
  const l = {
    state,
    facts: [] as Fact[],
    last: { state, say: [], record: [], begin: [] } as Outcome,
    world: newWorld({ now: newYear, catalogue: editions, course, person }),
    get enrolments() {
      return l.world.enrolments
    },
    get person() {
      return l.world.person
    },
    set person(changed) {
      l.world = { ...l.world, person: changed }
    },
    get now() {
      return l.world.now
    },
    set now(ms) {
      l.world = later(l.world, ms - l.world.now)
    },
    get catalogue() {
      return l.world.catalogue
    },
    set catalogue(shelf) {
      l.world = { ...l.world, catalogue: shelf }
    },
    get editions() {
      return editions
    },
    set editions(known) {
      editions = known
    },
    get cards() {
      return l.world.planned
    },
    set cards(planned) {
      l.world = later({ ...l.world, planned }, 0)
    },
  }
  return l
}

/** One event: decided, checked, kept. */
export function does(l: Learner, event: ChatEvent): Outcome {
  const look = lookFor(l.state, event, l.world)
  const outcome = respond(l.state, ChatEvent.parse(event), { ...l.world, seen: look && l.world.find?.(look) })
  holdTheLaws(outcome)
  l.facts.push(...outcome.record)
  l.world = applyTurn(l.world, outcome)
  l.state = outcome.state
  l.last = outcome
  return outcome
}

export const taps = (l: Learner, choice: Choice): Outcome => does(l, { kind: 'tapped', choice })
export const writes = (l: Learner, text: string): Outcome => does(l, { kind: 'wrote', text })

/** Everything tappable in what was said last, with the words on it. */
export const tappable = (say: Saying[]): { label: string; choice: Choice }[] => say.flatMap(tappableIn)

function tappableIn(saying: Saying): { label: string; choice: Choice }[] {
  if (saying.kind === 'cards') return saying.cards.flatMap(tappableIn)
  if (saying.kind !== 'card' && saying.kind !== 'question') return []
  const buttons = saying.buttons.flatMap((b) => ('choice' in b ? [{ label: b.label, choice: b.choice }] : []))
  if (saying.kind === 'question') {
    return [...saying.options.map(({ text, choice }) => ({ label: text, choice })), ...buttons]
  }
  const rows = (saying.rows ?? []).flatMap(({ title, choice }) => (choice ? [{ label: title, choice }] : []))
  return [...rows, ...buttons]
}

/** Taps what carries these words in the last turn. */
export function tapsOn(l: Learner, label: string): Outcome {
  const found = tappable(l.last.say).find((each) => each.label === label)
  expect(found, `a button “${label}” among ${tappable(l.last.say).map((each) => each.label)}`).toBeDefined()
  return found ? taps(l, found.choice) : l.last
}

/** The question that was asked last. */
export function asked(outcome: Outcome): QuestionSaying {
  const found = outcome.say.find((each) => each.kind === 'question')
  expect(found, 'a question').toBeDefined()
  return found as QuestionSaying // the line above stops a turn that asked none
}

/** All cards of a turn, those side by side too. */
export const cardsIn = (outcome: Outcome): CardSaying[] => outcome.say.flatMap(cardsOf)

function cardsOf(saying: Saying): CardSaying[] {
  if (saying.kind === 'cards') return saying.cards
  return saying.kind === 'card' ? [saying] : []
}

/** Every word of a turn, as one text. */
export const textOf = (outcome: Outcome): string => JSON.stringify(outcome.say)

/** The laws that hold in every turn, whatever was done. */
export function holdTheLaws({ state, say }: Outcome): void {
  expect(ChatState.safeParse(state).success, `a state that can be stored: ${state.at}`).toBe(true)
  expect(say.length, 'bubbles in a turn').toBeLessThanOrEqual(5)
  for (const saying of say) holdsAsABubble(saying)
  const last = say.at(-1)
  if (last) holdsAsQuickReplies(last.quick ?? [])
}

function holdsAsABubble(saying: Saying): void {
  expect(Saying.safeParse(saying).error, 'a saying that can be stored').toBeUndefined()
  const cards = cardsOf(saying)
  expect(cards.length).toBeLessThanOrEqual(10)
  for (const card of cards) {
    expect(card.buttons.length, `a way on from “${card.title}”`).toBeGreaterThan(0)
    oneMain(card.buttons)
  }
  if (saying.kind === 'question') expect(saying.options.length).toBeGreaterThan(0)
  for (const { choice } of tappableIn(saying)) holdsOnAButton(choice)
}

function holdsAsQuickReplies(quick: Button[]): void {
  expect(quick.length, 'quick replies under the last bubble').toBeGreaterThan(1)
  expect(quick.length).toBeLessThanOrEqual(13)
  for (const { label } of quick) expect([...label].length, label).toBeLessThanOrEqual(20)
}

const oneMain = (buttons: Button[]): void =>
  expect(buttons.filter((b) => 'look' in b && b.look === 'main').length, 'main buttons').toBeLessThanOrEqual(
    1,
  )

function holdsOnAButton(choice: Choice): void {
  const data = encodeChoice(choice)
  expect(data.length).toBeLessThanOrEqual(choiceLimit)
  expect(decodeChoice(data)).toEqual(choice)
}
