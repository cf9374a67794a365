/** The bot of one computer in this very process: a real port, a real database file, and a LINE that is not there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../bot/runtimes/config'
import { newId } from '../../bot/runtimes/new-id'
import { type Bot, startBot } from '../../bot/runtimes/node'
import { signatureOf } from '../../bot/simulator/webhook/sign'
import { openSqlite } from '../../db/sqlite'
import { createStore, type Store } from '../../db/store'

const secret = 'channel-secret-of-the-tests'

export interface NodeBot {
  /** Starts it, again and again on the same data; nobody answers where LINE should be. */
  start(): Promise<Bot>
  /** The database while no bot is at it. */
  between<T>(look: (store: Store, rows: (query: string) => Promise<unknown[]>) => Promise<T>): Promise<T>
  remove(): void
}

/** Begins with no data. */
export function nodeBot(): NodeBot {
  const data = mkdtempSync(join(tmpdir(), 'riandee-node-'))
  const config = readConfig({
    LINE_CHANNEL_SECRET: secret,
    LINE_CHANNEL_ACCESS_TOKEN: 'channel-token-of-the-tests',
    LINE_LOGIN_CHANNEL_ID: '1650000009',
    LIFF_ID: '1650000009-abcdefgh',
    PUBLIC_URL: 'https://learn.example.ac.th',
    LINE_API_URL: 'http://127.0.0.1:9', // a port that is never opened
    LINE_DATA_API_URL: 'http://127.0.0.1:9',
    PORT: '0',
    DATABASE_FILE: join(data, 'riandee.sqlite'),
    FILES_DIR: join(data, 'files'),
  })
  return {
    start: () => startBot(config, { sessionSecret: 's'.repeat(32), operatorKey: 'o'.repeat(32) }),
    async between(look) {
      const database = openSqlite(config.databaseFile)
      const rows = async (text: string) => (await database.batch([{ text, values: [] }]))[0] ?? []
      return look(createStore(database, newId), rows).finally(() => database.close())
    },
    remove: () => rmSync(data, { recursive: true, force: true }),
  }
}

/** A webhook of LINE's in which somebody writes. */
export function wordsOf(eventId: string, timestamp: number): { body: string; signature: string } {
  const event = {
    type: 'message',
    mode: 'active',
    timestamp,
    webhookEventId: eventId,
    deliveryContext: { isRedelivery: false },
    replyToken: `token-${eventId}`,
    source: { type: 'user', userId: 'U'.padEnd(33, '0') },
    message: { type: 'text', id: '1', text: 'เมนู', quoteToken: 'q' },
  }
  const body = JSON.stringify({ destination: 'x', events: [event] })
  return { body, signature: signatureOf(secret, body) }
}
