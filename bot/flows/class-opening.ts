/**
 * Opening a class: five short questions, each one tap where that is possible. What was answered stands in the state, so it
 * can be left and gone on with months later.
 *
 *   open a class ──course──▶ school ──▶ province ──▶ first day ──▶ goal, or none ──▶ open, with its QR
 */
import type { ChatState, StateAt } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { codeFrom } from '../../shared/code'
import { showDate } from '../../shared/dates'
import { bangkokDayStart, nextMonday } from '../../shared/daytime'
import { cutGraphemes } from '../../shared/graphemes'
import { readSchool } from '../../shared/names'
import { provinceOf, type RegionId, regions } from '../../shared/provinces'
import { readDate } from '../../shared/read-date'
import { may } from '../../shared/roles'
import { textsIn } from '../../shared/texts'
import { findProvince } from '../../shared/wishes/find-province'
import { classCard } from './class-bubbles'
import { openingCard, provincesCard } from './class-opening-bubbles'
import { type Outcome, recording, saying, type World } from './flow'
import { notYours } from './not-yours'
import { sayAndStay } from './open-step'

type Opening = StateAt<'class.opening'>

/** Letters a reader sees. */
const longestGoal = 200

/** Which course? */
export function askCourse(state: ChatState, world: World): Outcome {
  if (!may(world.person.roles, 'open-class')) return notYours(state, world)
  return saying({ at: 'menu' }, openingCard(undefined, world))
}

/** The course was chosen: which school? */
export function chooseCourse(state: ChatState, { course }: ChoiceOf<'class-open'>, world: World): Outcome {
  if (!world.catalogue.some((edition) => edition.course.id === course)) return askCourse(state, world)
  return ask({ at: 'class.opening', course }, world)
}

const ask = (opening: Opening, world: World): Outcome => saying(opening, openingCard(opening, world))

/** An old button of a class that was opened, or left, meanwhile. */
const over = (state: ChatState, world: World): Outcome =>
  sayAndStay(state, textsIn(world.person.language).classes.openingOver, world)

/** The trainer's own school. */
export function ownSchool(state: ChatState, _: ChoiceOf<'class-own-school'>, world: World): Outcome {
  const { school } = world.person
  return state.at === 'class.opening' && school ? ask({ ...state, school }, world) : over(state, world)
}

/** The provinces of a region. */
export function showRegion(state: ChatState, choice: ChoiceOf<'region'>, world: World): Outcome {
  const region: RegionId | undefined = regions.find(({ id }) => id === choice.region)?.id
  if (state.at !== 'class.opening') return over(state, world)
  return region ? saying(state, provincesCard(region, world)) : ask(state, world)
}

/** The province was tapped. */
export function chooseProvince(state: ChatState, { province }: ChoiceOf<'province'>, world: World): Outcome {
  if (state.at !== 'class.opening') return over(state, world)
  const known = provinceOf(province ?? undefined)
  return ask(known ? { ...state, province: known.code } : state, world)
}

/** The first day was tapped. */
export function chooseStart(state: ChatState, { day }: ChoiceOf<'class-start'>, world: World): Outcome {
  if (state.at !== 'class.opening') return over(state, world)
  const days = {
    today: bangkokDayStart(world.now),
    tomorrow: bangkokDayStart(world.now, 1),
    monday: nextMonday(world.now),
  }
  return ask({ ...state, startsAt: days[day] }, world)
}

/** No goal: everything is there. */
export const noGoal = (state: ChatState, _: ChoiceOf<'class-no-goal'>, world: World): Outcome =>
  state.at === 'class.opening' ? opened(state, undefined, world) : over(state, world)

/** The open question was answered in words. */
export function typeOpening(state: Opening, text: string, world: World): Outcome {
  const { classes, settings } = textsIn(world.person.language)
  if (!may(world.person.roles, 'open-class')) return notYours(state, world)
  if (state.school === undefined) {
    const school = readSchool(text)
    if (school === 'too-long') return sayAndStay(state, settings.schoolTooLong, world)
    if (school === 'no-letters') return sayAndStay(state, settings.schoolNoLetters, world)
    return ask({ ...state, school }, world)
  }
  if (state.province === undefined) {
    const found = findProvince(text)
    if (!found?.sure) return sayAndStay(state, settings.provinceUnknown, world)
    return ask({ ...state, province: found.province.code }, world)
  }
  if (state.startsAt === undefined) return typeStart(state, text, world)
  const goal = text.replace(/\s+/g, ' ').trim()
  if (!/\p{L}/u.test(goal)) return sayAndStay(state, classes.goalNoLetters, world)
  return opened(state, cutGraphemes(goal, longestGoal), world)
}

function typeStart(state: Opening, text: string, world: World): Outcome {
  const texts = textsIn(world.person.language).classes
  const startsAt = readDate(text, world.now)
  if (startsAt === undefined) return sayAndStay(state, texts.startUnknown, world)
  if (startsAt < bangkokDayStart(world.now, -366) || startsAt > bangkokDayStart(world.now, 366))
    return sayAndStay(state, texts.startFar({ date: showDate(startsAt, world.person.language) }), world)
  return ask({ ...state, startsAt }, world)
}

function opened(state: Opening, goal: string | undefined, world: World): Outcome {
  const { course, school, province, startsAt } = state
  if (school === undefined || province === undefined || startsAt === undefined) return ask(state, world)
  const { person } = world
  const id = codeFrom('class', world.freshId)
  const one = { id, course, school, province, startsAt, ...(goal ? { goal } : {}) }
  const seen = {
    ...one,
    trainer: { id: person.id, name: person.name, address: person.address },
    learners: 0,
    openPlaces: 0,
  }
  const texts = textsIn(person.language).classes
  return recording(saying({ at: 'menu' }, classCard(seen, '', world, texts.opened)), {
    kind: 'class-opened',
    class: id,
    course,
    school,
    province,
    startsAt,
    ...(goal ? { goal } : {}),
  })
}
