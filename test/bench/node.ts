/** How fast the bot is on one ordinary computer, beside the floor and LINE's own sample. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Driven, rateOf } from './generator/drive'
import type { Learners } from './generator/events'
import { type Generator, startGenerator } from './generator/start'
import { lookInto, proveAnswered, settleFile } from './people/town'
import { anybody, compare, type Measured, peopleFor, type Row } from './rows'
import type { Scale } from './scale'
import { oursNote, startRow } from './servers/rows'
import { allStarted, type Server } from './servers/start'
import { atLeast, atMost, grouped, type Line, perSecond, type Section } from './table'

/** Floor, echo and ours, at full load; then ours at half of it. */
export async function onNode(scale: Scale): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'riandee-bench-node-'))
  const generator = await startGenerator()
  const started: Server[] = []
  try {
    const file = join(folder, 'ours.sqlite')
    const learners = await settleFile(file, { ready: peopleFor(scale, mostPerSecond, 15) })
    const before = await lookInto(file)
    const names = ['floor', 'echo', 'ours'] as const
    const servers = await allStarted(
      names.map((name) => startRow(name, folder, generator.lineApi)),
      started,
    )
    const [floor, echo, ours] = servers.map((server, i) => rowOf(server, i, learners))
    if (!floor || !echo || !ours) throw new Error('[bench] not every server started')
    const full = await compare([floor, echo, ours], generator, scale)
    const half = await atHalf(ours, full[2]?.rate ?? 0, generator, scale)
    await proveAnswered(() => lookInto(file), before, (full[2]?.events ?? 0) + half.all)
    return sectionOf(full, half, scale)
  } finally {
    await Promise.all(started.map((server) => server.stop()))
    generator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Ours is hardly faster than this on any machine of today. */
const mostPerSecond = 10_000

function rowOf(server: Server, i: number, learners: Learners): Row {
  const name = ['floor', 'echo', 'ours'][i] ?? ''
  return { name, server, learners: name === 'ours' ? learners : anybody(learners) }
}

/** Half of what it takes, whether or not it keeps up. */
async function atHalf(
  { server, learners }: Row,
  rate: number,
  generator: Generator,
  { atOnce, seconds }: Scale,
): Promise<Driven> {
  const perSecond = rate / 2
  // Some more people than events under way: there is always somebody whose last answer was replied to.
  const events = perSecond * seconds + 2 * atOnce
  return generator.drive({ port: server.port, learners, atOnce: 2 * atOnce, seconds, events, perSecond })
}

function sectionOf(full: Measured[], half: Driven, { atOnce, rounds, seconds }: Scale): Section {
  const [floor, echo, ours] = full
  if (!floor || !echo || !ours) throw new Error('[bench] a row is missing')
  return {
    title: `Node and SQLite, ${atOnce} learners at once (middle of ${rounds} rounds of ${grouped(seconds)} s)`,
    lines: [
      rowLine('floor: Hono, signature, one insert, one reply', floor),
      rowLine('echo: LINE’s Express sample, same insert and reply', echo),
      rowLine('ours: a whole quiz answer', ours),
      ratio('ours ÷ floor', ours.rate / floor.rate, 0.5),
      ratio('ours ÷ echo', ours.rate / echo.rate, 0.8),
      {
        what: `ours at half of that (${perSecond(rateOf(half))}): p99 until the reply`,
        figure: `${grouped(half.p99Ms)} ms`,
        aim: atMost(half.p99Ms, 100, ' ms'),
      },
      ...cpuLine('CPU time of the process ÷ turns', ours.cpuMs),
    ],
    notes: [
      `${grouped(ours.events + half.all)} events were proven to be quiz answers: marked once, spoken, nothing left over`,
      'all three keep their insert by the bot’s own driver (WAL, synchronous FULL, shared commits) and reply by its HTTP client',
      ...oursNote(),
      ...cpuNote(full),
      ...slowNote(ours),
      ...busyNote(full),
    ],
  }
}

/** Less shaken by a busy machine than events a second. */
export function cpuNote(rows: Measured[]): string[] {
  const each = rows.flatMap(({ name, cpuMs }) =>
    cpuMs === undefined ? [] : [`${name} ${cpuMs.toFixed(2)} ms`],
  )
  return each.length > 0 ? [`CPU time of the server ÷ events: ${each.join(', ')}`] : []
}

export function rowLine(what: string, { rate, rounds }: Measured): Line {
  const middle = rounds.toSorted((a, b) => rateOf(a) - rateOf(b))[Math.floor(rounds.length / 2)]
  const waits = middle ? `  p50 ${grouped(middle.p50Ms)}, p99 ${grouped(middle.p99Ms)} ms` : ''
  return { what, figure: perSecond(rate) + waits }
}

export const ratio = (what: string, value: number, aim: number): Line => ({
  what,
  figure: value.toFixed(2),
  aim: atLeast(value, aim),
})

export const cpuLine = (what: string, ms: number | undefined): Line[] =>
  ms === undefined
    ? [{ what, figure: 'this system does not tell' }]
    : [{ what, figure: `${grouped(ms)} ms`, aim: atMost(ms, 10, ' ms') }]

/** An answer that takes longer than 0.7 s shows dots meanwhile, which is one more call to LINE. */
export function slowNote({ name, rounds, events }: Measured): string[] {
  const dots = rounds.reduce((sum, { otherCalls }) => sum + otherCalls, 0)
  if (dots === 0) return []
  return [
    `${name} was so slow that ${grouped(dots)} of ${grouped(events)} answers showed the loading animation first`,
  ]
}

/** Near a whole core the generator is what was measured: the server may be faster than its figure. */
export function busyNote(rows: Measured[]): string[] {
  const busy = rows.flatMap(({ name, rounds }) => {
    const cores = Math.max(...rounds.map(({ generatorCores }) => generatorCores))
    return cores > 0.85 ? [`${name} (${cores.toFixed(2)})`] : []
  })
  return busy.length > 0
    ? [`the generator used nearly a whole core beside ${busy.join(', ')}: the server itself may be faster`]
    : []
}
