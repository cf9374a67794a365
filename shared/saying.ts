/** What the bot can say, in words of its own; `bot/line/draw/` makes LINE's bubbles of it. Knows no LINE. */
import * as z from 'zod/mini'
import { Choice } from './choice'
import { Cloth } from './course'

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
export const Picture = z.union([
  z.object({ house: z.string() }),
  z.object({ media: z.string() }),
  /** The QR picture of a code of ours. */
  z.object({ code: z.string() }),
])
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
  /** The request for help it tells of: whoever quotes the bubble answers that learner. */
  about: z.optional(z.object({ learner: z.string(), request: z.string() })),
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
