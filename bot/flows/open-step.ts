/** Whatever step is open, shown again; and the menu where none is. Knows how things look, not which tap leads where. */
import type { ChatState } from '../../shared/chat'
import type { Saying } from '../../shared/saying'
import { askedStep } from './asked'
import { type Outcome, saying, type World } from './flow'
import { menuCard } from './menu-bubbles'
import { pendingStep } from './pending'
import { wasAway } from './way-on'

/** The open step, or the menu: never empty. */
export function openStep(state: ChatState, world: World): Saying[] {
  const asked = askedStep(state, world) ?? pendingStep(state, world)
  return asked.length > 0 ? asked : [menuCard(world)]
}

/** A kind sentence, then the step that is open. Records nothing. */
export const sayAndStay = (state: ChatState, text: string, world: World): Outcome =>
  saying(state, { kind: 'words', text }, ...openStep(state, world))

/**
 * A greeting, then the step that is open. Whoever was away for a month is greeted as coming back instead, by
 * `returning.ts`: two greetings in one turn would be one too many.
 */
export const greetAndStay = (state: ChatState, text: string, world: World): Outcome =>
  wasAway(world.person, world.now) ? saying(state, ...openStep(state, world)) : sayAndStay(state, text, world)
