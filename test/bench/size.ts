/** Whether it matters how many people are in the database, and how much room each takes. */
import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesPerLearner } from './bytes'
import { type Generator, startGenerator } from './generator/start'
import { cpuLine, cpuNote, rowLine, slowNote } from './node'
import { lookInto, proveAnswered, settleFile, sizeOf } from './people/town'
import { compare, type Measured, type Row } from './rows'
import type { Scale } from './scale'
import { oursNote, startRow } from './servers/rows'
import type { Server } from './servers/start'
import { atMost, grouped, type Line, type Section } from './table'

/** One person in fifty has a whole course behind them. */
const finishedPart = 0.02
/** A million people take less; whoever has not this much free should not begin. */
const neededBytes = 5e9

/** A database of people, and the bot before it. */
interface Place {
  people: number
  file: string
  filledMs: number
  fileBytes: number
  before: Awaited<ReturnType<typeof lookInto>>
  start: Server['start']
  row: Row
}

export async function bySize(scale: Scale): Promise<{ sections: Section[]; bytes: number }> {
  const speed = await speedBySize(scale)
  const { fresh, rolledUp } = await bytesPerLearner(scale.isTrial ? 1 : undefined)
  const room: Section = {
    title: 'Database bytes of a learner who finished a course',
    lines: [
      { what: 'fresh', figure: grouped(fresh), aim: atMost(fresh, 23_000) },
      { what: 'after roll-up', figure: grouped(rolledUp), aim: atMost(rolledUp, 13_000) },
    ],
  }
  return { sections: [speed, room], bytes: fresh }
}

async function speedBySize(scale: Scale): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'riandee-bench-size-'))
  const started: Server[] = []
  const generator = await startGenerator()
  try {
    checkRoom(folder, scale)
    const places: Place[] = []
    for (const people of [scale.people.few, scale.people.many])
      places.push(await placeOf(people, folder, { scale, generator, started }))
    const measured = await compare(
      places.map(({ row }) => row),
      generator,
      scale,
      mostEvents(places),
    )
    for (const [i, { file, before }] of places.entries())
      await proveAnswered(() => lookInto(file), before, measured[i]?.events ?? 0)
    return sectionOf(places, measured, scale)
  } finally {
    await Promise.all(started.map((server) => server.stop()))
    generator.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What all learners of a place can answer, but for the last, when fewer than shall be at once have something left. */
const mostEvents = ([place]: Place[]): number => {
  const { people = 0, questions = [] } = place?.row.learners ?? {}
  return people * questions.length * 0.9
}

function checkRoom(folder: string, { people }: Scale): void {
  const { bavail, bsize } = statfsSync(folder)
  const needed = (neededBytes * people.many) / 1e6
  if (bavail * bsize < needed)
    throw new Error(`[bench] ${grouped(needed / 1e9)} GB of room are needed in ${tmpdir()}`)
}

/** The same learners answer in both places: all that a small place has. */
async function placeOf(
  people: number,
  folder: string,
  { scale, generator, started }: { scale: Scale; generator: Generator; started: Server[] },
): Promise<Place> {
  const name = `people-${people}`
  const file = join(folder, `${name}.sqlite`)
  const ready = scale.people.few * (1 - finishedPart)
  const finished = Math.round(people * finishedPart)
  const began = performance.now()
  const learners = await settleFile(file, { ready, finished, newcomers: people - ready - finished })
  const filledMs = performance.now() - began
  const before = await lookInto(file)
  const fileBytes = sizeOf(file)
  const server = await startRow('ours', folder, generator.lineApi, name)
  started.push(server)
  const { start } = server
  return { people, file, filledMs, fileBytes, before, start, row: { name, server, learners } }
}

function sectionOf([few, many]: Place[], [withFew, withMany]: Measured[], { atOnce }: Scale): Section {
  if (!few || !many || !withFew || !withMany) throw new Error('[bench] a row is missing')
  const { answersAfterMs, quietAfterMs } = many.start
  const slower = withFew.rate / withMany.rate
  return {
    title: `Node, ours, by people in the database (2 % with a whole course behind them), ${atOnce} learners at once`,
    lines: [
      rowLine(`${grouped(few.people)} people`, withFew),
      rowLine(`${grouped(many.people)} people`, withMany),
      { what: 'times slower', figure: slower.toFixed(2), aim: atMost(slower, 1.2) },
      ...cpuLine(`CPU time of the process ÷ turns, ${grouped(many.people)} people`, withMany.cpuMs),
      fileLine(many),
      {
        what: `start, ${grouped(many.people)} people: answers, has swept`,
        figure: `${grouped(answersAfterMs / 1000)} s, ${grouped(quietAfterMs / 1000)} s`,
        aim: atMost(answersAfterMs / 1000, 5, ' s'),
      },
      {
        what: 'time to fill it',
        figure: `${grouped(many.filledMs / 1000)} s`,
        aim: atMost(many.filledMs / 1000, 60, ' s'),
      },
    ],
    notes: [...oursNote(), ...cpuNote([withFew, withMany]), ...slowNote(withFew), ...slowNote(withMany)],
  }
}

const fileLine = ({ people, fileBytes }: Place): Line => ({
  what: `database file, ${grouped(people)} people`,
  figure: `${grouped(fileBytes / 1e9)} GB`,
  aim: atMost(fileBytes / 1e9, 3, ' GB'),
})
