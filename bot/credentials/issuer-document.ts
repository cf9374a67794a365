/** The issuer as verifiers read it: the profile that stands in every badge, and the DID document with its keys. */
import type { SigningKey } from '../../db/signing-keys'
import type { IssuerProfile } from '../../shared/issuer'
import type { Language } from '../../shared/person'
import type { IssuedBy } from './achievement'
import { didOf, keyAddress } from './addresses'
import { flat } from './alignments'
import type { Json } from './canonical'

/** The profile in one language. */
export const profileOf = ({ url, profile }: IssuedBy, language: Language): Json => ({
  id: didOf(url),
  type: ['Profile'],
  name: flat(profile.name, language),
  url: profile.url,
  ...(profile.email ? { email: profile.email } : {}),
  ...(profile.phone ? { phone: profile.phone } : {}),
  ...(profile.about ? { description: flat(profile.about, language) } : {}),
  address: addressOf(profile),
  ...identifiersOf(profile, language),
  ...(profile.parent
    ? {
        parentOrg: {
          id: profile.parent.url,
          type: ['Profile'],
          name: flat(profile.parent.name, language),
          url: profile.parent.url,
        },
      }
    : {}),
})

const addressOf = ({ address }: IssuerProfile): Json => ({
  type: ['Address'],
  addressCountryCode: address.country,
  addressRegion: address.region,
  ...(address.locality ? { addressLocality: address.locality } : {}),
  ...(address.street ? { streetAddress: address.street } : {}),
  ...(address.postalCode ? { postalCode: address.postalCode } : {}),
})

function identifiersOf({ legalName, identifiers }: IssuerProfile, language: Language): Json {
  const entries = [
    ...(legalName ? [{ register: 'LegalName', value: flat(legalName, language) }] : []),
    ...identifiers,
  ]
  if (entries.length === 0) return {}
  return {
    otherIdentifier: entries.map(({ register, value }) => ({
      type: 'IdentifierEntry',
      identifier: value,
      identifierType: `ext:${register}`,
    })),
  }
}

/**
 * `did.json`: every key that signs or has signed. One that was revoked is not in it any more, so what it signed counts no
 * longer. See https://w3c-ccg.github.io/did-method-web/
 */
export function didDocument(url: string, keys: SigningKey[]): Json {
  const did = didOf(url)
  const good = keys.filter(({ revokedAt }) => revokedAt === undefined)
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: good.map(({ number, multikey }) => ({
      id: keyAddress(url, number),
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: multikey,
    })),
    assertionMethod: good.map(({ number }) => keyAddress(url, number)),
  }
}
