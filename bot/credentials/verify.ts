/**
 * The whole check of a credential: is it as it was signed, was it the issuer who signed, does it still hold, has it been taken
 * back. Says what was found of each, and what that comes to; knows no page and no language.
 */
import type { Json } from './canonical'
import { type Face, faceOf } from './face-of'
import { type Life, lifeOf } from './life'
import { checkSignature, type Signed, type World } from './signature'
import { checkStatus, type Status } from './status-read'

/**
 * What it all comes to. `self-named`: unchanged, and nobody knows whose key it is. `not-by-issuer`: whom it names did not sign
 * it. `unsupported` and `unknown` say nothing against it, and nothing for it.
 */
export type Verdict =
  | 'genuine'
  | 'self-named'
  | 'revoked'
  | 'suspended'
  | 'expired'
  | 'not-begun'
  | 'changed'
  | 'unsigned'
  | 'not-by-issuer'
  | 'unsupported'
  | 'unknown'

export interface Check extends Signed {
  verdict: Verdict
  expiry: Life
  revocation: Status
  face: Face
}

/** @param document as `openBytes` opened it */
export async function verify(document: Json, world: World): Promise<Check> {
  const signed = await checkSignature(document, world)
  // What nobody signed is nobody's word, and its links are not followed.
  const isSigned = signed.signature.found === 'good'
  const expiry: Life = isSigned ? lifeOf(document, world.now) : { found: 'unknown' }
  const revocation: Status = isSigned ? await checkStatus(document, world) : { found: 'unknown' }
  return {
    ...signed,
    expiry,
    revocation,
    face: faceOf(document),
    verdict: verdictOf({ ...signed, expiry, revocation }),
  }
}

type Findings = Omit<Check, 'verdict' | 'face'>

function verdictOf({ signature, issuer, expiry, revocation }: Findings): Verdict {
  if (issuer.found === 'bad') return 'not-by-issuer'
  if (signature.why === 'unsigned') return 'unsigned'
  if (signature.why === 'over') return 'expired'
  if (signature.found === 'bad') return 'changed'
  if (signature.found !== 'good') return signature.found
  const ended = endOf(expiry, revocation)
  if (ended) return ended
  // "Genuine" is said only when nothing is left open.
  for (const { found } of [expiry, revocation]) if (found !== 'good' && found !== 'bad') return found
  return issuer.found === 'good' ? 'genuine' : 'self-named'
}

function endOf(expiry: Life, revocation: Status): Verdict | undefined {
  if (revocation.found === 'bad') return revocation.why === 'suspended' ? 'suspended' : 'revoked'
  if (expiry.found === 'bad') return expiry.why === 'not-begun' ? 'not-begun' : 'expired'
  return undefined
}
