/**
 * What somebody sends unasked: kept for their portfolio if they wish, after one question, however many came together.
 *
 *   a picture ──▶ (waits) ──keep──▶ kept, and fetched        an album ──▶ the first asks, the others come along quietly
 *                         └──no need──▶ dropped
 */
import type { ChatEvent, ChatState } from '../../shared/chat'
import type { ChoiceOf } from '../../shared/choice'
import type { Keepsake } from '../../shared/person'
import type { Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import { mayRecord } from './consent'
import { type Outcome, saying, type World } from './flow'
import { sayAndStay } from './open-step'

/** A picture, clip, voice note or file that nobody asked for. */
export type SentMedia = Extract<ChatEvent, { kind: 'sent-media' }>

/** Pictures sent together arrive within this time, and are answered together. */
const togetherMs = 60_000

/** Whether this one only follows others of its album, which were already answered. */
export function followsOthers(event: SentMedia, world: World): boolean {
  if (!event.album) return false
  if (event.album.at !== undefined) return event.album.at > 1
  return world.keepsakes.some((keepsake) => world.now - keepsake.at < togetherMs)
}

/** Something came that nobody asked for. Without consent it is not kept, and we say so. */
export function offerToKeep(state: ChatState, event: SentMedia, world: World): Outcome {
  const quiet = followsOthers(event, world)
  if (!mayRecord(world)) {
    if (quiet) return saying(state)
    return sayAndStay(state, textsIn(world.person.language).visits.notKeptYet, world)
  }
  const { media, lineMessageId } = event
  const keepsake = world.freshId
  return {
    state,
    say: quiet ? [] : [keepCard(keepsake, event, world)],
    record: [{ kind: 'media-sent', keepsake, media, lineMessageId }],
    begin: [],
  }
}

function keepCard(keepsake: string, { media, album }: SentMedia, world: World): Saying {
  const texts = textsIn(world.person.language).visits
  const titles: Record<Keepsake['media'], string> = {
    picture: album ? texts.albumTitle : texts.pictureTitle,
    video: texts.videoTitle,
    voice: texts.voiceTitle,
    file: texts.fileTitle,
  }
  return {
    kind: 'card',
    title: titles[media],
    lines: [texts.keepAsk, media === 'voice' ? texts.voiceHint : texts.keepOrGreeting],
    buttons: [
      { label: texts.keepButton, choice: { kind: 'keep', keepsake }, look: 'main' },
      { label: texts.dropButton, choice: { kind: 'drop', keepsake }, look: 'second' },
    ],
  }
}

/** Keeps it, with everything that came together with it. */
export function keep(state: ChatState, choice: ChoiceOf<'keep'>, world: World): Outcome {
  const texts = textsIn(world.person.language).visits
  const all = together(choice.keepsake, world)
  if (all.length === 0) return sayAndStay(state, texts.keepOld, world)
  const text = all.length === 1 ? texts.kept : texts.keptMany({ count: all.length })
  return {
    ...sayAndStay(state, text, world),
    record: [{ kind: 'media-kept', keepsake: choice.keepsake, withinMs: togetherMs }],
    begin: [{ kind: 'fetch-media' }],
  }
}

/** Lets it go, with everything that came together with it. */
export function drop(state: ChatState, choice: ChoiceOf<'drop'>, world: World): Outcome {
  const texts = textsIn(world.person.language).visits
  const all = together(choice.keepsake, world)
  if (all.length === 0) return sayAndStay(state, texts.keepOld, world)
  return {
    ...sayAndStay(state, texts.dropped, world),
    record: [{ kind: 'media-dropped', keepsake: choice.keepsake, withinMs: togetherMs }],
  }
}

/** The one that is waiting, and those that came within the same minute. */
function together(id: string, world: World): Keepsake[] {
  const asked = world.keepsakes.find((keepsake) => keepsake.id === id && !keepsake.kept)
  if (!asked) return []
  return world.keepsakes.filter((one) => !one.kept && Math.abs(one.at - asked.at) < togetherMs)
}

/** The newest that waits for "keep it?", when it came so lately that a typed yes or no can mean it. */
export const waitingKeepsake = (world: World): Keepsake | undefined =>
  world.keepsakes.find((one) => !one.kept && world.now - one.at < 10 * togetherMs)
