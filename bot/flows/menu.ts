/**
 * The menu, what Riandee is, and a rest: places to go to from anywhere. Nothing is recorded here.
 *
 *   anywhere ──menu──▶ menu        anywhere ──about, rest──▶ stays, with the way back on a button
 */
import type { ChatState } from '../../shared/chat'
import { textsIn } from '../../shared/texts'
import { type Outcome, saying, type World } from './flow'
import { menuCard } from './menu-bubbles'
import { wayOn } from './way-on'

/** Shows the menu; whatever question stood open can be gone back to by its button. */
export const showMenu = (_state: ChatState, world: World): Outcome => saying({ at: 'menu' }, menuCard(world))

/** Who is speaking here, who is behind it, and what is kept. */
export function showAbout(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language)
  return saying(state, {
    kind: 'card',
    title: texts.menu.aboutTitle,
    lines: [...texts.menu.aboutLines, texts.menu.aboutOffice({ office: world.office.name })],
    buttons: [
      wayOn(world),
      { label: texts.common.coursesButton, choice: { kind: 'go', to: 'courses' }, look: 'second' },
      { label: texts.menu.privacyButton, choice: { kind: 'setting', what: 'privacy' }, look: 'second' },
    ],
  })
}

/** Lets somebody rest: the open step stays open. */
export function rest(state: ChatState, world: World): Outcome {
  const texts = textsIn(world.person.language)
  return saying(state, {
    kind: 'card',
    title: texts.menu.restTitle,
    lines: texts.menu.restLines,
    buttons: [
      wayOn(world, 'second'),
      { label: texts.menu.longRestButton, choice: { kind: 'setting', what: 'pause' }, look: 'second' },
    ],
  })
}
