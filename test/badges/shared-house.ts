/**
 * The doors of badges over a real store, with one learner and their badges. Badges are signed with a real key; pictures are
 * small stand-ins that say what they were drawn from.
 */
import { Hono } from 'hono'
import type { Badges } from '../../bot/badges'
import type { Json } from '../../bot/credentials/canonical'
import { addProof } from '../../bot/credentials/proof'
import { Refusal } from '../../bot/refusal'
import { badgePageRoutes, type PublicNeeds } from '../../bot/routes/badge-page'
import { myBadgeFileRoutes } from '../../bot/routes/my-badge-files'
import { myBadgeRoutes } from '../../bot/routes/my-badges'
import { cheeringRoutes, myCheerRoutes } from '../../bot/routes/my-cheers'
import { sharedFileRoutes } from '../../bot/routes/shared-files'
import { showcasePageRoutes } from '../../bot/routes/showcase-page'
import { makeSession, openSession } from '../../bot/session/session'
import type { Reception } from '../../bot/session/who-asks'
import { openSqlite } from '../../db/sqlite'
import { createStore } from '../../db/store'
import type { Badge } from '../../shared/badge'
import type { Fact } from '../../shared/fact'
import { memoryFiles } from '../memory-files'
import { aMorning } from '../world'
import { credentialOf } from './credential'

export const publicUrl = 'https://riandee.example'
const secret = 'a secret of the tests, long enough'
const method = 'did:web:riandee.example:issuers:main#key-1'

/** A person of the tests, with the token of their session. */
export interface Somebody {
  id: string
  bearer: { authorization: string }
}

export async function openSharedHouse() {
  let drawn = 0
  const newId = () => `id${String(++drawn).padStart(14, '0')}`
  const store = createStore(openSqlite(':memory:'), newId)
  const files = memoryFiles()
  const time = { now: aMorning }
  const told: number[] = []
  const shelf = new Map<string, Badge>()
  const badges = await signedBadges(shelf)
  const needs: PublicNeeds = {
    ...{ store, files, newId, ...badges, sessionSecret: secret, now: () => time.now },
    site: (path) => `${publicUrl}${path}`,
    miniApp: (path) => `https://liff.line.me/1-a${path}`,
    evidenceLink: async (person, keepsake) => `${publicUrl}/evidence/${person}~${keepsake}`,
    typeface: async () => '',
    tellNow: () => void told.push(time.now),
  }
  const reception: Reception = {
    welcome: async () => Promise.reject(new Refusal('not-signed-in')),
    whoAsks: async (c) => {
      const token = c.req.header('authorization')?.slice('Bearer '.length) ?? ''
      const person = await store.people.byId((await openSession(token, secret, time.now)).person)
      if (!person) throw new Refusal('unknown-person')
      return { person }
    },
  }
  const app = new Hono()
  for (const routes of [
    myBadgeRoutes(needs, reception),
    myBadgeFileRoutes(needs),
    myCheerRoutes(needs, reception),
    cheeringRoutes(needs),
    badgePageRoutes(needs),
    sharedFileRoutes(needs),
    showcasePageRoutes(needs),
  ])
    app.route('/', routes)
  app.notFound((c) => c.json({}, 404))
  app.onError((error, c) => {
    if (!(error instanceof Refusal)) throw error
    return c.json({ code: error.code, message: error.message }, error.status)
  })
  const comes = async (lineUserId: string, ...record: Fact[]): Promise<Somebody> => {
    const eventId = newId()
    const arrival = { eventId, at: time.now, chat: { kind: 'direct' }, lineUserId } as const
    const [got] = await store.inbox.receive([{ ...arrival, event: { kind: 'followed' } }], time.now)
    const { conversation = '', person = '' } = got ?? {}
    const { seq } = await store.turns.scene(conversation, person, time.now)
    const nothing = { state: { at: 'menu' }, say: [], carried: [], begin: [] } as const
    const event = { at: time.now, eventId }
    const turn = { ...nothing, say: [], carried: [], begin: [], conversation, person, event, record }
    await store.turns.keep({ ...turn, seq: seq + 1, at: time.now })
    const { token } = await makeSession(person, secret, time.now)
    return { id: person, bearer: { authorization: `Bearer ${token}` } }
  }
  const award = (person: string, more: Partial<Badge> = {}): Badge => {
    const badge = { ...aBadge, id: newId(), person, ...more }
    shelf.set(badge.id, badge)
    return badge
  }
  return { app, store, files, time, told, shelf, comes, award, keys: badges.keys, needs }
}
export type SharedHouse = Awaited<ReturnType<typeof openSharedHouse>>

const aBadge: Badge = {
  id: 'b1',
  person: 'nobody',
  enrolment: 'e1',
  course: 'product-photos',
  edition: 1,
  awardedAt: aMorning,
  face: {
    kind: 'micro-credential',
    level: 'show',
    title: { th: 'ถ่ายรูปสินค้าให้น่าซื้อ', en: 'Product photos that sell' },
    cloth: 'photo',
    can: [
      { th: 'ถ่ายรูปสินค้าด้วยแสงธรรมชาติ', en: 'Photograph goods in natural light' },
      { th: 'จัดวางให้เห็นของชัดและน่าซื้อ', en: 'Arrange goods so that they are seen well' },
    ],
    results: [
      { title: { th: 'คำถามท้ายวิชา', en: 'Final questions' }, percent: 90, passPercent: 80 },
      { title: { th: 'แสงและความชัด', en: 'Light and sharpness' }, reached: { th: 'ดีมาก', en: 'Very good' } },
    ],
    issuer: { th: 'สถาบันเรียนรู้ตลอดชีวิต', en: 'Lifelong Learning Institute' },
    language: 'th',
  },
}

/** Signs at every look, as if for the first time; a key that is taken out of `keys` was never ours. */
async function signedBadges(
  shelf: Map<string, Badge>,
): Promise<Badges & { keys: Map<string, Uint8Array<ArrayBuffer>> }> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair // Ed25519 is one
  const keys = new Map([[method, new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))]])
  const sign = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, bytes))
  const words = (text: string) => new TextEncoder().encode(text)
  return {
    keys,
    book: {
      ofPerson: async (person) => [...shelf.values()].filter((badge) => badge.person === person).reverse(),
      byId: async (id) => shelf.get(id),
      async credential(id) {
        const badge = shelf.get(id)
        if (!badge) return undefined
        const how = { verificationMethod: method, created: '2026-11-21T02:00:00Z', sign }
        return JSON.stringify(await addProof<Json>(credentialOf(badge), how))
      },
      async rename({ name: _, ...badge }, name) {
        const renamed = name === undefined ? badge : { ...badge, name }
        shelf.set(badge.id, renamed)
        return renamed
      },
      publicKey: async (asked) => keys.get(asked),
    },
    pictures: {
      picture: async (badge, shape, page) =>
        words(`PNG ${shape} ${badge.id} ${badge.name ?? '-'} ${page ?? '-'}`),
      certificate: async (badge, _, page) => words(`PDF ${badge.id} ${page ?? '-'}`),
      bake: (png, credential) => words(`${new TextDecoder().decode(png)} ${credential}`),
    },
  }
}
