// The doors of signing in: a LIFF ID token for a session of ours, and who one is. No decision is taken here.
import { Hono } from 'hono'
import { type Me, type Session, SessionAsked } from '../../shared/api'
import { Refusal } from '../refusal'
import { makeSession } from '../session/session'
import { openReception, type Reception, type SessionDeps } from '../session/who-asks'
import { atMost } from './at-most'

/**
 * `POST /api/session` and `GET /api/me`. Give the app's own `reception` when other doors ask it too, so that all share
 * LINE's keys. Refusals are thrown: the app's `onError` answers them.
 */
export function sessionRoutes(deps: SessionDeps, reception: Reception = openReception(deps)): Hono {
  const routes = new Hono()

  routes.use('/api/*', async (c, next) => {
    await next()
    // What is told here is one person's own.
    c.header('Cache-Control', 'no-store')
  })

  routes.post('/api/session', atMost(16 * 1024), async (c) => {
    const asked = SessionAsked.safeParse(await c.req.json().catch(() => undefined))
    if (!asked.success) throw new Refusal('bad-request')
    const { person } = await reception.welcome(asked.data.idToken)
    return c.json((await makeSession(person.id, deps.sessionSecret, deps.now())) satisfies Session)
  })

  routes.get('/api/me', async (c) => {
    const { person, lineName } = await reception.whoAsks(c)
    return c.json({ name: person.name, lineName, language: person.language } satisfies Me)
  })

  return routes
}
