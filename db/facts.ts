/** Each kind of fact and its one writer. A writer returns statements; `keep` runs them with the turn, or not at all. */
import { SQL, sql } from 'drizzle-orm'
import type { Fact } from '../shared/fact'
import { cheerFacts } from './cheers'
import { classFacts } from './class-facts'
import type { Change, Where, Writers } from './fact'
import { helpFacts } from './help'
import { keepsakeFacts } from './keepsakes'
import { learningFacts } from './learning'
import { peopleFacts } from './people'
import { placeFacts } from './places'
import { roleFacts } from './roles'

const writers: Writers<Fact['kind']> = {
  ...peopleFacts,
  ...learningFacts,
  ...helpFacts,
  ...keepsakeFacts,
  ...roleFacts,
  ...classFacts,
  ...placeFacts,
  ...cheerFacts,
}

/**
 * The statements that keep the facts of a turn, in their order; changes of one row are joined where the first of them
 * stands. They hold no read: what they meet in the database settles by keys.
 */
export function factStatements(facts: Fact[], where: Where): SQL[] {
  const written = facts.flatMap((fact) => {
    const write = writers[fact.kind] as (fact: Fact, where: Where) => (SQL | Change)[] // the key chose the writer of this kind
    return write(fact, where)
  })
  const changes = Map.groupBy(written.filter(isChange), rowOf)
  return written.flatMap((one) => {
    if (!isChange(one)) return one
    const all = changes.get(rowOf(one)) ?? []
    return all[0] === one ? changing(all, one, where.person) : []
  })
}

const isChange = (one: SQL | Change): one is Change => !(one instanceof SQL)

const rowOf = ({ table, id }: Change): string => `${table} ${id}`

function changing(changes: Change[], { table, id }: Change, person: string): SQL {
  const columns = new Map<string, SQL>()
  for (const { column, to } of changes)
    columns.set(column, to(columns.get(column) ?? sql.identifier(column).getSQL()))
  const set = [...columns].map(([column, value]) => sql`${sql.identifier(column)} = ${value}`)
  const row = table === 'people' ? sql`id = ${id}` : sql`person = ${person} AND id = ${id}`
  return sql`UPDATE ${sql.identifier(table)} SET ${sql.join(set, sql`, `)} WHERE ${row}`
}
