/**
 * Meeting for the first time: hello, consent, a name, and at once the first lesson.
 *
 *   followed ──▶ welcome.consenting ──yes──▶ welcome.naming ──a name, or later──▶ the course wanted, or the first lesson
 *                      ├──details──▶ welcome.consenting
 *                      └──not now──▶ menu (nothing is kept; courses and help can be looked at)
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { consentVersion } from '../../shared/consent'
import type { CourseId } from '../../shared/course'
import type { Fact } from '../../shared/fact'
import { type ReadName, readName } from '../../shared/names'
import type { Person } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import { nameCard } from './asked'
import { openCode } from './codes'
import { askConsent, consentButtons, consentCard, consentDetails, mayRecord } from './consent'
import { enrol, startFirst } from './enrolment'
import { type Outcome, recording, saying, type World } from './flow'
import { openStep, sayAndStay } from './open-step'
import { settled, wordsCard } from './settings-bubbles'
import { callName } from './way-on'

/** The first bubble a new friend sees: who we are, and the short question for consent. */
export function welcome(world: World): Outcome {
  const texts = textsIn(world.person.language).welcome
  const ask = consentCard(world)
  return saying(
    { at: 'welcome.consenting' },
    { ...ask, strip: 'line', title: texts.helloTitle, lines: [texts.helloLine, ...texts.consentLines] },
  )
}

/** The whole text of the consent, with yes and not now. */
export const tellMore = (state: ChatState, world: World): Outcome =>
  mayRecord(world)
    ? sayAndStay(state, textsIn(world.person.language).welcome.agreedAlready, world)
    : saying(consenting(state), consentDetails(world, consentButtons(world)))

const consenting = (state: ChatState): ChatState =>
  state.at === 'welcome.consenting' ? state : { at: 'welcome.consenting' }

/** Not now: nothing is kept, and everything can be looked at. */
export function consentLater(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language)
  if (mayRecord(world)) return sayAndStay(state, texts.welcome.agreedAlready, world)
  return saying(
    { at: 'menu' },
    wordsCard(texts.welcome.laterTitle, texts.welcome.laterLines, [
      { label: texts.common.coursesButton, choice: { kind: 'go', to: 'courses' }, look: 'main' },
      { label: texts.common.startButton, choice: { kind: 'go', to: 'start' }, look: 'second' },
    ]),
  )
}

/** Yes. An old button with older words is asked again with those of today. */
export function consent(state: ChatState, choice: ChoiceOf<'consent'>, world: World): Outcome {
  const texts = textsIn(world.person.language).welcome
  if (mayRecord(world)) return sayAndStay(state, texts.agreedAlready, world)
  const wanted = state.at === 'welcome.consenting' ? state.course : undefined
  if (choice.version !== consentVersion) return askConsent(world, wanted)
  const agreed: Fact = { kind: 'consented', version: consentVersion }
  const then = withPerson(world, { consent: consentVersion })
  if (state.at === 'welcome.consenting' && state.code !== undefined)
    return recording(openCode({ at: 'menu' }, state.code, then), agreed)
  if (world.person.name !== undefined) return recording(goOn(wanted, then), agreed)
  const next: ChatState = { at: 'welcome.naming', ...(wanted ? { course: wanted } : {}) }
  const ask = nameCard(next, then)
  return { state: next, say: [{ ...ask, soft: texts.nameThanks }], record: [agreed], begin: [] }
}

/** LINE's own name was tapped. */
export function tapName(state: ChatState, choice: ChoiceOf<'name'>, world: World): Outcome {
  const waits = state.at === 'welcome.naming' || state.at === 'settings.naming'
  const { language, name } = world.person
  if (!waits && name !== undefined) {
    const known = textsIn(language).welcome.nameOld({ name: callName(world.person, language) })
    return sayAndStay(state, known, world)
  }
  return named(state, readName(choice.name), world)
}

/** A name was typed while one was asked for. */
export const typeName = (state: ChatState, text: string, world: World): Outcome =>
  named(state, readName(text), world)

/** Keeps a name and goes on: to the lesson when we are just meeting, else says how they are called now. */
function named(state: ChatState, read: ReadName, world: World): Outcome {
  const { language } = world.person
  const texts = textsIn(language)
  if (read === 'too-long') return sayAndStay(state, texts.welcome.nameTooLong, world)
  if (read === 'no-letters') return sayAndStay(state, texts.welcome.nameNoLetters, world)
  const facts: Fact[] = [{ kind: 'named', name: read.name }]
  if (read.address) facts.push({ kind: 'addressed', address: read.address })
  const then = withPerson(world, { name: read.name, ...(read.address ? { address: read.address } : {}) })
  const name = callName(then.person, language)
  if (state.at === 'welcome.naming') {
    return recording(before(texts.welcome.hello({ name }), goOn(state.course, then)), ...facts)
  }
  return recording(saying(settled(state), savedName(name, then)), ...facts)
}

function savedName(name: string, world: World) {
  const texts = textsIn(world.person.language).settings
  return wordsCard(
    texts.savedName({ name }),
    [],
    [
      { label: texts.addressRow, choice: { kind: 'setting', what: 'address' }, look: 'second' },
      { label: texts.backButton, choice: { kind: 'go', to: 'settings' }, look: 'second' },
    ],
    texts.saved,
  )
}

/** No name now. */
export function nameLater(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language)
  if (state.at === 'welcome.naming') return before(texts.welcome.helloNameless, goOn(state.course, world))
  const next = settled(state)
  return saying(next, { kind: 'words', text: texts.settings.keptAsBefore }, ...openStep(next, world))
}

/** What was wanted before we asked, else the first lesson. */
const goOn = (course: CourseId | undefined, world: World): Outcome =>
  course === undefined ? startFirst(world) : enrol({ at: 'menu' }, course, world)

const before = (text: string, outcome: Outcome): Outcome => ({
  ...outcome,
  say: [{ kind: 'words', text }, ...outcome.say],
})

const withPerson = (world: World, change: Partial<Person>): World => ({
  ...world,
  person: { ...world.person, ...change },
})
