/**
 * Typed words that answer the open step: "ก", "2", "๒", the answer's own words, a button's words, "ดูจบแล้ว",
 * "ต่อไป". Only whole and plain matches: a first answer stays, so nobody's is guessed.
 */
import type { ChatState } from '../../shared/chat'
import type { Choice } from '../../shared/choice'
import { plainDigits } from '../../shared/dates'
import type { Button, CardSaying, QuestionSaying, Saying } from '../../shared/saying'
import { textsIn } from '../../shared/texts'
import type { Outcome, World } from './flow'
import { lessonQuestion } from './lesson-bubbles'
import { pendingStep, standing } from './pending'
import { answerTo, lessonIn, studyOf } from './progress'
import { tapped } from './taps'

/** Typed words for an open step of a lesson, a review card or a rating; undefined when they are something else. */
export function typedInLesson(state: ChatState, text: string, world: World): Outcome | undefined {
  const now = standing(state, world)
  if (now.at.startsWith('test.')) return undefined
  const choice = meant(now, text, world) ?? goingOn(now, text, world)
  return choice && tapped(now, choice, world)
}

/** The same for an open post-test. "ต่อไป" never sends it: sending is said in so many words. */
export function typedInTest(state: ChatState, text: string, world: World): Outcome | undefined {
  const now = standing(state, world)
  if (!now.at.startsWith('test.')) return undefined
  const choice = meant(now, text, world) ?? sending(now, text, world)
  return choice && tapped(now, choice, world)
}

/** What a tap would have carried: an answer of the open question, a row, a button. */
function meant(state: ChatState, text: string, world: World): Choice | undefined {
  const words = wordsOf(text)
  if (state.at === 'catalogue.searching' || words.length === 0) return undefined
  for (const saying of [...pendingStep(state, world), ...answeredQuestion(state, world)]) {
    const choice = choiceIn(saying, words)
    if (choice) return choice
  }
  return undefined
}

/** The question that was just explained: who types another answer hears that this one is answered. */
function answeredQuestion(state: ChatState, world: World): Saying[] {
  const study = state.at === 'lesson.asking' ? studyOf(world, state.enrolment) : undefined
  const lesson = study && 'lesson' in state ? lessonIn(study.course, state.lesson) : undefined
  const question = lesson?.questions.find((q) => 'question' in state && q.id === state.question)
  if (!study || !lesson || !question || !answerTo(study, question.id)) return []
  return [lessonQuestion(study, lesson, question, world)]
}

function choiceIn(saying: Saying, words: string[]): Choice | undefined {
  if (saying.kind === 'question')
    return answerIn(saying, words) ?? orderIn(saying, words) ?? buttonIn(saying, words)
  if (saying.kind === 'card') return buttonIn(saying, words) ?? rowIn(saying, words)
  return undefined
}

function answerIn({ options }: QuestionSaying, words: string[]): Choice | undefined {
  const isMeant = ({ mark, text, says }: QuestionSaying['options'][number], i: number) =>
    [mark, text, says, String(i + 1), thaiMarks[i] ?? ''].some((form) => words.includes(folded(form)))
  return options.find(isMeant)?.choice
}

/** "ข ก ค" for a question of kind `order`: every mark once, or all but the last. */
function orderIn({ options }: QuestionSaying, words: string[]): Choice | undefined {
  const first = options[0]?.choice
  if (!first || !('picks' in first)) return undefined
  for (const word of words) {
    const places = [...word].map((letter) => placeOf(letter, options))
    const found = places.filter((i) => i >= 0)
    const once = new Set(found).size === found.length
    if (once && found.length === word.length && found.length >= options.length - 1) {
      return { ...first, picks: found.flatMap((i) => picksOf(options[i]?.choice)) }
    }
  }
  return undefined
}

const placeOf = (letter: string, options: QuestionSaying['options']): number =>
  options.findIndex(({ mark }, i) => [folded(mark), String(i + 1), thaiMarks[i]].includes(letter))

const picksOf = (choice: Choice | undefined): string[] => (choice && 'picks' in choice ? choice.picks : [])

function buttonIn({ buttons }: { buttons: Button[] }, words: string[]): Choice | undefined {
  const button = buttons.find(({ label }) => words.includes(folded(label)))
  return button && 'choice' in button ? button.choice : undefined
}

function rowIn({ rows = [] }: CardSaying, words: string[]): Choice | undefined {
  return rows.find((_, i) => words.includes(String(i + 1)))?.choice
}

/** "ดูจบแล้ว", "ต่อไป": the one main button of a lesson's step, or past a practice. */
function goingOn(state: ChatState, text: string, world: World): Choice | undefined {
  if (!state.at.startsWith('lesson.')) return undefined
  const said = textsIn(world.person.language).lesson.typed
  const words = wordsOf(text)
  const watched = state.at === 'lesson.watching' && words.some((word) => said.watched.includes(word))
  if (!watched && !words.some((word) => said.on.includes(word))) return undefined
  const [card] = pendingStep(state, world).filter((saying) => saying.kind === 'card')
  const button = card?.buttons.find(isWatched) ?? card?.buttons.find(isMain) ?? card?.buttons[0]
  return button && 'choice' in button ? button.choice : undefined
}

const isWatched = (button: Button): boolean => 'choice' in button && button.choice.kind === 'watched'
const isMain = (button: Button): boolean => 'look' in button && button.look === 'main'

function sending(state: ChatState, text: string, world: World): Choice | undefined {
  const said = textsIn(world.person.language).test.typedSend
  const isSending = state.at === 'test.checking' && wordsOf(text).some((word) => said.includes(word))
  return isSending ? { kind: 'send', attempt: state.attempt } : undefined
}

const thaiMarks = ['ก', 'ข', 'ค', 'ง']

/** What was typed in its plain forms: as it is, and without "ข้อ …" before and a polite word after it. */
function wordsOf(text: string): string[] {
  if (text.length > longest) return []
  const whole = folded(text)
  const bare = whole
    .replace(/^(ขอ)?(ตอบ|เลือก)?(ข้อ|อัน)?(ที่)?/u, '')
    .replace(/(นะ)?(ครับ|ค่ะ|คะ|ค่า|จ้า|จ้ะ|จ๊ะ)$/u, '')
  return [...new Set([whole, bare])].filter(Boolean)
}

/** Longer than any answer: not an answer. */
const longest = 300

/** Without what people type differently: case, spaces, signs, Thai digits. */
const folded = (text: string): string =>
  plainDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
