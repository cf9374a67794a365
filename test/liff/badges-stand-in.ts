/** A stand-in for the doors of badges: keeps what the pages did, and answers in the forms of shared/api-badges.ts. */
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import {
  type BadgeCard,
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

const day = 86_400_000
const now = 1_795_000_000_000
export const publicOrigin = 'https://riandee.example'

const page = (
  card: Partial<BadgeCard> & Pick<BadgeCard, 'id' | 'cloth'>,
  title: string,
  en: string,
): BadgePage => ({
  title: { th: title, en },
  kind: 'completion',
  level: 'know-how',
  awardedAt: now - 3 * day,
  state: 'good',
  medallion: `${publicOrigin}/drawn/${card.cloth}.png`,
  isShared: false,
  ...card,
  name: null,
  calledName: 'คุณสมศรี',
  can: [
    { th: 'รู้ทันคนที่โทรมาหลอกให้โอนเงิน', en: 'See through a call that asks for money' },
    { th: 'ดูลิงก์ให้เป็นก่อนกด', en: 'Read a link before tapping it' },
    { th: 'เก็บรหัส OTP ไว้คนเดียว', en: 'Keep a one-time code to oneself' },
  ],
  results: [
    { title: { th: 'คำถามทบทวนท้ายบท', en: 'Questions at the end' }, percent: 90, passPercent: 80 },
    { title: { th: 'รูปสินค้า', en: 'Product photo' }, reached: { th: 'ดีมาก', en: 'Very good' } },
  ],
  issuer: { th: 'สถาบันการเรียนรู้ตลอดชีวิต', en: 'Lifelong Learning Institute' },
  files: {
    card: `${publicOrigin}/my-badges/s/card.png`,
    square: `${publicOrigin}/my-badges/s/square.png`,
    certificate: `${publicOrigin}/my-badges/s/certificate.pdf`,
    credential: `${publicOrigin}/my-badges/s/credential.json`,
    baked: `${publicOrigin}/my-badges/s/badge.png`,
  },
  evidence: [1, 2, 3].map((number) => ({
    id: `e${number}`,
    kind: number === 3 ? 'voice' : 'picture',
    sentAt: now - number * day,
    open: `${publicOrigin}/drawn/photo.png`,
    isShown: false,
  })),
  share: null,
  linkedIn: {
    add: 'https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME',
    name: title,
    organization: 'สถาบันการเรียนรู้ตลอดชีวิต',
    issued: '2026-11',
    id: 'urn:uuid:3f1c2f0e-8f5e-4b7a-9a58-0d6a3f7f3f10',
  },
})

export type StandIn = ReturnType<typeof openStandIn>

export function openStandIn() {
  const badges = new Map(
    [
      page({ id: 'b1', cloth: 'line' }, 'ใช้ไลน์อย่างปลอดภัย', 'Using LINE safely'),
      page(
        { id: 'b2', cloth: 'photo', kind: 'micro-credential', level: 'show' },
        'ถ่ายรูปสินค้าให้น่าซื้อ',
        'Product photos that sell',
      ),
      page(
        { id: 'b3', cloth: 'shop', state: 'expired', expiresAt: now - day },
        'เปิดร้านเล็ก ๆ ในไลน์',
        'A small shop in LINE',
      ),
      page(
        { id: 'b4', cloth: 'line', state: 'revoked', reason: 'mistake' },
        'ก้าวแรกกับไลน์',
        'First steps in LINE',
      ),
    ].map((badge) => [badge.id, badge]),
  )
  let showcase: Showcase = { url: null, badges: [], seenOnDays: 0 }
  let cheers: Cheers = {
    cheers: [
      {
        id: 'c1',
        badge: 'b1',
        title: { th: 'ใช้ไลน์อย่างปลอดภัย' },
        from: 'น้องแพรว (หลาน)',
        line: 'คุณยายเก่งมากค่ะ',
        at: now - day,
        isThanked: false,
      },
      {
        id: 'c2',
        badge: 'b1',
        title: { th: 'ใช้ไลน์อย่างปลอดภัย' },
        from: 'บอย',
        sign: 'clap',
        at: now - 2 * day,
        isThanked: true,
      },
    ],
    takes: true,
    mayPush: false,
  }
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
    badge.share = { url, card: `${url}/image.png`, square: `${url}/square.png`, since: now, seenOnDays: 2 }
    for (const item of badge.evidence) item.isShown = asked.evidence.includes(item.id)
    return c.json(badge.share)
  })
  app.delete('/api/me/badges/:id/shares', (c) => {
    const badge = one(c.req.param('id'))
    if (badge) Object.assign(badge, { share: null, isShared: false })
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
  }
}

const shareOf = () => ({
  method: 'POST',
  body: JSON.stringify({ name: null, evidence: [] }),
  headers: { 'Content-Type': 'application/json' },
})
