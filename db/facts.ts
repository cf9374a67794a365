/** Each kind of fact and its one writer. A writer returns statements; `keep` runs them with the turn, or not at all. */
import type { SQL } from 'drizzle-orm'
import type { Fact } from '../shared/fact'
import type { Where, Writers } from './fact'
import { helpFacts } from './help'
import { keepsakeFacts } from './keepsakes'
import { learningFacts } from './learning'
import { peopleFacts } from './people'

const writers: Writers<Fact['kind']> = { ...peopleFacts, ...learningFacts, ...helpFacts, ...keepsakeFacts }

/** The statements that keep one fact. They hold no read: what they meet in the database settles by keys. */
export function factStatements(fact: Fact, where: Where): SQL[] {
  const write = writers[fact.kind] as (fact: Fact, where: Where) => SQL[] // the key chose the writer of this kind
  return write(fact, where)
}
