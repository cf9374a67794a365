/**
 * What comes from another room of the house: a learner who waits, an answer, what became of a class or a role. It is said
 * with the next answer, or pushed; either way the person did nothing, and their open step stays open.
 */
import type { ChatEvent, ChatState } from '../../shared/chat'
import { awarded } from './award'
import { cheered } from './cheers'
import { classGiven } from './classes'
import { type Outcome, saying, type World } from './flow'
import { escalates, helpEnded, helped, mayPhone } from './hand-over'
import { hearWaits } from './helping'
import { classMoved } from './my-class'
import { roleEnded } from './team'

/** Hears an event from inside. */
export function fromInside(state: ChatState, event: ChatEvent, world: World): Outcome {
  switch (event.kind) {
    case 'help-waits':
      return hearWaits(state, event, world)
    case 'helped':
      return helped(state, event, world)
    case 'may-phone':
      return mayPhone(state, event, world)
    case 'help-escalates':
      return escalates(state, event, world)
    case 'help-ended':
      return helpEnded(state, event, world)
    case 'class-given':
      return classGiven(state, world)
    case 'class-moved':
      return classMoved(state, world)
    case 'role-ended':
      return roleEnded(state, event.role, world)
    case 'awarded':
      return awarded(state, event, world)
    case 'cheered':
      return cheered(state, world)
    default:
      return saying(state)
  }
}
