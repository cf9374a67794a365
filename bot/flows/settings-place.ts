/**
 * Province and school, both as the person likes: by tapping, by typing, or not at all.
 *
 *   settings.province ──region──▶ settings.province ──province, or not saying──▶ menu
 *   settings.school ──typed, or none──▶ menu
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Fact } from '../../shared/fact'
import { readSchool } from '../../shared/names'
import { provinceOf, regions } from '../../shared/provinces'
import { textsIn } from '../../shared/texts'
import { findProvince } from '../../shared/wishes/find-province'
import { type Outcome, recording, saying, type World } from './flow'
import { sayAndStay } from './open-step'
import { provinceCard, regionCard } from './place-bubbles'
import { savedCard, settled } from './settings-bubbles'

/** The provinces of a region. */
export function showRegion(_state: ChatState, choice: ChoiceOf<'region'>, world: World): Outcome {
  const region = regions.find(({ id }) => id === choice.region)
  return saying({ at: 'settings.province' }, region ? regionCard(region.id, world) : provinceCard(world))
}

/** Keeps a province, or that it is not told. One we do not know asks again. */
export function setProvince(state: ChatState, choice: ChoiceOf<'province'>, world: World): Outcome {
  const { person } = world
  const texts = textsIn(person.language).settings
  const province = provinceOf(choice.province ?? undefined)
  if (choice.province !== null && !province) return saying({ at: 'settings.province' }, provinceCard(world))
  if ((person.province ?? null) === choice.province) return nothingNew(state, world)
  const title = province?.name[person.language] ?? texts.savedNothing
  return saved(state, title, { kind: 'province-given', province: choice.province }, world)
}

/** A province was typed: kept when it is clear, asked back when it is nearly so. */
export function typeProvince(state: ChatState, text: string, world: World): Outcome {
  const texts = textsIn(world.person.language).settings
  const found = findProvince(text)
  if (!found) return sayAndStay(state, texts.provinceUnknown, world)
  const { code, name } = found.province
  if (found.sure) return setProvince(state, { kind: 'province', province: code }, world)
  return saying(state, {
    kind: 'card',
    title: texts.provinceGuess,
    buttons: [
      {
        label: name[world.person.language],
        choice: { kind: 'province', province: code },
        look: 'main',
      },
      { label: texts.otherProvinceButton, choice: { kind: 'setting', what: 'province' }, look: 'second' },
    ],
  })
}

/** A school was typed. */
export function typeSchool(state: ChatState, text: string, world: World): Outcome {
  const texts = textsIn(world.person.language).settings
  const school = readSchool(text)
  if (school === 'too-long') return sayAndStay(state, texts.schoolTooLong, world)
  if (school === 'no-letters') return sayAndStay(state, texts.schoolNoLetters, world)
  return saved(state, school, { kind: 'school-given', school }, world)
}

/** No school, or not telling. */
export function noSchool(state: ChatState, world: World): Outcome {
  if (world.person.school === undefined) return nothingNew(state, world)
  const { savedNothing } = textsIn(world.person.language).settings
  return saved(state, savedNothing, { kind: 'school-given', school: null }, world)
}

const saved = (state: ChatState, title: string, fact: Fact, world: World): Outcome =>
  recording(saying(settled(state), savedCard(title, world)), fact)

function nothingNew(state: ChatState, world: World): Outcome {
  return sayAndStay(settled(state), textsIn(world.person.language).settings.keptAsBefore, world)
}
