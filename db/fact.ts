/** The form of a fact's writer: pure, it returns what is to be written and runs nothing. */
import type { SQL } from 'drizzle-orm'
import type { Fact } from '../shared/fact'

/** Of whom, where and when a fact became true. */
export interface Where {
  person: string
  conversation: string
  eventId: string
  /** UTC ms. */
  at: number
}

/**
 * What becomes of one column of one row. All changes of a row in a turn are one UPDATE, since D1 bills each row that a
 * statement writes.
 */
export interface Change {
  table: 'people' | 'enrolments'
  id: string
  column: string
  /** The new value; `now` is the old one, or what an earlier change of the turn makes of it. */
  to: (now: SQL) => SQL
}

/** The fact of one kind, with its fields. */
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

/** Writers of some kinds of facts. */
export type Writers<Kinds extends Fact['kind']> = {
  [K in Kinds]: (fact: FactOf<K>, where: Where) => (SQL | Change)[]
}
