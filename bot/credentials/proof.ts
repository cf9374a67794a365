/**
 * Signing a document and looking at a signature: DataIntegrityProof with `eddsa-rdfc-2022`. Knows neither whose a key is nor
 * what the document says. See https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
 */
import { base58btc, fromBase58btc } from './base58'
import { canonical, type Json } from './canonical'
import type { Contexts } from './contexts'

/** The one suite that is made here, and the one that can be checked. */
export const cryptosuite = 'eddsa-rdfc-2022'

/** A proof as it stands in a document; what else it holds is signed as well. */
export interface Proof extends Json {
  type: 'DataIntegrityProof'
  cryptosuite: typeof cryptosuite
  /** ISO, such as 2026-11-28T21:00:00Z. */
  created?: string
  verificationMethod: string
  proofPurpose: 'assertionMethod'
  proofValue: string
}

/** Who signs, when, and how. */
export interface Signer {
  /** Address of the public key: `<did>#key-1`. */
  verificationMethod: string
  /** ISO, whole seconds, UTC. */
  created: string
  /** ISO, as `created`; ours have no end of their own, other people’s may. */
  expires?: string
  /** Ed25519 over these bytes; 64 bytes. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array>
  /** More vocabularies than are bundled; only tests need them. */
  contexts?: Contexts
}

/**
 * The same document, word for word, with one proof in a list of its own: 1EdTech's schema refuses a lone one.
 *
 * @throws UnknownContext, NotCanonical, TooIntricate
 */
export async function addProof<Document extends Json>(
  document: Document,
  { verificationMethod, created, expires, sign, contexts }: Signer,
): Promise<Document & { proof: [Proof] }> {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite,
    created,
    ...(expires === undefined ? {} : { expires }),
    verificationMethod,
    proofPurpose: 'assertionMethod',
  } as const
  const signature = await sign(await signedBytes(document, options, contexts))
  return { ...document, proof: [{ ...options, proofValue: base58btc(signature) }] }
}

/**
 * Whether this key made this proof of this very document.
 *
 * @param document with or without its proofs
 * @param publicKey 32 bytes
 * @throws UnknownContext, NotCanonical, TooIntricate
 */
export async function checkProof(
  { proof: _, ...document }: Json,
  { proofValue, ...options }: Proof,
  publicKey: Uint8Array<ArrayBuffer>,
  contexts?: Contexts,
): Promise<boolean> {
  const signature = fromBase58btc(proofValue)
  if (signature?.length !== 64) return false
  const bytes = await signedBytes(document, options, contexts)
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', key, signature, bytes)
}

/** Two hashes, one after the other: of the proof without its value, read by the document's vocabularies, and of the document. */
async function signedBytes(
  document: Json,
  options: Json,
  contexts?: Contexts,
): Promise<Uint8Array<ArrayBuffer>> {
  const proof = { ...options, '@context': document['@context'] }
  const hashes = await Promise.all([proof, document].map((part) => hashOf(part, contexts)))
  return new Uint8Array(hashes.flatMap((hash) => [...hash]))
}

async function hashOf(document: Json, contexts?: Contexts): Promise<Uint8Array> {
  const text = await canonical(document, contexts)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}
