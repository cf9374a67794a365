/** What W3C and 1EdTech published, on whatever runtime: the same document and key must give the same signature. */
import { describe, expect, test } from 'vitest'
import { fromBase58btc } from '../../bot/credentials/base58'
import { canonical, type Json } from '../../bot/credentials/canonical'
import { contexts } from '../../bot/credentials/contexts'
import { jwkOf, keyOfJwk, keyOfMultikey, multikeyOf } from '../../bot/credentials/multikey'
import { addProof, checkProof, type Proof } from '../../bot/credentials/proof'
import { bytesOfHex, keyPairOf } from './key-pair'
import oneEdTech from './vectors/1edtech/ob3-eddsa-rdfc-2022-vector.json'
import w3cKeys from './vectors/w3c/keyPair.json'
import w3cSigned from './vectors/w3c/signedDataInt.json'
import w3cUnsigned from './vectors/w3c/unsigned.json'

/** W3C's examples name a vocabulary in which every word means something; no real document may. */
const withExamples = new Map([
  ...contexts,
  [
    'https://www.w3.org/ns/credentials/examples/v2',
    { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
  ],
])

const hexOfHash = async (document: Json) => {
  const text = new TextEncoder().encode(await canonical(document))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function publishedVectors(): void {
  describe('1EdTech’s example of Open Badges 3.0', () => {
    const { unsigned, proofConfig, proofValue } = oneEdTech

    test('has the published hashes', async () => {
      expect(await hexOfHash(unsigned)).toBe(oneEdTech.documentHashHex)
      const proof = { ...proofConfig, '@context': unsigned['@context'] }
      expect(await hexOfHash(proof)).toBe(oneEdTech.proofHashHex)
    })
    test('is signed to the published signature, and that is found genuine', async () => {
      const { publicKey, sign } = await keyPairOf(bytesOfHex(oneEdTech.privateSeedHex))
      const { proof } = await addProof(unsigned, { ...proofConfig, sign })
      expect(proof).toEqual([{ ...proofConfig, proofValue }])
      expect(await checkProof(oneEdTech.signed, proof[0], publicKey)).toBe(true)
    })
  })

  describe('W3C’s example of eddsa-rdfc-2022', () => {
    test('is signed to the published signature, and that is found genuine', async () => {
      const seed = fromBase58btc(w3cKeys.privateKeyMultibase)?.slice(2) ?? new Uint8Array()
      const { publicKey, multikey, sign } = await keyPairOf(seed)
      expect(multikey).toBe(w3cKeys.publicKeyMultibase)
      const { verificationMethod, created } = w3cSigned.proof
      const signer = { verificationMethod, created, sign, contexts: withExamples }
      const signed = await addProof(w3cUnsigned, signer)
      expect(signed).toEqual({ ...w3cSigned, proof: [w3cSigned.proof] })
      const proof = w3cSigned.proof as Proof // its words are of this form, which JSON cannot say
      expect(await checkProof(w3cSigned, proof, publicKey, withExamples)).toBe(true)
      expect(
        await checkProof({ ...w3cSigned, name: 'Alumni credential' }, proof, publicKey, withExamples),
      ).toBe(false)
    })
  })

  test('a public key is the same in each of its written forms', () => {
    const key = bytesOfHex(oneEdTech.publicKeyHex)
    expect(multikeyOf(key)).toBe(oneEdTech.publicKeyMultibase)
    expect(keyOfMultikey(oneEdTech.publicKeyMultibase)).toEqual(key)
    expect(keyOfJwk(jwkOf(key))).toEqual(key)
  })
}
