/**
 * Plays a conversation over `respond` and writes it down as a person reads it. A script is a list of lines:
 *
 *   [label]              taps the newest button, row, answer or quick reply with these words
 *   (follow) (block) (sticker) (picture) (voice) (clip) (file) (place) (unsend) (old button) (clip ends)
 *   (album of 3)         three pictures sent together
 *   (joins the group) (90 days later) (2 hours later)
 *   (may I phone?) (escalates) (ended) (they answer: …)     from inside: what whoever helps did
 *   (somebody waits)                                        from inside: a learner waits for this helper
 *   (quoting: …)                                            typed as an answer to the bubble that told of a learner
 *   anything else        typed
 *
 * Transcripts are files a trainer can read and correct, beside this one in `conversations/`.
 */
import { asksForName, respond } from '../bot/flows'
import type { Outcome } from '../bot/flows/flow'
import { lookFor } from '../bot/flows/look'
import { type ChatEvent, type ChatState, isFromInside } from '../shared/chat'
import type { Choice } from '../shared/choice'
import type { Button, CardSaying, QuestionSaying, Saying } from '../shared/saying'
import { spoken } from './spoken'
import { applyTurn, type LittleWorld, later } from './world'

/** Something on the screen that can be tapped, and the words on it. */
interface Tappable {
  label: string
  choice: Choice
}

/** A conversation as it stands: the world, the open step, and the bubbles on the screen, newest last. */
export interface Talk {
  world: LittleWorld
  state: ChatState
  screen: Saying[]
  lines: string[]
}

/** The last bubbles a person sees without scrolling far. */
const onScreen = 20

export const newTalk = (world: LittleWorld): Talk => ({ world, state: { at: 'menu' }, screen: [], lines: [] })

/** One event: decided and kept, with nothing written down. The outcome is what the bot decided. */
export function turn(talk: Talk, event: ChatEvent): { talk: Talk; outcome: Outcome } {
  const { person, chat, lineDisplayName, find } = talk.world
  const asks = asksForName(event, person)
  const look = lookFor(talk.state, event, { person, chat })
  const seen = look && find?.(look)
  const now = { ...talk.world, ...(asks && { lineName: lineDisplayName }), ...(seen && { seen }) }
  const outcome = respond(talk.state, event, now)
  const world = applyTurn(talk.world, outcome, !isFromInside(event))
  return {
    talk: { ...talk, world, state: outcome.state, screen: [...talk.screen, ...outcome.say].slice(-onScreen) },
    outcome,
  }
}

/** Everything that can be tapped on the screen, newest bubble first; quick replies only of the last bubble. */
export function tappables(screen: Saying[]): Tappable[] {
  const quick = buttonsOf(screen.at(-1)?.quick ?? [])
  return [...quick, ...[...screen].reverse().flatMap(inSaying)]
}

function inSaying(saying: Saying): Tappable[] {
  if (saying.kind === 'card') return inCard(saying)
  if (saying.kind === 'cards') return saying.cards.flatMap(inCard)
  if (saying.kind === 'question') return inQuestion(saying)
  return []
}

const inCard = ({ rows = [], buttons }: CardSaying): Tappable[] => [
  ...rows.flatMap(({ title, choice }) => (choice ? [{ label: title, choice }] : [])),
  ...buttonsOf(buttons),
]

const inQuestion = ({ options, buttons }: QuestionSaying): Tappable[] => [
  ...options.map(({ text, choice }) => ({ label: text, choice })),
  ...buttonsOf(buttons),
]

const buttonsOf = (buttons: Button[]): Tappable[] =>
  buttons.flatMap((button) => ('choice' in button ? [{ label: button.label, choice: button.choice }] : []))

/** Plays a script and returns the conversation as text. A line that taps what is not on the screen throws. */
export function transcript(world: LittleWorld, script: string[]): string {
  return `${played(newTalk(world), script).lines.join('\n')}\n`
}

/** Plays a script on a conversation that is already under way. */
export const played = (talk: Talk, script: string[]): Talk => script.reduce(step, talk)

function step(talk: Talk, line: string): Talk {
  const pause = /^\((\d+) (hours?|days?) later\)$/.exec(line)
  if (pause) {
    const unit = pause[2]?.startsWith('hour') ? 3_600_000 : 86_400_000
    const lines = [...talk.lines, '', `        ⋯ ${line.slice(1, -1)} ⋯`]
    return { ...talk, world: later(talk.world, Number(pause[1]) * unit), lines }
  }
  const album = /^\(album of (\d+)\)$/.exec(line)
  if (album) return sendAlbum(talk, Number(album[1]), line)
  return write(talk, line, eventOf(talk, line))
}

function sendAlbum(talk: Talk, of: number, line: string): Talk {
  const id = `album-${talk.world.turns}`
  const pictures = Array.from({ length: of }, (_, i) => i + 1)
  return pictures.reduce((soFar, at) => {
    const lineMessageId = `line-${soFar.world.turns}`
    const event: ChatEvent = { kind: 'sent-media', media: 'picture', lineMessageId, album: { id, at, of } }
    return write(soFar, `${line.slice(0, -1)}, ${at})`, event)
  }, talk)
}

function write(talk: Talk, line: string, event: ChatEvent): Talk {
  const { talk: next, outcome } = turn(talk, event)
  const said = outcome.say.length > 0 ? outcome.say.flatMap(spoken) : ['        (silence)']
  const kept = outcome.record.map((fact) => `        · ${fact.kind}`)
  const begun = outcome.begin.map((job) => `        → ${job.kind}`)
  return { ...next, lines: [...talk.lines, '', `▸ ${line}`, ...said, ...kept, ...begun] }
}

const simple: Record<string, ChatEvent> = {
  '(follow)': { kind: 'followed' },
  '(block)': { kind: 'blocked' },
  '(sticker)': { kind: 'sent-sticker' },
  '(place)': { kind: 'sent-place' },
  '(old button)': { kind: 'tapped-unknown' },
  '(joins the group)': { kind: 'joined-group' },
}

/** What comes from inside, of the request that is open and whoever is there for it. */
function insideOf({ world }: Talk, line: string): ChatEvent | undefined {
  const request = world.help?.id ?? ''
  const by = world.team[0] ?? { id: 'nobody', address: 'khun' }
  const text = /^\(they answer: (.*)\)$/s.exec(line)?.[1]
  if (text !== undefined) return { kind: 'helped', request, by, text }
  if (line === '(may I phone?)') return { kind: 'may-phone', request, by }
  if (line === '(escalates)') return { kind: 'help-escalates', request }
  if (line === '(ended)') return { kind: 'help-ended', request, by }
  if (line === '(somebody waits)') return { kind: 'help-waits', learner: 'learner', request: 'request' }
  const quoting = /^\(quoting: (.*)\)$/s.exec(line)?.[1]
  return quoting === undefined ? undefined : { kind: 'wrote', text: quoting, quotes: 'told' }
}

const media = { '(picture)': 'picture', '(voice)': 'voice', '(clip)': 'video', '(file)': 'file' } as const
const isMedia = (line: string): line is keyof typeof media => Object.hasOwn(media, line)

function eventOf(talk: Talk, line: string): ChatEvent {
  const known = simple[line] ?? insideOf(talk, line)
  if (known) return known
  if (isMedia(line)) {
    return { kind: 'sent-media', media: media[line], lineMessageId: `line-${talk.world.turns}` }
  }
  if (line === '(unsend)') return { kind: 'unsent', lineMessageId: `line-${talk.world.turns - 1}` }
  if (line === '(clip ends)') return { kind: 'finished-video', trackingId: lastClip(talk) }
  if (/^\[.*\]$/s.test(line)) return { kind: 'tapped', choice: onTheScreen(talk, line.slice(1, -1)) }
  return { kind: 'wrote', text: line }
}

function lastClip(talk: Talk): string {
  const clip = talk.screen.findLast((saying) => saying.kind === 'video')
  if (clip?.kind !== 'video') throw new Error('[talk] no clip is on the screen')
  return clip.trackingId
}

function onTheScreen(talk: Talk, label: string): Choice {
  const all = tappables(talk.screen)
  const found = all.find((each) => each.label.replace(/\n/g, ' ') === label)
  if (!found) {
    throw new Error(`[talk] no button “${label}” among: ${all.map((each) => each.label).join(' · ')}`)
  }
  return found.choice
}
