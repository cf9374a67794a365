/**
 * What a turn reads beside the conversation itself, because an event asks for it: what a code opens, who waits, who is in
 * a class. A flow names the look, the turn takes it before deciding. Knows no table.
 */
import type { Badge } from './badge'
import type { CheerKept } from './cheer'
import type { Code, CodeKind } from './code'
import type { Called, Class } from './person'
import type { Role } from './roles'
import type { RosterRead } from './roster'

/** What is to be looked at; at most one look an event. */
export type Look =
  | { at: 'code'; kind: CodeKind; code: Code }
  /** A setup code was typed. */
  | { at: 'setup'; guess: string }
  | { at: 'team' }
  /** Classes that this person leads; for the office those of all. */
  | { at: 'classes' }
  | { at: 'class'; class: string; page: number }
  | { at: 'learner'; class: string; learner: string }
  /** A class, and who could lead it. */
  | { at: 'hand'; class: string }
  | { at: 'waiting' }
  | { at: 'request'; learner: string; request: string }
  /** A message of the bot's was quoted. */
  | { at: 'quoted'; lineMessageId: string }
  /** A file that should be a class list. */
  | { at: 'list'; class: string; lineMessageId: string }
  /** The badge of a course that this person finished; it is made now if the job has not come to it. */
  | { at: 'badge'; enrolment: string }
  | { at: 'badges' }
  /** One cheer for whoever looks. */
  | { at: 'cheer'; cheer: string }
  /** Only what the house knows of itself: how its account is called. */
  | { at: 'house' }

/** An invitation to a role. */
export interface InvitationSeen {
  id: Code
  role: Role
  by: Called
  /** UTC ms. */
  expiresAt: number
  /** Who used it. */
  usedBy?: string
  isDeclined: boolean
}

/** A row of a class list. */
export interface Place {
  id: Code
  name: string
  school?: string
  province?: string
  /** Who claimed it. */
  claimedBy?: string
}

/** A class as whoever leads it sees it in a list. */
export interface ClassSeen extends Class {
  learners: number
  /** Rows of its list that nobody claimed yet. */
  openPlaces: number
}

/** A learner as their trainer sees them. */
export interface LearnerSeen extends Called {
  joinedAt: number
  /** UTC ms of their last turn. */
  lastAt?: number
  /** How far they are in the class's course. */
  watched: number
  finishedAt?: number
  /** Given under the consent to be phoned. */
  phone?: string
  /** The request for help that is open. */
  request?: string
}

/** Words, or something sent, of a request for help. */
export interface RequestWord {
  text?: string
  media?: 'picture' | 'video' | 'voice' | 'file'
  /** Where it can be heard or seen, for a day; absent while the bytes are still LINE's. */
  link?: string
}

/** A request for help as the helper sees it. */
export interface RequestSeen {
  learner: Called
  request: string
  at: number
  class?: Class
  isOpen: boolean
  answeredAt?: number
  isEscalated: boolean
  phone?: string
  words: RequestWord[]
}

/** What a look found. */
export type Seen =
  | { found: 'nothing' }
  | { found: 'invitation'; invitation: InvitationSeen }
  /** `cards`: where the places of its list are printed from, for a day. */
  | { found: 'class'; class: ClassSeen; learners: LearnerSeen[]; page: number; cards: string }
  | { found: 'class-code'; class: Class }
  | { found: 'place'; place: Place; class: Class }
  | {
      found: 'binding'
      class: Class
      until: number /** A class that is bound to this group already. */
      here?: Class
    }
  /** `done`: there is an administrator; `closed`: too many wrong tries, until `until`. */
  | { found: 'setup'; is: 'right' | 'wrong' | 'done' }
  | { found: 'setup'; is: 'closed'; until: number }
  | { found: 'team'; team: (Called & { role: Role; since: number })[] }
  | { found: 'classes'; classes: ClassSeen[] }
  /** `classes`: where the learner may be moved to. */
  | { found: 'learner'; learner: LearnerSeen; class: Class; classes: Class[] }
  | { found: 'hand'; class: Class; trainers: Called[] }
  | { found: 'waiting'; waiting: RequestSeen[] }
  | { found: 'request'; request: RequestSeen }
  | { found: 'list'; class: Class; list: RosterRead & { places: Place[] } }
  | { found: 'badge'; badge: Badge }
  | { found: 'badges'; badges: Badge[] }
  | { found: 'cheer'; cheer: CheerKept }
  /** LINE does not hand out the file. */
  | { found: 'no-file'; class: Class }
