/** Signs a document with the house's key: whatever key that is stands in the list of keys before it signs anything. */
import type { SignatureMade } from '../../db/signatures'
import type { SigningKey } from '../../db/signing-keys'
import type { Ports } from '../ports'
import { Refusal } from '../refusal'
import { keyAddress } from './addresses'
import type { Json } from './canonical'
import { iso } from './document'
import { addProof } from './proof'

/** A signed document, to the letter, and what the log is told of it. */
export interface SignedText {
  text: string
  signature: SignatureMade
}

/** @throws when the key was revoked: a new one must be made first */
export async function sign(
  document: Json,
  why: Pick<SignatureMade, 'what' | 'actor'>,
  ports: Ports,
): Promise<SignedText> {
  const { issuer, clock } = ports
  const key = await issuer.key()
  const { number } = await useKey(key.multikey, ports)
  const at = clock.now()
  const verificationMethod = keyAddress(issuer.url, number)
  const signed = await addProof(document, { verificationMethod, created: iso(at), sign: key.sign })
  const hash = await sha256(signed.proof[0].proofValue)
  return { text: JSON.stringify(signed), signature: { ...why, hash, key: number, at } }
}

/**
 * The key's row; a key that was never seen before takes the place of the one before it.
 *
 * @throws Refusal `key-revoked`
 */
export async function useKey(multikey: string, { store, clock }: Ports): Promise<SigningKey> {
  const find = async () => (await store.keys.all()).find((key) => key.multikey === multikey)
  const known = await find()
  if (known?.revokedAt !== undefined) throw new Refusal('key-revoked')
  if (known && known.retiredAt === undefined) return known
  await store.keys.use(multikey, clock.now())
  const used = await find()
  if (!used) throw new Error('[credentials] the key was not kept')
  return used
}

/** Hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
