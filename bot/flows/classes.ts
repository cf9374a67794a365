/**
 * Leading a class: what it is, resting, handing it to another trainer, binding it to a LINE group.
 *
 *   my classes ──a class──▶ its card ──pause, resume──▶ its card      ──hand on──▶ to whom ──▶ theirs, and they hear of it
 *                                     ──bind──▶ a code to type in the group (`group-class.ts` hears it)
 */
import type { ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import { codeFrom } from '../../shared/code'
import { dayMs } from '../../shared/dates'
import type { Seen } from '../../shared/desk'
import type { Called, Class } from '../../shared/person'
import { leads, may } from '../../shared/roles'
import type { CardSaying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { classCard, classesCard, courseTitle } from './class-bubbles'
import { type Outcome, recording, saying, type World } from './flow'
import { showMyClass } from './my-class'
import { notYours } from './not-yours'
import { sayAndStay } from './open-step'
import { settled, wordsCard } from './settings-bubbles'
import { wordsFor } from './team-bubbles'
import { callName } from './way-on'

type ClassLook = Extract<Seen, { found: 'class' }>

/** All classes that this person leads; a learner sees those they learn in. */
export function showClasses(state: ChatState, world: World): Outcome {
  if (!may(world.person.roles, 'lead-class')) return showMyClass(state, world)
  if (world.seen?.found !== 'classes') return notYours(state, world)
  return saying(leftDesk(state), classesCard(world.seen.classes, world))
}

/** A step of the desk that was left open is closed; a lesson stays where it was. */
export const leftDesk = (state: ChatState): ChatState =>
  state.at.startsWith('class.') || state.at.startsWith('desk.') ? { at: 'menu' } : settled(state)

/** The class that was looked at, where it is this person's to lead; else what to say instead. */
export function ledClass(state: ChatState, world: World): ClassLook | Outcome {
  const { seen, person } = world
  if (seen?.found !== 'class')
    return sayAndStay(leftDesk(state), textsIn(person.language).classes.gone, world)
  return leads(person, seen.class.trainer?.id) ? seen : notYours(state, world)
}

/** Whether a look became an answer already. */
export const isOutcome = (one: object): one is Outcome => 'say' in one

/** One class. */
export function showClass(state: ChatState, _: ChoiceOf<'class'>, world: World): Outcome {
  const led = ledClass(state, world)
  return isOutcome(led) ? led : saying(leftDesk(state), classCard(led.class, led.cards, world))
}

/** Lets a class rest, or go on. Its learners go on learning all the same. */
export function pauseClass(state: ChatState, { rests }: ChoiceOf<'class-pause'>, world: World): Outcome {
  const led = ledClass(state, world)
  if (isOutcome(led)) return led
  const texts = textsIn(world.person.language).classes
  const paused = rests === 'yes'
  const then = { ...led.class, pausedAt: paused ? world.now : undefined }
  return recording(
    saying(leftDesk(state), classCard(then, led.cards, world, paused ? texts.paused : texts.resumed)),
    { kind: 'class-paused', class: led.class.id, paused },
  )
}

/** Hands a class to another trainer, who hears of it at once. Open requests for help go along. */
export function handClass(state: ChatState, { to }: ChoiceOf<'class-hand'>, world: World): Outcome {
  const { seen, person } = world
  const texts = textsIn(person.language).classes
  if (seen?.found !== 'hand') return sayAndStay(leftDesk(state), texts.gone, world)
  const { class: one, trainers } = seen
  if (!leads(person, one.trainer?.id)) return notYours(state, world)
  const others = trainers.filter(({ id }) => id !== one.trainer?.id)
  const chosen = others.find(({ id }) => id === to)
  if (!chosen) return saying(leftDesk(state), handCard(one, others, world))
  const name = callName(chosen, person.language) || textsIn(person.language).team.nameless
  return {
    ...saying(
      leftDesk(state),
      wordsCard(
        texts.handed({ name }),
        [texts.handedLine],
        [{ label: texts.classesButton, choice: { kind: 'go', to: 'classes' }, look: 'second' }],
      ),
    ),
    record: [{ kind: 'class-handed', class: one.id, to: chosen.id }],
    begin: [{ kind: 'tell', to: chosen.id, event: { kind: 'class-given', class: one.id }, lane: 'waits' }],
  }
}

function handCard(one: Class, others: Called[], world: World): CardSaying {
  const { language } = world.person
  const texts = textsIn(language).classes
  return {
    ...wordsCard(
      texts.handTitle,
      [others.length > 0 ? courseTitle(one, world) : texts.handNobody],
      [{ label: texts.backButton, choice: { kind: 'class', class: one.id }, look: 'second' as const }],
    ),
    rows: others.map((trainer) => ({
      title: callName(trainer, language) || textsIn(language).team.nameless,
      choice: { kind: 'class-hand', class: one.id, to: trainer.id } as const,
    })),
  }
}

/** A code that binds whatever group it is typed in, for a day. */
export function bindClass(state: ChatState, _: ChoiceOf<'class-bind'>, world: World): Outcome {
  const led = ledClass(state, world)
  if (isOutcome(led)) return led
  const texts = textsIn(world.person.language).classes
  const code = codeFrom('group', world.freshId)
  const card = wordsCard(
    texts.bindTitle,
    [texts.bindLines, `“${wordsFor(texts.bindWords, code)}”`, texts.bindUntil],
    [{ label: texts.backButton, choice: { kind: 'class', class: led.class.id }, look: 'second' }],
  )
  return recording(saying(leftDesk(state), card), {
    kind: 'class-binding',
    class: led.class.id,
    code,
    until: world.now + dayMs,
  })
}

/** From inside: another trainer handed a class to this one. */
export function classGiven(state: ChatState, world: World): Outcome {
  const { seen, person } = world
  const texts = textsIn(person.language).classes
  // Handed on again before this was heard.
  if (seen?.found !== 'class-code' || seen.class.trainer?.id !== person.id) return saying(state)
  const { class: one } = seen
  return saying(state, {
    ...wordsCard(
      texts.givenTitle,
      [courseTitle(one, world), one.school, texts.givenLine],
      [
        { label: texts.seeButton, choice: { kind: 'class', class: one.id }, look: 'main' },
        { label: texts.waitingButton, choice: { kind: 'go', to: 'waiting' }, look: 'second' },
      ],
    ),
    head: { tone: 'people', text: texts.classesButton },
  })
}
