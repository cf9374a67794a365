/**
 * A learner at the bot's door, with a memory that keeps facts the plain way and holds every turn to the laws that no
 * flow may break. It decides nothing itself: `respond` does.
 */
import { expect } from 'vitest'
import { respond } from '../../bot/flows'
import type { Outcome, World } from '../../bot/flows/flow'
import {
  type Button,
  type CardSaying,
  ChatEvent,
  ChatState,
  type Fact,
  type QuestionSaying,
  Saying,
} from '../../shared/chat'
import { type Choice, choiceLimit, decodeChoice, encodeChoice } from '../../shared/choice'
import { consentVersion } from '../../shared/consent'
import type { Course, Edition } from '../../shared/course'
import type { Card, Enrolment, Person } from '../../shared/person'
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
  enrolments: Enrolment[]
  cards: Card[]
  facts: Fact[]
  last: Outcome
  ids: number
}

/** A learner with a name and consent who has learned nothing yet. */
export function learner(courses: Course[], change: Partial<Person> = {}): Learner {
  const shelf = courses.map((course) => onShelf(course))
  const person: Person = {
    id: 'somsri',
    language: 'th',
    name: 'สมศรี',
    address: 'khun',
    consent: consentVersion,
    menu: 'newcomer',
    ...change,
  }
  const state: ChatState = { at: 'menu' }
  const last: Outcome = { state, say: [], record: [], begin: [] }
  return {
    state,
    person,
    now: newYear,
    catalogue: shelf,
    editions: shelf,
    enrolments: [],
    cards: [],
    facts: [],
    last,
    ids: 0,
  }
}

/** What the flows see of this learner now. */
export function worldOf(l: Learner): World {
  const due = l.cards.filter((card) => card.dueAt <= l.now).sort((a, b) => a.dueAt - b.dueAt)
  return {
    now: l.now,
    freshId: `fresh-${l.ids}`,
    chat: 'direct',
    person: l.person,
    office: { name: 'โรงเรียนผู้สูงอายุ', phone: '053123456' },
    catalogue: l.catalogue,
    course: (id, edition) => l.editions.find((e) => e.course.id === id && e.edition === edition)?.course,
    enrolments: l.enrolments,
    dueCards: due.slice(0, 3),
    keepsakes: [],
  }
}

/** One event: decided, checked, kept. */
export function does(l: Learner, event: ChatEvent): Outcome {
  const outcome = respond(l.state, ChatEvent.parse(event), worldOf(l))
  holdTheLaws(outcome)
  for (const fact of outcome.record) keep(l, fact)
  l.facts.push(...outcome.record)
  l.state = outcome.state
  l.last = outcome
  l.person = { ...l.person, lastAt: l.now }
  l.ids += 1
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
export const cardsIn = (outcome: Outcome): CardSaying[] =>
  outcome.say.flatMap((each) => (each.kind === 'cards' ? each.cards : each.kind === 'card' ? [each] : []))

/** Every word of a turn, as one text. */
export const textOf = (outcome: Outcome): string => JSON.stringify(outcome.say)

/** The laws that hold in every turn, whatever was done. */
export function holdTheLaws(outcome: Outcome): void {
  expect(ChatState.safeParse(outcome.state).success, `a state that can be stored: ${outcome.state.at}`).toBe(true)
  expect(outcome.say.length, 'bubbles in a turn').toBeLessThanOrEqual(5)
  for (const saying of outcome.say) {
    expect(Saying.safeParse(saying).error, 'a saying that can be stored').toBeUndefined()
    const cards = saying.kind === 'cards' ? saying.cards : saying.kind === 'card' ? [saying] : []
    expect(cards.length).toBeLessThanOrEqual(10)
    for (const card of cards) {
      expect(card.buttons.length, `a way on from “${card.title}”`).toBeGreaterThan(0)
      oneMain(card.buttons)
    }
    if (saying.kind === 'question') expect(saying.options.length).toBeGreaterThan(0)
    for (const { choice } of tappableIn(saying)) holdsOnAButton(choice)
  }
  const quick = outcome.say.at(-1)?.quick
  if (outcome.say.length > 0) expect(quick?.length, 'quick replies under the last bubble').toBeGreaterThan(1)
  for (const button of quick ?? []) expect([...button.label].length, button.label).toBeLessThanOrEqual(20)
  expect(quick?.length ?? 0).toBeLessThanOrEqual(13)
}

const oneMain = (buttons: Button[]): void =>
  expect(buttons.filter((b) => 'look' in b && b.look === 'main').length, 'main buttons').toBeLessThanOrEqual(1)

function holdsOnAButton(choice: Choice): void {
  const data = encodeChoice(choice)
  expect(data.length).toBeLessThanOrEqual(choiceLimit)
  expect(decodeChoice(data)).toEqual(choice)
}

/** Keeps one fact as the database does: first answers stay, what has a key is there once. */
function keep(l: Learner, fact: Fact): void {
  if (fact.kind === 'enrolled') {
    const { enrolment: id, course, edition } = fact
    const empty = { watched: [], practised: [], answers: [], attempts: [], ratings: [] }
    l.enrolments = [{ id, course, edition, at: l.now, ...empty }, ...l.enrolments]
  }
  if (fact.kind === 'menu-linked') l.person = { ...l.person, menu: fact.menu }
  if (fact.kind === 'card-planned' || fact.kind === 'card-done') {
    l.cards = l.cards.filter((card) => card.course !== fact.course || card.question !== fact.question)
  }
  if (fact.kind === 'card-planned') l.cards = [...l.cards, fact]
  l.enrolments = l.enrolments.map((enrolment) => keptIn(enrolment, fact, l.now))
}

function keptIn(old: Enrolment, fact: Fact, now: number): Enrolment {
  const e = structuredClone(old)
  const mine = 'enrolment' in fact && fact.enrolment === e.id
  if (mine && fact.kind === 'watched') e.watched = [...new Set([...e.watched, fact.lesson])]
  if (mine && fact.kind === 'practised') e.practised = [...new Set([...e.practised, fact.lesson])]
  if (mine && fact.kind === 'answered' && !e.answers.some((a) => a.question === fact.question)) {
    e.answers.push({ question: fact.question, picks: fact.picks, right: fact.right })
  }
  if (mine && fact.kind === 'attempt-started') {
    e.attempts.push({ id: fact.attempt, number: fact.number, startedAt: now, answers: [] })
  }
  if (mine && fact.kind === 'finished') e.finishedAt ??= now
  if (mine && fact.kind === 'rated') e.ratings.push({ what: fact.what, value: fact.value })
  const attempt = 'attempt' in fact ? e.attempts.find((a) => a.id === fact.attempt) : undefined
  if (attempt && fact.kind === 'attempt-answered') {
    attempt.answers = attempt.answers.filter((a) => a.question !== fact.question)
    attempt.answers.push({ question: fact.question, picks: fact.picks })
  }
  if (attempt && fact.kind === 'attempt-sent') {
    Object.assign(attempt, { sentAt: now, right: fact.right, of: fact.of, passed: fact.passed })
  }
  return e
}
