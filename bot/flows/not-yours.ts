/** What is said when something needs a role that somebody has not, or has no longer. */
import type { ChatState } from '../../shared/chat'
import { textsIn } from '../../shared/texts'
import type { Outcome, World } from './flow'
import { sayAndStay } from './open-step'

/** What needs a role that this person has not, or has no longer. */
export const notYours = (state: ChatState, world: World): Outcome =>
  sayAndStay(
    state.at.startsWith('desk.') || state.at.startsWith('class.') ? { at: 'menu' } : state,
    textsIn(world.person.language).team.notYours,
    world,
  )
