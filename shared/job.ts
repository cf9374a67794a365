/** What may be left for later in a turn. Knows nothing of how it is done: that is `bot/jobs/`. */
import * as z from 'zod/mini'

/** Work that must not hold up the reply. A row before it is an action. */
export const Job = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('link-menu'),
    menu: z.enum(['newcomer', 'learner']),
    language: z.enum(['th', 'en']),
  }),
  /** Everything this person kept whose bytes are still LINE's. */
  z.object({ kind: z.literal('fetch-media') }),
  z.object({ kind: z.literal('forget-files') }),
  z.object({ kind: z.literal('forget-turns') }),
])
export type Job = z.infer<typeof Job>
