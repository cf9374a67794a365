/**
 * Whether the mini-app and the bot speak of the same people: LINE's ids are one per provider, and no API tells whether two
 * channels are under one. So it is proven by the first session of somebody whom the bot knows.
 */
import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf, together } from './database'

/**
 * What is known of a Login channel. `untried`: nobody opened the mini-app yet. `doubted`: only people unknown to the bot
 * did, the first at `since`, UTC ms.
 */
export type ProviderStanding = { state: 'untried' } | { state: 'proven' | 'doubted'; since: number }

/** The proof that both channels are under one provider. Another LINE_LOGIN_CHANNEL_ID is proven anew. */
export interface Provider {
  /** Somebody known to the bot signed in by this Login channel. Nothing is written when that was known. */
  prove(loginChannelId: string, now: number): Promise<void>
  /**
   * Somebody signed in by this Login channel whom the bot does not know: a stranger when it is proven, else nobody can
   * say. `first-doubt` is answered once.
   */
  doubt(loginChannelId: string, now: number): Promise<'proven' | 'first-doubt' | 'doubted'>
  /** For the operator. */
  standing(loginChannelId: string): Promise<ProviderStanding>
}

/** The proof over either database: one row of `house`. */
export const createProvider = (db: Database): Provider => ({
  prove: async (loginChannelId, now) =>
    void (await together(db, [
      sql`${told('proven', loginChannelId, now)}
          WHERE value ->> '$.channel' <> ${loginChannelId} OR value ->> '$.state' <> 'proven'`,
    ])),
  async doubt(loginChannelId, now) {
    const [first, row] = await together(db, [
      sql`${told('doubted', loginChannelId, now)} WHERE value ->> '$.channel' <> ${loginChannelId} RETURNING 1`,
      sql`SELECT value ->> '$.state' AS state FROM house WHERE name = 'provider'`,
    ])
    if (first?.length) return 'first-doubt'
    return row?.[0]?.state === 'proven' ? 'proven' : 'doubted'
  },
  async standing(loginChannelId) {
    const [row] = await rowsOf(
      db,
      sql`SELECT value ->> '$.state' AS state, value ->> '$.since' AS since FROM house
          WHERE name = 'provider' AND value ->> '$.channel' = ${loginChannelId}`,
    )
    if (!row) return { state: 'untried' }
    return { state: row.state === 'proven' ? 'proven' : 'doubted', since: Number(row.since) }
  },
})

const told = (state: 'proven' | 'doubted', channel: string, since: number): SQL =>
  sql`INSERT INTO house (name, value) VALUES ('provider', ${JSON.stringify({ channel, state, since })})
      ON CONFLICT DO UPDATE SET value = excluded.value`
