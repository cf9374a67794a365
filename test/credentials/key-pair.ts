/** Keys that tests sign with, from a seed that anybody may know. */
import { keyOfJwk, multikeyOf } from '../../bot/credentials/multikey'

/** What PKCS #8 puts before the 32 bytes of an Ed25519 seed. */
const pkcs8 = '302e020100300506032b657004220420'

export const bytesOfHex = (hex: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)))

export interface KeyPair {
  publicKey: Uint8Array<ArrayBuffer>
  multikey: string
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
}

/** @param seed 32 bytes */
export async function keyPairOf(seed: Uint8Array): Promise<KeyPair> {
  const secret = new Uint8Array([...bytesOfHex(pkcs8), ...seed])
  const key = await crypto.subtle.importKey('pkcs8', secret, 'Ed25519', true, ['sign'])
  const { x = '' } = await crypto.subtle.exportKey('jwk', key)
  const publicKey = keyOfJwk({ kty: 'OKP', crv: 'Ed25519', x })
  if (!publicKey) throw new Error('not a key')
  return {
    publicKey,
    multikey: multikeyOf(publicKey),
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes)),
  }
}

/** Another key for each number, always the same one. */
export const keyPair = (number = 1): Promise<KeyPair> => keyPairOf(new Uint8Array(32).fill(number))
