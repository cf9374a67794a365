/** Ways on that every flow offers at the end of its last bubble, and how somebody is greeted at its first. Knows no flow. */

import { hasConsent } from '../../shared/consent'
import type { Address, Language, Person } from '../../shared/person'
import type { Button } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import type { World } from './flow'
import { openEnrolment } from './progress'

/**
 * The quick replies under a last bubble: those given, then menu, then help from a person, always last.
 * `respond` adds `quickHelp(world)` itself wherever a last bubble came without quick replies.
 *
 * @param first at most 11 (LINE shows 13), labels of at most 20 graphemes
 */
export function quickHelp(world: { person: Pick<Person, 'language'> }, ...first: Button[]): Button[] {
  const texts = textsIn(world.person.language).common
  return [
    ...first,
    { label: texts.menuButton, choice: { kind: 'go', to: 'menu' } },
    { label: texts.helpButton, choice: { kind: 'go', to: 'help' }, look: 'people' },
  ]
}

/** "คุณสมศรี", as the person chose to be called; empty while no name is known. */
export const callName = (person: { name?: string; address: Address }, language: Language): string =>
  person.name === undefined
    ? ''
    : textsIn(language).common.called({ name: person.name, address: person.address })

/** After how long away somebody is greeted as coming back. */
const awayMs = 30 * 86_400_000

/** Whether the person was away for 30 days or more. */
export const wasAway = (person: Pick<Person, 'lastAt'>, now: number): boolean =>
  person.lastAt !== undefined && now - person.lastAt >= awayMs

/**
 * "ดีใจที่ได้เจอคุณสมศรีอีกนะคะ" for somebody who was away for 30 days or more, undefined otherwise. `respond` puts it
 * (and where they stood) before the first bubble of that turn by itself; no other flow needs to say it.
 */
export function backHint(world: World): string | undefined {
  const { person, now } = world
  if (!wasAway(person, now)) return undefined
  return textsIn(person.language).common.backAgain({ name: callName(person, person.language) })
}

/** The one way on from here: the course that is open, or the first step. */
export function wayOn(world: World, look: 'main' | 'second' = 'main'): Button {
  const texts = textsIn(world.person.language).common
  if (openEnrolment(world))
    return { label: texts.continueButton, choice: { kind: 'go', to: 'continue' }, look }
  const begun = hasConsent(world.person) && world.enrolments.length > 0
  return begun
    ? { label: texts.coursesButton, choice: { kind: 'go', to: 'courses' }, look }
    : { label: texts.startButton, choice: { kind: 'go', to: 'start' }, look }
}
