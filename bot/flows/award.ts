/**
 * The badge of a finished course. It is made by a job, or by the look of this very turn; if both fail it is owed.
 *
 *   badge ──made──────▶ the moment of award: what it means, to whom it can be shown
 *         └─not yet───▶ "I am making it" ──job──▶ awarded ──▶ the same moment, with the next answer
 */
import type { ChatState, EventOf } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { awardCard, soonCard } from './award-bubbles'
import { mayRecord } from './consent'
import { type Outcome, saying, type World } from './flow'
import { lost } from './go-on'
import { pendingStep } from './pending'
import { isOpen, studyOf } from './progress'

/** Shows the badge of a course. The open step stays open. */
export function takeBadge(state: ChatState, { enrolment }: ChoiceOf<'badge'>, world: World): Outcome {
  const study = studyOf(world, enrolment)
  if (!study) return lost(world)
  if (isOpen(study)) return saying(state, ...pendingStep(state, world))
  const badge = badgeSeen(enrolment, world)
  if (badge) return saying(state, awardCard(badge, world))
  return { ...saying(state, soonCard(world)), begin: [{ kind: 'show-badge', enrolment }] }
}

/** The badge that was owed is ready. */
export function awarded(state: ChatState, { enrolment }: EventOf<'awarded'>, world: World): Outcome {
  const badge = mayRecord(world) ? badgeSeen(enrolment, world) : undefined
  return saying(state, ...(badge ? [awardCard(badge, world)] : []))
}

const badgeSeen = (enrolment: string, { seen }: World) =>
  seen?.found === 'badge' && seen.badge.enrolment === enrolment ? seen.badge : undefined
