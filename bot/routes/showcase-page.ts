/** The public door of a showcase. It shows only badges that are shared still, each by its own link. */
import { Hono } from 'hono'
import { bangkokDay } from '../../shared/dates'
import { isRobot } from '../../shared/preview-robots'
import { isToken, sharedPath } from '../badge-links'
import { gonePage } from '../pages/badge'
import { pageLanguage } from '../pages/language'
import { pageResponse } from '../pages/layout'
import { type ShelfBadge, showcasePage } from '../pages/showcase'
import type { PublicNeeds } from './badge-page'

/** `GET /showcase/:token`. */
export function showcasePageRoutes(needs: PublicNeeds): Hono {
  const { store, site, now, typeface } = needs
  const door = new Hono()
  door.get('/showcase/:token', async (c) => {
    const language = pageLanguage(c.req.query('lang'), c.req.header('accept-language'))
    const token = c.req.param('token')
    const kept = isToken(token) ? await store.sharing.showcaseByToken(token) : undefined
    if (!kept) return pageResponse(gonePage(language), await typeface())
    if (c.req.method !== 'HEAD' && !isRobot(c.req.header('user-agent')))
      await store.sharing.seen(kept.person, token, bangkokDay(now()))
    const shelf = await shelfOf(kept, needs)
    return pageResponse(showcasePage(site(`/showcase/${token}`), shelf, language), await typeface())
  })
  return door
}

/** In the learner's order; one that was revoked leaves the shelf, and says why on its own page. */
async function shelfOf(
  { person, badges }: { person: string; badges: string[] },
  { store, book }: PublicNeeds,
): Promise<ShelfBadge[]> {
  const [all, shares] = await Promise.all([book.ofPerson(person), store.sharing.ofPerson(person)])
  return badges.flatMap((id) => {
    const badge = all.find((one) => one.id === id && !one.revoked)
    const share = shares.find((one) => one.badge === id)
    if (!badge || !share) return []
    const { token } = share
    return [{ badge, href: sharedPath(token), medallion: sharedPath(token, 'medallion.png') }]
  })
}
