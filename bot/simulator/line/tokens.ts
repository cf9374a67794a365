/** Channel access tokens: long-lived (given), stateless, v2.1, short-lived; and LINE's way of refusing them. */

import { Hono } from 'hono'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { accessToken } from '../world/ids'
import { type IssuedToken, nowOf, type World } from '../world/world'
import { type Env, formOf, type LineContext, Refused } from './answers'

const STATELESS_SECONDS = 900
const MONTH_SECONDS = 2_592_000

/** Whose token this Authorization header carries: the Messaging channel's, the Login channel's, or nobody's. */
export function channelOf(world: World, authorization: string | undefined): 'bot' | 'login' | null {
  const token = bearerOf(authorization)
  if (token === world.settings.accessToken) return 'bot'
  const issued = liveToken(world, token)
  return issued && issued.channel !== 'user' ? issued.channel : null
}

export const bearerOf = (authorization: string | undefined) =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? ''

/** An issued token that still lives on the simulated clock. */
export function liveToken(world: World, token: string): IssuedToken | undefined {
  const issued = world.tokens.get(token)
  return issued && issued.expiresAt > nowOf(world) ? issued : undefined
}

/** Makes a token and remembers it. */
export function issueToken(world: World, token: Omit<IssuedToken, 'expiresAt'>, seconds: number): string {
  const made = accessToken()
  world.tokens.set(made, { ...token, expiresAt: nowOf(world) + seconds * 1000 })
  return made
}

export function tokenRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.post('/oauth2/v3/token', async (c) => {
    const form = await formOf(c)
    const channel = form.client_assertion ? channelByAssertion(world, form) : channelBySecret(world, form)
    return c.json(granted(world, channel, STATELESS_SECONDS - 1))
  })
  app.post('/oauth2/v2.1/token', async (c) => {
    const form = await formOf(c)
    const answer = granted(world, channelByAssertion(world, form), MONTH_SECONDS)
    return c.json({ ...answer, key_id: answer.access_token.slice(-22) })
  })
  app.post('/v2/oauth/accessToken', async (c) =>
    c.json(granted(world, channelBySecret(world, await formOf(c)), MONTH_SECONDS)),
  )
  app.post('/v2/oauth/verify', async (c) => verified(world, c, (await formOf(c)).access_token))
  app.get('/oauth2/v2.1/verify', (c) => verified(world, c, c.req.query('access_token')))
  for (const path of ['/v2/oauth/revoke', '/oauth2/v2.1/revoke']) {
    app.post(path, async (c) => {
      world.tokens.delete((await formOf(c)).access_token ?? '')
      return c.json({})
    })
  }
  return app
}

type Channel = { channel: 'bot' | 'login'; clientId: string }

function granted(world: World, channel: Channel, seconds: number) {
  return { token_type: 'Bearer', access_token: issueToken(world, channel, seconds), expires_in: seconds }
}

function channelById(world: World, id: unknown): Channel | null {
  const { channelId, loginChannelId } = world.settings
  if (id === channelId) return { channel: 'bot', clientId: channelId }
  return id === loginChannelId ? { channel: 'login', clientId: loginChannelId } : null
}

function channelBySecret(world: World, form: Record<string, string>): Channel {
  const channel = channelById(world, form.client_id)
  const secret = channel?.channel === 'bot' ? world.settings.secret : world.settings.loginChannelSecret
  if (form.grant_type !== 'client_credentials')
    throw oauthError('unsupported_grant_type', 'unsupported grant_type')
  if (!channel || form.client_secret !== secret)
    throw oauthError('invalid_client', 'invalid client_id or client_secret')
  return channel
}

/** The claims are checked; the signature is not, since no assertion key is registered with the simulator. */
function channelByAssertion(world: World, form: Record<string, string>): Channel {
  const claims = assertionClaims(form.client_assertion ?? '')
  const channel = claims && claims.iss === claims.sub ? channelById(world, claims.iss) : null
  const isFresh = Number(claims?.exp) * 1000 > nowOf(world)
  if (!channel || claims?.aud !== 'https://api.line.me/' || !isFresh) {
    throw oauthError('invalid_client', 'Invalid client_assertion')
  }
  return channel
}

function assertionClaims(jwt: string) {
  try {
    return decodeProtectedHeader(jwt).alg === 'RS256' ? decodeJwt(jwt) : null
  } catch {
    return null
  }
}

function verified(world: World, c: LineContext, token: string | undefined) {
  const issued = liveToken(world, token ?? '')
  const { accessToken: longLived, channelId } = world.settings
  if (token === longLived) return c.json({ client_id: channelId, expires_in: MONTH_SECONDS, scope: 'P CM' })
  if (!issued) throw oauthError('invalid_request', 'access token expired')
  const left = Math.floor((issued.expiresAt - nowOf(world)) / 1000)
  return c.json({ client_id: issued.clientId, expires_in: left, scope: 'profile openid' })
}

export const oauthError = (error: string, description: string) =>
  new Refused(400, { error, error_description: description })
