// Reads LINE's ID tokens: who LINE says is holding the phone. Knows LINE Login's rules; knows nothing of our people.
import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose'
import { Refusal } from '../refusal'

const issuer = 'https://access.line.me'

/** Who signed in at LINE. The user id is the one of our own provider, the same that the webhook names. */
interface SignedIn {
  lineUserId: string
  /** LINE's display name, when the scope `profile` was granted. */
  lineName?: string
}

export interface IdTokenSource {
  /** LINE's public keys, as a JWK set: `<LINE_API_URL>/oauth2/v2.1/certs`. */
  keysUrl: string
  /** LINE_LOGIN_CHANNEL_ID: a token made for another channel is not for us. */
  audience: string
  /** UTC ms. */
  now: () => number
  fetch: typeof fetch
}

/**
 * Makes the check of ID tokens. The keys are fetched at the first token and kept ten minutes; an unknown key id
 * fetches them again, at most every 30 s.
 * The check throws `sign-in-expired` for a token past its hour, `not-signed-in` for any other that is not LINE's word
 * for us (the sentence says which), `busy` when LINE's keys cannot be had.
 * See https://developers.line.biz/en/docs/line-login/verify-id-token/
 */
export function idTokenCheck(source: IdTokenSource): (token: string) => Promise<SignedIn> {
  // Taken out of its object: workerd's own fetch must not be called as somebody's method.
  const { fetch } = source
  const keys = createRemoteJWKSet(new URL(source.keysUrl), { [customFetch]: (url, how) => fetch(url, how) })
  return async (token) => {
    const verified = await jwtVerify(token, keys, {
      algorithms: ['ES256'],
      issuer,
      audience: source.audience,
      requiredClaims: ['sub', 'exp'],
      currentDate: new Date(source.now()),
    }).catch((error: unknown) => {
      throw refusalFor(error)
    })
    return signedIn(verified.payload)
  }
}

function signedIn({ sub, name }: JWTPayload): SignedIn {
  return { lineUserId: sub ?? '', ...(typeof name === 'string' && name ? { lineName: name } : {}) }
}

const wrongClaim: Record<string, string> = {
  aud: 'This sign-in is for another LINE Login channel. LINE_LOGIN_CHANNEL_ID must be the channel of LIFF_ID.',
  iss: 'This sign-in does not come from LINE.',
}

function refusalFor(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new Refusal('sign-in-expired')
  if (error instanceof errors.JWTClaimValidationFailed)
    return new Refusal('not-signed-in', wrongClaim[error.claim])
  const isTheirToken =
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported
  if (isTheirToken) return new Refusal('not-signed-in')
  // What is left is LINE out of reach: the client may try again, and the reason stays for the log.
  return Object.assign(new Refusal('busy'), { cause: error })
}
