/** The first administrator: whoever has the setup code, while there is none. */
import type { ChatState } from '../../shared/chat'
import { textsIn } from '../../shared/texts'
import { askConsent, mayRecord } from './consent'
import { type Outcome, saying, type World } from './flow'
import { settled, wordsCard } from './settings-bubbles'
import { nameFirst } from './team-bubbles'

/** The code was right. A role is kept with a person, so it needs consent; the code is not kept meanwhile. */
export function becomeFirst(state: ChatState, world: World): Outcome {
  const { person } = world
  const texts = textsIn(person.language).team
  if (!mayRecord(world)) {
    const ask = askConsent(world)
    return { ...ask, say: [{ kind: 'words', text: texts.firstConsent }, ...ask.say] }
  }
  const card = wordsCard(
    texts.firstTitle,
    texts.firstLines,
    [
      ...nameFirst(world),
      { label: texts.inviteButton, choice: { kind: 'invite' }, look: 'main' },
      {
        label: textsIn(person.language).classes.openButton,
        choice: { kind: 'go', to: 'open-class' },
        look: 'second',
      },
    ],
    texts.roles.administrator,
  )
  return {
    ...saying(settled(state), card),
    record: [{ kind: 'first-administrator' }, { kind: 'menu-linked', menu: 'trainer' }],
    begin: [{ kind: 'link-menu', menu: 'trainer', language: person.language }],
  }
}
