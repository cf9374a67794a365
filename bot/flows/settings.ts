/**
 * Settings: name, address, language, province, school, a longer rest. What they record needs consent, but for language.
 *
 *   settings ──name, province, school──▶ settings.naming │ settings.province │ settings.school ──▶ menu
 *            ──address, language, rest──▶ stays, set by one tap
 *            ──my data, delete──▶ `own-data.ts`
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { dayMs, showDate } from '../../shared/dates'
import type { Fact } from '../../shared/fact'
import type { Address, Language } from '../../shared/person'
import type { CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { nameCard } from './asked'
import { showCheerWays } from './cheers'
import { askConsent, mayRecord } from './consent'
import { type Outcome, recording, saying, type World } from './flow'
import { openStep, sayAndStay } from './open-step'
import { askDelete, showPrivacy } from './own-data'
import { phoneSetting } from './phone'
import { provinceCard, schoolCard } from './place-bubbles'
import { savedCard, settingsCard, settled, wordsCard } from './settings-bubbles'
import { wayOn } from './way-on'

/** Everything that can be set. Somebody who was asked whether to delete hears that nothing was. */
export function showSettings(state: ChatState, world: World): Outcome {
  if (state.at !== 'settings.deleting') return saying(settled(state), settingsCard(world))
  const texts = textsIn(world.person.language).settings
  const back = { label: texts.backButton, choice: { kind: 'go', to: 'settings' }, look: 'second' } as const
  return saying({ at: 'menu' }, wordsCard(texts.notDeleted, [], [wayOn(world), back]))
}

/** One thing to set. */
export function setting(state: ChatState, choice: ChoiceOf<'setting'>, world: World): Outcome {
  if (choice.what === 'language') return saying(settled(state), languageCard(world))
  if (choice.what === 'privacy') return showPrivacy(state, world)
  if (choice.what === 'delete') return askDelete(state, world)
  if (!mayRecord(world)) return askConsent(world)
  switch (choice.what) {
    case 'name':
      return saying({ at: 'settings.naming' }, nameCard({ at: 'settings.naming' }, world))
    case 'province':
      return saying({ at: 'settings.province' }, provinceCard(world))
    case 'school':
      return saying({ at: 'settings.school' }, schoolCard(world))
    case 'address':
      return saying(settled(state), addressCard(world))
    case 'phone':
      return phoneSetting(state, world)
    case 'pause':
      return saying(settled(state), pauseCard(world))
    case 'cheers':
      return showCheerWays(state, world)
    default:
      return choice.what satisfies never
  }
}

/** How to be addressed, each shown as it will sound. */
function addressCard({ person }: World): CardSaying {
  const texts = textsIn(person.language)
  const addresses: Address[] = ['khun', 'phi', 'lung', 'pa', 'ta', 'yai', 'ajarn', 'none']
  return {
    kind: 'card',
    title: texts.settings.addressTitle,
    rows: addresses.map((address) => ({
      title: person.name
        ? texts.common.called({ name: person.name, address })
        : texts.settings.addresses[address],
      choice: { kind: 'address', address },
    })),
    buttons: [{ label: texts.settings.backButton, choice: { kind: 'go', to: 'settings' }, look: 'second' }],
  }
}

/** Sets how to be addressed. */
export function setAddress(state: ChatState, choice: ChoiceOf<'address'>, world: World): Outcome {
  const { person } = world
  const texts = textsIn(person.language)
  if (choice.address === person.address) return sayAndStay(state, texts.settings.sameAsBefore, world)
  const name = person.name
    ? texts.common.called({ name: person.name, address: choice.address })
    : texts.settings.addresses[choice.address]
  const said = saying(settled(state), savedCard(texts.settings.savedName({ name }), world))
  return recording(said, { kind: 'addressed', address: choice.address })
}

/** Both languages, each in its own words, so that nobody is lost in the wrong one. */
function languageCard({ person }: World): CardSaying {
  const texts = textsIn(person.language).settings
  return {
    kind: 'card',
    title: texts.languageTitle,
    buttons: [
      { label: textsIn('th').settings.thai, choice: { kind: 'language', language: 'th' }, look: 'second' },
      { label: textsIn('en').settings.english, choice: { kind: 'language', language: 'en' }, look: 'second' },
      { label: texts.backButton, choice: { kind: 'go', to: 'settings' } },
    ],
  }
}

/** Speaks the other language from here on; the rich menu follows. Needs no consent: it says how to be answered. */
export function setLanguage(state: ChatState, language: Language, world: World): Outcome {
  const { person } = world
  if (language === person.language) {
    return sayAndStay(state, textsIn(language).settings.sameAsBefore, world)
  }
  const then: World = { ...world, person: { ...person, language } }
  const relinked: Fact[] = mayRecord(world) ? [{ kind: 'menu-linked', menu: person.menu }] : []
  return {
    state,
    say: [{ kind: 'words', text: textsIn(language).settings.languageNow }, ...openStep(state, then)],
    record: [{ kind: 'language-chosen', language }, ...relinked],
    begin: [{ kind: 'link-menu', menu: person.menu, language }],
  }
}

const rests = [
  { days: 7, label: 'pauseWeekButton' },
  { days: 30, label: 'pauseMonthButton' },
  { days: 90, label: 'pauseQuarterButton' },
] as const

function pauseCard(world: World): CardSaying {
  const { person, now } = world
  const texts = textsIn(person.language).settings
  const resting = person.pausedUntil !== undefined && person.pausedUntil > now
  const end = { label: texts.pauseEndButton, choice: { kind: 'pause', days: 0 }, look: 'main' } as const
  return wordsCard(
    texts.pauseTitle,
    [texts.pauseHint],
    [
      ...(resting ? [end] : []),
      ...rests.map(({ days, label }) => ({
        label: texts[label],
        choice: { kind: 'pause', days } as const,
        look: 'second' as const,
      })),
      { label: texts.backButton, choice: { kind: 'go', to: 'settings' } },
    ],
  )
}

/** Rests for some days, at most a year, or ends the rest with 0. */
export function pause(state: ChatState, choice: ChoiceOf<'pause'>, world: World): Outcome {
  const { language, pausedUntil } = world.person
  const texts = textsIn(language).settings
  if (choice.days <= 0) {
    if (pausedUntil === undefined) return sayAndStay(state, texts.sameAsBefore, world)
    return recording(sayAndStay(state, texts.pauseEnded, world), { kind: 'paused', until: null })
  }
  const until = world.now + Math.min(choice.days, 366) * dayMs
  const title = texts.paused({ date: showDate(until, language) })
  const card = { ...savedCard(title, world), lines: [texts.pausedLine] }
  return recording(saying(settled(state), card), { kind: 'paused', until })
}
