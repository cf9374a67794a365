/** A database full of people, some of whom stand before an open question, and the proof that they really answered. */
import { statSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import type { Database } from '../../../db/database'
import { openSqlite } from '../../../db/sqlite'
import type { Learners } from '../generator/events'
import { keys } from '../servers/start'
import { copyPeople, type Numbers } from './copy'
import { walkTemplates } from './templates'

/** How many of each kind live there. */
export interface Census {
  ready: number
  finished?: number
  newcomers?: number
}

/** Fills an empty database; those of each kind lie scattered among the others. Answers who is ready to answer. */
export async function settle(
  database: Database,
  { ready, finished = 0, newcomers = 0 }: Census,
): Promise<Learners> {
  const templates = await walkTemplates(database)
  const all = ready + finished + newcomers
  const numbers = (kind: number, count: number): Numbers => ({
    first: kind,
    step: kinds * Math.max(1, Math.floor(all / Math.max(1, count))),
    count,
  })
  await copyPeople(database, templates.finished, numbers(1, finished))
  await copyPeople(database, templates.newcomer, numbers(2, newcomers))
  await copyPeople(database, templates.ready, numbers(0, ready))
  return {
    people: ready,
    step: numbers(0, ready).step,
    questions: templates.questions,
    secret: keys.LINE_CHANNEL_SECRET,
  }
}

/** Numbers of one kind are all alike when divided by this. */
const kinds = 3

/** The same in a file, with the shortcuts that only an empty database allows: nobody's data is at stake yet. */
export async function settleFile(file: string, census: Census): Promise<Learners> {
  openSqlite(file).close()
  const client = new SQLite(file)
  for (const shortcut of ['journal_mode = MEMORY', 'synchronous = OFF', 'cache_size = -2000000'])
    client.pragma(shortcut)
  try {
    return await settle(quick(client), census)
  } finally {
    client.close()
  }
}

/** Statements one by one: who fills an empty database begins again when it fails. */
const quick = (client: SQLite.Database): Database => ({
  async batch(statements) {
    return client.transaction(() =>
      statements.map(({ text, values }) => {
        const statement = client.prepare(text)
        if (statement.reader) return statement.all(...values) as Record<string, unknown>[] // rows are plain objects
        statement.run(...values)
        return []
      }),
    )()
  },
})

/** What answering leaves behind. */
export interface Traces {
  answers: number
  turns: number
  /** Events and words that still wait. */
  waiting: number
}

export async function tracesIn(database: Database): Promise<Traces> {
  const [rows] = await database.batch([
    {
      text: `SELECT (SELECT count(*) FROM answers) + (SELECT count(*) FROM attempt_answers) AS answers,
        (SELECT count(*) FROM turns) AS turns, (SELECT count(*) FROM inbox) AS waiting`,
      values: [],
    },
  ])
  const { answers, turns, waiting } = rows?.[0] ?? {}
  return { answers: Number(answers), turns: Number(turns), waiting: Number(waiting) }
}

/**
 * Proves that every event was a quiz answer: marked and kept once, spoken, nothing left over.
 *
 * @param events how many were sent since `before`
 * @throws when it was not so; then the figures say nothing
 */
export async function proveAnswered(
  look: () => Promise<Traces>,
  before: Traces,
  events: number,
): Promise<void> {
  const isProven = (now: Traces) =>
    now.answers - before.answers === events && now.turns - before.turns === events && now.waiting === 0
  let now = await look()
  // The last words were seen at LINE a moment before their row is gone.
  for (let tries = 0; tries < 50 && !isProven(now); tries++) {
    await new Promise((later) => setTimeout(later, 100))
    now = await look()
  }
  if (!isProven(now))
    throw new Error(
      `[bench] of ${events} events ${now.answers - before.answers} were marked in ${now.turns - before.turns} turns, ${now.waiting} wait`,
    )
}

/** Looks into a file that a server writes to. */
export async function lookInto(file: string): Promise<Traces> {
  const client = new SQLite(file, { readonly: true })
  try {
    return await tracesIn(quick(client))
  } finally {
    client.close()
  }
}

export const sizeOf = (file: string): number => statSync(file).size
