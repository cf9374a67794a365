/** How it is asked whether somebody may be phoned, and at which number. Decides nothing. */
import { keptYears, phoneConsentVersion } from '../../shared/consent'
import { formatPhone } from '../../shared/dates'
import type { Called } from '../../shared/person'
import type { Button, CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import type { World } from './flow'
import { helperName } from './help-bubbles'
import { wayOn } from './way-on'

/** "Trainer Malee would like to phone you. May they?" */
export function mayPhoneCard(by: Called, request: string, world: World): CardSaying {
  const texts = textsIn(world.person.language).phone
  return {
    kind: 'card',
    head: { tone: 'people', text: texts.head },
    title: texts.mayTitle({ helper: helperName(by, world) }),
    lines: [texts.mayLine],
    buttons: [
      { label: texts.mayYesButton, choice: { kind: 'phone-me', request }, look: 'main' },
      { label: texts.mayNoButton, choice: { kind: 'phone-no', request }, look: 'second' },
    ],
  }
}

/** The consent of its own: who calls, about what, who sees the number, how long, how it is withdrawn. */
export function phoneConsentCard(request: string | undefined, world: World): CardSaying {
  const texts = textsIn(world.person.language).phone
  return {
    kind: 'card',
    title: texts.consentTitle,
    points: texts.consentPoints({ office: world.office.name, years: keptYears }),
    soft: texts.consentVersion({ version: phoneConsentVersion }),
    buttons: [
      {
        label: texts.agreeButton,
        choice: { kind: 'phone-agree', version: phoneConsentVersion, ...about(request) },
        look: 'main',
      },
      refuseButton(request, world),
    ],
  }
}

/** Which number? Typed, since LINE tells it nobody. */
export function phoneNumberCard(request: string | undefined, world: World): CardSaying {
  const texts = textsIn(world.person.language).phone
  return {
    kind: 'card',
    title: texts.askTitle,
    lines: [texts.askHint],
    buttons: [refuseButton(request, world)],
  }
}

const refuseButton = (request: string | undefined, { person }: World): Button => ({
  label: textsIn(person.language).phone.refuseButton,
  choice: { kind: 'phone-no', ...about(request) },
  look: 'second',
})

const about = (request: string | undefined) => (request === undefined ? {} : { request })

/** The number that was given, to be changed or forgotten. */
export function phoneKnownCard(phone: string, world: World): CardSaying {
  const { phone: texts, settings } = textsIn(world.person.language)
  return {
    kind: 'card',
    title: texts.known({ phone: formatPhone(phone) }),
    lines: [texts.knownLine],
    buttons: [
      {
        label: texts.changeButton,
        choice: { kind: 'phone-agree', version: phoneConsentVersion },
        look: 'second',
      },
      { label: texts.forgetButton, choice: { kind: 'phone-forget' }, look: 'second' },
      { label: settings.backButton, choice: { kind: 'go', to: 'settings' } },
    ],
  }
}

/** Kept; `helper` was told. */
export function phoneSavedCard(phone: string, helper: Called | undefined, world: World): CardSaying {
  const texts = textsIn(world.person.language).phone
  const told = helper ? texts.savedFor({ helper: helperName(helper, world) }) : texts.savedPlain
  return {
    kind: 'card',
    head: { tone: 'done', text: texts.saved },
    title: texts.savedTitle({ phone: formatPhone(phone) }),
    lines: [told, texts.savedForget],
    buttons: [wayOn(world, 'second')],
  }
}
