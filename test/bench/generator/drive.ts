/** What the generator is asked to do, and what it saw. */
import type { Learners } from './events'

/** One run against one server. */
export interface Drive {
  /** Where the server listens, on this computer. */
  port: number
  /** The same in every run against this server. */
  learners: Learners
  /** Answers under way at any time. */
  atOnce: number
  seconds: number
  /** So many webhooks are made beforehand; the run ends with them when they do not last for its time. */
  events: number
  /** So many events a second, come what may; without it as many as the server takes. */
  perSecond?: number
}

export interface Driven {
  /** Events whose reply was seen while it was measured, and how long that was. */
  answered: number
  seconds: number
  /** From the POST (with `perSecond`: from when it was due) until its reply was seen. */
  p50Ms: number
  p99Ms: number
  /** Every event of the run, those before and after the measured time too. */
  all: number
  /** Answers to a POST that were not 200. */
  refused: number
  /** Calls to LINE that were no replies. */
  otherCalls: number
  /** Of one core, by the generator and the stand-in for LINE: near 1 the server was not what was measured. */
  generatorCores: number
}

export const rateOf = ({ answered, seconds }: Driven): number => answered / seconds

/** @param sorted from the smallest */
export const percentile = (sorted: number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
