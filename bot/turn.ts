/**
 * One turn: read → decide → keep → speak. The only place where the pure part and the world meet.
 *
 *   inbox ─▶ scene ─▶ respond ─▶ keep ──kept────────▶ speak ─▶ nothing owed
 *                        ▲         ├──overtaken─▶ read again, decide again
 *                        └─────────┴──seen-before─▶ somebody else speaks
 */
import { getLogger } from '@logtape/logtape'
import type { Scene, Unspoken, Waiting } from '../db/scene'
import type { TurnKept } from '../db/turns'
import { type ChatEvent, isFromInside } from '../shared/chat'
import type { Saying } from '../shared/saying'
import { respond } from './flows'
import { lostPlace, sorry } from './flows/mishaps'
import type { Ports, Tone } from './ports'
import { pushIn } from './pushing'
import { speak } from './speaking'
import { type Conversation, chatOf, worldOf } from './world-of'

const log = getLogger(['riandee', 'turn'])

/** The loading animation starts when an answer takes longer than this. */
const patienceMs = 700

/**
 * All turns of one conversation, oldest event first, until nothing waits there or `own` is done. (Which conversations were
 * left waiting is asked by `takeUp` in `bot/sweep.ts`.)
 *
 * Whoever put an event into the inbox calls this; so does the safety net for what a dead process left. Several may do so
 * at once: they decide the same events, and `keep` lets one win.
 *
 * @param own the event to stop after; without it, all that waits
 * @param seen the conversation as it was seen just now, where the event came in; else it is read first
 * @returns whether a turn began work for later, which may be done now
 * @throws what the database or LINE's side of the world throws: then the event stays in the inbox for the safety net
 */
export async function takeTurns(
  where: Conversation,
  ports: Ports,
  own?: string,
  seen?: Scene,
): Promise<boolean> {
  let scene = seen
  let begun = false
  for (;;) {
    scene ??= await ports.store.turns.scene(where.conversation, where.person, ports.clock.now())
    if (!scene.next) return begun
    const turn = await takeTurn({ where, scene, next: scene.next }, ports)
    begun ||= turn.begun
    if (turn.done && scene.next.eventId === own) return begun
    scene = undefined
  }
}

/** What one turn stands on. */
interface Moment {
  where: Conversation
  scene: Scene
  next: Waiting
}

/** One event's turn, from the first glance to the spoken words. `done` when the event needs no further turn. */
async function takeTurn(moment: Moment, ports: Ports): Promise<{ done: boolean; begun: boolean }> {
  const calm = showLoading(moment, ports)
  const turn = await keepTurn(moment, ports).finally(calm)
  if (typeof turn === 'string') return { done: turn === 'done', begun: false }
  if (turn.say.length > 0)
    await speak(
      { ...moment.where, ...moment.next, lineUserId: moment.scene.lineUserId, say: turn.say },
      toneOf(moment, turn),
      ports,
    )
  return { done: true, begun: turn.begin.length > 0 }
}

/**
 * The part of a turn before anything is said: decide, then keep.
 *
 * @returns the turn as it was kept; `again` when it must be decided anew, `done` when somebody else kept it
 */
async function keepTurn(moment: Moment, ports: Ports): Promise<TurnKept | 'again' | 'done'> {
  try {
    const turn = await decide(moment, ports)
    const kept = turn && (await ports.store.turns.keep(turn))
    if (turn && kept === 'kept') return turn
    if (kept === 'seen-before') await ports.store.inbox.drop(moment.next)
    return kept === 'seen-before' ? 'done' : 'again'
  } catch (error) {
    // A database that is away is nobody's fault: were it counted, a bad minute would make dead letters of everything.
    // Else the world's fault, most likely; but an event that meets it five times must not hold up the conversation for ever.
    if (!isAway(error)) await threw(moment, error, ports)
    throw error
  }
}

/** By its name: `DatabaseAway` of `db/patient.ts` is behind the port. */
const isAway = (error: unknown): boolean => error instanceof Error && error.name === 'DatabaseAway'

/** The turn to keep; undefined after a throw of our own, which was counted. */
async function decide(moment: Moment, ports: Ports): Promise<TurnKept | undefined> {
  const { where, scene, next } = moment
  if (!next.event) {
    log.error('[turn] a stored event no longer parses; it is a dead letter')
    await ports.store.inbox.bury(next)
    return undefined
  }
  const world = await worldOf(moment, next.event, ports)
  try {
    const outcome = respond(scene.state, next.event, world)
    const lost = scene.stateFits || outcome.say.length === 0 ? [] : [lostPlace(world.person.language)]
    const said = withOwed(scene.unspoken, [...lost, ...outcome.say].slice(-5))
    const here = isFromInside(next.event) ? { hereAt: scene.person.lastAt } : {}
    return { ...where, seq: scene.seq + 1, event: next, at: ports.clock.now(), ...here, ...outcome, ...said }
  } catch (error) {
    await threw(moment, error, ports)
    return undefined
  }
}

/** Counts a throw; at the fifth the event is a dead letter, and the person is told so. */
async function threw(moment: Moment, error: unknown, ports: Ports): Promise<void> {
  const { next, where } = moment
  const fate = await ports.store.inbox.threw({ ...where, ...next })
  log.error('[turn] an event of kind {kind} could not be done, now {fate}: {error}', {
    kind: next.event?.kind,
    fate,
    error,
  })
  const tone = toneOf(moment)
  if (fate === 'dead' && next.replyToken && !pushIn(next.replyToken))
    await ports.mouth.reply(next.replyToken, [sorry(tone.language)], tone)
}

/**
 * LINE shows at most five bubbles: what is new comes last and whole; above it, as far as there is room, what is owed
 * from before, oldest first. What finds no room is owed still.
 */
function withOwed(owed: Unspoken[], say: Saying[]): { say: Saying[]; carried: Unspoken[] } {
  const shown = new Set(say.map((one) => JSON.stringify(one)))
  const carried: Unspoken[] = []
  const old: Saying[] = []
  for (const row of say.length > 0 ? owed : []) {
    const room = 5 - say.length - old.length
    const words = row.say.filter((one) => !shown.has(JSON.stringify(one))).slice(-5 + say.length)
    if (words.length > room || room < 0) break
    old.push(...words)
    carried.push(row)
  }
  return { say: [...old, ...say], carried }
}

/** The tone of an answer: in the language that stands after the turn. */
function toneOf({ where, scene }: Moment, turn?: TurnKept): Tone {
  const chosen = turn?.record.findLast((fact) => fact.kind === 'language-chosen')
  return { chat: chatOf(where, scene), language: chosen?.language ?? scene.person.language }
}

/** Events that are not answered, or that nobody waits to have answered. */
const unanswered = new Set<ChatEvent['kind'] | undefined>(['blocked', 'unsent', 'unknown', 'left-group'])
const nobodyWaits = (event?: ChatEvent): boolean =>
  unanswered.has(event?.kind) || (event !== undefined && isFromInside(event))

function showLoading({ where, scene, next }: Moment, ports: Ports): () => void {
  const { lineUserId } = scene
  if (!lineUserId || chatOf(where, scene) === 'group' || nobodyWaits(next.event)) return () => {}
  return ports.clock.after(patienceMs, () => void ports.mouth.loading(lineUserId, 20))
}
