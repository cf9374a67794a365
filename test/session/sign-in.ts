/** The door of signing in, over people of a test's own. */
import { Hono } from 'hono'
import { Refusal } from '../../bot/refusal'
import { sessionRoutes } from '../../bot/routes/session'
import type { ProviderDeps } from '../../bot/session/provider-proof'
import type { Asker } from '../../bot/session/who-asks'
import { createProvider } from '../../db/provider'
import { openSqlite } from '../../db/sqlite'
import { apiUrl, channel, type openLineLogin } from './line-login'

/**
 * @param people by LINE's id of them; who is put in later can sign in from then on
 * @param friends LINE's ids of whom LINE tells the bot
 */
export function signInDoor(
  line: Awaited<ReturnType<typeof openLineLogin>>,
  people: Map<string, Asker>,
  now: () => number,
  friends: string[] = [],
  provider: ProviderDeps['provider'] = createProvider(openSqlite(':memory:')),
): Hono {
  const app = new Hono().route(
    '/',
    sessionRoutes({
      personOfLineUser: async (lineUserId) => people.get(lineUserId),
      personById: async (id) => [...people.values()].find((person) => person.id === id),
      sessionSecret: 'a secret of the tests, long enough',
      loginChannelId: channel,
      apiUrl,
      now,
      fetch: line.fetch,
      isKnownToBot: async (lineUserId) => friends.includes(lineUserId),
      provider,
    }),
  )
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error
    return c.json({ code: error.code, message: error.message }, error.status)
  })
  return app
}
