/**
 * Everything that is no word and no button: friends coming and going, stickers, pictures, places, clips that ended.
 *
 *   followed ──▶ welcome, or "good that you are back"     blocked, unsent, unknown ──▶ silence
 *   a sticker, a picture ──▶ who helps, the step that waits for it, the open request for help, else back to the open step
 */
import type { ChatEvent, ChatState } from '../../shared/chat'
import type { Fact } from '../../shared/fact'
import type { Job } from '../../shared/job'
import { textsIn } from '../../shared/texts'
import { listRead } from './class-list'
import { mayRecord } from './consent'
import { type Outcome, recording, saying, type World } from './flow'
import { handedOver } from './hand-over'
import { addMedia } from './help'
import { wordsOnly } from './helping'
import { followsOthers, offerToKeep, type SentMedia } from './keepsakes'
import { practised, videoFinished } from './lesson'
import { greetAndStay, sayAndStay } from './open-step'
import { welcome } from './welcome'

type Visit = Exclude<ChatEvent, { kind: 'tapped' | 'wrote' }>

/** Answers a visit. */
export function visited(state: ChatState, event: Visit, world: World): Outcome {
  const texts = textsIn(world.person.language).visits
  switch (event.kind) {
    case 'sent-sticker':
      return (
        handedOver(state, event, world) ??
        practice(state, 'sticker', world) ??
        greetAndStay(state, sweet(state, world), world)
      )
    case 'sent-media':
      return sentMedia(state, event, world)
    case 'sent-place':
      return sayAndStay(state, texts.place, world)
    case 'tapped-unknown':
      return sayAndStay(state, texts.oldButton, world)
    case 'finished-video':
      return mayRecord(world) ? videoFinished(state, event.trackingId, world) : saying(state)
    case 'followed':
      return followed(state, world)
    default:
      return unseen(state, event)
  }
}

const sweet = (state: ChatState, { person }: World): string => {
  const texts = textsIn(person.language).visits
  return state.at === 'menu' ? texts.sticker : texts.stickerGoOn
}

/** What LINE gives us no way to answer: only what became true. */
function unseen(state: ChatState, event: Visit): Outcome {
  const silent = saying(state)
  if (event.kind === 'blocked') return recording(silent, { kind: 'blocked' })
  // Also after a withdrawal: what was kept before may be taken back for ever.
  if (event.kind === 'unsent') {
    // Whoever unsends something wants it nowhere: a file of ours goes too.
    const forget: Job[] = [{ kind: 'forget-files' }]
    return recording(
      { ...silent, begin: forget },
      { kind: 'media-unsent', lineMessageId: event.lineMessageId },
    )
  }
  return silent
}

function sentMedia(state: ChatState, event: SentMedia, world: World): Outcome {
  const passed = handedOver(state, event, world)
  if (passed) return passed
  if (state.at === 'desk.answering') return wordsOnly(state, world)
  if (state.at === 'help.waiting' && mayRecord(world)) {
    const { media, lineMessageId } = event
    return addMedia(state, { media, lineMessageId, quiet: followsOthers(event, world) }, world)
  }
  if (state.at === 'class.listing' && world.seen) return listRead(state, world)
  const alone = !followsOthers(event, world)
  return (alone ? practice(state, event.media, world) : undefined) ?? offerToKeep(state, event, world)
}

const practice = (
  state: ChatState,
  media: 'sticker' | SentMedia['media'],
  world: World,
): Outcome | undefined => (mayRecord(world) ? practised(state, media, world) : undefined)

/** A new friend is welcomed; one who was here before finds everything where it was. */
function followed(state: ChatState, world: World): Outcome {
  const { person } = world
  const back: Fact[] = person.lastAt === undefined ? [] : [{ kind: 'came-back' }]
  if (!mayRecord(world)) return recording(welcome(world), ...back)
  const text = textsIn(person.language).visits.friendAgain
  return recording(sayAndStay(state, text, world), ...back)
}
