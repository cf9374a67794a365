/**
 * How many bytes of database one learner takes who finished a shipped course: measured on many who learn at the same
 * time through the whole bot, as pages of the file, so that half-empty pages and indexes count too.
 */
import type { LineAction } from '../../bot/simulator/phone-api'
import { sweepAway } from '../../bot/sweep'
import type { Database } from '../../db/database'
import { openSqlite } from '../../db/sqlite'
import { type Choice, decodeChoice } from '../../shared/choice'
import type { Edition } from '../../shared/course'
import { dayMs } from '../../shared/dates'
import { openBot, type TestBot } from '../bot'
import { actionsIn } from '../taps'
import { studious } from '../walks/studious'
import { isRight } from '../walks/walk'
import { shippedCourses } from '../world'

/** What one learner takes, in bytes: with every turn still there, and once the broom has been. */
export interface BytesPerLearner {
  fresh: number
  rolledUp: number
  /** Turns that each of them took. */
  turns: number
}

/** The course that is learned, and how many learn it: enough that one page more or less does not show. */
const courseId = 'line-safely'
const defaultCrowd = 60

/** Nobody needs as many taps as this. */
const mostTaps = 300

/**
 * Lets a crowd finish a shipped course, each tap through the whole bot, and measures what they leave. Each needs two
 * tries of the post-test and rates the course. Takes about half a second a learner.
 */
export async function bytesPerLearner(crowd = defaultCrowd): Promise<BytesPerLearner> {
  const database = openSqlite(':memory:')
  const catalogue = shippedCourses().filter(({ course }) => course.id === courseId)
  const bot = await openBot(
    catalogue.map(({ course }) => course),
    database,
  )
  const empty = await bytesIn(database)
  let open = await newLearners(bot, crowd)
  // One tap each in turn, so that their rows lie among each other as they do in life.
  for (let taps = 0; open.length > 0; taps++) {
    if (taps > mostTaps) throw new Error('the course has no end')
    for (const learner of open) await tapsOnce(learner, bot, catalogue)
    open = open.filter(({ done }) => !done)
  }
  const fresh = await bytesIn(database)
  const turns = await numberOf(database, 'SELECT count(*) FROM turns')
  bot.clock.pass(31 * dayMs)
  await sweepAway(bot.life.ports)
  const rolledUp = await bytesIn(database)
  return {
    fresh: Math.round((fresh - empty) / crowd),
    rolledUp: Math.round((rolledUp - empty) / crowd),
    turns: turns / crowd,
  }
}

/** Somebody on the way through the course. */
interface Learner {
  person: string
  /** The post-test was sent once. */
  sent: boolean
  done: boolean
}

async function newLearners(bot: TestBot, crowd: number): Promise<Learner[]> {
  const before = new Set(bot.simulator.world.people.keys())
  for (let i = 0; i < crowd; i++) await bot.does({ do: 'add-person', name: `ผู้เรียน ${i}` })
  const people = [...bot.simulator.world.people.keys()].filter((id) => !before.has(id))
  for (const person of people) await bot.does({ do: 'befriend', person })
  return people.map((person) => ({ person, sent: false, done: false }))
}

async function tapsOnce(learner: Learner, bot: TestBot, catalogue: Edition[]): Promise<void> {
  const { person, sent } = learner
  const shown = bot.shown(person)
  const actions = actionsIn(shown.at(-1)?.message)
  const slip = sent ? undefined : actions.find((action) => isSlip(choiceOf(action), catalogue))
  const action = slip ?? actions.find((one) => choiceOf(one)?.kind === 'send') ?? studious(shown, catalogue)
  if (!action) throw new Error('there is nothing to tap')
  bot.clock.pass(1000)
  await bot.does({ do: 'tap', person, action })
  const choice = choiceOf(action)
  if (choice?.kind === 'send') learner.sent = true
  if (choice?.kind === 'rate' && choice.what === 'could-do') learner.done = true
}

const choiceOf = ({ data }: LineAction): Choice | undefined => decodeChoice(String(data ?? ''))

const isSlip = (choice: Choice | undefined, catalogue: Edition[]): boolean =>
  choice?.kind === 'try' && !isRight(choice, { catalogue })

/** Pages in use, in bytes. */
async function bytesIn(database: Database): Promise<number> {
  const pages = await numberOf(database, 'SELECT page_count FROM pragma_page_count')
  const free = await numberOf(database, 'SELECT freelist_count FROM pragma_freelist_count')
  return (pages - free) * (await numberOf(database, 'SELECT page_size FROM pragma_page_size'))
}

async function numberOf(database: Database, text: string): Promise<number> {
  const [rows] = await database.batch([{ text, values: [] }])
  return Number(Object.values(rows?.[0] ?? {})[0])
}
