/** What goes in and what stands: what a person did, and which question stands open. Knows no LINE, SQL or HTTP. */
import * as z from 'zod/mini'
import { Choice } from './choice'
import { Address } from './person'
import { Role } from './roles'

/** What a person did, after `bot/line/hear.ts` has read LINE's webhook. Stored until its turn is kept, so it has a form. */
export const ChatEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tapped'), choice: Choice }),
  /** A button of ours that no longer parses: from an older version of the bot. */
  z.object({ kind: z.literal('tapped-unknown') }),
  /** `lineMessageId` is kept with words for the office, so that unsending takes them back. */
  z.object({
    kind: z.literal('wrote'),
    text: z.string(),
    lineMessageId: z.optional(z.string()),
    /** LINE's id of the message it quotes. */
    quotes: z.optional(z.string()),
  }),
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
  /** From inside: a learner waits for this person. What they said is read when it is spoken. */
  z.object({ kind: z.literal('help-waits'), learner: z.string(), request: z.string() }),
  /** From inside: a person answered a request. */
  z.object({
    kind: z.literal('helped'),
    request: z.string(),
    by: z.object({ id: z.string(), name: z.optional(z.string()), address: Address }),
    text: z.string(),
  }),
  /** From inside: the helper would like to phone. */
  z.object({
    kind: z.literal('may-phone'),
    request: z.string(),
    by: z.object({ id: z.string(), name: z.optional(z.string()), address: Address }),
  }),
  /** From inside: nobody answered this person's request within a working day. */
  z.object({ kind: z.literal('help-escalates'), request: z.string() }),
  /** From inside: the helper says that this person's request is done. */
  z.object({
    kind: z.literal('help-ended'),
    request: z.string(),
    by: z.object({ id: z.string(), name: z.optional(z.string()), address: Address }),
  }),
  /** From inside: what became of a class one leads or learns in, or of a role. */
  z.object({ kind: z.literal('class-given'), class: z.string() }),
  z.object({ kind: z.literal('class-moved'), class: z.string() }),
  z.object({ kind: z.literal('role-ended'), role: Role }),
  /** From inside: the badge that this person asked for is ready. */
  z.object({ kind: z.literal('awarded'), enrolment: z.string() }),
  /** From inside: cheers wait, and this person would hear of them though they have not written. */
  z.object({ kind: z.literal('cheered') }),
  /** Something new of LINE's: kept as a turn, answered with nothing. */
  z.object({ kind: z.literal('unknown'), type: z.string() }),
])
export type ChatEvent = z.infer<typeof ChatEvent>
/** The event of one kind, with its fields. */
export type EventOf<Kind extends ChatEvent['kind']> = Extract<ChatEvent, { kind: Kind }>

const fromInside = new Set<ChatEvent['kind']>([
  'help-waits',
  'helped',
  'may-phone',
  'help-escalates',
  'help-ended',
  'class-given',
  'class-moved',
  'role-ended',
  'awarded',
  'cheered',
])

/** Whether an event comes from another room of the house: then the person did nothing, and was not here. */
export const isFromInside = ({ kind }: Pick<ChatEvent, 'kind'>): boolean => fromInside.has(kind)

/**
 * Which question stands open; all else is rows. Stored between messages and parsed when read back: a state that no
 * longer fits sends the learner to the menu with a sentence.
 */
export const ChatState = z.discriminatedUnion('at', [
  z.object({ at: z.literal('menu') }),
  /** `course`: what the person wanted to enrol in when consent was asked for. */
  z.object({
    at: z.literal('welcome.consenting'),
    course: z.optional(z.string()),
    /** The code that was scanned before consent: it is gone on with afterwards. */
    code: z.optional(z.string()),
  }),
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
  z.object({ at: z.literal('settings.phone'), request: z.optional(z.string()) }),
  z.object({ at: z.literal('help.waiting'), request: z.string() }),
  /** A trainer writes to a learner who waits. */
  z.object({ at: z.literal('desk.answering'), learner: z.string(), request: z.string() }),
  /** A class is being opened: what is there was answered already. */
  z.object({
    at: z.literal('class.opening'),
    course: z.string(),
    school: z.optional(z.string()),
    province: z.optional(z.string()),
    startsAt: z.optional(z.int()),
  }),
  /** A file with the class list is waited for. */
  z.object({ at: z.literal('class.listing'), class: z.string() }),
])
export type ChatState = z.infer<typeof ChatState>
/** The state of one step, by its name: `StateAt<'lesson.asking'>`. */
export type StateAt<At extends ChatState['at']> = Extract<ChatState, { at: At }>
