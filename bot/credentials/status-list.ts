/**
 * The status list credential, as verifiers fetch it. It is signed when a bit was set, and kept; whoever finds it older than
 * its last bit (a process died in between) signs it anew.
 */
import type { Ports } from '../ports'
import { didOf, statusAddress } from './addresses'
import { encodeBits } from './bitstring'
import type { Json } from './canonical'
import { iso } from './document'
import { sign } from './sign'

/** The signed list, to the letter; undefined when there is none of this number. */
export async function statusList(list: number, ports: Ports): Promise<string | undefined> {
  const { statusLists } = ports.store
  const kept = await statusLists.one(list)
  if (!kept || kept.signed !== undefined) return kept?.signed
  // Bits that are set after `kept` was read only make it older than it could be: then it is signed once more.
  const document = await listDocument(list, await statusLists.revoked(list), ports)
  const { text, signature } = await sign(document, { what: 'status-list', actor: 'house' }, ports)
  await statusLists.keep(list, kept.changes, text, signature)
  return text
}

async function listDocument(
  list: number,
  revoked: number[],
  { issuer: { url }, clock }: Pick<Ports, 'issuer' | 'clock'>,
): Promise<Json> {
  const address = statusAddress(url, list)
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: didOf(url),
    validFrom: iso(clock.now()),
    credentialSubject: {
      id: `${address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await encodeBits(revoked),
    },
  }
}
