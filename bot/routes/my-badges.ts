/** The mini-app's doors of badges: the wallet, one badge, its name, its link, the showcase. Each opens only what is the asker's. */
import { type Context, Hono } from 'hono'
import type { BadgeList, BadgePage, Share, Showcase } from '../../shared/api-badges'
import { NameAsked, ShareAsked, ShowcaseAsked } from '../../shared/api-badges'
import type { Badge } from '../../shared/badge'
import { readShownName } from '../../shared/read-cheer'
import { freshToken } from '../badge-links'
import { badgePageOf, type SharingNeeds, shareOf, walletOf } from '../badge-shown'
import { Refusal } from '../refusal'
import type { Asker, Reception } from '../session/who-asks'
import { atMost } from './at-most'
import { bodyOf } from './body-of'

/** Every door below `/api/me/badges` and `/api/me/showcase`. */
export function myBadgeRoutes(needs: SharingNeeds, reception: Reception): Hono {
  const door = new Hono()
  door.use('/api/me/*', atMost(16 * 1024), async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  badgeDoors(door, needs, reception)
  showcaseDoors(door, needs, reception)
  return door
}

function badgeDoors(door: Hono, needs: SharingNeeds, reception: Reception): void {
  const { sharing } = needs.store
  const own = (c: Context) => ownBadge(c, needs, reception)
  door.get('/api/me/badges', async (c) => {
    const { person } = await reception.whoAsks(c)
    return c.json((await walletOf(person.id, needs)) satisfies BadgeList)
  })
  door.get('/api/me/badges/:id', async (c) => {
    const { badge, person } = await own(c)
    return c.json((await badgePageOf(badge, person, needs)) satisfies BadgePage)
  })
  door.put('/api/me/badges/:id/name', async (c) => {
    const { badge, person } = await own(c)
    const { name } = await bodyOf(c, NameAsked)
    return c.json((await badgePageOf(await named(badge, name, needs), person, needs)) satisfies BadgePage)
  })
  door.post('/api/me/badges/:id/shares', async (c) => {
    const { badge } = await own(c)
    const { name, evidence } = await bodyOf(c, ShareAsked)
    const kept = await needs.store.keepsakes.kept(badge.person)
    const shown = kept.flatMap(({ id }) => (evidence.includes(id) ? [id] : []))
    // The name first: nothing is shown under a name that was just taken off.
    await named(badge, name, needs)
    const token = freshToken(needs.newId)
    const share = { person: badge.person, badge: badge.id, token, evidence: shown }
    return c.json(shareOf(await sharing.share(share, needs.now()), needs) satisfies Share)
  })
  door.delete('/api/me/badges/:id/shares', async (c) => {
    const { badge } = await own(c)
    await sharing.end(badge.person, badge.id, needs.now())
    return c.body(null, 204)
  })
}

/** The badge with this name on it; signed anew only when it is another. A revoked one keeps its name, and is shown no more. */
async function named(badge: Badge, asked: string | null, { book }: SharingNeeds): Promise<Badge> {
  const name = asked === null ? undefined : readShownName(asked)
  if (asked !== null && name === undefined) throw new Refusal('bad-request')
  const after = name === badge.name ? badge : await book.rename(badge, name)
  if (after.revoked) throw new Refusal('badge-revoked')
  return after
}

/** Who asks for a badge that is not theirs is answered as if there were none. */
async function ownBadge(
  c: Context,
  { book }: SharingNeeds,
  reception: Reception,
): Promise<{ badge: Badge; person: Asker }> {
  const { person } = await reception.whoAsks(c)
  const badge = await book.byId(c.req.param('id') ?? '')
  if (badge?.person !== person.id) throw new Refusal('not-found')
  return { badge, person }
}

function showcaseDoors(door: Hono, needs: SharingNeeds, reception: Reception): void {
  const { sharing } = needs.store
  door.get('/api/me/showcase', async (c) => {
    const { person } = await reception.whoAsks(c)
    return c.json((await showcaseOf(person.id, needs)) satisfies Showcase)
  })
  door.put('/api/me/showcase', async (c) => {
    const { person } = await reception.whoAsks(c)
    const badges = [...new Set((await bodyOf(c, ShowcaseAsked)).badges)]
    const shared = new Set((await sharing.ofPerson(person.id)).map(({ badge }) => badge))
    if (badges.some((badge) => !shared.has(badge))) throw new Refusal('not-shared')
    await sharing.keepShowcase({ person: person.id, token: freshToken(needs.newId), badges })
    return c.json((await showcaseOf(person.id, needs)) satisfies Showcase)
  })
  door.delete('/api/me/showcase', async (c) => {
    const { person } = await reception.whoAsks(c)
    await sharing.endShowcase(person.id)
    return c.body(null, 204)
  })
}

/** What stands in it are those badges that are shared still. */
async function showcaseOf(person: string, { store: { sharing }, site }: SharingNeeds): Promise<Showcase> {
  const [kept, shares] = await Promise.all([sharing.showcase(person), sharing.ofPerson(person)])
  if (!kept) return { url: null, badges: [], seenOnDays: 0 }
  return {
    url: site(`/showcase/${kept.token}`),
    badges: kept.badges.filter((id) => shares.some(({ badge }) => badge === id)),
    seenOnDays: kept.seenOnDays,
  }
}
