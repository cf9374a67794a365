/**
 * The open questions that are not learning: consent, name, province, school, deletion, a request for help. How each
 * looks when it is asked and when it is shown again. Knows no flow.
 */
import type { ChatState } from '../../shared/chat'
import { formatPhone, phoneLink } from '../../shared/dates'
import { offeredName } from '../../shared/names'
import { provinces, type RegionId, regions } from '../../shared/provinces'
import type { Button, CardSaying, Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { consentCard } from './consent'
import type { World } from './flow'
import { callName, wayOn } from './way-on'

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

/** Asks for the province: first the region. */
export function provinceCard(world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).settings
  return {
    kind: 'card',
    title: texts.provinceTitle,
    lines: [texts.provinceHint],
    rows: regions.map(({ id, name }) => ({
      title: name[language] ?? name.th,
      choice: { kind: 'region', region: id },
    })),
    buttons: [noProvince(world)],
  }
}

/** The provinces of one region to tap. */
export function regionCard(region: RegionId, world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).settings
  const name = regions.find(({ id }) => id === region)?.name
  return {
    kind: 'card',
    title: texts.provinceOfRegion({ region: name?.[language] ?? name?.th ?? '' }),
    rows: provinces
      .filter((province) => province.region === region)
      .map((province) => ({
        title: province.name[language],
        choice: { kind: 'province', province: province.code },
      })),
    buttons: [
      { label: texts.otherProvinceButton, choice: { kind: 'setting', what: 'province' }, look: 'second' },
      noProvince(world),
    ],
  }
}

const noProvince = (world: World): Button => ({
  label: textsIn(world.person.language).settings.provinceSkipButton,
  choice: { kind: 'province', province: null },
})

/** Asks for the school. */
export function schoolCard(world: World): CardSaying {
  const texts = textsIn(world.person.language).settings
  return {
    kind: 'card',
    title: texts.schoolTitle,
    lines: [texts.schoolHint],
    buttons: [{ label: texts.schoolNoneButton, choice: { kind: 'school-none' }, look: 'second' }],
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
  const texts = textsIn(person.language).settings
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
    [person.consent, texts.losesConsent],
  ]
  return kept.filter(([there]) => there).map(([, phrase]) => phrase)
}

/** A request for help: just begun, or still open. Says the office's telephone where there is one. */
export function helpCard(world: World, when: 'new' | 'still'): CardSaying {
  const { person, office, help } = world
  const texts = textsIn(person.language).help
  const request = help?.id ?? world.freshId
  return {
    kind: 'card',
    head: { tone: 'people', text: texts.head },
    title: when === 'new' ? texts.keptTitle : texts.stillTitle,
    lines: [
      ...(when === 'new' ? [texts.tell, texts.keptFor({ office: office.name })] : [texts.stillTell]),
      ...phoneLines(world),
    ],
    buttons: [
      ...callOffice(world),
      wayOn(world, 'second'),
      { label: texts.closeButton, choice: { kind: 'help-close', request } },
    ],
  }
}

/** "Call the office", where its number can be called. */
export function callOffice(world: World): Button[] {
  const { person, office } = world
  const link = office.phone === undefined ? undefined : phoneLink(office.phone)
  return link ? [{ label: textsIn(person.language).help.callButton, open: link, look: 'people' }] : []
}

/** The office's number in words; empty when it gave none. */
export function phoneLines({ person, office }: World): string[] {
  if (office.phone === undefined) return []
  return [textsIn(person.language).help.phone({ phone: formatPhone(office.phone) })]
}
