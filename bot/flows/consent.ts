/**
 * The consent "to learn": what is asked before anything is recorded. Knows no other flow, so each may ask for it.
 *
 *   whatever would record something ──no consent──▶ welcome.consenting (with what was wanted)
 *                                                    └─▶ `welcome.ts` takes the answer and goes on there
 */

import { consentVersion, hasConsent, keptYears } from '../../shared/consent'
import type { CourseId } from '../../shared/course'
import { formatPhone } from '../../shared/dates'
import type { Button, CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { type Outcome, saying, type World } from './flow'

/** Whether what this person does may be recorded. */
export const mayRecord = (world: World): boolean => hasConsent(world.person)

/**
 * Asks for consent.
 *
 * @param course what the person wanted to enrol in; after consent and name they go straight there
 * @param code what they scanned, likewise; `soft` says above the question what it opens
 */
export const askConsent = (
  world: World,
  course?: CourseId,
  scanned?: { code: string; soft: string },
): Outcome =>
  saying(
    {
      at: 'welcome.consenting',
      ...(course ? { course } : {}),
      ...(scanned ? { code: scanned.code } : {}),
    },
    scanned ? { ...consentCard(world), soft: scanned.soft } : consentCard(world),
  )

/** The short first bubble: what is kept and why, with "tell me more" one tap away. */
export function consentCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).welcome
  return {
    kind: 'card',
    title: texts.consentTitle,
    lines: texts.consentLines,
    buttons: consentButtons(world, {
      label: texts.consentMoreButton,
      choice: { kind: 'consent-more' },
      look: 'second',
    }),
  }
}

/** Everything Thailand's personal data act asks us to say, a sentence each; with `buttons` below. */
export function consentDetails(world: World, buttons: Button[]): CardSaying {
  const { office, person } = world
  const texts = textsIn(person.language).welcome
  const phone = office.phone === undefined ? undefined : formatPhone(office.phone)
  return {
    kind: 'card',
    title: texts.detailsTitle,
    points: texts.details({ office: office.name, phone, years: keptYears }),
    soft: texts.detailsVersion({ version: consentVersion }),
    buttons,
  }
}

/** Yes, perhaps something between, and not now. */
export function consentButtons(world: World, ...between: Button[]): Button[] {
  const texts = textsIn(world.person.language).welcome
  return [
    { label: texts.consentButton, choice: { kind: 'consent', version: consentVersion }, look: 'main' },
    ...between,
    { label: texts.consentLaterButton, choice: { kind: 'consent-later' } },
  ]
}
