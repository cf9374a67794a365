/** How fast the bot is in workerd, beside a Worker that only inserts and replies. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Learners } from './generator/events'
import { type Generator, startGenerator } from './generator/start'
import { busyNote, cpuLine, ratio, rowLine, slowNote } from './node'
import { proveAnswered, settle, tracesIn } from './people/town'
import { anybody, compare, type Measured, peopleFor, type Row } from './rows'
import type { Scale } from './scale'
import { grouped, type Section } from './table'
import { type BundledWorker, bundleWorker } from './workerd/bundle'
import { migrationStatements, startWorkerd, type WorkerdServer, workerKeys } from './workerd/start'

/** Bare and ours, at full load; `cpuMs` of ours, for one turn. */
export async function onWorkerd(scale: Scale): Promise<{ section: Section; cpuMs?: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'riandee-bench-workerd-'))
  const generator = await startGenerator()
  const started: WorkerdServer[] = []
  try {
    const mains = ['test/bench/workerd/bare.ts', 'bot/runtimes/workers.ts']
    const scripts = await Promise.all(mains.map((main, i) => bundled(join(folder, String(i)), main)))
    // One after the other, since each finds its workerd among the children of this process.
    for (const [i, script] of scripts.entries())
      started.push(await startIn(join(folder, String(i)), script, generator))
    const [bare, ours] = started
    if (!bare || !ours) throw new Error('[bench] not every Worker started')
    await run(bare, [
      'CREATE TABLE events (id TEXT PRIMARY KEY, line_user_id TEXT, at INTEGER, data TEXT) WITHOUT ROWID',
    ])
    await run(ours, migrationStatements())
    const { database } = ours
    const learners = await settle(database, { ready: peopleFor(scale, mostPerSecond, 15) })
    const before = await tracesIn(database)
    const measured = await compare(rowsOf(bare, ours, learners), generator, scale)
    await proveAnswered(() => tracesIn(database), before, measured[1]?.events ?? 0)
    return { section: sectionOf(measured, scale), cpuMs: measured[1]?.cpuMs }
  } finally {
    await Promise.all(started.map((server) => server.stop()))
    generator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Ours is hardly faster than this in workerd on any machine of today. */
const mostPerSecond = 4_000

function bundled(folder: string, main: string): Promise<BundledWorker> {
  mkdirSync(folder)
  return bundleWorker(main, folder)
}

const startIn = (folder: string, script: BundledWorker, generator: Generator): Promise<WorkerdServer> =>
  startWorkerd(script, folder, {
    ...workerKeys,
    LINE_API_URL: generator.lineApi,
    LINE_DATA_API_URL: generator.lineApi,
  })

const run = (server: WorkerdServer, statements: string[]) =>
  server.database.batch(statements.map((text) => ({ text, values: [] })))

function rowsOf(bare: WorkerdServer, ours: WorkerdServer, learners: Learners): Row[] {
  return [
    { name: 'bare', server: bare, learners: anybody(learners) },
    { name: 'ours', server: ours, learners },
  ]
}

function sectionOf([bare, ours]: Measured[], { atOnce, rounds, seconds }: Scale): Section {
  if (!bare || !ours) throw new Error('[bench] a row is missing')
  return {
    title: `workerd and local D1, ${atOnce} learners at once (middle of ${rounds} rounds of ${grouped(seconds)} s)`,
    lines: [
      rowLine('bare: Hono, one insert, one reply', bare),
      rowLine('ours: a whole quiz answer', ours),
      ratio('ours ÷ bare', ours.rate / bare.rate, 0.5),
      ...cpuLine('CPU time of workerd ÷ turns', ours.cpuMs),
    ],
    notes: [
      `${grouped(ours.events)} events were proven to be quiz answers: marked once, spoken, nothing left over`,
      'the socket leads straight to the Worker: no dev proxy, no Miniflare entry worker; D1 and the queue are Miniflare’s, in the same workerd, so its CPU time counts them too',
      ...slowNote(ours),
      ...busyNote([bare, ours]),
    ],
  }
}
