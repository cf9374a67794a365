/** Bytes from anywhere → a credential to check, or why there is none: JSON, a picture with a credential in it, a JWT. */
import { bakeIn } from './bake-read'
import type { Json } from './canonical'
import { isObject, isOfType, jsonObject, listOf } from './reading'

/**
 * `jwt`, `old-badge` (before Open Badges 3), `presentation`: of a kind that is not checked here. `bare-picture`: a picture
 * without a credential. `not-a-credential`: anything else.
 */
export type Unopened = 'jwt' | 'old-badge' | 'presentation' | 'bare-picture' | 'not-a-credential'

export async function openBytes(bytes: Uint8Array): Promise<Json | Unopened> {
  const baked = await bakeIn(bytes)
  if (baked === 'none') return 'bare-picture'
  if (baked === 'old') return 'old-badge'
  return openText(baked === 'no-picture' ? bytes : baked.text)
}

function openText(source: string | Uint8Array): Json | Unopened {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  if (isJwt(text)) return 'jwt'
  const document = jsonObject(text)
  return document ? formOf(document) : 'not-a-credential'
}

const isJwt = (text: string): boolean => /^\s*"?eyJ[\w-]+\.[\w-]+\.[\w-]*(?:~[^\s"]*)?"?\s*$/.test(text)

const dataModels = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/2018/credentials/v1']

function formOf(document: Json): Json | Unopened {
  const contexts = listOf(document['@context'])
  const [model] = contexts
  if (contexts.some((one) => /^https:\/\/w3id\.org\/openbadges\/v/.test(String(one)))) return 'old-badge'
  if (typeof model !== 'string' || !dataModels.includes(model)) return 'not-a-credential'
  if (isOfType(document, 'EnvelopedVerifiableCredential')) return 'jwt'
  if (isOfType(document, 'VerifiablePresentation')) return 'presentation'
  const isCredential = isOfType(document, 'VerifiableCredential') && isObject(document.credentialSubject)
  return isCredential ? document : 'not-a-credential'
}
