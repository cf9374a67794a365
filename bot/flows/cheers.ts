/**
 * Cheers from family: told of with the next answer, thanked for, hidden, shown to the office, switched off. The step that is
 * open stays open.
 *
 *   any answer ──cheers wait──▶ one bubble above it, however many they are
 *   inside ──who asked for it──▶ the same bubble, pushed
 */
import type { ChatState } from '../../shared/chat'
import { usualCheerWishes } from '../../shared/cheer'
import type { ChoiceOf } from '../../shared/choice'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { cheerDoneCard, cheerSettingCard, cheersCard, cheerWays } from './cheer-bubbles'
import { mayRecord } from './consent'
import { type Outcome, recording, saying, type World } from './flow'
import { sayAndStay } from './open-step'
import { savedCard, settled } from './settings-bubbles'

/** The answer with a bubble of the cheers that wait above it, where LINE has room for one and somebody may see them. */
export function withCheers(outcome: Outcome, world: World): Outcome {
  const { say, record } = outcome
  const endsNow = record.some(({ kind }) => kind === 'erased' || kind === 'consent-withdrawn')
  const hasRoom = say.length > 0 && say.length < 5
  const mayTell = hasRoom && mayRecord(world) && !endsNow && !say.some(asksToCall)
  if (world.chat === 'group' || world.cheers.length === 0 || !mayTell) return outcome
  return told({ ...outcome, say: [cheersCard(world.cheers, world), ...say] }, world)
}

/** Whoever is told a number to call has no mind for cheers: they wait for a better moment. */
const asksToCall = (saying: Saying): boolean =>
  saying.kind === 'card' &&
  saying.buttons.some((button) => 'open' in button && button.open.startsWith('tel:'))

/** From inside: cheers wait for somebody who would hear of them at once. They may have heard meanwhile. */
export function cheered(state: ChatState, world: World): Outcome {
  const { cheers, person } = world
  const { mayPush } = person.cheers ?? usualCheerWishes
  if (cheers.length === 0 || !mayPush || !mayRecord(world)) return saying(state)
  return told(saying(state, cheersCard(cheers, world)), world)
}

const told = (outcome: Outcome, { cheers, now }: World): Outcome =>
  recording(outcome, { kind: 'cheers-told', cheers: cheers.map(({ id }) => id), at: now })

/** Thanks for a cheer, hides it, or shows it to the office. */
export function doCheer(state: ChatState, choice: ChoiceOf<'cheer'>, world: World): Outcome {
  const texts = textsIn(world.person.language).cheers
  const cheer = world.seen?.found === 'cheer' ? world.seen.cheer : undefined
  if (!cheer) return sayAndStay(state, texts.gone, world)
  const { from } = cheer
  if (choice.does === 'thanks' && cheer.isThanked)
    return sayAndStay(state, texts.thankedAlready({ from }), world)
  const cards = {
    thanks: cheerDoneCard(texts.thankedNow({ from }), [texts.thanksSeen], world),
    hide: cheerDoneCard(texts.hidden, [texts.hiddenLine], world),
    report: cheerDoneCard(texts.reported, [texts.reportedLine], world),
  }
  return recording(saying(state, cards[choice.does]), {
    kind: 'cheer-done',
    cheer: cheer.id,
    deed: choice.does,
  })
}

/** Thanks everybody whose cheer was told of when the button was made. */
export function thankAll(state: ChatState, { until }: ChoiceOf<'cheers-thanks'>, world: World): Outcome {
  const texts = textsIn(world.person.language).cheers
  return recording(saying(state, cheerDoneCard(texts.thankedAll, [texts.thanksSeen], world)), {
    kind: 'cheers-thanked',
    until,
  })
}

/** Asks how one would like to get cheers. */
export const showCheerWays = (state: ChatState, world: World): Outcome =>
  saying(settled(state), cheerSettingCard(world))

/** Sets how one gets cheers. */
export function setCheerWay(state: ChatState, { take }: ChoiceOf<'cheer-way'>, world: World): Outcome {
  const texts = textsIn(world.person.language).cheers
  const saved = { on: texts.savedOn, push: texts.savedPush, off: texts.savedOff }
  return recording(saying(settled(state), savedCard(saved[take], world)), {
    kind: 'cheers-wished',
    ...cheerWays[take],
  })
}
