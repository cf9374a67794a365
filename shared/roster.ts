/**
 * A class list as a trainer sends it: who shall be in the class, and what of the file could not be taken. Knows no file
 * format (that is `shared/roster/`), no class and no chat.
 */
import * as z from 'zod/mini'

/** The largest file that is opened, in bytes: two hundred names take a hundredth of it. */
export const mostRosterBytes = 1_000_000
/** The most learners one list may hold: as many as one trainer leads. */
export const mostRosterRows = 200

/** One learner of a list. */
export const RosterRow = z.object({
  /** As it stands in the list, title and surname with it; at most 80 letters as a reader counts them. */
  name: z.string(),
  /** Nine or ten digits from 0 on. To be kept only with consent of its own. */
  phone: z.optional(z.string()),
  /** Code of one of the 77 provinces. */
  province: z.optional(z.string()),
  /** At most 80 letters as a reader counts them. */
  school: z.optional(z.string()),
  /** Where it stands in the file; the first line is 1. */
  line: z.int(),
})
export type RosterRow = z.infer<typeof RosterRow>

/**
 * What is to be told of a list. Those of the first line are about the whole file, of which then nothing is taken; all
 * others are about one line, which is left out, but for `province-guessed`: that line is taken as guessed.
 */
export const rosterProblemKinds = [
  ...[
    'too-large',
    'too-many',
    'not-a-list',
    'picture',
    'old-excel',
    'locked',
    'broken',
    'wrong-columns',
    'no-names',
  ],
  ...['no-name', 'name-too-long', 'unknown-province', 'province-guessed', 'bad-phone', 'twice', 'listed'],
] as const

/** Something to be told of a list. */
export const RosterProblem = z.object({
  kind: z.enum(rosterProblemKinds),
  /** Absent: about the whole file. */
  line: z.optional(z.int()),
  /** What stands there, shortened; how many learners, for `too-many`. */
  value: z.optional(z.string()),
  /** Code of the province that may be meant. */
  meant: z.optional(z.string()),
})
export type RosterProblem = z.infer<typeof RosterProblem>

/** A list that was read: what can be taken and what is to be told, both in the order of the file. */
export const RosterRead = z.object({ rows: z.array(RosterRow), problems: z.array(RosterProblem) })
export type RosterRead = z.infer<typeof RosterRead>
