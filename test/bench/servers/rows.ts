/** The servers that are compared on Node: the floor, the echo, and the bot as `npm start` runs it. */
import { join } from 'node:path'
import { isStale } from '../../../bot/runtimes/node/built.mjs'
import { type Server, startServer } from './start'

/** The bot in one file, as `npm start` builds and runs it; from its sources when these are newer. */
const built = ['--enable-source-maps', 'dist/bot/start.js']
const sources = ['--import', 'tsx', 'bot/runtimes/node/start.ts']

/** What the reader of a figure should know of how the bot ran. */
export const oursNote = (): string[] =>
  isOld() ? ['ours ran from its sources, which are newer than dist/bot: `npm run bench` builds it first'] : []

const isOld = (): boolean =>
  isStale(process.cwd(), { makes: 'dist/bot', of: ['bot', 'db', 'shared', 'package-lock.json'] })

/**
 * Starts one of them.
 *
 * @param folder for its database `<as>.sqlite`, which may be there already
 */
export function startRow(
  name: 'floor' | 'echo' | 'ours',
  folder: string,
  lineApi: string,
  as: string = name,
): Promise<Server> {
  const measuredOnly = ['--import', 'tsx', `test/bench/servers/${name}.ts`]
  const run = name === 'ours' ? (isOld() ? sources : built) : measuredOnly
  return startServer(run, as, folder, {
    LINE_API_URL: lineApi,
    LINE_DATA_API_URL: lineApi,
    DATABASE_FILE: join(folder, `${as}.sqlite`),
    FILES_DIR: join(folder, 'files'),
  })
}
