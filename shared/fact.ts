/** What may become true in a turn. Knows no table: the writers are in `db/`. */
import type { CourseId } from './course'
import type { Address, Language } from './person'

/** The options somebody chose, by id; for a put-in-order question in the order they were placed. */
export type Picks = string[]

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
  | { kind: 'card-planned'; enrolment: string; question: string; stage: number; dueAt: number }
  /** The card of that question has been answered at its last stage, or dropped. */
  | { kind: 'card-done'; enrolment: string; question: string }
  | { kind: 'help-asked'; request: string }
  | { kind: 'help-added'; request: string; text: string; lineMessageId?: string }
  | { kind: 'help-closed'; request: string }
  /** With `request` it was sent into an open request for help: it is kept at once, for the office to see. */
  | {
      kind: 'media-sent'
      keepsake: string
      media: 'picture' | 'video' | 'voice' | 'file'
      lineMessageId: string
      request?: string
    }
  /**
   * With `withinMs` also whatever waits that came so shortly before or after it: an album is one thing. With `request` it
   * goes with that request for help.
   */
  | { kind: 'media-kept'; keepsake: string; withinMs?: number; request?: string }
  | { kind: 'media-dropped'; keepsake: string; withinMs?: number }
  | { kind: 'media-unsent'; lineMessageId: string }
  | { kind: 'blocked' }
  | { kind: 'came-back' }
  | { kind: 'group-left' }
  /** Everything of this person goes; what law 15 keeps stays under a bare number. */
  | { kind: 'erased' }
