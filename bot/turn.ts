/**
 * One turn: read → decide → keep → speak. The only place where the pure part and the world meet.
 *
 *   inbox ─▶ scene ─▶ respond ─▶ keep ──kept────────▶ speak ─▶ nothing owed
 *                        ▲         ├──overtaken─▶ read again, decide again
 *                        └─────────┴──seen-before─▶ somebody else speaks
 */
import { getLogger } from '@logtape/logtape'
import type { Scene, Waiting } from '../db/scene'
import type { TurnKept } from '../db/turns'
import type { Saying } from '../shared/chat'
import { asksForName, respond } from './flows'
import type { Outcome, World } from './flows/flow'
import { lostPlace, sorry } from './flows/mishaps'
import type { Ports } from './ports'
import { speak } from './speaking'

const log = getLogger(['riandee', 'turn'])

/** Where events wait; see `Received` in `db/inbox.ts`. */
export interface Conversation {
  conversation: string
  person: string
}

/** The loading animation starts when an answer takes longer than this. */
const patienceMs = 700

/**
 * Takes turns on a conversation, oldest event first, until nothing waits there or `own` is done.
 *
 * Whoever put an event into the inbox calls this; so does the safety net for what a dead process left. Several may do so
 * at once: they decide the same events, and `keep` lets one win.
 *
 * @param own the event to stop after; without it, all that waits
 * @throws what the database throws: then the event stays in the inbox
 */
export async function takeTurns(where: Conversation, ports: Ports, own?: string): Promise<void> {
  for (;;) {
    const scene = await ports.store.turns.scene(where.conversation, where.person, ports.clock.now())
    if (!scene.next) return
    const calm = showLoading(scene, where, ports)
    const done = await takeTurn(where, scene, scene.next, ports).finally(calm)
    if (done && scene.next.eventId === own) return
  }
}

/** True when the event needs no further turn. */
async function takeTurn(where: Conversation, scene: Scene, next: Waiting, ports: Ports): Promise<boolean> {
  const decided = await decide(where, scene, next, ports)
  if (decided === 'again') return false
  const turn: TurnKept = {
    ...where,
    seq: scene.seq + 1,
    event: next,
    carried: scene.unspoken,
    at: ports.clock.now(),
    ...decided,
  }
  const kept = await ports.store.turns.keep(turn)
  if (kept === 'overtaken') return false
  if (kept === 'seen-before') {
    await ports.store.inbox.drop(next)
    return true
  }
  if (turn.say.length > 0)
    await speak({ ...where, ...next, say: turn.say }, toneOf(where, scene, decided), ports)
  return true
}

/** What is decided about an event; `again` after a throw that does not yet make it a dead letter. */
async function decide(
  where: Conversation,
  scene: Scene,
  next: Waiting,
  ports: Ports,
): Promise<Outcome | 'again'> {
  const world = await worldOf(where, scene, next, ports)
  try {
    const outcome = respond(scene.state, next.event ?? { kind: 'unknown', type: 'stored' }, world)
    const say = scene.stateFits || outcome.say.length === 0 ? outcome.say : [lostPlace(world), ...outcome.say]
    return {
      ...outcome,
      say: together(
        scene.unspoken.flatMap((owed) => owed.say),
        say,
      ),
    }
  } catch (error) {
    log.error('[turn] an event of kind {kind} could not be decided: {error}', {
      kind: next.event?.kind,
      error,
    })
    const fate = await ports.store.inbox.threw(next)
    if (fate === 'dead') await apologise(next, toneOf(where, scene), world, ports)
    return 'again'
  }
}

/** LINE shows at most five bubbles: what is new comes last and whole, what is owed from before fills the room above it. */
function together(owed: Saying[], say: Saying[]): Saying[] {
  if (say.length === 0) return say
  const shown = new Set(say.map((one) => JSON.stringify(one)))
  const old = owed.filter((one) => !shown.has(JSON.stringify(one)))
  const room = Math.max(0, 5 - say.length)
  return [...old.slice(Math.max(0, old.length - room)), ...say]
}

async function apologise(
  next: Waiting,
  tone: ReturnType<typeof toneOf>,
  world: World,
  ports: Ports,
): Promise<void> {
  if (next.replyToken) await ports.mouth.reply(next.replyToken, [sorry(world)], tone)
}

async function worldOf(where: Conversation, scene: Scene, next: Waiting, ports: Ports): Promise<World> {
  const { person, lineUserId, enrolments, dueCards, keepsakes, help } = scene
  const shelf = await ports.shelf.at(scene.catalogueStamp, [...enrolments, ...dueCards])
  const wantsName = next.event !== undefined && lineUserId !== undefined && asksForName(next.event, person)
  return {
    now: ports.clock.now(),
    freshId: ports.newId(),
    chat: isGroup(where) || !lineUserId ? 'group' : 'direct',
    person,
    lineName: wantsName ? await ports.mouth.nameOf(lineUserId) : undefined,
    office: ports.office,
    miniApp: ports.miniApp,
    catalogue: shelf.catalogue,
    course: shelf.course,
    enrolments,
    dueCards,
    keepsakes,
    help,
  }
}

/** In a group a conversation is `person.chat`. */
const isGroup = ({ conversation }: Conversation): boolean => conversation.includes('.')

/** The tone of an answer: in the language that stands after the turn. */
function toneOf(where: Conversation, scene: Scene, outcome?: Outcome) {
  const chosen = outcome?.record.findLast((fact) => fact.kind === 'language-chosen')
  const chat = isGroup(where) || !scene.lineUserId ? ('group' as const) : ('direct' as const)
  return { chat, language: chosen?.language ?? scene.person.language }
}

function showLoading(scene: Scene, where: Conversation, ports: Ports): () => void {
  const { lineUserId } = scene
  if (!lineUserId || isGroup(where)) return () => {}
  return ports.clock.after(patienceMs, () => void ports.mouth.loading(lineUserId, 20))
}
