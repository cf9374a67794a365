/** The one form every flow has: `(state, event, world) → outcome`. No clock, no database, no network, no package. */
import type { ChatState } from '../../shared/chat'
import type { CheerKept } from '../../shared/cheer'
import type { Course, Edition } from '../../shared/course'
import type { Seen } from '../../shared/desk'
import type { Fact } from '../../shared/fact'
import type { Job } from '../../shared/job'
import type { Card, Class, Enrolment, HelpRequest, Keepsake, Person } from '../../shared/person'
import type { Saying } from '../../shared/saying'

/** What the office tells about itself; the same for everyone. */
export interface Office {
  /** Who keeps what is written down, as the consent names it. */
  name: string
  /** Shown as 0x-xxx-xxxx; undefined when the office gave none. */
  phone?: string
}

/** Everything a flow may look at. Read before the flow runs, never while it runs. */
export interface World {
  /** UTC ms. */
  now: number
  /** A fresh id for what this turn may begin (an enrolment, an attempt, a request); at most one is needed a turn. */
  freshId: string
  chat: 'direct' | 'group'
  person: Person
  /** LINE's own display name, when somebody is being asked for a name and LINE told it. */
  lineName?: string
  office: Office
  /** Address of a public page of ours. */
  site: (path: `/${string}`) => string
  /** Link to a page of the mini-app. */
  miniApp: (path: `/${string}`) => string
  /** The newest edition of every course that is not retired, in the order of the catalogue. */
  catalogue: Edition[]
  /** A course as an edition holds it today; undefined when that edition is not known. */
  course: (id: string, edition: number) => Course | undefined
  /** Open ones first, then the newest. */
  enrolments: Enrolment[]
  /** At most three, most overdue first. */
  dueCards: Card[]
  /** Things sent unasked that wait for "keep it?", newest first, at most sixty (LINE sends fifty at once). */
  keepsakes: Keepsake[]
  /** The request for help that is open, if any. */
  help?: HelpRequest
  /** In which this person learns, the newest first. */
  classes: Class[]
  /** Cheers they were not told of yet, oldest first, at most twenty. */
  cheers: CheerKept[]
  /** The conversation: in a group `person.chat`. */
  here: string
  /** What was looked at because the event asked for it, see `look.ts`. */
  seen?: Seen
  /** The account's basic id, for links that open its chat; there only with `seen`, if LINE told it. */
  botId?: string
}

/** What a flow decided. Nothing has happened yet: the turn keeps all of it, or nothing. */
export interface Outcome {
  /** Where the conversation stands now. */
  state: ChatState
  /** Bubbles in order, at most 5 (LINE's limit for one reply); aim for 2. Empty: the bot stays silent. */
  say: Saying[]
  /** What became true. Stored together with `state`, or not at all. */
  record: Fact[]
  /** Work for later. */
  begin: Job[]
}

/** An outcome that leaves everything as it stands and says something. */
export const saying = (state: ChatState, ...say: Saying[]): Outcome => ({ state, say, record: [], begin: [] })

/** The same outcome with more facts. */
export const recording = (outcome: Outcome, ...facts: Fact[]): Outcome => ({
  ...outcome,
  record: [...facts, ...outcome.record],
})
