/**
 * Typed words: first to the step that waits for words, then as a wish, then to the open step again.
 *
 *   an answer to a learner ──▶ that learner     words of somebody who talks with a person ──▶ that person
 *   a question of learning ──answers it──▶ its flow
 *   a name, province, school, search, request ──▶ taken as that, unless it is plainly a wish
 *   anything else ──a wish──▶ its flow     ──a course's word──▶ what was found     ──else──▶ "not sure", the open step
 */
import type { ChatState } from '../../shared/chat'
import { codeIn } from '../../shared/code'
import { may } from '../../shared/roles'
import { textsIn } from '../../shared/texts'
import { type Understood, understand, type Wish } from '../../shared/wishes/understand'
import { findCourses, search } from './catalogue'
import { typeOpening } from './class-opening'
import { openCode, openSetup } from './codes'
import { mayRecord } from './consent'
import { type Outcome, recording, type World } from './flow'
import { handedOver } from './hand-over'
import { addWords, type Words } from './help'
import { quotedAnswer, typeAnswer, whichLearner } from './helping'
import { sayAndStay } from './open-step'
import { typePhone } from './phone'
import { typeProvince, typeSchool } from './settings-place'
import { typedInLesson, typedInTest } from './typed'
import { typeName } from './welcome'
import { grant, guess } from './wishes'

/** Beyond this nobody expects to be understood; the words are safe where they are, in the chat. */
const longestRead = 500
/** A longer message may hold a course's word by chance. */
const longestSearch = 40

/** A forwarded link, of which nobody should search the words. */
const hasLink = /https?:\/\/|www\.|line\.me\//i

/** Answers typed words. */
export function wrote(state: ChatState, said: Words, world: World): Outcome {
  const { text } = said
  const meant = opensSomething(state, text, world) ?? forPerson(state, said, world)
  if (meant) return meant
  const understood = understand(text)
  const taken = answersStep(state, text, world) ?? waitingStep(state, said, understood, world)
  if (taken) return taken
  if (said.quotes && !understood?.sure && may(world.person.roles, 'answer-help'))
    return whichLearner(state, world)
  return wished(state, text, understood, world)
}

/** A wish, or the words of a course; else the open step again. */
function wished(state: ChatState, text: string, understood: Understood | undefined, world: World): Outcome {
  if (namesCourse(text, understood?.wish, world)) return search(afterWish(text), world)
  if (understood?.sure) return grant(state, understood.wish, world)
  if (hasLink.test(text)) return unclear(state, text, world)
  if (text.length <= longestSearch && findCourses(text, world.catalogue).length > 0)
    return search(text, world)
  if (understood && text.length <= longestRead) return guess(state, understood.wish, world)
  return unclear(state, text, world)
}

/** A code, however it was typed, and the setup code: what they open was looked at. */
function opensSomething(state: ChatState, text: string, world: World): Outcome | undefined {
  if (world.seen?.found === 'setup') return openSetup(state, world.seen, world)
  const code = codeIn(text)
  return code && openCode(state, code.code, world)
}

/** Words for somebody else: an answer to a learner that quotes a bubble, or what goes to the helper. */
const forPerson = (state: ChatState, said: Words, world: World): Outcome | undefined =>
  (said.quotes === undefined ? undefined : quotedAnswer(state, said.text, world)) ??
  handedOver(state, { kind: 'wrote', ...said }, world)

/** No wish of ours: said kindly, with the open step below. Nothing of it is kept. */
function unclear(state: ChatState, text: string, world: World): Outcome {
  const texts = textsIn(world.person.language).visits
  if (text.length > longestRead) return sayAndStay(state, texts.tooLong, world)
  if (hasLink.test(text)) return sayAndStay(state, texts.link, world)
  if (!/[\p{L}\p{N}]/u.test(text)) return sayAndStay(state, texts.emoji, world)
  return sayAndStay(state, texts.notUnderstood, world)
}

const answersStep = (state: ChatState, text: string, world: World): Outcome | undefined =>
  mayRecord(world) ? (typedInLesson(state, text, world) ?? typedInTest(state, text, world)) : undefined

/** "อยากเรียนถ่ายรูป": the wish to learn names what; the rest of it is looked for. Empty when it names nothing. */
const afterWish = (text: string): string =>
  /(?:เรียน|เฮียน|learn|study)\s*(?:เรื่อง|วิชา|การ|about)?\s*(.+)$/is.exec(text)?.[1]?.trim() ?? ''

function namesCourse(text: string, wish: Wish | undefined, world: World): boolean {
  if (wish !== 'start' && wish !== 'courses') return false
  const what = afterWish(text)
  return what.length >= 4 && what.length <= longestSearch && findCourses(what, world.catalogue).length > 0
}

const danger: Wish[] = ['scam', 'emergency']
const away: Wish[] = [
  ...danger,
  'menu',
  'settings',
  'where',
  'delete',
  'rest',
  'skip',
  'no',
  'greeting',
  'goodbye',
]

/** Wishes that a question for a name, province or school gives way to. Not ต่อ, เก่ง or โอ: those are names. */
const leavesQuestion = new Set<Wish>([
  ...away,
  'help',
  'courses',
  'privacy',
  'start',
  'continue',
  'language-en',
])
const leavesSearch = new Set<Wish>([...away, 'help', 'continue', 'thanks', 'language-en', 'language-th'])
const leavesHelp = new Set<Wish>([...away, 'courses', 'start', 'continue', 'next', 'thanks', 'language-en'])
/** An answer to a learner may well say "go on learning" or "thank you". */
const leavesAnswer = new Set<Wish>(['menu', 'settings'])
/** In a longer message to the office a wish is part of the story. */
const longestCommand = 24

/** The step that waits for words of its own; undefined when none does, or when they are plainly a wish. */
function waitingStep(
  state: ChatState,
  said: Words,
  understood: Understood | undefined,
  world: World,
): Outcome | undefined {
  const { text } = said
  const wish = understood?.sure ? understood.wish : undefined
  const leaves = (those: Set<Wish>): boolean => wish !== undefined && those.has(wish)
  if (state.at === 'catalogue.searching') return leaves(leavesSearch) ? undefined : search(text, world)
  if (!mayRecord(world)) return undefined
  if (state.at === 'help.waiting') return tell(state, said, wish, world)
  if (state.at === 'desk.answering') return leaves(leavesAnswer) ? undefined : typeAnswer(state, text, world)
  if (leaves(leavesQuestion)) return undefined
  switch (state.at) {
    case 'welcome.naming':
    case 'settings.naming':
      return typeName(state, text, world)
    case 'class.opening':
      return typeOpening(state, text, world)
    case 'settings.province':
      return typeProvince(state, text, world)
    case 'settings.school':
      return typeSchool(state, text, world)
    case 'settings.phone':
      return typePhone(state, text, world)
    default:
      return undefined
  }
}

/** Words for the office, unless they are a short command. Of danger the office is told, and the hotline said at once. */
function tell(state: ChatState, said: Words, wish: Wish | undefined, world: World): Outcome | undefined {
  if (wish && leavesHelp.has(wish) && !danger.includes(wish) && said.text.length <= longestCommand)
    return undefined
  const kept = addWords(state, said, world)
  if (!wish || !danger.includes(wish)) return kept
  return recording({ ...grant(state, wish, world), begin: kept.begin }, ...kept.record)
}
