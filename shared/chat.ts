/** What goes in and what stands: what a person did, and which question stands open. Knows no LINE, SQL or HTTP. */
import * as z from 'zod/mini'
import { Choice } from './choice'

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
/** The state of one step, by its name: `StateAt<'lesson.asking'>`. */
export type StateAt<At extends ChatState['at']> = Extract<ChatState, { at: At }>
