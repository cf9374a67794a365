/**
 * One's own data: what is kept, withdrawing consent, deleting everything. Deleting asks first, every time.
 *
 *   anywhere ──my data──▶ stays ──withdraw──▶ menu (nothing more is recorded; what was kept stays)
 *   anywhere ──delete──▶ settings.deleting ──delete everything──▶ menu (a stranger again)
 *                                          └──anything else──▶ nothing is deleted
 */
import type { ChatState } from '../../shared/chat'
import { formatPhone } from '../../shared/dates'
import type { Fact } from '../../shared/fact'
import type { Button } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { deletingCard, whatIsKept } from './asked'
import { consentButtons, consentDetails, mayRecord } from './consent'
import { type Outcome, saying, type World } from './flow'
import { sayAndStay } from './open-step'
import { wordsCard } from './settings-bubbles'
import { wayOn } from './way-on'

/** The whole text of the consent, with withdrawing and deleting one tap away. */
export function showPrivacy(state: ChatState, world: World): Outcome {
  if (!mayRecord(world)) {
    const next: ChatState = state.at === 'welcome.consenting' ? state : { at: 'welcome.consenting' }
    const remove = whatIsKept(world).length > 0 ? [deleteButton(world)] : []
    return saying(next, consentDetails(world, consentButtons(world, ...remove)))
  }
  const texts = textsIn(world.person.language).settings
  const details = consentDetails(world, [
    { label: texts.backButton, choice: { kind: 'go', to: 'settings' }, look: 'second' },
    { label: texts.whoButton, open: world.miniApp('/who'), look: 'second' },
    { label: texts.withdrawButton, choice: { kind: 'withdraw' } },
    deleteButton(world),
  ])
  return saying(state, { ...details, points: [...(details.points ?? []), ...phoneKept(world)] })
}

/** A number is kept under a consent of its own, which is named beside the one to learn. */
function phoneKept({ person }: World): string[] {
  if (person.phone === undefined) return []
  return [textsIn(person.language).phone.kept({ phone: formatPhone(person.phone) })]
}

const deleteButton = (world: World): Button => ({
  label: textsIn(world.person.language).settings.deleteButton,
  choice: { kind: 'setting', what: 'delete' },
})

/** Nothing more is recorded from here on. As easy as agreeing was: one tap, and it can be given again. */
export function withdraw(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language).settings
  if (world.person.consent === undefined) return sayAndStay(state, texts.withdrawnAlready, world)
  const then: World = { ...world, person: { ...world.person, consent: undefined } }
  const card = wordsCard(texts.withdrawnTitle, texts.withdrawnLines, [
    wayOn(then, 'second'),
    deleteButton(world),
  ])
  // What may no longer be kept is not waited for either.
  const { help } = world
  const closed: Fact[] = help ? [{ kind: 'help-closed', request: help.id }] : []
  return {
    state: { at: 'menu' },
    say: [card],
    record: [...closed, { kind: 'consent-withdrawn' }],
    begin: [],
  }
}

/** Asks whether to delete everything, and says what would be lost. */
export function askDelete(state: ChatState, world: World): Outcome {
  const { nothingKept } = textsIn(world.person.language).settings
  if (whatIsKept(world).length === 0) return sayAndStay(state, nothingKept, world)
  return saying({ at: 'settings.deleting' }, deletingCard(world))
}

/** Deletes everything, if that is what was just asked; an old button asks again. */
export function deleteAll(state: ChatState, world: World): Outcome {
  if (state.at !== 'settings.deleting' || whatIsKept(world).length === 0) return askDelete(state, world)
  const { language } = world.person
  const texts = textsIn(language).settings
  return {
    state: { at: 'menu' },
    say: [
      wordsCard(texts.deletedTitle, texts.deletedLines, [
        { label: texts.startAgainButton, choice: { kind: 'go', to: 'start' }, look: 'second' },
      ]),
    ],
    record: [{ kind: 'menu-linked', menu: 'newcomer' }, { kind: 'erased' }],
    begin: [{ kind: 'link-menu', menu: 'newcomer', language }, { kind: 'forget-files' }],
  }
}
