/** Rows that are compared: each server is measured in turn, round by round, and the middle round is told. */
import { type Driven, rateOf } from './generator/drive'
import type { Learners } from './generator/events'
import type { Generator } from './generator/start'
import type { Scale } from './scale'
import type { Measurable } from './servers/start'

/** Somebody who takes part. */
export interface Row {
  name: string
  server: Measurable
  learners: Learners
}

export interface Measured {
  name: string
  /** Events a second: the middle of all rounds. */
  rate: number
  /** CPU milliseconds of the server per event, over all rounds; undefined where the system does not tell. */
  cpuMs?: number
  /** Every event that was sent, the warming up too. */
  events: number
  rounds: Driven[]
}

/** No server here takes more events a second than this while it is warmed, on any machine of today. */
const mostPerSecond = 20_000
/** So much faster than before may a server be in a round, without running out of webhooks. */
const mostFaster = 1.6
/** A server is slow at first: so long each is warmed, as a part of the time it is measured. */
const warming = 0.4

/** How many people are needed before a server so that nobody runs out of questions, were it so fast. */
export const peopleFor = ({ seconds, rounds, atOnce }: Scale, perSecond: number, questions: number): number =>
  Math.ceil((seconds * (rounds + warming + 1) * perSecond) / questions) + 2 * atOnce

/**
 * Measures all rows against each other. Resolves in the order of `rows`.
 *
 * @param mostEvents how many events one row has in all, where people are few
 */
export async function compare(
  rows: Row[],
  generator: Generator,
  scale: Scale,
  mostEvents = Number.POSITIVE_INFINITY,
): Promise<Measured[]> {
  const { seconds, rounds, atOnce } = scale
  const share = mostEvents / (rounds + warming)
  const seen = rows.map((row) => ({ row, runs: [] as Run[] }))
  for (const { row, runs } of seen) {
    const time = seconds * warming
    const events = Math.min(share * warming, time * mostPerSecond)
    runs.push(await driven(row, generator, { atOnce, seconds: time, events }))
  }
  for (let round = 0; round < rounds; round++)
    for (const { row, runs } of seen) {
      const fastest = Math.max(...runs.map(({ driven }) => rateOf(driven)))
      const events = Math.min(share, seconds * fastest * mostFaster)
      runs.push(await driven(row, generator, { atOnce, seconds, events }))
    }
  return seen.map(({ row, runs }) => measured(row, runs))
}

interface Run {
  driven: Driven
  cpuMs?: number
}

async function driven(
  { server, learners }: Row,
  generator: Generator,
  how: { atOnce: number; seconds: number; events: number },
): Promise<Run> {
  const before = server.cpuMs()
  const driven = await generator.drive({ port: server.port, learners, ...how })
  const after = server.cpuMs()
  return { driven, cpuMs: before === undefined || after === undefined ? undefined : after - before }
}

function measured({ name }: Row, [warm, ...runs]: Run[]): Measured {
  const rounds = runs.map(({ driven }) => driven)
  const rates = rounds.map(rateOf).sort((a, b) => a - b)
  const all = rounds.reduce((sum, round) => sum + round.all, 0)
  const cpuMs = runs.every((run) => run.cpuMs !== undefined)
    ? runs.reduce((sum, run) => sum + (run.cpuMs ?? 0), 0) / all
    : undefined
  return {
    name,
    rate: rates[Math.floor(rates.length / 2)] ?? Number.NaN,
    cpuMs,
    events: all + (warm?.driven.all ?? 0),
    rounds,
  }
}

/** People whom a server need not know: as many as one likes. */
export const anybody = (learners: Learners): Learners => ({ ...learners, people: 200_000, step: 1 })
