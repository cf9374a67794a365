/** The whole bot on Cloudflare's own D1 and R2 as they run on this computer, beside a simulated LINE; all of it counted. */
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ServerType, serve } from '@hono/node-server'
import { addCourse } from '../../../bot/runtimes/node/add-course'
import { readCourseFile } from '../../../bot/runtimes/node/course-file'
import { putHousePictures } from '../../../bot/runtimes/node/house-pictures'
import { clientFor } from '../../../bot/runtimes/node/office-client'
import { type R2Binding, r2Files } from '../../../bot/runtimes/workers/files'
import { type D1Binding, openD1 } from '../../../db/d1'
import type { Database } from '../../../db/database'
import { morning, openBot, operatorKey, type TestBot } from '../../bot'
import { withMenus } from '../../laws/long-talk'
import { throughDoor } from '../workerd/door'
import { migrationStatements, openMiniflare } from '../workerd/start'
import { countedD1, countedR2, newTally, type Tally } from './tally'

export interface CostHouse {
  bot: TestBot
  /** What was counted so far. */
  tally: Tally
  /** Trips to the database between the event and each reply, in the order of the replies. */
  beforeReply: Pick<Tally, 'trips' | 'courseReads'>[]
  /** The same database, uncounted. */
  database: Database
  close(): Promise<void>
}

/** @param courses ids of shipped courses, published with their pictures and clips */
export async function openCostHouse(courses: string[]): Promise<CostHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'riandee-bench-cost-'))
  const miniflare = openMiniflare(folder)
  const d1 = throughDoor(await miniflare.unsafeGetDirectURL('door'))
  // Miniflare's own type of the binding has more to it than the bot asks for.
  const r2 = (await miniflare.getR2Bucket('FILES')) as unknown as R2Binding
  const database = openD1(d1)
  await database.batch(migrationStatements().map((text) => ({ text, values: [] })))
  const bot = await openBot([], database, { files: r2Files(r2) })
  bot.clock.pass(Date.now() - morning)
  await withMenus(bot)
  await putHousePictures(bot.files)
  await publish(bot, courses)
  return {
    bot,
    database,
    ...(await counting(bot, d1, r2)),
    async close() {
      await miniflare.dispose()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function publish(bot: TestBot, courses: string[]): Promise<void> {
  const context = { waitUntil: bot.life.tasks.start, passThroughOnException() {}, props: {} }
  const server = await new Promise<ServerType>((ready) => {
    const fetch = (request: Request) => bot.life.app.fetch(request, {}, context)
    const opened = serve({ fetch, hostname: '127.0.0.1', port: 0 }, () => ready(opened))
  })
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  const client = clientFor(`http://127.0.0.1:${port}`, operatorKey)
  for (const id of courses) {
    const read = await readCourseFile(`shared/courses/${id}/course.yaml`)
    if ('problems' in read) throw new Error(`[bench] the shipped course ${id} has mistakes`)
    await addCourse(read, client)
  }
  await new Promise((closed) => server.close(closed))
}

/** From here on everything is counted. */
async function counting(
  bot: TestBot,
  d1: D1Binding,
  r2: R2Binding,
): Promise<Pick<CostHouse, 'tally' | 'beforeReply'>> {
  const tally = newTally()
  const beforeReply: CostHouse['beforeReply'] = []
  let atEvent = { trips: 0, courseReads: 0 }
  await bot.restart({
    database: () => openD1(countedD1(d1, tally)),
    files: () => r2Files(countedR2(r2, tally)),
    async wake() {
      // Asked when the event is in the inbox, which took one trip.
      atEvent = { trips: tally.trips - 1, courseReads: tally.courseReads }
      tally.messages++
    },
    fetch: (fetch) => (input, init) => {
      const { trips, courseReads } = tally
      if (String(input).endsWith('/message/reply'))
        beforeReply.push({ trips: trips - atEvent.trips, courseReads: courseReads - atEvent.courseReads })
      return fetch(input, init)
    },
  })
  return { tally, beforeReply }
}
