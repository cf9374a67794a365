/**
 * What verifiers fetch: the issuer, its keys, what badges are awarded for, and the status lists. Public by nature, so any
 * page of the world may read it.
 */
import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { issuerNumber } from '../credentials/addresses'
import { achievementText, didText, issuerText } from '../credentials/own-document'
import { statusList } from '../credentials/status-list'
import { pageLanguage } from '../pages/language'
import type { Ports } from '../ports'
import { Refusal } from '../refusal'

/** How long others may rely on a copy. A revocation is to be known within minutes. */
const minutes = { key: 10, list: 5, words: 60 }

export function credentialRoutes(ports: Ports): Hono {
  const door = new Hono()
  for (const room of ['/issuers/*', '/achievements/*', '/status/*'])
    door.use(room, cors({ origin: '*', allowMethods: ['GET', 'HEAD'] }))
  door.get(`/issuers/${issuerNumber}`, async (c) => {
    const language = pageLanguage(c.req.query('lang'), c.req.header('accept-language'))
    return told(c, await issuerText(language, ports), linkedData, minutes.words)
  })
  door.get(`/issuers/${issuerNumber}/did.json`, async (c) =>
    told(c, await didText(ports), 'application/did+ld+json', minutes.key),
  )
  door.get('/achievements/:name', async (c) =>
    told(c, await achievementText(c.req.param('name'), ports), linkedData, minutes.words),
  )
  door.get('/status/:list', async (c) => {
    const number = /^[1-9]\d{0,5}$/.test(c.req.param('list')) ? Number(c.req.param('list')) : 0
    const signed = number > 0 ? await statusList(number, ports) : undefined
    return told(c, signed, credentialType(c.req.header('accept')), minutes.list)
  })
  return door
}

const linkedData = 'application/ld+json'

/** Open Badges' own type, unless somebody asks for one of the others by name. */
export function credentialType(accept = ''): string {
  const others = ['application/vc+ld+json', 'application/vc', 'application/ld+json', 'application/json']
  const asked = accept.split(',').map((one) => one.split(';')[0]?.trim())
  return asked.find((one) => one !== undefined && others.includes(one)) ?? 'application/vc+ld+json'
}

function told(c: Context, text: string | undefined, type: string, fresh: number): Response {
  if (text === undefined) throw new Refusal('not-found')
  return c.body(text, 200, {
    'content-type': type,
    'cache-control': `public, max-age=${fresh * 60}`,
    vary: 'accept, accept-language',
    'x-content-type-options': 'nosniff',
  })
}
