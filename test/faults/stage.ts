/** Bot and LINE as they stand at one moment: prepared once, begun from many times, and looked at afterwards. */
import type { LineEvent } from '../../bot/simulator/world/world'
import type { Course } from '../../shared/course'
import type { Open, TestBot } from '../bot'
import { rowsIn } from './ways'

/**
 * Begins a new bot and a new LINE at the moment to which `prepare` led. Nothing of the first one is needed afterwards: in
 * workerd the next one empties its database.
 */
export async function momentAfter(
  open: Open,
  courses: Course[],
  prepare: (bot: TestBot) => Promise<void>,
): Promise<() => Promise<TestBot>> {
  const model = await open(courses)
  await prepare(model)
  const tables = await rowsOfAll(model)
  const { settings: _, watchers: __, ...living } = model.simulator.world
  const line = structuredClone(living)
  const files = await filesOf(model)
  return async () => {
    const bot = await open([])
    bot.clock.pass(model.clock.now() - bot.clock.now())
    Object.assign(bot.simulator.world, structuredClone(line))
    const rows = Object.entries(tables).flatMap(([table, all]) => all.map((row) => insert(table, row)))
    await bot.database.batch(rows)
    for (const { key, bytes, type } of files) await bot.files.put(key, bytes, type)
    await bot.restart()
    return bot
  }
}

async function filesOf({ files }: TestBot): Promise<{ key: string; bytes: Uint8Array; type: string }[]> {
  const found = (await files.list('')).map(async (key) => {
    const file = await files.get(key)
    if (!file) throw new Error(`${key} is listed and not there`)
    return { key, bytes: new Uint8Array(await new Response(file.body).arrayBuffer()), type: file.type }
  })
  return Promise.all(found)
}

const insert = (table: string, row: Record<string, unknown>) => ({
  text: `INSERT OR REPLACE INTO "${table}" (${Object.keys(row).map((name) => `"${name}"`)})
    VALUES (${Object.keys(row).map(() => '?')})`,
  values: Object.values(row),
})

/** Tables that are ours to compare: the rest belongs to SQLite, to D1, or to what keeps its form. */
async function rowsOfAll(bot: TestBot): Promise<Record<string, Record<string, unknown>[]>> {
  const names = (await rowsIn(bot, 'sqlite_master')).flatMap(({ type, name }) =>
    type === 'table' && !/^(sqlite_.*|_cf_.*|(d1_)?migrations)$/.test(String(name)) ? [String(name)] : [],
  )
  const rows = await Promise.all(names.map((name) => rowsIn(bot, name)))
  return Object.fromEntries(names.map((name, i) => [name, rows[i] ?? []]))
}

/** What stands in the database, in the file store and on the phones. */
export interface Aftermath {
  /** Rows of each table, ids and times aside, in no order. */
  tables: Record<string, string[]>
  files: string[]
  /** The words of each person’s bubbles, oldest first, with their rich menu. */
  phones: Record<string, { bubbles: string[]; menu: string | null }>
  pushed: number
}

export async function aftermathOf(bot: TestBot): Promise<Aftermath> {
  const { world } = bot.simulator
  const tables = Object.entries(await rowsOfAll(bot)).map(([name, rows]) => [
    name,
    rows.map((row) => plain(JSON.stringify(row))).sort(),
  ])
  const phones = [...world.people.values()].map(({ name, linkedMenu }, i) => {
    const person = [...world.people.keys()][i]
    const bubbles = bot
      .shown(person)
      .map(({ message }) => String(message.altText ?? message.text ?? message.type))
    return [name, { bubbles, menu: linkedMenu }]
  })
  const shown = [...world.people.keys()].flatMap((person) => bot.shown(person))
  return {
    tables: Object.fromEntries(tables),
    files: (await bot.files.list('')).map(plain).sort(),
    phones: Object.fromEntries(phones),
    pushed: shown.filter((entry) => entry.pushed).length,
  }
}

/** LINE's ids of events and messages, our own ids, times, and what is signed: different in every run. */
const plain = (text: string): string =>
  text
    .replace(/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, '‹event›')
    .replace(/\b\d{18,}\b/g, '‹message›')
    .replace(/\b\d{13}\b/g, '‹time›')
    .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, '‹time›')
    .replace(/urn:uuid:[0-9a-f-]{36}/g, '‹urn›')
    .replace(/\b[0-9a-f]{64}\b/g, '‹hash›')
    .replace(/\bz[1-9A-HJ-NP-Za-km-z]{80,90}\b/g, '‹signature›')
    .replace(/(position\\*":|statusListIndex\\*":\\*"|status\/\d+#)\d+/g, '$1‹place›')
    .replace(/\b[A-Za-z0-9]{32}\b/g, '‹salt›')
    .replace(/\b[A-Za-z0-9]{16}\b/g, '‹id›')

/** Lets people do something while LINE holds its webhooks back; the events, oldest first. */
export async function heldBack(bot: TestBot, deeds: (bot: TestBot) => Promise<void>): Promise<LineEvent[]> {
  const { world } = bot.simulator
  world.holding = true
  await deeds(bot)
  world.holding = false
  return world.heldBack.splice(0)
}

/** Brings events in one POST; those that were not taken wait at LINE to be delivered again. */
export async function bring(bot: TestBot, events: LineEvent[]): Promise<void> {
  bot.simulator.world.heldBack = [...events]
  await bot.simulator.app.request('/test/release', {
    method: 'POST',
    body: JSON.stringify({ order: 'one-post' }),
    headers: { 'content-type': 'application/json' },
  })
  await bot.life.tasks.finished()
}

/** Delivers events again, whether they were taken or not. */
export async function bringAgain(bot: TestBot, events: LineEvent[]): Promise<void> {
  bot.simulator.world.undelivered = [...events]
  await bot.simulator.app.request('/test/redeliver', { method: 'POST' })
  await bot.life.tasks.finished()
}
