/** LINE Login for tests: makes ID tokens as LINE does, and answers the address of its keys. */
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export const channel = '2000000001'
export const apiUrl = 'https://line.example'

export async function openLineLogin() {
  const ours = await generateKeyPair('ES256')
  const strangers = await generateKeyPair('ES256')
  const keys = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] }
  const asked: string[] = []
  let isUp = true

  const sign = (claims: JWTPayload, key: typeof ours.privateKey) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'JWT' }).sign(key)
  /** A token of one hour from `at` (UTC ms); `claims` are laid over the usual ones. */
  const claimsOf = (at: number, claims: JWTPayload = {}): JWTPayload => ({
    iss: 'https://access.line.me',
    sub: 'U1',
    aud: channel,
    iat: at / 1000,
    exp: at / 1000 + 3600,
    name: 'สมศรี ใจดี',
    ...claims,
  })

  return {
    token: (at: number, claims?: JWTPayload) => sign(claimsOf(at, claims), ours.privateKey),
    forged: (at: number) => sign(claimsOf(at), strangers.privateKey),
    /** How often the keys were fetched. */
    asked,
    goDown: () => {
      isUp = false
    },
    fetch: (async (url: string | URL | Request) => {
      asked.push(String(url))
      return isUp ? Response.json(keys) : new Response('', { status: 503 })
    }) as typeof fetch,
  }
}
