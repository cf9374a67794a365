/** Whether a text of ours is still what was signed. Whether it still counts is another question: see `stateOf`. */
import type { Json } from './canonical'
import { checkProof, cryptosuite, type Proof } from './proof'

/** Finds the 32 bytes of a public key by the address that stands in a proof; undefined for a key that is none of ours. */
export type KeyOf = (verificationMethod: string) => Promise<Uint8Array<ArrayBuffer> | undefined>

/** Checks the signature, each time anew. Whatever cannot be read, or was signed by anybody else, is not genuine. */
export async function isGenuine(credential: string, keyOf: KeyOf): Promise<boolean> {
  try {
    const document = JSON.parse(credential) as Json // only read through what follows
    const proof = proofIn(document.proof)
    const key = proof && (await keyOf(proof.verificationMethod))
    return key !== undefined && proof !== undefined && (await checkProof(document, proof, key))
  } catch {
    return false
  }
}

function proofIn(proofs: unknown): Proof | undefined {
  const [proof] = Array.isArray(proofs) ? proofs : [proofs]
  const isOurs =
    proof?.type === 'DataIntegrityProof' &&
    proof.cryptosuite === cryptosuite &&
    proof.proofPurpose === 'assertionMethod' &&
    typeof proof.verificationMethod === 'string' &&
    typeof proof.proofValue === 'string'
  return isOurs ? (proof as Proof) : undefined // what it needs was looked at just now
}
