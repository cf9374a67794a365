/**
 * Whose key it is. `did:key` is a key that names itself; `did:web` is a key that the owner of a web address publishes there.
 * See https://w3c-ccg.github.io/did-key-spec/ and https://w3c-ccg.github.io/did-method-web/
 */
import type { Json } from './canonical'
import { keyOfJwk, keyOfMultikey } from './multikey'
import type { Read } from './outside'
import { idOf, isObject, jsonObject, listOf, timeOf } from './reading'

/**
 * A key of the issuer, and where it stands, as it is told: the host, and the folder where several issuers may share one. None
 * when the key only names itself.
 */
export interface IssuerKey {
  publicKey: Uint8Array<ArrayBuffer>
  host?: string
}

/** `not-theirs`: the issuer publishes other keys, or has taken this one back. `unreachable`: nobody can tell now. */
export type NoKey = 'unsupported' | 'not-theirs' | 'unreachable'

/**
 * The key that a proof says it was made with, if the issuer says so too.
 *
 * @param issuer its DID
 * @param method address of the key: `<did>#key-1`
 */
export async function keyOfIssuer(
  issuer: string,
  method: string,
  { read, now }: { read: Read; now: number },
): Promise<IssuerKey | NoKey> {
  if (issuer.startsWith('did:key:')) return selfNamed(issuer, method)
  const address = addressOf(issuer)
  if (!address) return 'unsupported'
  const answer = await read(address.href, 'application/did+json, application/json;q=0.9')
  // Where the host sends on to another, that one would say whose key it is.
  if (typeof answer === 'string' || new URL(answer.address).host !== address.host) return 'unreachable'
  const document = jsonObject(answer.bytes)
  if (document?.id !== issuer) return 'unreachable'
  const key = assertionKey(document, method, now)
  return typeof key === 'string' ? key : { publicKey: key, host: placeOf(address) }
}

const placeOf = ({ host, pathname }: URL): string =>
  host + pathname.replace(/(?:\/\.well-known)?\/did\.json$/, '')

function selfNamed(did: string, method: string): IssuerKey | NoKey {
  const multikey = did.slice('did:key:'.length)
  const publicKey = keyOfMultikey(multikey)
  if (!publicKey) return 'unsupported'
  return method === `${did}#${multikey}` ? { publicKey } : 'not-theirs'
}

/** Where the document of a did:web stands; undefined for other kinds, and for what is no such DID. */
export function addressOf(did: string): URL | undefined {
  const [, host = '', path] = /^did:web:([\w.%-]+)((?::[\w.%-]+)*)$/.exec(did) ?? []
  const parts = path?.slice(1).split(':') ?? []
  if (!host || parts.some((part) => /^\.+$|%2f|%5c|%2e/i.test(part))) return undefined
  const folder = path ? parts.join('/') : '.well-known'
  const address = `https://${host.replace(/%3a/i, ':')}/${folder}/did.json`
  return URL.canParse(address) ? new URL(address) : undefined
}

/** The key at `method` if it may be used for statements, in whichever of its forms it is written. */
function assertionKey(document: Json, method: string, now: number): Uint8Array<ArrayBuffer> | NoKey {
  const isMethod = (one: unknown): boolean => absolute(idOf(one), document.id) === method
  const listed = listOf(document.assertionMethod).find(isMethod)
  if (listed === undefined) return 'not-theirs'
  const key = isObject(listed) ? listed : listOf(document.verificationMethod).find(isMethod)
  if (!isObject(key) || key.controller !== document.id) return 'not-theirs'
  if (isOver(key.revoked, now) || isOver(key.expires, now)) return 'not-theirs'
  return writtenKey(key) ?? 'unsupported'
}

const absolute = (id: string | undefined, did: unknown): string | undefined =>
  id?.startsWith('#') ? `${did}${id}` : id

/** An end that cannot be read is one. */
const isOver = (end: unknown, now: number): boolean => end !== undefined && (timeOf(end) ?? 0) <= now

function writtenKey({ publicKeyMultibase, publicKeyJwk }: Json): Uint8Array<ArrayBuffer> | undefined {
  if (typeof publicKeyMultibase === 'string') return keyOfMultikey(publicKeyMultibase)
  if (!isObject(publicKeyJwk)) return undefined
  const { kty, crv, x } = publicKeyJwk
  return kty === 'OKP' && crv === 'Ed25519' && typeof x === 'string' ? keyOfJwk({ kty, crv, x }) : undefined
}
