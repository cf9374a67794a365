/**
 * Which flow hears which event: the whole bot as one pure function.
 *
 *   group ──────────────▶ group        (silent unless spoken to)
 *   inside ───────────────▶ inside       (what others have to tell them)
 *   direct ── a button ─▶ the flow that owns the button
 *          ── words ────▶ the step that waits for words, else a wish, else the pending step again
 *          ── the rest ─▶ visits (stickers, pictures, friends coming and going)
 */
import { type ChatEvent, type ChatState, isFromInside } from '../../shared/chat'
import { hasConsent } from '../../shared/consent'
import { readName } from '../../shared/names'
import type { Person } from '../../shared/person'
import type { Saying } from '../../shared/saying'
import { understand } from '../../shared/wishes/understand'
import { withCheers } from './cheers'
import type { Outcome, World } from './flow'
import { inGroup } from './group'
import { afterSilence } from './hand-over'
import { fromInside } from './inside'
import { welcomedBack } from './returning'
import { tapped } from './taps'
import { visited } from './visits'
import { quickHelp } from './way-on'
import { wrote } from './words'

/**
 * Decides one event.
 *
 * @param state where the conversation stood before it
 * @returns the next state with what to say, keep and begin; never throws for anything a person can do
 */
export function respond(state: ChatState, event: ChatEvent, world: World): Outcome {
  if (isFromInside(event)) return heardInside(state, event, world)
  const outcome = afterSilence(state, world, (now, then) => decided(now, event, then))
  const say = world.chat === 'group' ? outcome.say : welcomedBack(outcome.say, world)
  const whole = withCheers({ ...outcome, say }, world)
  return { ...whole, say: withWayOn(whole.say, speaking(outcome, world)) }
}

/** Nobody came: nobody is welcomed back. */
function heardInside(state: ChatState, event: ChatEvent, world: World): Outcome {
  const outcome = fromInside(state, event, world)
  return { ...outcome, say: withWayOn(outcome.say, world) }
}

function decided(state: ChatState, event: ChatEvent, world: World): Outcome {
  if (world.chat === 'group') return inGroup(state, event, world)
  if (event.kind === 'tapped') return tapped(state, event.choice, world)
  if (event.kind === 'wrote') return wrote(state, event, world)
  return visited(state, event, world)
}

/** Every last bubble ends with the menu and help from a person; a flow may have given it more than these. */
function withWayOn(say: Saying[], world: World): Saying[] {
  const last = say.at(-1)
  if (!last || last.quick) return say
  return [...say.slice(0, -1), { ...last, quick: quickHelp(world) }]
}

/** The world in the language of this answer, when this very turn changed it. */
function speaking(outcome: Outcome, world: World): World {
  const chosen = outcome.record.find((fact) => fact.kind === 'language-chosen')
  return chosen ? { ...world, person: { ...world.person, language: chosen.language } } : world
}

/** Whether this turn may ask for a name, so that LINE's own name is worth a call before deciding. */
export const asksForName = (event: ChatEvent, person: Pick<Person, 'name' | 'consent'>): boolean =>
  person.name === undefined && (tapsTowardsName(event) || writesTowardsName(event, person))

const tapsTowardsName = (event: ChatEvent): boolean =>
  event.kind === 'tapped' &&
  (event.choice.kind === 'consent' || (event.choice.kind === 'setting' && event.choice.what === 'name'))

/** A typed yes to the consent; a typed name that is none, after which the question is put again. */
function writesTowardsName(event: ChatEvent, person: Pick<Person, 'consent'>): boolean {
  if (event.kind !== 'wrote') return false
  if (!hasConsent(person)) return understand(event.text)?.wish === 'yes'
  return typeof readName(event.text) === 'string' || understand(event.text)?.wish === 'name'
}
