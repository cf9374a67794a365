/** A stand-in for the doors of badges: keeps what the pages did, and answers in the forms of shared/api-badges.ts. */
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import {
  BadgeList,
  BadgePage,
  CheerAsked,
  Cheered,
  Cheers,
  CheersAsked,
  NameAsked,
  ShareAsked,
  Showcase,
  ShowcaseAsked,
} from '../../shared/api-badges'
import { badgesOfSomsri, cheersForSomsri, now, publicOrigin } from './badges-of-somsri'

export { publicOrigin } from './badges-of-somsri'

export type StandIn = ReturnType<typeof openStandIn>

export function openStandIn() {
  const badges = new Map(badgesOfSomsri().map((badge) => [badge.id, badge]))
  let showcase: Showcase = { url: null, badges: [], seenOnDays: 0 }
  let cheers = cheersForSomsri()
  /** What was sent and done, newest last. */
  const done: string[] = []
  /** Answers of the next calls, before any other: a status each. */
  const moods: number[] = []
  const app = new Hono()

  app.get('/drawn/:name', (c) =>
    c.body(new Uint8Array(readFileSync(`shared/look/pictures/medallion-${c.req.param('name')}`)), 200, {
      'Content-Type': 'image/png',
    }),
  )
  app.use('/api/me/*', async (c, next) => {
    const mood = moods.shift()
    if (mood) return c.json({ code: 'busy', message: '' }, mood as 503)
    done.push(`${c.req.method} ${c.req.path}`)
    return next()
  })
  app.get('/api/me/badges', (c) => c.json(BadgeList.parse([...badges.values()])))
  const one = (id: string) => badges.get(id)
  const missing = { code: 'not-found', message: '' }
  app.get('/api/me/badges/:id', (c) => {
    const badge = one(c.req.param('id'))
    return badge ? c.json(BadgePage.parse(badge)) : c.json(missing, 404)
  })
  app.put('/api/me/badges/:id/name', async (c) => {
    const badge = one(c.req.param('id'))
    if (!badge) return c.json(missing, 404)
    badge.name = NameAsked.parse(await c.req.json()).name
    return c.json(badge)
  })
  app.post('/api/me/badges/:id/shares', async (c) => {
    const badge = one(c.req.param('id'))
    if (!badge) return c.json(missing, 404)
    const asked = ShareAsked.parse(await c.req.json())
    const url = `${publicOrigin}/badges/t0k3n-${badge.id}`
    badge.name = asked.name
    badge.isShared = true
    badge.share = {
      url,
      card: `${url}/image.png`,
      square: `${url}/square.png`,
      chat: `${url}/chat.png`,
      since: now,
      seenOnDays: 2,
    }
    for (const item of badge.evidence) item.isShown = asked.evidence.includes(item.id)
    return c.json(badge.share)
  })
  app.delete('/api/me/badges/:id/shares', (c) => {
    const badge = one(c.req.param('id'))
    if (badge) Object.assign(badge, { share: null, isShared: false })
    showcase.badges = showcase.badges.filter((id) => id !== badge?.id)
    return c.body(null, 204)
  })
  app.get('/api/me/showcase', (c) => c.json(Showcase.parse(showcase)))
  app.put('/api/me/showcase', async (c) => {
    showcase = {
      ...ShowcaseAsked.parse(await c.req.json()),
      url: `${publicOrigin}/showcase/t0k3n`,
      seenOnDays: 0,
    }
    return c.json(showcase)
  })
  app.delete('/api/me/showcase', (c) => {
    showcase = { url: null, badges: [], seenOnDays: 0 }
    return c.body(null, 204)
  })
  app.get('/api/me/cheers', (c) => c.json(Cheers.parse(cheers)))
  app.put('/api/me/cheers', async (c) => {
    cheers = { ...cheers, ...CheersAsked.parse(await c.req.json()) }
    return c.json(cheers)
  })
  app.post('/api/me/cheers/:id/:deed', (c) => c.body(null, 204))
  app.get('/api/badges/:token', (c) =>
    c.req.param('token').startsWith('t0k3n')
      ? c.json(
          Cheered.parse({
            name: 'คุณสมศรี',
            title: { th: 'ใช้ไลน์อย่างปลอดภัย', en: 'Using LINE safely' },
            cloth: 'line',
            square: `${publicOrigin}/drawn/line.png`,
            takesCheers: c.req.param('token') !== 't0k3n-closed',
          }),
        )
      : c.json(missing, 404),
  )
  app.post('/api/badges/:token/cheers', async (c) => {
    done.push(`cheer ${JSON.stringify(CheerAsked.parse(await c.req.json()))}`)
    return c.body(null, 204)
  })
  return {
    app,
    badges,
    done,
    moods,
    share: (id: string) => app.request(`/api/me/badges/${id}/shares`, shareOf()),
    endShare: (id: string) => app.request(`/api/me/badges/${id}/shares`, { method: 'DELETE' }),
  }
}

const shareOf = () => ({
  method: 'POST',
  body: JSON.stringify({ name: null, evidence: [] }),
  headers: { 'Content-Type': 'application/json' },
})
