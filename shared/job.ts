/** What may be left for later in a turn. Knows nothing of how it is done: that is `bot/jobs/`. */
import * as z from 'zod/mini'
import { ChatEvent } from './chat'

/**
 * Why somebody is pushed a message, which costs: `waits`, a learner waits for a person; `answer`, a person answered. These
 * may use the whole quota of the month; what is only pleasant (`cheer`) leaves the last part of it to them.
 */
export const Lane = z.enum(['waits', 'answer', 'cheer'])
export type Lane = z.infer<typeof Lane>

/** Work that must not hold up the reply. A row before it is an action. */
export const Job = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link-menu'),
    menu: z.enum(['newcomer', 'learner', 'trainer']),
    language: z.enum(['th', 'en']),
  }),
  /** Everything this person kept whose bytes are still LINE's. */
  z.object({ kind: z.literal('fetch-media') }),
  /**
   * Puts an event into somebody's inbox. `lane`: they must hear it though they have not written; else with their next
   * answer. `once`: of all that bear this name they hear one.
   */
  z.object({
    kind: z.literal('tell'),
    to: z.string(),
    event: ChatEvent,
    lane: z.optional(Lane),
    once: z.optional(z.string()),
  }),
  /** Finds who is there for a request for help, and tells them; a working day later it looks whether anybody answered. */
  z.object({ kind: z.literal('call-helper'), request: z.string(), again: z.optional(z.boolean()) }),
  /** A course was finished: its badge is owed. */
  z.object({ kind: z.literal('issue-badge'), enrolment: z.string() }),
  /** Its learner asked for it before it was there: shows it with the next answer once it is. */
  z.object({ kind: z.literal('show-badge'), enrolment: z.string() }),
  /** A key was revoked: badges that a revoked key signed are signed anew, those whose id comes after `after`. The house's. */
  z.object({ kind: z.literal('sign-anew'), after: z.optional(z.string()) }),
  z.object({ kind: z.literal('forget-files') }),
  z.object({ kind: z.literal('forget-turns') }),
])
export type Job = z.infer<typeof Job>
