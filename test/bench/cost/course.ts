/** One learner's whole course, counted turn by turn, with all that a phone fetches and all that follows later. */
import { wokenBy } from '../../../bot/runtimes/workers/wake'
import { usedOf } from '../../../bot/simulator/line/quota'
import type { ChatEntry, Deed } from '../../../bot/simulator/phone-api'
import { sweepAway, takeUp } from '../../../bot/sweep'
import type { TestBot } from '../../bot'
import { copyPeople } from '../people/copy'
import { begins, learns, type Phone } from '../people/learner'
import { type CostHouse, openCostHouse } from './house'
import { since, type Tally } from './tally'

/** What a learner's way through a course took. */
export interface CourseCost {
  /** The course's id. */
  course: string
  turns: number
  /** Of one turn: round trips to the database before the reply, and rows written in all. */
  tripsBeforeReply: number[]
  rowsWrittenByTurn: number[]
  /** Turns before which courses had to be read from the database. */
  courseReads: number
  /** By LINE's path, ids left out. */
  lineCalls: Map<string, number>
  paidMessages: number
  /** Requests to the Worker: webhooks, pictures and clips, wake-ups by the queue. */
  requests: { webhooks: number; media: number; wakeUps: number }
  tally: Tally
  /** Rows the cron reads in a minute, and once more each hour, beside `crowd` people who finished a course. */
  cron: { everyMinute: number; everyHour: number; crowd: number }
}

/** A learner takes at least this long between two taps; longer than a wake-up is held back. */
const pauseMs = 20_000

/** @param crowd how many people stand in the database when the cron is counted */
export async function courseCost(course: string, courses: string[], crowd: number): Promise<CourseCost> {
  const house = await openCostHouse(courses)
  try {
    const { bot, tally } = house
    const rowsWrittenByTurn: number[] = []
    const media = new Set<string>()
    const requests = { webhooks: 0, media: 0, wakeUps: 0 }
    bot.simulator.world.log.length = 0
    await wholeCourse(house, course, async (deed) => {
      const before = { ...tally }
      const shown = bot.shown().length
      await bot.does(deed)
      rowsWrittenByTurn.push(since(before, tally).rowsWritten)
      requests.media += await fetchMedia(bot, bot.shown().slice(shown), media)
      bot.clock.pass(pauseMs)
      requests.wakeUps += await wakeUp(bot, since(before, tally).messages)
    })
    const { log } = bot.simulator.world
    requests.webhooks = log.filter(({ direction }) => direction === 'to-bot').length
    const counted = { ...tally }
    return {
      course,
      turns: rowsWrittenByTurn.length,
      tripsBeforeReply: house.beforeReply.map(({ trips }) => trips),
      rowsWrittenByTurn,
      courseReads: counted.courseReads,
      lineCalls: callsIn(log),
      paidMessages: usedOf(bot.simulator.world),
      requests,
      tally: counted,
      cron: { ...(await cronBeside(house, crowd)), crowd },
    }
  } finally {
    await house.close()
  }
}

async function wholeCourse(
  { bot }: CostHouse,
  course: string,
  does: (deed: Deed) => Promise<void>,
): Promise<void> {
  const edition = (await bot.life.ports.store.courses.newest()).find((one) => one.course.id === course)
  if (!edition) throw new Error(`[bench] ${course} is not published`)
  const phone: Phone = { person: bot.first, does, shown: () => bot.shown() }
  await begins(phone)
  await learns(phone, edition)
}

/** A phone fetches each picture once, and a clip twice: a look at its first bytes, then all of it. Answers how many requests. */
async function fetchMedia(bot: TestBot, shown: ChatEntry[], known: Set<string>): Promise<number> {
  const found = JSON.stringify(shown).match(/\/media\/[0-9a-f]{64}/g) ?? []
  const fresh = [...new Set(found)].filter((path) => !known.has(path))
  let requests = 0
  for (const path of fresh) {
    known.add(path)
    const answer = await bot.life.app.request(path, { headers: { range: 'bytes=0-1' } })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`[bench] ${path} answers ${answer.status}`)
    requests++
    if (!answer.headers.get('content-type')?.startsWith('video/')) continue
    await (await bot.life.app.request(path)).arrayBuffer()
    requests++
  }
  return requests
}

/** The queue brings back what was sent with the event: by itself here, in batches where many learn at once. */
async function wakeUp(bot: TestBot, messages: number): Promise<number> {
  for (let i = 0; i < messages; i++) {
    const batch = { queue: 'riandee', messages: [{ attempts: 1 }], ackAll() {}, retryAll: failed }
    await wokenBy(batch, async () => bot.life.ports)
  }
  return messages
}

function failed(): never {
  throw new Error('[bench] the safety net found something it could not take up')
}

function callsIn(log: TestBot['simulator']['world']['log']): Map<string, number> {
  const calls = new Map<string, number>()
  for (const { direction, method, path } of log) {
    if (direction !== 'from-bot') continue
    const kind = `${method} ${path.replace(/\?.*/, '').replace(/\/(?=[^/]*\d)[^/]{8,}/g, '/…')}`
    calls.set(kind, (calls.get(kind) ?? 0) + 1)
  }
  return calls
}

async function cronBeside({ bot, tally, database }: CostHouse, crowd: number) {
  const [rows] = await database.batch([{ text: 'SELECT id FROM people', values: [] }])
  await copyPeople(database, String(rows?.[0]?.id), { first: 0, step: 1, count: crowd })
  const rowsOf = async (deed: () => Promise<unknown>): Promise<number> => {
    const before = tally.rowsRead
    await deed()
    return tally.rowsRead - before
  }
  return {
    everyMinute: await rowsOf(() => takeUp(bot.life.ports)),
    everyHour: await rowsOf(() => sweepAway(bot.life.ports)),
  }
}
