/** From when until when a credential holds, by its own words. */
import type { Json } from './canonical'
import type { Finding } from './found'
import { timeOf } from './reading'

export type Life = Finding<'over' | 'not-begun' | 'unreadable'> & {
  /** UTC ms. */
  from?: number
  until?: number
}

/** Reads the words of both versions of the data model: the narrower span counts. */
export function lifeOf(document: Json, now: number): Life {
  const begins = spans(document.validFrom, document.issuanceDate)
  const ends = spans(document.validUntil, document.expirationDate)
  if (!begins || !ends) return { found: 'unsupported', why: 'unreadable' }
  const from = begins.length > 0 ? Math.max(...begins) : undefined
  const until = ends.length > 0 ? Math.min(...ends) : undefined
  if (until !== undefined && until <= now) return { found: 'bad', why: 'over', from, until }
  if (from !== undefined && from > now) return { found: 'bad', why: 'not-begun', from, until }
  return { found: 'good', from, until }
}

/** The times that are there; undefined when one of them is none. */
function spans(...values: unknown[]): number[] | undefined {
  const given = values.filter((value) => value !== undefined)
  const times = given.map(timeOf).filter((time) => time !== undefined)
  return times.length === given.length ? times : undefined
}
