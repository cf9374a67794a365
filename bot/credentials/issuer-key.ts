/** The secret key that signs. Its secret half is brought in once, as a key that WebCrypto never gives out again. */
import { keyOfJwk, multikeyOf } from './multikey'

/** An Ed25519 key with its secret half, as ISSUER_KEY holds it. */
export interface SecretJwk {
  kty: 'OKP'
  crv: 'Ed25519'
  /** Public half, base64url. */
  x: string
  /** Secret half, base64url. */
  d: string
}

/** A key that is ready to sign. */
export interface IssuerKey {
  /** Its public half. */
  multikey: string
  /** 64 bytes. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
}

/** @throws when its two halves are not of one key: then nobody could check what it signs */
export async function importKey({ kty, crv, x, d }: SecretJwk): Promise<IssuerKey> {
  const publicKey = keyOfJwk({ kty, crv, x })
  if (!publicKey) throw new Error('[credentials] ISSUER_KEY is not an Ed25519 key')
  const secret = await crypto.subtle.importKey('jwk', { kty, crv, x, d }, 'Ed25519', false, ['sign'])
  const check = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
  const sign = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', secret, bytes))
  const probe = new Uint8Array(1)
  if (!(await crypto.subtle.verify('Ed25519', check, await sign(probe), probe)))
    throw new Error('[credentials] the two halves of ISSUER_KEY are not of one key')
  return { multikey: multikeyOf(publicKey), sign }
}

/** A new key, to be kept where secrets are kept. */
export async function newSecretJwk(): Promise<SecretJwk> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return { kty: 'OKP', crv: 'Ed25519', x, d }
}
