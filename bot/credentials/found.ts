/** What a check can come to, for each thing that is looked at. "Unsupported" and "unknown" are never "good". */

/**
 * `bad`: looked at, and it does not hold. `unsupported`: of a kind that is not understood here. `unknown`: it could not be
 * looked at now.
 */
export type Found = 'good' | 'bad' | 'unsupported' | 'unknown'

/** The finding, and what is told of it beside. */
export interface Finding<Why extends string> {
  found: Found
  why?: Why
}
