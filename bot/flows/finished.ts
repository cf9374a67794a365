/**
 * After a course: two short questions, one tap each, then what comes next.
 *
 *   finished.rating useful ──rate──▶ finished.rating could-do ──rate──▶ menu (thanks, what is next)
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Fact } from '../../shared/fact'
import { textsIn } from '../../shared/texts'
import { openRating, thanksCard } from './finished-bubbles'
import { type Outcome, recording, saying, type World } from './flow'
import { foresee } from './foresee'
import { alreadyDone, lost } from './go-on'
import { goTo } from './pending'
import { isOpen, studyOf } from './progress'

/** Takes the answer to one of the two short questions. The first one stays. */
export function rate(state: ChatState, choice: ChoiceOf<'rate'>, world: World): Outcome {
  const study = studyOf(world, choice.enrolment)
  if (!study) return lost(world)
  const { enrolment, what, value } = choice
  const rated = study.enrolment.ratings.some((rating) => rating.what === what)
  if (rated || isOpen(study)) {
    return alreadyDone(state, study, world, () => textsIn(world.person.language).finished.ratedAlready)
  }
  const fact: Fact = { kind: 'rated', enrolment, what, value }
  const then = foresee(world, [fact])
  const after = studyOf(then, enrolment) ?? study
  const next = openRating(after)
  if (next) return goTo({ at: 'finished.rating', enrolment, what: next }, world, [fact])
  return recording(saying({ at: 'menu' }, thanksCard(after, value, then)), fact)
}
