/**
 * The open questions that are not learning: consent, name, province, school, deletion, a telephone number, a request for
 * help. How each looks when it is asked and when it is shown again. Knows no flow.
 */
import type { ChatState } from '../../shared/chat'
import { formatPhone } from '../../shared/dates'
import { offeredName } from '../../shared/names'
import type { Button, CardSaying, Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { listingCard } from './class-bubbles'
import { openingCard } from './class-opening-bubbles'
import { consentCard } from './consent'
import type { World } from './flow'
import { helpCard } from './help-bubbles'
import { phoneNumberCard } from './phone-bubbles'
import { provinceCard, schoolCard } from './place-bubbles'
import { callName } from './way-on'

/** The open step shown again; undefined for the states of learning and for the menu. */
export function askedStep(state: ChatState, world: World): Saying[] | undefined {
  switch (state.at) {
    case 'welcome.consenting':
      return [consentCard(world)]
    case 'welcome.naming':
    case 'settings.naming':
      return [nameCard(state, world)]
    case 'settings.province':
      return [provinceCard(world)]
    case 'settings.school':
      return [schoolCard(world)]
    case 'settings.deleting':
      return [deletingCard(world)]
    case 'class.opening':
      return [openingCard(state, world)]
    case 'class.listing':
      return [listingCard(state.class, world)]
    case 'settings.phone':
      return [phoneNumberCard(state.request, world)]
    case 'help.waiting':
      return [helpCard(world, 'still')]
    default:
      return undefined
  }
}

/** Asks for a name: LINE's own as one tap, typing, or a way past. */
export function nameCard(state: ChatState, world: World): CardSaying {
  const texts = textsIn(world.person.language).welcome
  const offered = offeredName(world.lineName)
  const known = state.at === 'settings.naming' && world.person.name !== undefined
  const take: Button[] = offered
    ? [{ label: offered, choice: { kind: 'name', name: offered }, look: 'main' }]
    : []
  return {
    kind: 'card',
    title: texts.nameTitle,
    lines: [offered ? texts.nameHintOffered : known ? texts.nameHintKnown : texts.nameHint],
    buttons: [
      ...take,
      {
        label: known ? texts.nameKeepButton : texts.nameSkipButton,
        choice: { kind: 'name-later' },
        look: 'second',
      },
    ],
  }
}

/** Asks once more before everything goes, and says what would be lost. To keep it is the main button. */
export function deletingCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).settings
  return {
    kind: 'card',
    title: texts.deleteTitle,
    lines: [texts.deleteLoses],
    points: whatIsKept(world),
    buttons: [
      { label: texts.deleteKeepButton, choice: { kind: 'go', to: 'settings' }, look: 'main' },
      { label: texts.deleteYesButton, choice: { kind: 'delete-all' } },
    ],
  }
}

/** What is kept about this person, a phrase each; empty when nothing is. */
export function whatIsKept(world: World): string[] {
  const { person, enrolments, help } = world
  const { settings: texts, phone } = textsIn(person.language)
  const finished = enrolments.filter((enrolment) => enrolment.finishedAt !== undefined).length
  const name = callName(person, person.language)
  const anything = person.consent ?? enrolments[0]
  const kept: [unknown, string][] = [
    [name, texts.losesName({ name })],
    [person.province ?? person.school, texts.losesPlace],
    [enrolments.length, texts.losesCourses({ count: enrolments.length })],
    [finished, texts.losesFinished({ count: finished })],
    [anything, texts.losesKeepsakes],
    [help, texts.losesHelp],
    [person.phone, phone.loses({ phone: formatPhone(person.phone ?? '') })],
    [person.consent, texts.losesConsent],
  ]
  return kept.filter(([there]) => there).map(([, phrase]) => phrase)
}
