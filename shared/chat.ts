/**
 * The vocabulary of a conversation, in the bot's own words: what a person can do, where a conversation stands,
 * what the bot can say, what may become true. Nothing here knows LINE, SQL or HTTP.
 */
import * as z from 'zod/mini'
import { Choice } from './choice'
import { Cloth, type CourseId } from './course'
import type { Address, Language } from './person'

export type Picks = string[]

/** What a person did, after `bot/line/hear.ts` has read LINE's webhook. Stored until its turn is kept, so it has a form. */
export const ChatEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tapped'), choice: Choice }),
  /** A button of ours that no longer parses: from an older version of the bot. */
  z.object({ kind: z.literal('tapped-unknown') }),
  /** `lineMessageId` is kept with words for the office, so that unsending takes them back. */
  z.object({ kind: z.literal('wrote'), text: z.string(), lineMessageId: z.optional(z.string()) }),
  z.object({ kind: z.literal('sent-sticker') }),
  z.object({
    kind: z.literal('sent-media'),
    media: z.enum(['picture', 'video', 'voice', 'file']),
    lineMessageId: z.string(),
    /** Photos sent together. LINE may leave out `at` and `of`. */
    album: z.optional(z.object({ id: z.string(), at: z.optional(z.int()), of: z.optional(z.int()) })),
  }),
  z.object({ kind: z.literal('sent-place') }),
  z.object({ kind: z.literal('unsent'), lineMessageId: z.string() }),
  z.object({ kind: z.literal('finished-video'), trackingId: z.string() }),
  z.object({ kind: z.literal('followed') }),
  z.object({ kind: z.literal('blocked') }),
  z.object({ kind: z.literal('joined-group') }),
  z.object({ kind: z.literal('left-group') }),
  /** Something new of LINE's: kept as a turn, answered with nothing. */
  z.object({ kind: z.literal('unknown'), type: z.string() }),
])
export type ChatEvent = z.infer<typeof ChatEvent>

/**
 * Which question stands open; all else is rows. Stored between messages and parsed when read back: a state that no
 * longer fits sends the learner to the menu with a sentence.
 */
export const ChatState = z.discriminatedUnion('at', [
  z.object({ at: z.literal('menu') }),
  /** `course`: what the person wanted to enrol in when consent was asked for. */
  z.object({ at: z.literal('welcome.consenting'), course: z.optional(z.string()) }),
  z.object({ at: z.literal('welcome.naming'), course: z.optional(z.string()) }),
  z.object({ at: z.literal('catalogue.searching') }),
  z.object({ at: z.literal('lesson.watching'), enrolment: z.string(), lesson: z.string() }),
  z.object({ at: z.literal('lesson.practising'), enrolment: z.string(), lesson: z.string() }),
  z.object({
    at: z.literal('lesson.asking'),
    enrolment: z.string(),
    lesson: z.string(),
    question: z.string(),
  }),
  /** A lesson is done: the woven band is shown, the next lesson or the post-test waits for a tap. */
  z.object({ at: z.literal('lesson.done'), enrolment: z.string(), lesson: z.string() }),
  z.object({ at: z.literal('test.asking'), attempt: z.string(), question: z.string() }),
  z.object({ at: z.literal('test.checking'), attempt: z.string() }),
  z.object({ at: z.literal('review.asking'), course: z.string(), question: z.string() }),
  z.object({ at: z.literal('finished.rating'), enrolment: z.string(), what: z.enum(['useful', 'could-do']) }),
  z.object({ at: z.literal('settings.naming') }),
  z.object({ at: z.literal('settings.province') }),
  z.object({ at: z.literal('settings.school') }),
  z.object({ at: z.literal('settings.deleting') }),
  z.object({ at: z.literal('help.waiting'), request: z.string() }),
])
export type ChatState = z.infer<typeof ChatState>
export type StateAt<At extends ChatState['at']> = Extract<ChatState, { at: At }>

/** Something to tap. `says` is what appears as the person's own words; the label when absent. */
export const Button = z.union([
  z.object({
    label: z.string(),
    choice: Choice,
    says: z.optional(z.string()),
    /** `main` is filled and stands once a bubble; `people` is lac, for help from a person. */
    look: z.optional(z.enum(['main', 'second', 'people'])),
  }),
  z.object({ label: z.string(), open: z.string(), look: z.optional(z.enum(['main', 'second', 'people'])) }),
  z.object({ label: z.string(), camera: z.enum(['take', 'choose']) }),
])
export type Button = z.infer<typeof Button>

/** A picture in a bubble: by name from our own drawings, or by hash from a course. */
export const Picture = z.union([z.object({ house: z.string() }), z.object({ media: z.string() })])
export type Picture = z.infer<typeof Picture>

const quick = z.optional(z.array(Button))

/** One bubble of paper: what it holds appears in the order of its fields; everything but `buttons` is optional. */
export const CardSaying = z.object({
  kind: z.literal('card'),
  /** What a phone shows in its notification; made from the bubble's words when absent. */
  alt: z.optional(z.string()),
  /** Woven strip on top: only for a welcome or a joy. */
  strip: z.optional(Cloth),
  /** Coloured head: leaf = right, turmeric = almost or your turn, lac = a person. */
  head: z.optional(z.object({ tone: z.enum(['done', 'turn', 'people']), text: z.string() })),
  picture: z.optional(z.object({ picture: Picture, ratio: z.string(), play: z.optional(z.boolean()) })),
  /** The course's medallion, centred. */
  medallion: z.optional(Cloth),
  /** Small indigo line: "บทที่ 3 จาก 5 · 1 นาที". */
  kicker: z.optional(z.string()),
  /** Small soft line above the title. */
  soft: z.optional(z.string()),
  title: z.optional(z.string()),
  steps: z.optional(z.object({ at: z.int(), of: z.int() })),
  band: z.optional(z.object({ cloth: Cloth, done: z.int(), of: z.int() })),
  /** Paragraphs of 20 px; `\n` where the voice pauses. */
  lines: z.optional(z.array(z.string())),
  /** Numbered points in large words. */
  points: z.optional(z.array(z.string())),
  /** A list with leaf ticks. */
  ticks: z.optional(z.array(z.string())),
  /** A small picture with words beside it. */
  aside: z.optional(z.object({ picture: Picture, title: z.string(), text: z.string() })),
  /** Tappable rows: a list of courses, the answers of a post-test. */
  rows: z.optional(
    z.array(
      z.object({
        title: z.string(),
        text: z.optional(z.string()),
        choice: z.optional(Choice),
        says: z.optional(z.string()),
      }),
    ),
  ),
  buttons: z.array(Button),
  quick,
})
export type CardSaying = z.infer<typeof CardSaying>

/** One question with its answers as large buttons. */
export const QuestionSaying = z.object({
  kind: z.literal('question'),
  alt: z.optional(z.string()),
  /** "ข้อ 2 จาก 5" above the step bar. */
  kicker: z.string(),
  steps: z.object({ at: z.int(), of: z.int() }),
  ask: z.string(),
  /** For `order`: what was put in place so far, in order. */
  placed: z.optional(z.array(z.string())),
  /** `mark` is ก ข ค ง. Pictures are drawn as a grid. */
  options: z.array(
    z.object({
      mark: z.string(),
      text: z.string(),
      picture: z.optional(z.string()),
      choice: Choice,
      says: z.string(),
    }),
  ),
  buttons: z.array(Button),
  quick,
})
export type QuestionSaying = z.infer<typeof QuestionSaying>

/** One thing the bot says. Parsed when stored words are read back to be spoken. */
export const Saying = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), text: z.string(), quick }),
  CardSaying,
  QuestionSaying,
  /** Side by side, swiped: at most 10. */
  z.object({ kind: z.literal('cards'), alt: z.string(), cards: z.array(CardSaying), quick }),
  /** A clip in the chat. When it was played to its end LINE brings `trackingId` back. */
  z.object({
    kind: z.literal('video'),
    media: z.string(),
    poster: z.string(),
    trackingId: z.string(),
    quick,
  }),
])
export type Saying = z.infer<typeof Saying>

/** Stored words that still fit; those of an older form are left out. */
export const readWords = (stored: unknown): Saying[] =>
  (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = Saying.safeParse(one)
    return parsed.success ? [parsed.data] : []
  })

/** Something that became true in a turn; kept with the turn's state, or not at all. Each kind has one writer in `db/`. */
export type Fact =
  | { kind: 'consented'; version: number }
  | { kind: 'consent-withdrawn' }
  | { kind: 'named'; name: string }
  | { kind: 'addressed'; address: Address }
  | { kind: 'language-chosen'; language: Language }
  | { kind: 'province-given'; province: string | null }
  | { kind: 'school-given'; school: string | null }
  | { kind: 'paused'; until: number | null }
  | { kind: 'menu-linked'; menu: 'newcomer' | 'learner' }
  | { kind: 'enrolled'; enrolment: string; course: CourseId; edition: number }
  | { kind: 'watched'; enrolment: string; lesson: string; how: 'played' | 'said' }
  | { kind: 'practised'; enrolment: string; lesson: string; done: boolean }
  /** The first answer to a lesson's question is kept; later ones change nothing. */
  | { kind: 'answered'; enrolment: string; question: string; picks: Picks; right: boolean }
  | { kind: 'attempt-started'; attempt: string; enrolment: string; number: number }
  | { kind: 'attempt-answered'; attempt: string; question: string; picks: Picks }
  | { kind: 'attempt-sent'; attempt: string; right: number; of: number; passed: boolean }
  | { kind: 'finished'; enrolment: string }
  | { kind: 'rated'; enrolment: string; what: 'useful' | 'could-do'; value: 'yes' | 'some' | 'not-yet' }
  | {
      kind: 'card-planned'
      course: CourseId
      edition: number
      question: string
      stage: number
      dueAt: number
    }
  /** The card of that question has been answered at its last stage, or dropped. */
  | { kind: 'card-done'; course: CourseId; question: string }
  | { kind: 'help-asked'; request: string }
  /** Words, or a voice note or picture, added to an open request. */
  | { kind: 'help-added'; request: string; text?: string; lineMessageId?: string }
  | { kind: 'help-closed'; request: string }
  | {
      kind: 'media-sent'
      keepsake: string
      media: 'picture' | 'video' | 'voice' | 'file'
      lineMessageId: string
    }
  /** With `withinMs` also whatever waits that came so shortly before or after it: an album is one thing. */
  | { kind: 'media-kept'; keepsake: string; withinMs?: number }
  | { kind: 'media-dropped'; keepsake: string; withinMs?: number }
  | { kind: 'media-unsent'; lineMessageId: string }
  | { kind: 'blocked' }
  | { kind: 'came-back' }
  | { kind: 'group-left' }
  /** Everything of this person goes; what law 15 keeps stays under a bare number. */
  | { kind: 'erased' }

/** Work that must not hold up the reply. A row before it is an action. */
export const Job = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link-menu'),
    menu: z.enum(['newcomer', 'learner']),
    language: z.enum(['th', 'en']),
  }),
  /** Everything this person kept whose bytes are still LINE's. */
  z.object({ kind: z.literal('fetch-media') }),
  z.object({ kind: z.literal('forget-files') }),
  z.object({ kind: z.literal('forget-turns') }),
])
export type Job = z.infer<typeof Job>
