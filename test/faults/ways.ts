/** Short ways into the middle of a conversation, for tests about what goes wrong there. */
import type { Prepared } from '../../db/database'
import type { TestBot } from '../bot'

/** From a stranger to the first question of the first lesson of `fixture`. */
export async function toFirstQuestion(bot: TestBot): Promise<void> {
  await bot.does({ do: 'befriend', person: bot.first })
  await bot.chooses('consent')
  await bot.chooses('name-later')
  await bot.chooses('watched')
  await bot.chooses('practice-later')
}

/** Waits, while everything else goes on, until it is so; fails instead of waiting for ever. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 5000; i++) {
    if (await isSo()) return
    await new Promise((later) => setTimeout(later))
  }
  throw new Error('it never came about')
}

/** Whether these statements keep a turn. */
export const keepATurn = (statements: Prepared[]): boolean =>
  statements.some(({ text }) => /INSERT INTO "?turns\b/.test(text))

/** Rows of a table, as the database has them. */
export async function rowsIn(bot: TestBot, table: string): Promise<Record<string, unknown>[]> {
  const [rows] = await bot.database.batch([{ text: `SELECT * FROM ${table}`, values: [] }])
  return rows ?? []
}
