/**
 * An Ed25519 public key in its written forms: JWK, as secrets hold it, and Multikey (`z6Mk…`), as issuers publish it.
 * See https://www.w3.org/TR/cid-1.0/#Multikey
 */
import { base64urlnopad } from '@scure/base'
import { base58btc, fromBase58btc } from './base58'

/** The public half of a key as JWK; `x` is base64url. */
export interface PublicJwk {
  kty: 'OKP'
  crv: 'Ed25519'
  x: string
}

/** Says "Ed25519 public key" before the 32 bytes. */
const header = [0xed, 0x01]
const keyBytes = 32

/** @param publicKey 32 bytes */
export const multikeyOf = (publicKey: Uint8Array): string =>
  base58btc(new Uint8Array([...header, ...publicKey]))

/** @returns the 32 bytes; undefined when this is no Ed25519 key (other kinds begin with other letters) */
export function keyOfMultikey(multikey: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = fromBase58btc(multikey)
  const isEd25519 = bytes?.length === header.length + keyBytes && header.every((byte, i) => bytes[i] === byte)
  return isEd25519 ? bytes.slice(header.length) : undefined
}

/** @returns the 32 bytes; undefined when `x` is not 32 bytes of base64url */
export function keyOfJwk({ x }: PublicJwk): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = new Uint8Array(base64urlnopad.decode(x))
    return bytes.length === keyBytes ? bytes : undefined
  } catch {
    return undefined
  }
}

/** @param publicKey 32 bytes */
export const jwkOf = (publicKey: Uint8Array): PublicJwk => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: base64urlnopad.encode(publicKey),
})
