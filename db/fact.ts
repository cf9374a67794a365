/** The form of a fact's writer: pure, it returns statements and runs none. */
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

/** The fact of one kind, with its fields. */
export type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

/** Writers of some kinds of facts. */
export type Writers<Kinds extends Fact['kind']> = { [K in Kinds]: (fact: FactOf<K>, where: Where) => SQL[] }
