/** What may become true in a turn. Knows no table: the writers are in `db/`. */
import type { CourseId } from './course'
import type { Address, Language, Menu } from './person'
import type { Role } from './roles'

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
  | { kind: 'menu-linked'; menu: Menu }
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
  /** `class`: whose trainer it goes to; absent: the office. Handed over until `until`. */
  | { kind: 'help-asked'; request: string; class?: string; until: number }
  | { kind: 'help-added'; request: string; text: string; lineMessageId?: string }
  | { kind: 'help-closed'; request: string }
  /** A person answered; the conversation is theirs until `until`. */
  | { kind: 'help-answered'; request: string; by: string; until: number }
  /** The bot answers again; the request stays open. */
  | { kind: 'help-handed-back'; request: string }
  /** Nobody answered within a working day: the office has it now, beside the trainer. */
  | { kind: 'help-escalated'; request: string }
  | { kind: 'phone-allowed'; version: number; phone: string }
  | { kind: 'phone-withdrawn' }
  /** A wrong setup code; the fifth in an hour closes it. */
  | { kind: 'setup-guessed' }
  /** The setup code was right: this person is the first administrator. */
  | { kind: 'first-administrator' }
  | { kind: 'invited'; invitation: string; role: Role; expiresAt: number }
  | { kind: 'role-accepted'; invitation: string; role: Role }
  | { kind: 'invitation-declined'; invitation: string }
  | { kind: 'role-taken'; from: string; role: Role }
  | {
      kind: 'class-opened'
      class: string
      course: CourseId
      school: string
      province: string
      startsAt: number
      goal?: string
    }
  | { kind: 'class-paused'; class: string; paused: boolean }
  | { kind: 'class-handed'; class: string; to: string }
  /** A code that, typed in a LINE group, binds the group. */
  | { kind: 'class-binding'; class: string; code: string; until: number }
  | { kind: 'class-bound'; class: string; chat: string }
  /** `place`: the row of the class list that is claimed by it. */
  | { kind: 'joined'; class: string; place?: string }
  | { kind: 'left-class'; class: string }
  | { kind: 'moved'; learner: string; from: string; to: string }
  /** A list that was read and waits for "add them". */
  | {
      kind: 'list-read'
      class: string
      list: string
      places: { id: string; name: string; school?: string; province?: string }[]
    }
  | { kind: 'list-added'; class: string; list: string }
  | { kind: 'list-dropped'; class: string; list: string }
  | { kind: 'place-removed'; class: string; place: string }
  /** With `request` it was sent into an open request for help: it is kept at once, for the office to see. */
  | {
      kind: 'media-sent'
      keepsake: string
      media: 'picture' | 'video' | 'voice' | 'file'
      lineMessageId: string
      request?: string
    }
  /** Cheers that the words of this turn tell of. */
  | { kind: 'cheers-told'; cheers: string[]; at: number }
  | { kind: 'cheer-done'; cheer: string; deed: 'thanks' | 'hide' | 'report' }
  /** Thanks for every cheer that was told of until then. */
  | { kind: 'cheers-thanked'; until: number }
  | { kind: 'cheers-wished'; takes: boolean; mayPush: boolean }
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
