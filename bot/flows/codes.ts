/**
 * What a scanned or typed code opens: a class, a place on a class list, an invitation; and the setup code. Without consent
 * nothing is opened: it is asked for first, and then gone on with by itself.
 *
 *   a class's code ──▶ in the class, then the name, then its first lesson      an invitation ──▶ "will you?" (`team.ts`)
 *   a place's code ──▶ in the class under the name of the list                 the setup code ──▶ the first administrator
 */
import type { ChatState } from '../../shared/chat'
import type { Code } from '../../shared/code'
import type { Place, Seen } from '../../shared/desk'
import type { Fact } from '../../shared/fact'
import type { Class } from '../../shared/person'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { nameCard } from './asked'
import { courseTitle, joinedCard } from './class-bubbles'
import { askConsent, mayRecord } from './consent'
import { enrol } from './enrolment'
import { type Outcome, recording, saying, type World } from './flow'
import { sayAndStay } from './open-step'
import { offerRole } from './team'
import { becomeFirst } from './team-first'

type Found<Kind extends Seen['found']> = Extract<Seen, { found: Kind }>

/** Opens what a code names, as it was looked at. */
export function openCode(state: ChatState, code: Code, world: World): Outcome {
  const texts = textsIn(world.person.language).codes
  const { seen } = world
  switch (seen?.found) {
    case 'class-code':
      return join(state, code, { class: seen.class }, world)
    case 'place':
      return claim(state, code, seen, world)
    case 'invitation':
      return offerRole(state, seen.invitation, world)
    case 'binding':
      return sayAndStay(state, texts.groupCodeHere, world)
    default:
      return sayAndStay(state, texts.unknown, world)
  }
}

/** Answers a setup code. */
export function openSetup(state: ChatState, { is, ...seen }: Found<'setup'>, world: World): Outcome {
  const texts = textsIn(world.person.language).codes
  if (is === 'right') return becomeFirst(state, world)
  if (is === 'wrong') return recording(sayAndStay(state, texts.setupWrong, world), { kind: 'setup-guessed' })
  if (is === 'done') return sayAndStay(state, texts.setupDone, world)
  const minutes = 'until' in seen ? Math.ceil((Number(seen.until) - world.now) / 60_000) : 60
  return sayAndStay(state, texts.setupClosed({ minutes }), world)
}

function claim(
  state: ChatState,
  code: Code,
  { place, class: joined }: Found<'place'>,
  world: World,
): Outcome {
  const texts = textsIn(world.person.language).codes
  if (place.claimedBy !== undefined && place.claimedBy !== world.person.id)
    return sayAndStay(state, texts.placeTaken, world)
  return join(state, code, { class: joined, place }, world)
}

/** Into the class, and on to its course; a name is asked for where the list did not tell one. */
function join(
  state: ChatState,
  code: Code,
  { class: joined, place }: { class: Class; place?: Place },
  world: World,
): Outcome {
  const { person } = world
  const texts = textsIn(person.language).codes
  if (joined.trainer?.id === person.id) return sayAndStay(state, texts.ownClass, world)
  if (world.classes.some(({ id }) => id === joined.id)) return sayAndStay(state, texts.inAlready, world)
  if (!mayRecord(world)) {
    const soft = texts.toJoin({ course: courseTitle(joined, world), school: joined.school })
    return askConsent(world, undefined, { code, soft })
  }
  const named: Fact[] = place && person.name === undefined ? [{ kind: 'named', name: place.name }] : []
  const then: World = {
    ...world,
    person: { ...person, name: person.name ?? place?.name },
    classes: [joined, ...world.classes],
  }
  const facts: Fact[] = [
    { kind: 'joined', class: joined.id, ...(place ? { place: place.id } : {}) },
    ...named,
  ]
  return recording(welcomed(joined, then), ...facts)
}

function welcomed(joined: Class, world: World): Outcome {
  const card = joinedCard(joined, world)
  if (world.person.name !== undefined) return before(card, enrol({ at: 'menu' }, joined.course, world))
  const naming: ChatState = { at: 'welcome.naming', course: joined.course }
  return saying(naming, card, nameCard(naming, world))
}

/** LINE shows five bubbles: the newest are the ones that matter. */
const before = (first: Saying, outcome: Outcome): Outcome => ({
  ...outcome,
  say: [first, ...outcome.say].slice(-5),
})
