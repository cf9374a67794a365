/**
 * Being phoned: a purpose of its own. Nobody's number is kept without its own consent, and it goes as easily as it came.
 *
 *   "please phone me" ──▶ the consent ──I agree──▶ settings.phone ──a number──▶ back to where help was waited for, or menu
 *        └──known──▶ shown                 └──no──▶ nothing is kept; who asked reads so among what was said
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { phoneConsentVersion } from '../../shared/consent'
import type { Fact } from '../../shared/fact'
import type { Job } from '../../shared/job'
import type { Called } from '../../shared/person'
import { readPhone } from '../../shared/phone'
import { textsIn } from '../../shared/texts'
import { type Outcome, recording, saying, type World } from './flow'
import { sayAndStay } from './open-step'
import { phoneConsentCard, phoneKnownCard, phoneNumberCard, phoneSavedCard } from './phone-bubbles'
import { settled, wordsCard } from './settings-bubbles'
import { wayOn } from './way-on'

/** The row of settings: the number to be seen, changed or forgotten; else its consent. */
export const phoneSetting = (state: ChatState, world: World): Outcome =>
  saying(
    settled(state),
    world.person.phone === undefined
      ? phoneConsentCard(undefined, world)
      : phoneKnownCard(world.person.phone, world),
  )

/** "Please phone me." A number that is known already needs no second asking: who helps sees it. */
export function phoneMe(state: ChatState, { request }: ChoiceOf<'phone-me'>, world: World): Outcome {
  const { phone } = world.person
  if (phone === undefined) return saying(settled(state), phoneConsentCard(request, world))
  const helper = helperOf(request, world)
  return helper ? saying(settled(state), phoneSavedCard(phone, helper, world)) : phoneSetting(state, world)
}

/** Agreed: the number is asked for, and both are kept together. An old button shows the words of today first. */
export function agreePhone(
  state: ChatState,
  { version, request }: ChoiceOf<'phone-agree'>,
  world: World,
): Outcome {
  if (version !== phoneConsentVersion) return saying(settled(state), phoneConsentCard(request, world))
  const asking: ChatState = { at: 'settings.phone', ...(request === undefined ? {} : { request }) }
  return saying(asking, phoneNumberCard(request, world))
}

/** A number was typed: kept with its consent, and told to who helps. */
export function typePhone(state: ChatState, text: string, world: World): Outcome {
  const request = state.at === 'settings.phone' ? state.request : undefined
  const phone = readPhone(text)
  if (phone === undefined) return sayAndStay(state, textsIn(world.person.language).phone.unread, world)
  const helper = helperOf(request, world)
  return {
    ...saying(backFrom(state, world), phoneSavedCard(phone, helper, world)),
    record: [{ kind: 'phone-allowed', version: phoneConsentVersion, phone }],
    begin: helper ? tells(helper, world) : [],
  }
}

/** No: nothing is kept. Who asked to phone reads it among what was said. */
export function refusePhone(state: ChatState, { request }: ChoiceOf<'phone-no'>, world: World): Outcome {
  const { refused, refusedWord } = textsIn(world.person.language).phone
  const told: Fact[] =
    request !== undefined && helperOf(request, world)
      ? [{ kind: 'help-added', request, text: refusedWord }]
      : []
  return recording(sayAndStay(backFrom(state, world), refused, world), ...told)
}

/** The number goes, and with it the consent. */
export function forgetPhone(state: ChatState, _: ChoiceOf<'phone-forget'>, world: World): Outcome {
  const { phone: texts, settings } = textsIn(world.person.language)
  if (world.person.phone === undefined) return sayAndStay(settled(state), texts.nothingToForget, world)
  const card = wordsCard(
    texts.forgotten,
    [],
    [
      wayOn(world, 'second'),
      { label: settings.moreButton, choice: { kind: 'go', to: 'settings' }, look: 'second' },
    ],
  )
  return recording(saying(settled(state), card), { kind: 'phone-withdrawn' })
}

/** Who is there for this request, while it is open. */
const helperOf = (request: string | undefined, { help }: World): Called | undefined =>
  help !== undefined && help.id === request ? help.helper : undefined

/** They waited for the number: it is worth a message of its own. */
const tells = (helper: Called, { person, help }: World): Job[] =>
  help
    ? [
        {
          kind: 'tell',
          to: helper.id,
          event: { kind: 'help-waits', learner: person.id, request: help.id },
          lane: 'waits',
        },
      ]
    : []

/** From the question for a number back to where it was asked. */
const backFrom = (state: ChatState, { help }: World): ChatState =>
  state.at === 'settings.phone' && help !== undefined && help.id === state.request
    ? { at: 'help.waiting', request: help.id }
    : settled(state)
