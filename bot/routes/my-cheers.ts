/** The mini-app's doors of cheers: a learner's own, and the page in LINE that sends one. */
import { Hono } from 'hono'
import { type Cheered, type Cheers, CheersAsked } from '../../shared/api-badges'
import { sharedPath } from '../badge-links'
import type { SharingNeeds } from '../badge-shown'
import { type CheerFate, cheer, shownUnder } from '../cheering'
import { Refusal } from '../refusal'
import type { Reception } from '../session/who-asks'
import { atMost } from './at-most'
import type { PublicNeeds } from './badge-page'
import { bodyOf } from './body-of'

/** So many are shown; older ones are still kept. */
const most = 100

/** `/api/me/cheers` and what lies below it, each only for whose cheers they are. */
export function myCheerRoutes(needs: SharingNeeds, reception: Reception): Hono {
  const door = new Hono()
  const { cheers } = needs.store
  door.use('/api/me/cheers/*', atMost(4 * 1024))
  const all = async (person: string): Promise<Cheers> => {
    const [kept, wishes] = await Promise.all([cheers.ofPerson(person, most), cheers.wishes(person)])
    return { cheers: kept.map(({ cloth: _, ...one }) => one), ...wishes }
  }
  door.get('/api/me/cheers', async (c) => c.json(await all((await reception.whoAsks(c)).person.id)))
  door.put('/api/me/cheers', async (c) => {
    const { person } = await reception.whoAsks(c)
    await cheers.wish(person.id, await bodyOf(c, CheersAsked))
    return c.json(await all(person.id))
  })
  door.post('/api/me/cheers/:id/:deed{thanks|hide|report}', async (c) => {
    const { person } = await reception.whoAsks(c)
    const { id, deed } = c.req.param()
    const done = await cheers.does(person.id, id, deed as 'thanks' | 'hide' | 'report', needs.now()) // by the path
    if (!done) throw new Refusal('not-found')
    return c.body(null, 204)
  })
  return door
}

/** `GET /api/badges/:token` and `POST …/cheers`: whoever has the link may look and cheer, signed in or not. */
export function cheeringRoutes(needs: PublicNeeds): Hono {
  const door = new Hono()
  door.use('/api/badges/*', atMost(4 * 1024), async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  const shown = async (token: string) => {
    const found = await shownUnder(token, needs)
    if (!found) throw new Refusal('not-found')
    return found
  }
  door.get('/api/badges/:token', async (c) => {
    const { badge, token } = await shown(c.req.param('token'))
    const { takes } = await needs.store.cheers.wishes(badge.person)
    return c.json({
      name: badge.name ?? null,
      title: badge.face.title,
      cloth: badge.face.cloth,
      square: needs.site(sharedPath(token, 'square.png')),
      takesCheers: takes && !badge.revoked,
    } satisfies Cheered)
  })
  door.post('/api/badges/:token/cheers', async (c) => {
    const sent: unknown = await c.req.json().catch(() => undefined)
    const fate = await cheer(await shown(c.req.param('token')), { ...(sent as object) }, needs) // read there
    if (typeof fate === 'string') throw new Refusal(refusals[fate])
    needs.tellNow(c)
    return c.body(null, 204)
  })
  return door
}

const refusals: Record<
  Exclude<CheerFate, object>,
  'bad-request' | 'cheer-words' | 'cheers-full' | 'cheers-closed'
> = {
  nameless: 'bad-request',
  empty: 'bad-request',
  'too-long': 'bad-request',
  unkind: 'cheer-words',
  full: 'cheers-full',
  closed: 'cheers-closed',
}
