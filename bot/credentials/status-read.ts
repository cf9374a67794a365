/**
 * Whether the issuer has taken a credential back, as its list of bits says (Bitstring Status List 1.0). Asked only of a
 * credential whose signature is good: nobody else's links are followed. See https://www.w3.org/TR/vc-bitstring-status-list/
 */
import { base64urlnopad } from '@scure/base'
import type { Json } from './canonical'
import type { Finding, Found } from './found'
import { inflate } from './inflate'
import { lifeOf } from './life'
import { idOf, isObject, isOfType, jsonObject, listOf } from './reading'
import { checkSignature, type World } from './signature'

/** `none-kept`: the issuer keeps no list, so it can take nothing back. */
export type Status = Finding<'revoked' | 'suspended' | 'none-kept' | 'other-kind' | 'unreachable'>

/** As many credentials as a country has people fit; 8 MiB unpacked. */
const mostListBytes = 8_388_608
/** A shorter list would tell whose bit it is; the standard takes none. */
const fewestListBytes = 16_384
const mostEntries = 4
/** What is told is the worst of all entries. */
const worst: Found[] = ['bad', 'unknown', 'unsupported', 'good']

export async function checkStatus(document: Json, world: World): Promise<Status> {
  const entries = listOf(document.credentialStatus)
  if (entries.length === 0) return { found: 'good', why: 'none-kept' }
  if (entries.length > mostEntries) return otherKind
  const found: Status[] = []
  for (const entry of entries) found.push(await checkEntry(entry, document, world))
  const [status] = found.sort((a, b) => worst.indexOf(a.found) - worst.indexOf(b.found))
  return status ?? { found: 'unknown' }
}

async function checkEntry(entry: unknown, document: Json, world: World): Promise<Status> {
  if (!isObject(entry) || !isOfType(entry, 'BitstringStatusListEntry')) return otherKind
  const { statusPurpose, statusListCredential, statusListIndex, statusSize = 1 } = entry
  // Says where a newer one is, nothing of this one.
  if (statusPurpose === 'refresh') return { found: 'good' }
  if ((statusPurpose !== 'revocation' && statusPurpose !== 'suspension') || Number(statusSize) !== 1)
    return otherKind
  const list = await listAt(statusListCredential, document, world)
  if (list === 'unsupported') return otherKind
  const isListed = isObject(list) && listOf(list.statusPurpose).includes(statusPurpose)
  const isSet = isListed ? await bitOf(list.encodedList, statusListIndex) : undefined
  if (isSet === undefined) return { found: 'unknown', why: 'unreachable' }
  return isSet ? { found: 'bad', why: ended[statusPurpose] } : { found: 'good' }
}

const otherKind: Status = { found: 'unsupported', why: 'other-kind' }
const ended = { revocation: 'revoked', suspension: 'suspended' } as const

/** The list itself, once it is known to be of the same issuer and of today. */
async function listAt(address: unknown, { issuer }: Json, world: World): Promise<unknown> {
  if (typeof address !== 'string') return 'unknown'
  const answer = await world.read(address, 'application/vc+ld+json, application/vc, application/json;q=0.9')
  const list = typeof answer === 'string' ? undefined : jsonObject(answer.bytes)
  if (!list || !isOfType(list, 'BitstringStatusListCredential')) return 'unknown'
  if (idOf(list.issuer) !== idOf(issuer)) return 'unsupported'
  if (lifeOf(list, world.now).found !== 'good') return 'unknown'
  const { signature } = await checkSignature(list, world)
  return signature.found === 'good' ? list.credentialSubject : 'unknown'
}

/** One bit, the first of a byte being its highest; undefined when it cannot be read. */
async function bitOf(encodedList: unknown, index: unknown): Promise<boolean | undefined> {
  const at = /^\d{1,9}$/.test(String(index)) ? Number(index) : undefined
  const packed = typeof encodedList === 'string' ? unpadded(encodedList) : undefined
  const bits = packed && (await inflate(packed, 'gzip', mostListBytes))
  if (at === undefined || !bits || bits.length < fewestListBytes || at >= bits.length * 8) return undefined
  return ((bits[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0
}

function unpadded(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return text.startsWith('u') ? new Uint8Array(base64urlnopad.decode(text.slice(1))) : undefined
  } catch {
    return undefined
  }
}
