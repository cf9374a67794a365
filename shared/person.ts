/** Who learns, and how far they are: the plain things that the store reads and the flows look at. */
import * as z from 'zod/mini'
import type { CheerWishes } from './cheer'
import type { CourseId } from './course'
import type { Role } from './roles'

/** A language the bot speaks; Thai until somebody chooses otherwise. */
export type Language = 'th' | 'en'

/** How somebody wishes to be called; `none` is the bare name. Chosen by the learner, never guessed from age. */
export const Address = z.enum(['khun', 'phi', 'lung', 'pa', 'ta', 'yai', 'ajarn', 'none'])
export type Address = z.infer<typeof Address>

/** The rich menus there are. */
export type Menu = 'newcomer' | 'learner' | 'trainer'

/** A person as a turn sees them. Everything but `id` and `language` appears only once given with consent. */
export interface Person {
  id: string
  language: Language
  /** As they wish to be called, without the address; at most 40 graphemes. */
  name?: string
  address: Address
  /** Version of the consent "to learn" that stands; absent before it was given and after it was withdrawn. */
  consent?: number
  /** Code of one of the 77 provinces (`shared/provinces.ts`). */
  province?: string
  school?: string
  /** UTC ms; until then nothing is offered unasked. */
  pausedUntil?: number
  /** Which rich menu is linked: law 3 makes the link a job, this says what was last asked for. */
  menu: Menu
  /** What they do for the house; empty for learners. */
  roles: Role[]
  /** Kept only under its own consent, "to be phoned"; as it was given, digits only. */
  phone?: string
  /** What they wish of cheers; absent while they never said so. */
  cheers?: CheerWishes
  /** UTC ms when they last did something in this conversation; absent at the first time. */
  lastAt?: number
}

/** An answer as it was given: one option, or the whole order of a question of kind `order`. */
export interface Answered {
  question: string
  picks: string[]
  right: boolean
}

/** One try of a post-test. Answers may change until `sentAt`. */
export interface Attempt {
  id: string
  /** 1, 2, 3 … within an enrolment; chooses the wording. */
  number: number
  startedAt: number
  answers: { question: string; picks: string[] }[]
  /** UTC ms; with it come `right`, `of` and `passed`. */
  sentAt?: number
  right?: number
  of?: number
  passed?: boolean
}

/** A learner on an edition of a course. Position is not stored: it follows from what was watched and answered. */
export interface Enrolment {
  id: string
  course: CourseId
  edition: number
  at: number
  /** UTC ms. Of what was finished over 400 days ago no details are read: the lists below are empty. */
  finishedAt?: number
  /** Ids of lessons watched or said to be watched. */
  watched: string[]
  /** Ids of lessons whose practice was done or skipped. */
  practised: string[]
  /** First answers to the questions of lessons. */
  answers: Answered[]
  /** Newest last. */
  attempts: Attempt[]
  ratings: { what: 'useful' | 'could-do'; value: 'yes' | 'some' | 'not-yet' }[]
}

/** A review card whose day has come: one question of a finished course, asked again after 1, 7 and 30 days. */
export interface Card {
  /** The finished enrolment it belongs to. */
  enrolment: string
  course: CourseId
  edition: number
  question: string
  /** 0, 1, 2: the first, second and third time. */
  stage: number
  dueAt: number
}

/** A picture, clip or voice note that a learner sent unasked and may keep. */
export interface Keepsake {
  id: string
  lineMessageId: string
  media: 'picture' | 'video' | 'voice' | 'file'
  at: number
  kept: boolean
}

/** A request for a person's help that nobody has closed yet. */
export interface HelpRequest {
  id: string
  at: number
  /** The class whose trainer it went to; absent: the office's. */
  class?: string
  /** Who is there for it, by name: the trainer of the class, or whoever answered. Absent while nobody is. */
  helper?: Called
  /** UTC ms: until then words, voices, pictures and stickers go to the helper. Absent: the bot answers them. */
  handedOverUntil?: number
  /** UTC ms of the last answer of a person. */
  answeredAt?: number
  /** How many words and things were sent into it. */
  said: number
  /** UTC ms of the last of them. */
  saidAt?: number
}

/** Somebody as others call them. */
export interface Called {
  id: string
  name?: string
  address: Address
}

/** A class of one trainer on one course. */
export interface Class {
  /** Its code, which stands on its poster. */
  id: string
  course: CourseId
  school: string
  /** Code of one of the 77 provinces. */
  province: string
  /** UTC ms: the day it begins, in Bangkok. */
  startsAt: number
  /** What the trainer wishes to reach, in their words. */
  goal?: string
  trainer?: Called
  /** UTC ms since when it rests. */
  pausedAt?: number
  /** The LINE group it is bound to, by our id. */
  chat?: string
}
