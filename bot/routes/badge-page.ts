/**
 * The public page of a shared badge, and the form on it that sends a cheer. A link that never was and one that has ended are
 * answered alike.
 */
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { bangkokDay } from '../../shared/dates'
import { isRobot } from '../../shared/preview-robots'
import { sharedPath } from '../badge-links'
import type { SharingNeeds } from '../badge-shown'
import { type CheerFate, cheer, type Shown, shownUnder } from '../cheering'
import { isGenuine } from '../credentials/check-own'
import { badgePage, gonePage } from '../pages/badge'
import { recordOf } from '../pages/badge-record'
import type { CheerPart } from '../pages/cheer-form'
import { pageLanguage } from '../pages/language'
import { pageResponse } from '../pages/layout'
import { atMost } from './at-most'

/** What the pages ask beside what sharing needs. */
export interface PublicNeeds extends SharingNeeds {
  /** `@font-face` rules, see `typefaceOf`. */
  typeface(): Promise<string>
  /** Has a cheer told at once to who asked for it; nobody waits. */
  tellNow(c: Context): void
}

/** Where a visitor's own cheer is remembered, on their phone and for this page alone. */
const cookie = 'cheer'
const remembersSeconds = 180 * 86_400

export function badgePageRoutes(needs: PublicNeeds): Hono {
  const door = new Hono()
  door.get('/badges/:token', async (c) => {
    const shown = await shownUnder(c.req.param('token'), needs)
    if (!shown) return pageResponse(gonePage(languageOf(c)), await needs.typeface())
    const looks = c.req.method !== 'HEAD' && !isRobot(c.req.header('user-agent'))
    if (looks) await needs.store.sharing.seen(shown.badge.person, shown.token, bangkokDay(needs.now()))
    return show(c, shown, c.req.query('sent') === undefined ? undefined : { is: 'sent' }, needs)
  })
  door.post('/badges/:token/cheers', atMost(8 * 1024), (c) => takeCheer(c, needs))
  return door
}

const languageOf = (c: Context) => pageLanguage(c.req.query('lang'), c.req.header('accept-language'))

async function show(
  c: Context,
  { badge, token, evidence }: Shown,
  answer: CheerPart['answer'],
  needs: PublicNeeds,
  status?: 400 | 409 | 422 | 429,
): Promise<Response> {
  const { book, store, site, now } = needs
  const language = languageOf(c)
  const [credential, kept, wishes, own] = await Promise.all([
    book.credential(badge.id),
    store.keepsakes.kept(badge.person),
    store.cheers.wishes(badge.person),
    ownCheer(c, badge.person, needs),
  ])
  const file = (name: string) => sharedPath(token, name)
  const page = site(sharedPath(token))
  const shown = {
    badge,
    isGenuine: credential !== undefined && (await isGenuine(credential, book.publicKey)),
    ...{ now: now(), path: sharedPath(token), page, file, status },
    verify: `/verify?link=${encodeURIComponent(page)}`,
    evidence: kept
      .filter(({ id }) => evidence.includes(id))
      .map(({ id, media }) => ({ kind: media, href: file(`evidence/${id}`) })),
    record: credential === undefined ? [] : recordOf(credential, language),
    cheer: {
      action: `${sharedPath(token, 'cheers')}?lang=${language}#cheer`,
      name: badge.name,
      inLine: needs.miniApp(`/cheer/${token}`),
      takes: wishes.takes,
      ...{ own, answer },
    },
  }
  return pageResponse(badgePage(shown, language), await needs.typeface())
}

/** What this visitor sent here before: the id on their phone opens nothing but this. */
async function ownCheer(
  c: Context,
  person: string,
  { store }: SharingNeeds,
): Promise<CheerPart['own'] | undefined> {
  const id = getCookie(c, cookie)
  const own = id ? await store.cheers.one(person, id) : undefined
  return own && { sent: own, isThanked: own.isThanked }
}

const statuses: Record<Exclude<CheerFate, object>, 400 | 409 | 422 | 429> = {
  nameless: 400,
  empty: 400,
  'too-long': 400,
  unkind: 422,
  full: 429,
  closed: 409,
}

/** Kept: the page again, by its own address, so that nothing is sent twice. Else the form as it was, with a kind word. */
async function takeCheer(c: Context, needs: PublicNeeds): Promise<Response> {
  const shown = await shownUnder(c.req.param('token') ?? '', needs)
  if (!shown) return pageResponse(gonePage(languageOf(c)), await needs.typeface())
  const sent = await c.req.parseBody().catch(() => ({}))
  const fate = await cheer(shown, sent, needs)
  if (typeof fate === 'string') {
    const typed = Object.fromEntries(Object.entries(sent).filter(([, value]) => typeof value === 'string'))
    return show(c, shown, { is: 'asked-again', why: fate, sent: typed }, needs, statuses[fate])
  }
  needs.tellNow(c)
  const path = sharedPath(shown.token)
  const how = { path, httpOnly: true, secure: true, sameSite: 'Lax', maxAge: remembersSeconds } as const
  setCookie(c, cookie, fate.id, how)
  return c.redirect(`${path}?lang=${languageOf(c)}&sent=1#cheer`, 303)
}
