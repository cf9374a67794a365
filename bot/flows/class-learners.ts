/** The learners of a class, as their trainer sees them: where each is, and moving one to another class. */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { leads } from '../../shared/roles'
import { textsIn } from '../../shared/texts'
import { courseTitle } from './class-bubbles'
import { learnerCard, learnersCard } from './class-learner-bubbles'
import { isOutcome, ledClass, leftDesk } from './classes'
import { type Outcome, saying, type World } from './flow'
import { notYours } from './not-yours'
import { sayAndStay } from './open-step'
import { wordsCard } from './settings-bubbles'
import { callName } from './way-on'

/** Ten learners at a time, in the order in which they joined. */
export function showLearners(state: ChatState, _: ChoiceOf<'class-learners'>, world: World): Outcome {
  const led = ledClass(state, world)
  return isOutcome(led) ? led : saying(leftDesk(state), learnersCard(led, world))
}

/** One learner. */
export function showLearner(state: ChatState, _: ChoiceOf<'class-learner'>, world: World): Outcome {
  const { seen, person } = world
  if (seen?.found !== 'learner')
    return sayAndStay(leftDesk(state), textsIn(person.language).classes.learnerGone, world)
  if (!leads(person, seen.class.trainer?.id)) return notYours(state, world)
  return saying(leftDesk(state), learnerCard(seen.learner, seen.class, world))
}

/** Moves a learner to another class of the same trainer; what they learned and an open request go along. */
export function moveLearner(state: ChatState, { to }: ChoiceOf<'class-move'>, world: World): Outcome {
  const { seen, person } = world
  const { classes, team } = textsIn(person.language)
  if (seen?.found !== 'learner') return sayAndStay(leftDesk(state), classes.learnerGone, world)
  if (!leads(person, seen.class.trainer?.id)) return notYours(state, world)
  const { learner, class: from } = seen
  const others = seen.classes.filter(({ id }) => id !== from.id)
  const chosen = others.find(({ id }) => id === to)
  const name = callName(learner, person.language) || team.nameless
  const back = {
    label: classes.backButton,
    choice: { kind: 'class', class: from.id },
    look: 'second',
  } as const
  if (!chosen) {
    const lines = [others.length > 0 ? classes.moveHint : classes.moveNowhere]
    const rows = others.map((one) => ({
      title: courseTitle(one, world),
      text: one.school,
      choice: { kind: 'class-move', class: from.id, learner: learner.id, to: one.id } as const,
    }))
    return saying(leftDesk(state), { ...wordsCard(classes.moveTitle({ name }), lines, [back]), rows })
  }
  return {
    ...saying(
      leftDesk(state),
      wordsCard(classes.moved({ name }), [courseTitle(chosen, world), chosen.school], [back]),
    ),
    record: [{ kind: 'moved', learner: learner.id, from: from.id, to: chosen.id }],
    begin: [{ kind: 'tell', to: learner.id, event: { kind: 'class-moved', class: chosen.id } }],
  }
}
