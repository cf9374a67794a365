/**
 * Law 5 at two million learners: no statement of the store reads a table from end to end that grows with people. Every
 * statement is looked at as SQLite would run it, on the store's own contract and on everything the whole bot does.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sweepAway, takeUp } from '../../bot/sweep'
import type { Database, Prepared } from '../../db/database'
import { openSqlite } from '../../db/sqlite'
import { createStore, type Store } from '../../db/store'
import { openBot } from '../bot'
import { fixture } from '../flows/fixture-course'
import { deletesEverything, groupTalk, longTalk, withMenus } from '../laws/long-talk'
import { aStore } from './store'

/** Tables that stay small however many learn: what the house teaches, who works for it, and its own values. */
const small = ['editions', 'corrections', 'house', 'grants', 'signing_keys', 'status_lists']

/** Scans that are meant, by the table and some words of the statement, and why they may be. */
const meant: { table: string; words: string; because: string }[] = [
  {
    table: 'inbox',
    words: 'FROM inbox',
    because:
      'what waits or is owed just now: a row leaves it with its answer, so it grows with an hour, not with people',
  },
  {
    table: 'inbox',
    words: 'UPDATE inbox SET tries = tries + 1',
    because: 'the same, once after the death of a process',
  },
  {
    table: 'inbox',
    words: 'UPDATE inbox SET dead = 0',
    because: 'the same, when an operator says “again” to an id',
  },
  {
    table: 'jobs',
    words: 'UPDATE jobs SET dead = 0, tries = 0',
    because: 'work that is owed, when an operator says “again” to an id',
  },
  {
    table: 'badges',
    words: 'ORDER BY awarded_at DESC LIMIT',
    because: 'by its index in the order of time, and cut off: what the office looks at',
  },
  {
    table: 'help_requests',
    words: 'closed_at IS NULL ORDER BY r.at LIMIT',
    because: 'its index holds only the requests that are open, and the list is cut off',
  },
  {
    table: 'help_requests',
    words: 'r.closed_at IS NULL AND c.trainer = ?',
    because: 'the same index: the requests that are open now, of which a trainer has a few',
  },
  {
    table: 'classes',
    words: 'ORDER BY c.trainer IS NOT NULL',
    because: 'when somebody of the office looks at all classes: one for some dozens of learners',
  },
  {
    table: 'help_requests',
    words: 'r.closed_at IS NULL AND (nullif(c.trainer',
    because: 'the same index, for the office',
  },
]

const seen = new Map<string, Prepared>()

const recorded = (database: Database): Database => ({
  batch(statements) {
    for (const statement of statements) seen.set(statement.text, statement)
    return database.batch(statements)
  },
})

const called = new Set<string>()

/** The same store; every deed of it that is called is noted. */
function noted(store: Store): Store {
  const rooms = Object.entries(store).map(([room, deeds]) => [room, noteDeeds(room, deeds)])
  return Object.fromEntries(rooms) as Store // the same rooms with the same deeds
}

const noteDeeds = (room: string, deeds: object): object =>
  new Proxy(deeds, {
    get(target, deed, receiver) {
      called.add(`${room}.${String(deed)}`)
      return Reflect.get(target, deed, receiver)
    },
  })

describe('the store', () => aStore(async () => openSqlite(':memory:'), { database: recorded, store: noted }))

describe('the whole bot', () => {
  test('talks, is asked into a group, forgets, sweeps and takes up', async () => {
    const bot = await openBot([fixture], recorded(openSqlite(':memory:')))
    await withMenus(bot)
    await longTalk(bot)
    await groupTalk(bot)
    await deletesEverything(bot)
    await bot.life.ports.store.inbox.blameFront()
    bot.clock.pass(40 * 86_400_000)
    await sweepAway(bot.life.ports)
    await takeUp(bot.life.ports)
    expect(seen.size).toBeGreaterThan(60)
  })
})

describe('no statement reads a whole table', () => {
  let scans: { table: string; text: string; detail: string }[] = []
  beforeAll(async () => {
    scans = (await Promise.all([...seen.values()].map(scansOf))).flat()
  })
  afterAll(() => seen.clear())

  test('that grows with people, but for those that are meant', () => {
    const other = scans.filter(
      ({ table, text }) =>
        !small.includes(table) && !meant.some((one) => one.table === table && text.includes(one.words)),
    )
    expect(
      other.map(({ text, detail }) => `${detail} in ${text.replace(/\s+/g, ' ').slice(0, 300)}`),
    ).toEqual([])
  })
  test.each(meant)('a scan of $table that is meant is still there: $words', ({ table, words }) => {
    expect(scans.some((scan) => scan.table === table && scan.text.includes(words))).toBe(true)
  })
  test('and every deed of the store was looked at', () => {
    const deeds = Object.entries(createStore(openSqlite(':memory:'), () => '')).flatMap(([room, all]) =>
      Object.keys(all).map((deed) => `${room}.${deed}`),
    )
    expect(deeds.filter((deed) => !called.has(deed))).toEqual([])
  })
  test('nor would one pass that did: a search by what is no key is found out', async () => {
    const text = 'SELECT p.id FROM people p WHERE p.name = ?'
    expect(await scansOf({ text, values: ['x'] })).toMatchObject([{ table: 'people' }])
    expect(await scansOf({ text: 'SELECT 1 FROM people WHERE id = ?', values: ['x'] })).toEqual([])
  })
})

const plans = openSqlite(':memory:')

async function scansOf({ text, values }: Prepared) {
  const [rows] = await plans.batch([{ text: `EXPLAIN QUERY PLAN ${text}`, values }])
  const steps = (rows ?? []).map(({ detail }) => String(detail))
  return steps.flatMap((detail) => {
    const name = /^SCAN (\S+)/.exec(detail)?.[1]
    const answered = steps.includes(`CO-ROUTINE ${name}`) || steps.includes(`MATERIALIZE ${name}`)
    const table = name && !answered && tableOf(name, text)
    return table ? [{ table, text, detail }] : []
  })
}

/** The table behind a name in a plan; undefined for a list of values, or what a subquery answered. */
function tableOf(name: string, text: string): string | undefined {
  if (tables.has(name)) return name
  const alias = new RegExp(`"?(\\w+)"?\\s+(?:AS\\s+)?${name}\\b`, 'g')
  return [...text.matchAll(alias)].map(([, table]) => table ?? '').find((table) => tables.has(table))
}

const [made] = await plans.batch([
  { text: `SELECT name FROM sqlite_master WHERE type = 'table'`, values: [] },
])
const tables = new Set((made ?? []).map((row) => String(row.name)))
