/** An issuer somewhere in the world, who signs badges and keeps a list of those it took back: what a check of ours meets. */
import { base64urlnopad } from '@scure/base'
import type { Json } from '../../bot/credentials/canonical'
import { ourContexts } from '../../bot/credentials/contexts'
import type { Read } from '../../bot/credentials/outside'
import { addProof } from '../../bot/credentials/proof'
import { keyPair } from './key-pair'

export const now = Date.UTC(2026, 10, 21, 2)
const created = '2026-11-01T00:00:00Z'

export const did = 'did:web:school.example'
export const didAddress = 'https://school.example/.well-known/did.json'
export const listAddress = 'https://school.example/status/1'
export const methodOf = (issuer: string): string => `${issuer}#key-1`

/** What the school publishes of its key. */
export async function didDocument(change: Json = {}, keyChange: Json = {}): Promise<Json> {
  const { multikey } = await keyPair()
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: [
      { id: methodOf(did), type: 'Multikey', controller: did, publicKeyMultibase: multikey, ...keyChange },
    ],
    assertionMethod: [methodOf(did)],
    ...change,
  }
}

/** Signed by the school's key, or by another. */
export async function signed(document: Json, by: { method?: string; key?: number } = {}): Promise<Json> {
  const { sign } = await keyPair(by.key)
  return addProof(document, { verificationMethod: by.method ?? methodOf(did), created, sign })
}

/** A badge, not yet signed. */
export const unsignedBadge = (change: Json = {}): Json => ({
  '@context': [...ourContexts],
  id: 'urn:uuid:3f7c2c1e-6f0e-4b8e-9d0e-0d6b0c7b9a11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: 'ถ่ายรูปสินค้าให้น่าซื้อ',
  issuer: { id: did, type: ['Profile'], name: 'โรงเรียนผู้สูงอายุบ้านดอนแก้ว', url: 'https://school.example/' },
  validFrom: '2026-11-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    identifier: [
      { type: 'IdentityObject', identityHash: 'สมศรี ใจดี', identityType: 'name', hashed: false, salt: 'none' },
    ],
    achievement: {
      id: 'https://school.example/achievements/photos',
      type: ['Achievement'],
      name: 'ถ่ายรูปสินค้าให้น่าซื้อ',
      description: 'ถ่ายรูปสินค้าด้วยโทรศัพท์',
      criteria: { narrative: 'เรียนจบและตอบคำถามทบทวน' },
    },
  },
  ...change,
})

export const listed = (index: number, change: Json = {}): Json => ({
  credentialStatus: {
    id: `${listAddress}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: listAddress,
    ...change,
  },
})

/** The school's list with these bits set. */
export async function statusList(bits: number[], change: Json = {}, purpose = 'revocation'): Promise<Json> {
  return signed({
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: listAddress,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    validFrom: '2026-11-01T00:00:00Z',
    credentialSubject: {
      id: `${listAddress}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: await encoded(bits),
    },
    ...change,
  })
}

export async function encoded(bits: number[], bytes = 16_384): Promise<string> {
  const list = new Uint8Array(bytes)
  for (const at of bits) list[at >> 3] = (list[at >> 3] ?? 0) | (0x80 >> (at & 7))
  const packed = new Blob([list]).stream().pipeThrough(new CompressionStream('gzip'))
  return `u${base64urlnopad.encode(new Uint8Array(await new Response(packed).arrayBuffer()))}`
}

/** A world in which only these documents are, and which notes what it was asked. */
export function worldOf(documents: Record<string, Json>): { read: Read; now: number; asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    now,
    read: async (address) => {
      asked.push(address)
      const document = documents[address]
      return document
        ? {
            bytes: new TextEncoder().encode(JSON.stringify(document)),
            address,
            type: 'application/vc+ld+json',
          }
        : 'unreachable'
    },
  }
}

/** The school with everything it publishes, and nothing taken back. */
export const schoolWorld = async (more: Record<string, Json> = {}) =>
  worldOf({ [didAddress]: await didDocument(), [listAddress]: await statusList([]), ...more })
