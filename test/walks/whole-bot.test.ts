/** Hundreds of taps through the whole bot, database and simulated LINE included: nothing is refused, owed or pushed. */
import { expect, test } from 'vitest'
import { sweepAway, takeUp } from '../../bot/sweep'
import { ChatState } from '../../shared/chat'
import { withMedia } from '../../shared/course-media'
import { openBot, type TestBot } from '../bot'
import { png } from '../courses/made-media'
import { rowsIn } from '../faults/ways'
import { withMenus } from '../laws/long-talk'
import { shippedCourses } from '../world'
import { nextStep, type Walker } from './phone-walk'
import { dice, oneOf } from './walk'

/** `npm run walk` may ask for more taps and another beginning: WALK_TAPS and WALK_SEED. */
const taps = Math.ceil(Number(process.env.WALK_TAPS ?? 10_000) / 25)
const firstSeed = Number(process.env.WALK_SEED ?? 1)
const dayMs = 86_400_000

const catalogue = shippedCourses()
const hashLike = (name: string) => Buffer.from(name).toString('hex').padEnd(64, '0').slice(-64)

/** The simulated LINE of a walk, and what it refused, as `GET /path 400 why`. */
async function open() {
  const bot = await openBot(catalogue.map(({ course }) => withMedia(course, hashLike)))
  await withMenus(bot)
  const refused: string[] = []
  bot.simulator.world.watchers.add((news) => {
    if (news.kind !== 'log' || news.entry.direction !== 'from-bot' || news.entry.status < 400) return
    const { method, path, status, response } = news.entry
    refused.push(`${method} ${path} ${status} ${response}`)
  })
  return { bot, refused }
}

async function upload(bot: TestBot, type: string): Promise<string> {
  const body = new Uint8Array(png(320, 240))
  const kept = await bot.simulator.app.request('/phone/files', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
  })
  return ((await kept.json()) as { id: string }).id
}

/** Mostly some seconds pass; at times days; now and then the bot dies and another takes its place. */
async function between(bot: TestBot, roll: () => number): Promise<void> {
  bot.clock.pass(Math.floor(roll() * 40_000))
  if (roll() < 0.03) {
    bot.clock.pass(Math.floor(roll() * 9 * dayMs))
    await sweepAway(bot.life.ports)
  }
  if (roll() < 0.1) await takeUp(bot.life.ports)
  if (roll() < 0.03) {
    await bot.restart()
    await bot.life.ports.store.inbox.blameFront()
    await takeUp(bot.life.ports, 0)
  }
}

/** Walks `steps` steps with everybody in turn; fails at the first thing that is not answered or is refused. */
async function walk(seed: number, steps: number, diligence: number): Promise<TestBot> {
  const { bot, refused } = await open()
  const roll = dice(seed)
  const people = [...bot.simulator.world.people.keys()]
  for (let i = 0; i < steps; i += 1) {
    // Files of what was unsent are gone from the phone too.
    const files = { image: await upload(bot, 'image/png'), audio: await upload(bot, 'audio/mp4') }
    const walker: Walker = { roll, diligence, catalogue, files }
    const person = roll() < 0.7 ? (people[0] ?? '') : oneOf(people, roll)
    const before = bot.shown(person).length
    const { deed, answered } = nextStep(bot, person, walker)
    await bot.does(deed)
    const told = `seed ${seed}, step ${i}: ${JSON.stringify(deed).slice(0, 300)}`
    if (answered) expect(bot.shown(person).length, `no answer to ${told}`).toBeGreaterThan(before)
    expect(refused, told).toEqual([])
    await between(bot, roll)
  }
  return bot
}

test.each([
  ['blind', 0, firstSeed],
  ['learning', 0.75, firstSeed + 1],
] as const)(
  'a %s walk through the whole bot is answered at every step, and leaves nothing owed',
  { timeout: 30_000 + taps * 50 },
  async (_how, diligence, seed) => {
    const bot = await walk(seed, taps / 2, diligence)
    bot.clock.pass(120_000)
    await takeUp(bot.life.ports)
    await bot.life.tasks.finished()

    expect(await rowsIn(bot, 'inbox')).toEqual([])
    expect((await rowsIn(bot, 'jobs')).filter((job) => job.dead === 1)).toEqual([])
    const states = (await rowsIn(bot, 'turns')).map((turn) => JSON.parse(String(turn.state)))
    expect(states.filter((state) => !ChatState.safeParse(state).success)).toEqual([])
    expect(states.length).toBeGreaterThan(10)
    const chats = [...bot.simulator.world.people.values(), ...bot.simulator.world.groups.values()]
    expect(chats.flatMap(({ chat }) => chat).filter(({ pushed }) => pushed)).toEqual([])
  },
)
