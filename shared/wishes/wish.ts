/** What somebody may wish by typing: every place a button leads to, and small talk. Knows no flow and no text of ours. */
import type { Place } from '../choice'

/**
 * `again`: this step once more. `skip`: not this one now. `name`: to be called otherwise. `privacy`: what is kept, or a
 * consent withdrawn. `family`: somebody else holds the phone. `cannot`: a clip that cannot be seen or heard.
 * `scam`, `emergency`: somebody is being cheated, or is ill.
 */
export type Wish =
  | Place
  | 'next'
  | 'again'
  | 'skip'
  | 'yes'
  | 'no'
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'language'
  | 'language-th'
  | 'language-en'
  | 'name'
  | 'privacy'
  | 'delete'
  | 'summary'
  | 'family'
  | 'scam'
  | 'emergency'
  | 'cannot'

/** How people say one wish. */
export interface Examples {
  /** The whole message, but for courtesies: short words that mean other things inside a sentence. */
  whole: string[]
  /** Telling enough to be meant wherever they stand. Also understood as a whole message. */
  within: string[]
}

/** Understood, or nearly: when not `sure` the bot asks back. */
export interface Understood {
  wish: Wish
  sure: boolean
}
