/** ID tokens of LINE Login: signed with ES256, their keys published, checked on request. */
import { Hono } from 'hono'
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { JWTClaimValidationFailed, JWTExpired } from 'jose/errors'
import { steadyId } from '../world/ids'
import { nowOf, type Person, type World } from '../world/world'
import { type Env, formOf, notFound, Refused } from './answers'
import { bearerOf, issueToken, liveToken, oauthError } from './tokens'

const ISSUER = 'https://access.line.me'
const LIFE_SECONDS = 3600
const USER_TOKEN_SECONDS = 43_200

type Keys = Awaited<ReturnType<typeof makeKeys>>
const keysOfWorld = new WeakMap<World, Promise<Keys>>()

/** The id by which the Login channel knows somebody: LINE's ids are one per provider. */
export const loginIdOf = ({ settings }: World, { id }: Person): string =>
  settings.loginUnderAnotherProvider ? steadyId('U', `another provider ${id}`) : id

/** What LIFF hands to a page: an ID token of one hour and the person's own access token of twelve. */
export async function loginOf(
  world: World,
  person: Person,
): Promise<{ idToken: string; accessToken: string }> {
  const { privateKey, kid } = await keysOf(world)
  const now = Math.floor(nowOf(world) / 1000)
  const idToken = await new SignJWT({ amr: ['linesso'], name: person.name })
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
    .setIssuer(ISSUER)
    .setAudience(world.settings.loginChannelId)
    .setSubject(loginIdOf(world, person))
    .setIssuedAt(now)
    .setExpirationTime(now + LIFE_SECONDS)
    .sign(privateKey)
  const clientId = world.settings.loginChannelId
  const token = issueToken(world, { channel: 'user', clientId, person: person.id }, USER_TOKEN_SECONDS)
  person.deauthorized = false
  return { idToken, accessToken: token }
}

export function idTokenRoutes(world: World): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/oauth2/v2.1/certs', async (c) => c.json({ keys: [(await keysOf(world)).publicJwk] }))
  app.post('/oauth2/v2.1/verify', async (c) => {
    const { id_token: idToken = '', client_id: clientId = '' } = await formOf(c)
    return c.json(await checked(world, idToken, clientId))
  })
  app.get('/v2/profile', (c) => {
    const person = personOfToken(world, bearerOf(c.req.header('authorization')))
    if (!person) throw new Refused(401, { message: 'The access token expired' })
    return c.json({ userId: loginIdOf(world, person), displayName: person.name })
  })
  app.post('/user/v1/deauthorize', async (c) => {
    const { userAccessToken } = await c.req.json<{ userAccessToken?: string }>()
    const person = personOfToken(world, userAccessToken ?? '')
    if (!person) throw new Refused(400, { message: 'invalid userAccessToken' })
    person.deauthorized = true
    for (const [token, issued] of world.tokens) if (issued.person === person.id) world.tokens.delete(token)
    return c.body(null, 204)
  })
  return app
}

async function checked(world: World, idToken: string, clientId: string): Promise<JWTPayload> {
  const { publicJwk } = await keysOf(world)
  const options = { issuer: ISSUER, audience: clientId, currentDate: new Date(nowOf(world)) }
  try {
    return (await jwtVerify(idToken, createLocalJWKSet({ keys: [publicJwk] }), options)).payload
  } catch (error) {
    throw oauthError('invalid_request', reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof JWTExpired) return 'IdToken expired.'
  if (!(error instanceof JWTClaimValidationFailed)) return 'Invalid IdToken.'
  return error.claim === 'aud' ? 'Invalid IdToken Audience.' : 'Invalid IdToken Issuer.'
}

function personOfToken(world: World, token: string): Person | undefined {
  const issued = liveToken(world, token)
  return issued?.person ? world.people.get(issued.person) : undefined
}

/** The person who may log in, or LINE's 404. */
export function loginPerson(world: World, id: string | undefined): Person {
  const person = world.people.get(id ?? '')
  if (!person) throw notFound()
  return person
}

function keysOf(world: World): Promise<Keys> {
  const known = keysOfWorld.get(world) ?? makeKeys()
  keysOfWorld.set(world, known)
  return known
}

async function makeKeys() {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = await exportJWK(publicKey)
  const kid = (jwk.x ?? '').slice(0, 16)
  return { privateKey, kid, publicJwk: { ...jwk, kid, alg: 'ES256', use: 'sig' } }
}
