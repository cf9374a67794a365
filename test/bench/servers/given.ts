/** What a server that is only measured is given from outside, and the one insert it makes. */
import { openSqlite } from '../../../db/sqlite'

const { PORT, LINE_API_URL = '', LINE_CHANNEL_SECRET = '', LINE_CHANNEL_ACCESS_TOKEN = '' } = process.env

export const given = {
  port: Number(PORT),
  lineApi: LINE_API_URL,
  channelSecret: LINE_CHANNEL_SECRET,
  accessToken: LINE_CHANNEL_ACCESS_TOKEN,
}

/** One event of LINE's, as far as these servers read it. */
export interface Event {
  webhookEventId: string
  timestamp: number
  replyToken: string
  source: { userId: string }
  postback: { data: string }
}

/**
 * Keeps an event. The driver is the bot's own, with its settings and its shared commits: any other would only be slower,
 * and flatter the bot.
 */
export async function openEvents(): Promise<(event: Event) => Promise<void>> {
  const database = openSqlite(process.env.DATABASE_FILE ?? ':memory:')
  const table =
    'CREATE TABLE events (id TEXT PRIMARY KEY, line_user_id TEXT, at INTEGER, data TEXT) WITHOUT ROWID'
  await database.batch([{ text: table, values: [] }])
  const text = 'INSERT INTO events (id, line_user_id, at, data) VALUES (?, ?, ?, ?)'
  return async ({ webhookEventId, source, timestamp, postback }) => {
    await database.batch([{ text, values: [webhookEventId, source.userId, timestamp, postback.data] }])
  }
}
