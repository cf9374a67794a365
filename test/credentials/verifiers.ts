/** Other people's verifiers, told to find this issuer's addresses at a bot of a test: nothing else is on their network. */
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential as verifyByDigitalBazaar } from '@digitalbazaar/vc'
import { checkStatus } from '@digitalcredentials/vc-bitstring-status-list'
import { verifyCredential as verifyByDcc } from '@digitalcredentials/verifier-core'
import { vi } from 'vitest'
import type { Json } from '../../bot/credentials/canonical'
import { contexts } from '../../bot/credentials/contexts'
import { schemaUrl } from '../../bot/credentials/document'
import type { TestBot } from '../bot'
import schema from './vectors/1edtech/ob_v3p0_achievementcredential_schema.json'

/** Lets whatever is fetched under the issuer's address reach this bot, and 1EdTech's schema its copy. */
export function connect(bot: TestBot): void {
  const { url } = bot.life.ports.issuer
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    if (request.url === schemaUrl) return Response.json(schema)
    if (!request.url.startsWith(`${url}/`)) return new Response('nobody is here', { status: 404 })
    return bot.life.app.request(request.url.slice(url.length), { headers: request.headers })
  })
}

/** What the code behind the DCC wallet and VerifierPlus says of each step; what it did not get to is absent. */
export async function dcc(credential: Json): Promise<Record<string, boolean>> {
  const told = await verifyByDcc({ credential: structuredClone(credential), knownDIDRegistries: [] } as never)
  const {
    log = [],
    errors,
    additionalInformation,
  } = told as unknown as {
    log?: { id: string; valid?: boolean }[]
    errors?: { name: string }[]
    additionalInformation?: { results?: { result: { valid: boolean } }[] }[]
  }
  const schemas = additionalInformation?.flatMap(({ results }) => results ?? []) ?? []
  return {
    ...Object.fromEntries(log.map(({ id, valid }) => [id, valid === true])),
    ...(schemas.length > 0 ? { schema: schemas.every(({ result }) => result.valid) } : {}),
    ...Object.fromEntries((errors ?? []).map(({ name }) => [name, false])),
  }
}

/** Whether Digital Bazaar's library takes it for genuine and in force. */
export async function digitalBazaar(credential: Json): Promise<boolean> {
  const { verified } = await verifyByDigitalBazaar({
    credential: structuredClone(credential),
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader,
    checkStatus,
    verifyMatchingIssuers: false,
  })
  return verified
}

async function documentLoader(address: string) {
  const document = contexts.get(address) ?? (await fetched(address))
  return { contextUrl: null, documentUrl: address, document }
}

async function fetched(address: string): Promise<unknown> {
  if (!address.startsWith('did:web:')) return (await fetch(address)).json()
  const [did = '', fragment] = address.split('#')
  const [host = '', ...path] = did.slice('did:web:'.length).split(':').map(decodeURIComponent)
  const document = await (await fetch(`https://${host}/${path.join('/')}/did.json`)).json()
  if (fragment === undefined) return document
  const key = document.verificationMethod.find((one: { id: string }) => one.id === address)
  return { '@context': 'https://w3id.org/security/multikey/v1', ...key }
}
