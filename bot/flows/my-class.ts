/** A learner's own classes: with whom they learn, and leaving, which asks once. */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { textsIn } from '../../shared/texts'
import { courseTitle, joinedCard, trainerOf } from './class-bubbles'
import { type Outcome, recording, saying, type World } from './flow'
import { sayAndStay } from './open-step'
import { settled, wordsCard } from './settings-bubbles'
import { wayOn } from './way-on'

/** The classes this person learns in. */
export function showMyClass(state: ChatState, world: World): Outcome {
  const { language } = world.person
  const texts = textsIn(language).classes
  const [first] = world.classes
  if (!first)
    return saying(settled(state), wordsCard(texts.inNoneTitle, [texts.inNoneHint], [wayOn(world, 'second')]))
  return saying(settled(state), {
    ...wordsCard(texts.mineTitle, [texts.mineHint], [wayOn(world, 'second')]),
    rows: world.classes.map((one) => ({
      title: courseTitle(one, world),
      text: `${one.school} · ${trainerOf(one, world)}`,
      choice: { kind: 'class-leave', class: one.id } as const,
    })),
  })
}

/** Leaves a class, after asking once. What was learned stays. */
export function leaveClass(state: ChatState, choice: ChoiceOf<'class-leave'>, world: World): Outcome {
  const texts = textsIn(world.person.language).classes
  const one = world.classes.find(({ id }) => id === choice.class)
  if (!one) return sayAndStay(state, texts.leftAlready, world)
  if (choice.sure === 'yes')
    return recording(
      sayAndStay(state, texts.left, { ...world, classes: world.classes.filter((c) => c !== one) }),
      {
        kind: 'left-class',
        class: one.id,
      },
    )
  return saying(settled(state), {
    ...wordsCard(
      courseTitle(one, world),
      [one.school, trainerOf(one, world), texts.leaveHint],
      [
        wayOn(world),
        {
          label: texts.leaveButton,
          choice: { kind: 'class-leave', class: one.id, sure: 'yes' },
          look: 'second',
        },
      ],
    ),
  })
}

/** From inside: the trainer moved this learner to another class. */
export function classMoved(state: ChatState, world: World): Outcome {
  const { seen, person } = world
  if (seen?.found !== 'class-code' || !world.classes.some(({ id }) => id === seen.class.id))
    return saying(state)
  const card = joinedCard(seen.class, world)
  return saying(state, {
    ...card,
    head: { tone: 'people', text: textsIn(person.language).classes.movedHead },
  })
}
