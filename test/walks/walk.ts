/**
 * A person who does anything at all: taps whatever is on the screen, writes, sends, leaves and comes back. Chosen by a
 * seed, so that a walk that broke a law can be walked again.
 */
import { readFileSync } from 'node:fs'
import type { ChatEvent } from '../../shared/chat'
import type { Choice } from '../../shared/choice'
import type { Fact } from '../../shared/fact'
import type { Saying } from '../../shared/saying'
import { type Talk, tappables, turn } from '../talk'
import { type LittleWorld, later } from '../world'
import { brokenLaws } from './laws'
import { isRight } from './studious'

export { isRight } from './studious'

/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function dice(seed: number): () => number {
  let at = seed >>> 0
  return () => {
    at = (at + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const oneOf = <T>(all: readonly T[], roll: () => number): T =>
  all[Math.floor(roll() * all.length)] as T

/** What people really type. */
export const typed = readFileSync(new URL('../wishes/wishes.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '')

/** What nobody expects. */
export const garbage = [
  '',
  ' ',
  '👵🏽👵🏽',
  '่่่่',
  'ก',
  'ข',
  '1',
  '๒',
  'x'.repeat(10_000),
  'ลบ',
  'ขายของออนไลน์',
  'อยากเรียนถ่ายรูป',
  'ป้าแดง',
  'ลุงชัย ใจดี',
  'เชียงใหม่',
  '<b>&?=%</b>',
  'https://line.me/R/ti/p/x',
  '\u202eกลับหน้า\u0000',
]

const media = ['picture', 'video', 'voice', 'file'] as const

/** What somebody who wants to learn would tap: the right answer of the newest question, else the newest main button. */
function studious({ screen, world }: Talk): Choice | undefined {
  const newest = screen.at(-1)
  if (newest?.kind === 'question') {
    return newest.options.find(({ choice }) => isRight(choice, world))?.choice ?? newest.options[0]?.choice
  }
  const main =
    newest?.kind === 'card' ? newest.buttons.find((b) => 'look' in b && b.look === 'main') : undefined
  return main && 'choice' in main ? main.choice : undefined
}

/** Something to do next. Mostly taps: that is what people do. */
export function nextEvent(talk: Talk, roll: () => number, diligence: number): ChatEvent {
  const wanted = roll() < diligence ? studious(talk) : undefined
  if (wanted) return { kind: 'tapped', choice: wanted }
  const shown = tappables(talk.screen)
  const what = roll()
  if (what < 0.72 && shown.length > 0) {
    // Newer buttons are nearer to the thumb.
    const near = shown[Math.floor(roll() ** 2 * shown.length)] ?? shown[0]
    if (near) return { kind: 'tapped', choice: near.choice }
  }
  if (what < 0.84) return { kind: 'wrote', text: oneOf(roll() < 0.75 ? typed : garbage, roll) }
  if (what < 0.88) return { kind: 'sent-sticker' }
  if (what < 0.93) return sent(talk, roll)
  return oneOf(rarely(talk), roll)
}

function sent({ world }: Talk, roll: () => number): ChatEvent {
  const lineMessageId = `line-${world.turns}`
  const album = roll() < 0.4 ? { id: 'album', at: 1 + Math.floor(roll() * 3), of: 3 } : undefined
  const open = roll() < 0.2 ? { id: 'album' } : album
  return { kind: 'sent-media', media: oneOf(media, roll), lineMessageId, ...(open ? { album: open } : {}) }
}

function rarely({ screen, world }: Talk): ChatEvent[] {
  const clip = screen.findLast(
    (saying): saying is Extract<Saying, { kind: 'video' }> => saying.kind === 'video',
  )
  return [
    { kind: 'followed' },
    { kind: 'blocked' },
    { kind: 'sent-place' },
    { kind: 'tapped-unknown' },
    { kind: 'unsent', lineMessageId: `line-${world.turns - 1}` },
    { kind: 'unknown', type: 'something-new' },
    { kind: 'finished-video', trackingId: clip?.trackingId ?? 'nothing.there' },
    { kind: 'finished-video', trackingId: clip?.trackingId ?? '' },
  ]
}

/** What may rightly be answered with nothing: LINE shows it no reply, or it only follows others of an album. */
const maySilent = (event: ChatEvent): boolean =>
  event.kind === 'blocked' ||
  event.kind === 'unsent' ||
  event.kind === 'unknown' ||
  event.kind === 'finished-video' ||
  (event.kind === 'sent-media' && event.album !== undefined)

export interface Step {
  talk: Talk
  event: ChatEvent
  broken: string[]
}

/**
 * One step of a walk, with the laws it broke.
 *
 * @param diligence how often a step is what a learner would do, 0–1
 * @param check what a turn's sayings break beside the laws, for example when they are drawn for LINE
 */
export function stroll(
  before: Talk,
  roll: () => number,
  diligence: number,
  check: (say: Saying[], world: LittleWorld) => string[] = () => [],
): Step {
  const event = nextEvent(before, roll, diligence)
  const { talk, outcome } = turn(before, event)
  const silent = outcome.say.length === 0 && !maySilent(event)
  const broken = [
    ...brokenLaws(before.world, outcome),
    ...(silent ? ['no answer'] : []),
    ...(erasedUnasked(before, event, outcome.record) ? ['everything was deleted without asking'] : []),
    ...check(outcome.say, talk.world),
  ]
  return { talk: { ...talk, world: later(talk.world, waited(roll)) }, event, broken }
}

/** Deleting takes its own button, right after the question that says what would be lost. */
const erasedUnasked = (before: Talk, event: ChatEvent, record: Fact[]): boolean =>
  record.some(({ kind }) => kind === 'erased') &&
  !(before.state.at === 'settings.deleting' && event.kind === 'tapped' && event.choice.kind === 'delete-all')

/** Mostly some seconds; at times days, once in a while months. */
function waited(roll: () => number): number {
  const how = roll()
  if (how < 0.95) return Math.floor(roll() * 40_000)
  if (how < 0.99) return Math.floor(roll() * 8 * 86_400_000)
  return Math.floor(roll() * 120 * 86_400_000)
}
