/**
 * A class list sent as a file: looked at before anything of it counts.
 *
 *   add a list ──▶ class.listing ──a file──▶ what was read, and what was not ──add──▶ places that wait for their learners
 *                                                                             └──no──▶ forgotten
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { provinceOf } from '../../shared/provinces'
import { leads } from '../../shared/roles'
import { sayRosterProblem } from '../../shared/roster/say-problem'
import type { CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { classCard, listingCard } from './class-bubbles'
import { isOutcome, ledClass, leftDesk } from './classes'
import { type Outcome, recording, saying, type World } from './flow'
import { notYours } from './not-yours'
import { sayAndStay } from './open-step'
import { wordsCard } from './settings-bubbles'

/** Waits for the file. */
export function askList(state: ChatState, _: ChoiceOf<'class-list'>, world: World): Outcome {
  const led = ledClass(state, world)
  if (isOutcome(led)) return led
  const next: ChatState = { at: 'class.listing', class: led.class.id }
  return saying(next, listingCard(led.class.id, world))
}

/** So many names are shown; who sent the list knows the rest. */
const shownNames = 8
const shownProblems = 10

/** The file has come, and was read. */
export function listRead(state: ChatState, world: World): Outcome {
  const { seen, person } = world
  const texts = textsIn(person.language).classes
  if (seen?.found === 'no-file') return sayAndStay(state, texts.noFile, world)
  if (seen?.found !== 'list') return sayAndStay(leftDesk(state), texts.gone, world)
  if (!leads(person, seen.class.trainer?.id)) return notYours(state, world)
  const { list, class: one } = seen
  const problems = list.problems.map((problem) => sayRosterProblem(problem, person.language))
  if (list.places.length === 0)
    return saying(state, {
      ...listingCard(one.id, world),
      title: texts.nothingRead,
      lines: problems.slice(0, shownProblems),
    })
  const id = world.freshId
  const more = list.places.length - shownNames
  const card: CardSaying = {
    kind: 'card',
    head: { tone: 'turn', text: texts.checkHead },
    title: texts.readCount({ count: list.places.length }),
    points: list.places
      .slice(0, shownNames)
      .map(({ name, province }) =>
        [name, provinceOf(province)?.name[person.language]].filter(Boolean).join(' · '),
      ),
    lines: [
      ...(more > 0 ? [texts.andMore({ count: more })] : []),
      ...problems.slice(0, shownProblems),
      texts.noPhonesKept,
    ],
    buttons: [
      {
        label: texts.addButton({ count: list.places.length }),
        choice: { kind: 'list-add', class: one.id, list: id },
        look: 'main',
      },
      { label: texts.dropButton, choice: { kind: 'list-drop', class: one.id, list: id }, look: 'second' },
    ],
  }
  return recording(saying(state, card), { kind: 'list-read', class: one.id, list: id, places: list.places })
}

/** They are in the class's list from now on, and wait for thirty days. */
export function addList(state: ChatState, { list }: ChoiceOf<'list-add'>, world: World): Outcome {
  const led = ledClass(state, world)
  if (isOutcome(led)) return led
  const texts = textsIn(world.person.language).classes
  const done = wordsCard(
    texts.addedTitle,
    texts.addedLines,
    [
      { label: texts.cardsButton, open: led.cards, look: 'main' },
      { label: texts.backButton, choice: { kind: 'class', class: led.class.id }, look: 'second' },
    ],
    texts.addedHead,
  )
  return recording(saying(leftDesk(state), done), { kind: 'list-added', class: led.class.id, list })
}

/** Forgets what was read. */
export function dropList(state: ChatState, { list }: ChoiceOf<'list-drop'>, world: World): Outcome {
  const led = ledClass(state, world)
  if (isOutcome(led)) return led
  const texts = textsIn(world.person.language).classes
  return recording(saying(leftDesk(state), classCard(led.class, led.cards, world, texts.dropped)), {
    kind: 'list-dropped',
    class: led.class.id,
    list,
  })
}
