/** Whether a document is word for word what its issuer signed. Takes any document with a proof: a credential, a status list. */
import { type Json, NotCanonical, TooIntricate, UnknownContext } from './canonical'
import { keyOfIssuer } from './did'
import type { Finding } from './found'
import type { Read } from './outside'
import { plainnessOf } from './plain'
import { checkProof, cryptosuite, type Proof } from './proof'
import { idOf, isObject, listOf, timeOf } from './reading'

/** What a check may use of the world. */
export interface World {
  read: Read
  /** UTC ms. */
  now: number
}

export interface Signed {
  /**
   * `unsigned`: nobody vouches for it. `other-suite`, `other-words`, `too-intricate`, `vocabulary`: of a kind that is not
   * checked here. `uncovered`: some of it means nothing, so no signature covers it. `over`: it fits, and has ended.
   */
  signature: Finding<
    'unsigned' | 'other-suite' | 'other-words' | 'too-intricate' | 'vocabulary' | 'uncovered' | 'over'
  >
  /** `self-named`: a key that says only its own name. `host` is where the issuer publishes its keys. */
  issuer: Finding<'self-named' | 'other-kind' | 'not-theirs' | 'unreachable'> & { host?: string }
}

/** A document may be signed by several; more than so many are not looked at. */
const mostProofs = 3

/** Good when at least one proof is good: each of several stands for itself. */
export async function checkSignature(document: Json, world: World): Promise<Signed> {
  const unseen = (why: Signed['signature']['why'], found: 'bad' | 'unsupported' = 'unsupported'): Signed => ({
    signature: { found, why },
    issuer: { found: 'unknown' },
  })
  const plainness = plainnessOf(document)
  if (plainness === 'too-intricate') return unseen('too-intricate')
  if (plainness === 'in-other-words') return unseen('other-words')
  const proofs = listOf(document.proof)
  if (proofs.length === 0) return unseen('unsigned', 'bad')
  const known = proofs.filter(isKnown).slice(0, mostProofs)
  let first: Signed | undefined
  for (const proof of known) {
    const signed = await checkOne(document, proof, world)
    if (signed.signature.found === 'good') return signed
    first ??= signed
  }
  return first ?? unseen('other-suite')
}

/** One that builds on another proof, or was made for another purpose, is of another kind. */
const isKnown = (proof: unknown): proof is Proof =>
  isObject(proof) &&
  proof.type === 'DataIntegrityProof' &&
  proof.cryptosuite === cryptosuite &&
  proof.proofPurpose === 'assertionMethod' &&
  proof.previousProof === undefined &&
  typeof proof.verificationMethod === 'string' &&
  typeof proof.proofValue === 'string'

async function checkOne(document: Json, proof: Proof, world: World): Promise<Signed> {
  const key = await keyOfIssuer(idOf(document.issuer) ?? '', proof.verificationMethod, world)
  if (key === 'unsupported')
    return { signature: { found: 'unsupported' }, issuer: { found: 'unsupported', why: 'other-kind' } }
  if (key === 'unreachable')
    return { signature: { found: 'unknown' }, issuer: { found: 'unknown', why: 'unreachable' } }
  if (key === 'not-theirs')
    return { signature: { found: 'unknown' }, issuer: { found: 'bad', why: 'not-theirs' } }
  const signature = await compare(document, proof, key.publicKey)
  const issuer = key.host ? { host: key.host } : ({ why: 'self-named' } as const)
  return {
    signature: signature.found === 'good' && isOver(proof, world.now) ? ended : signature,
    issuer: { found: key.host && signature.found === 'good' ? 'good' : 'unknown', ...issuer },
  }
}

/** It was signed so, and counts no longer. */
const ended = { found: 'bad', why: 'over' } as const

/** A proof may have an end of its own. */
const isOver = ({ expires }: Proof, now: number): boolean =>
  expires !== undefined && (timeOf(expires) ?? 0) <= now

async function compare(
  document: Json,
  proof: Proof,
  publicKey: Uint8Array<ArrayBuffer>,
): Promise<Signed['signature']> {
  try {
    return { found: (await checkProof(document, proof, publicKey)) ? 'good' : 'bad' }
  } catch (error) {
    if (error instanceof UnknownContext) return { found: 'unsupported', why: 'vocabulary' }
    if (error instanceof TooIntricate) return { found: 'unsupported', why: 'too-intricate' }
    if (error instanceof NotCanonical) return { found: 'bad', why: 'uncovered' }
    throw error
  }
}
